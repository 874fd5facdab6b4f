import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.age import bech32


@given(st.binary(max_size=100), st.sampled_from(["age", "AGE-SECRET-KEY-", "a1b"]))
def test_what_is_encoded_can_be_decoded(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == (prefix, data)
    assert text in {text.lower(), text.upper()}


@given(st.binary(min_size=32, max_size=32), st.integers(4, 61), st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l"))
def test_one_wrong_character_is_noticed(data: bytes, place: int, wrong: str) -> None:
    text = bech32.encode("age", data)
    changed = text[:place] + wrong + text[place + 1 :]
    if changed != text:
        with pytest.raises(ValueError, match="checksum"):
            bech32.decode(changed)


@pytest.mark.parametrize(
    "text", ["A12UEL5L", "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs"]
)
def test_texts_of_the_standard_without_data_are_read(text: str) -> None:
    assert bech32.decode(text)[1] == b""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "age1",
        "age1x",
        "1qqqqqqqq",  # no prefix
        "pzry9x0s0muk",  # no separator
        "x1b4n0q5v",  # "b" is not in the alphabet
        "A1G7SGD8",  # checksum of another case
        "a12uEL5L",  # mixed case
        "a12ue\u212a5l",  # a Kelvin sign is no K
        "\x7f1axkwrx",
        "\x801eym55h",
        "age1pcs",  # 5 bits left over
    ],
)
def test_all_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        bech32.decode(text)


def test_left_over_bits_have_to_be_zero() -> None:
    values = [0, 1]  # 10 bits: one byte and two bits, not zero
    text = "age1" + "".join(bech32._ALPHABET[value] for value in values + bech32._checksum("age", values))
    with pytest.raises(ValueError, match="padding"):
        bech32.decode(text)

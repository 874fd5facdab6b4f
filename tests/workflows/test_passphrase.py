import pytest

from intake_app.errors import WeakPassphrase
from intake_app.workflows.passphrase import FLOOR, check_passphrase, generate_passphrase, strength


def test_offered_passphrases_are_seven_words_and_never_twice_the_same() -> None:
    offered = {generate_passphrase() for _ in range(50)}
    assert len(offered) == 50
    assert {len(passphrase.split()) for passphrase in offered} == {7}
    assert min(strength(passphrase).bits for passphrase in offered) > FLOOR


@pytest.mark.parametrize("weak", ["", "password", "qwertz123", "Clinic2024", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"])
def test_easy_passphrases_are_refused_with_the_numbers(weak: str) -> None:
    with pytest.raises(WeakPassphrase) as caught:
        check_passphrase(weak, known=["Clinic"])
    assert caught.value.bits < caught.value.needed == FLOOR


def test_a_long_passphrase_is_judged_by_its_beginning() -> None:
    assert strength("correct horse battery staple " * 20).enough
    assert strength("").share == 0

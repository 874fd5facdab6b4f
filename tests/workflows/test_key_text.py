"""The key that people mean, in what they paste or save: a line, a mail, a page."""

import pytest

from intake_app.age import bech32, new_identity
from intake_app.errors import KeyFault, NotARecipient
from intake_app.workflows.key_text import key_in_text

IDENTITY, OTHER, QUANTUM = new_identity(), new_identity(), new_identity(post_quantum=True)
KEY, SECRET, LONG = str(IDENTITY.recipient()), str(IDENTITY), str(QUANTUM.recipient())
SSH = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDkKMU5nhHv3AIpIewnO06Wo/ywwPE8hwayfM+K9olbB"
LETTER = """From: Ana Vega <ana@example.org>\r
Subject: my key\r
\r
As agreed by phone, here is it:\r
\r
{key}\r
\r
I never send my private key to anyone, nor should you (it begins with AGE-SECRET-KEY-1).\r
"""


def wrapped(key: str, width: int, *, before: str = "", after: str = "\n") -> str:
    return "".join(f"{before}{key[start : start + width]}{after}" for start in range(0, len(key), width))


@pytest.mark.parametrize("key", [KEY, LONG, SSH])
@pytest.mark.parametrize(
    "around",
    [
        " \ufeff{key} \r\n",
        "\u200b{key}\u200b",  # zero-width spaces of a web page
        "\u202a{key}\u202c",  # marks of writing direction, from a chat
        "“{key}”",
        "<{key}>",
        "({key}).",
        "Public key: {key}",
        "# public key: {key}\n",
        "# Ana Vega\n{key}\n",
        "<p>My key:<br><b>{key}</b></p>",
        "{key}\n{key}\n",
        LETTER,
    ],
)
def test_the_one_key_in_a_text_is_found(key: str, around: str) -> None:
    assert key_in_text(around.format(key=key)) == key


@pytest.mark.parametrize("key", [KEY, LONG])
@pytest.mark.parametrize(("before", "after"), [("", "\r\n"), ("> ", "\n"), ("", "=\r\n"), ("", "\u2028"), ("", "\xa0")])
def test_a_key_that_a_mail_program_broke_into_lines_is_whole_again(key: str, before: str, after: str) -> None:
    assert key_in_text(f"Hello,\n{wrapped(key, 40, before=before, after=after)}\nAna") == key


@pytest.mark.parametrize("text", [SSH.replace(" ", "\r\n"), SSH.replace(" ", "\n> "), wrapped(SSH, 76, after="=\r\n")])
def test_a_key_of_ssh_has_no_checksum_so_only_what_surely_belongs_to_it_is_joined(text: str) -> None:
    assert key_in_text(f"Hello,\n{text}\nAna") == SSH


@pytest.mark.parametrize("key", [KEY, LONG])
def test_a_key_in_capitals_is_the_same_key_as_scanners_of_codes_give_it(key: str) -> None:
    assert key_in_text(key.upper()) == key


def test_signs_that_cannot_be_seen_within_a_key_do_no_harm() -> None:
    assert key_in_text(f"{KEY[:20]}\u200b\u00ad{KEY[20:]}") == KEY
    assert key_in_text(SSH.replace("-", "\u2011")) == SSH


@pytest.mark.parametrize(
    "text",
    [
        SECRET,
        f"{KEY}\n{SECRET}\n",
        f"“{SECRET.lower()}”",
        wrapped(SECRET, 12),
        wrapped(SECRET, 30, before="> "),
        f"{SECRET[:20]}\u200b{SECRET[20:]}",
        SECRET.replace("-", "\u2011"),
        str(QUANTUM),
        SECRET[:40],
        "# AGE-PLUGIN-YUBIKEY-1QQPQQZQYZQ0L\n" + KEY,
        f"{SSH}\n-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn",
        "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----",
        "PuTTY-User-Key-File-3: ssh-ed25519",
    ],
)
def test_a_secret_key_is_told_wherever_it_stands(text: str) -> None:
    with pytest.raises(NotARecipient) as refused:
        key_in_text(text)
    assert refused.value.why is KeyFault.PRIVATE_KEY


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", KeyFault.EMPTY),
        (" \u200b\ufeff\n# nothing here", KeyFault.EMPTY),
        (f"{KEY}\n{OTHER.recipient()}", KeyFault.SEVERAL),
        (f"{KEY} {LONG}", KeyFault.SEVERAL),
        (f"{KEY}\n{SSH}", KeyFault.SEVERAL),
        ("Mind our private key: it never leaves the office.", KeyFault.NOT_A_KEY),
        (LETTER.format(key=""), KeyFault.NOT_A_KEY),
        (KEY + KEY, KeyFault.MISTYPED),
        (KEY + "x", KeyFault.MISTYPED),
        (KEY[:20] + KEY[20:].upper(), KeyFault.MISTYPED),
        (f"<{KEY[:30]}>", KeyFault.CUT),
        (LETTER.format(key=KEY[:30]), KeyFault.CUT),
        (LETTER.format(key=f"“{KEY[:-1]}”"), KeyFault.CUT),
        (LETTER.format(key=KEY[:-1] + ("p" if KEY[-1] == "q" else "q")), KeyFault.MISTYPED),
        (LETTER.format(key=SSH[:50]), KeyFault.CUT),
        (LETTER.format(key="ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC ana@laptop"), KeyFault.SSH),
        (LETTER.format(key="sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9"), KeyFault.SSH),
        (f"<{bech32.encode('age1yubikey', bytes(33))}>", KeyFault.PLUGIN),
        (LETTER.format(key=bech32.encode("age1tag", bytes(33))), KeyFault.PLUGIN),
        (LETTER.format(key="-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ"), KeyFault.OTHER_KIND),
        (f"“{bech32.encode('age', bytes(32))}”", KeyFault.LOW_ORDER),
    ],
)
def test_what_is_wrong_is_said_whatever_stands_around_it(text: str, fault: KeyFault) -> None:
    with pytest.raises(NotARecipient) as refused:
        key_in_text(text)
    assert refused.value.why is fault


@pytest.mark.parametrize("key", [KEY, LONG, SSH])
def test_a_key_is_found_in_the_longest_mail_that_talks_of_nothing_but_keys(key: str) -> None:
    """Without looking at thousands of letters for each time that it says age1, which took half a minute."""
    talk = " age1 q" * 4500
    assert key_in_text(f"{talk}\n{key}\n{talk}") == key

"""Ed25519 keys of SSH: the real `age` opens what we seal for them, and what is none is said."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest

from intake_app.age import X25519Identity, decrypt, encrypt, parse_recipient
from intake_app.age.encoding import from_base64, to_base64
from intake_app.age.ssh import SshRecipient
from intake_app.errors import KeyFault, NotARecipient

PUBLIC = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDkKMU5nhHv3AIpIewnO06Wo/ywwPE8hwayfM+K9olbB"
HEAD = from_base64(PUBLIC.split()[1].encode())[:19]
programs = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("ssh-keygen")), reason="NO `age` OR `ssh-keygen` PROGRAM"
)


@programs
def test_age_opens_what_we_seal_for_a_key_of_ssh(tmp_path: Path) -> None:
    key = tmp_path / "id_ed25519"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    recipient = parse_recipient((tmp_path / "id_ed25519.pub").read_text())
    classical, sealed = X25519Identity.generate(), io.BytesIO()
    encrypt([classical.recipient(), recipient], io.BytesIO(b"content"), sealed)
    opened = subprocess.run(["age", "-d", "-i", key], input=sealed.getvalue(), capture_output=True, check=True)
    assert opened.stdout == b"content"
    also = io.BytesIO()
    decrypt([classical], io.BytesIO(sealed.getvalue()), also)
    assert also.getvalue() == b"content"


@pytest.mark.parametrize("text", [f"{PUBLIC} ana@laptop\n", f"# Ana\n  {PUBLIC}\n\n", PUBLIC.replace(" ", "  ")])
def test_whose_key_it_is_does_not_matter(text: str) -> None:
    assert str(parse_recipient(text)) == PUBLIC


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (PUBLIC[:-1], KeyFault.CUT),
        ("ssh-ed25519", KeyFault.CUT),
        (f"{PUBLIC[:40]} {PUBLIC[40:]}", KeyFault.CUT),
        (PUBLIC[:-1] + "!", KeyFault.MISTYPED),
        (PUBLIC + "AAAA", KeyFault.MISTYPED),
        (PUBLIC.replace("NTE5", "NTE4"), KeyFault.MISTYPED),
        (PUBLIC.upper(), KeyFault.MISTYPED),
        (f"{PUBLIC} one\n{PUBLIC} two\n", KeyFault.NOT_A_KEY),
        (f"{PUBLIC} one {PUBLIC} two", KeyFault.NOT_A_KEY),
        (f"ssh-ed25519 {to_base64(HEAD + bytes(32)).decode()}", KeyFault.LOW_ORDER),
        (f"ssh-ed25519 {to_base64(HEAD + bytes([1]) + bytes(31)).decode()}", KeyFault.LOW_ORDER),
        (f"ssh-ed25519 {to_base64(HEAD + bytes([2]) + bytes(31)).decode()}", KeyFault.MISTYPED),
    ],
)
def test_what_is_wrong_with_a_key_of_ssh_is_said(text: str, fault: KeyFault) -> None:
    with pytest.raises(NotARecipient) as caught:
        parse_recipient(text)
    assert caught.value.why is fault


def test_a_mistyped_letter_is_not_told_as_an_unsafe_key() -> None:
    found = set()
    for place in range(PUBLIC.index("IDkK"), len(PUBLIC)):
        other = PUBLIC[:place] + ("A" if PUBLIC[place] != "A" else "B") + PUBLIC[place + 1 :]
        try:
            parse_recipient(other)
        except NotARecipient as refused:
            found.add(refused.why)
    assert found == {KeyFault.MISTYPED}


def test_a_key_of_another_kind_is_refused_by_its_bytes() -> None:
    with pytest.raises(NotARecipient):
        SshRecipient(HEAD.replace(b"ed25519", b"ed25518") + bytes(32))

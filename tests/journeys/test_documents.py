"""What people bring besides pictures: a PDF, a locked one, and a message with an attachment, from drop to counsel."""

from pathlib import Path

from intake_app.domain.document import Kind, Role, Status
from intake_app.workflows.new_key import new_key
from intake_app.workflows.open_handoff import open_handoff

COUNSEL = "Marisol Vane"


def test_documents_from_the_drop_to_counsels_hands(
    desk, tmp_path: Path, make_pdf, make_mail, make_photo, sha256
) -> None:
    player = desk.player
    brought = {
        "letter.pdf": make_pdf("We object to the subpoena.", author="Juniper Sample"),
        "statement.pdf": make_pdf("Paid in tangerines.", password="tulip"),
        "notice.eml": make_mail("You have ten days.", **{"scan.jpg": make_photo()}),
    }
    for name, data in brought.items():
        (tmp_path / name).write_bytes(data)
    desk.take_in(*(tmp_path / name for name in brought))

    player.sees("locked with a password")
    desk.settle()
    player.click("Enter password…")
    player.type("Password of this file", "tulip")
    player.press("Return")
    desk.settle()
    assert [(item.title, item.status) for item in desk.items()] == [
        ("letter", Status.CLEAN),
        ("notice", Status.CLEAN),
        ("statement", Status.CLEAN),
    ]

    player.choose_row("Items", "notice")
    player.sees("You have ten days.")
    player.click("Take in scan.jpg")
    desk.settle()
    scan = desk.items()[-1]
    assert (scan.kind, scan.provenance.part_of.exhibit) == (Kind.JPEG, 2)

    player.type("Search matters, items and notes", "tangerines")
    player.press("Return")
    player.choose_row("Places found", "statement")
    player.sees("PDF document")
    desk.settle()

    key = tmp_path / "key.txt"
    public = new_key(key)
    player.click("Counsel")
    player.click("Add counsel")
    player.type("Name", COUNSEL)
    player.type("Public key", public)
    player.press("Return")
    player.click("Same, read aloud")
    player.sees("Key checked by phone")
    player.click("Matters")
    player.click("Hand off")
    player.click("Choose where…")
    player.choose_path(tmp_path / "out.age")
    desk.settle()
    player.click("Hand off")
    player.sees("Written and read back")
    desk.settle()

    with open_handoff(tmp_path / "out.age", key.read_text()) as opened:
        opened.save_all(tmp_path / "received")
    received = {path.name: path.read_bytes() for path in (tmp_path / "received").rglob("*") if path.is_file()}
    shared = {item.title: b"".join(desk.session.vault.read(item.id, Role.CLEAN)) for item in desk.items()}
    for name, title in {
        "0001-document.pdf": "letter",
        "0002-text.txt": "notice",
        "0003-document.pdf": "statement",
        "0004-picture.jpg": "scan",
    }.items():
        assert received[name] == shared[title]
        assert not any(trace in received[name] for trace in (b"Juniper", b"PlatformMailer", b"kitchen table"))
    assert b"/Encrypt" not in received["0003-document.pdf"]

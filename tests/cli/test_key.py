"""Keys on the command line: made, sealed with a passphrase, shown, and used to open."""

from pathlib import Path

import pytest

from intake_app.cli import secrets

PASSPHRASE = "golden velvet canyon tulip"

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def phrase(tmp_path: Path) -> list[str]:
    (tmp_path / "phrase").write_text(f"{PASSPHRASE}\n")
    return ["--passphrase-file", str(tmp_path / "phrase")]


def test_a_key_under_a_passphrase_opens_what_was_sealed_for_it(
    run, closed: Path, secret, taken, phrase, tmp_path: Path
) -> None:
    made = run("key", "new", "--out", tmp_path / "key", *phrase, "--json")
    assert (made.exit, made.json["sealed"]) == (0, True)
    assert "AGE-SECRET-KEY" not in (tmp_path / "key").read_text()
    shown = run("key", "show", tmp_path / "key", *phrase, "--json").json
    assert (shown["recipient"], shown["words"]) == (made.json["recipient"], made.json["words"])
    to = ["--matter", taken["matter"], "--to", made.json["recipient"], "--out", tmp_path / "out.age"]
    run("hand-off", closed, *secret, *to)
    opened = run(
        "open-handoff", tmp_path / "out.age", "--identity", tmp_path / "key", *phrase, "--out", tmp_path / "in"
    )
    assert opened.exit == 0
    assert (tmp_path / "in" / "manifest.json").exists()


def test_a_key_file_as_windows_writes_text_is_shown_and_put_under_a_passphrase(run, phrase, tmp_path: Path) -> None:
    made = run("key", "new", "--out", tmp_path / "key", "--unprotected").out.split()[0]
    file = tmp_path / "key.txt"
    file.write_text((tmp_path / "key").read_text(), "utf-16")
    assert run("key", "show", file).out.split()[0] == made
    assert run("key", "passphrase", file, "--new-passphrase-file", phrase[1]).exit == 0
    assert run("key", "show", file, *phrase).out.split()[0] == made


def test_the_passphrase_is_asked_for_twice_when_it_is_made(run, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    typed = [PASSPHRASE, PASSPHRASE, PASSPHRASE, "another one than before"]
    monkeypatch.setattr(secrets.getpass, "getpass", lambda *_: typed.pop(0))
    assert run("key", "new", "--out", tmp_path / "key").exit == 0
    assert run("key", "show", tmp_path / "key").exit == 0
    wrong = run("key", "show", tmp_path / "key", "--json")
    assert (wrong.exit, wrong.json["error"]["kind"]) == (1, "WrongKeyPassphrase")
    assert str(tmp_path / "key") in wrong.err


def test_the_code_in_the_terminal_is_one_that_can_be_read(run, tmp_path: Path) -> None:
    import zxingcpp

    made = run("key", "new", "--out", tmp_path / "key", "--unprotected", "--qr")
    recipient, *drawn = made.out.splitlines()
    rows = []
    for line in drawn:  # a terminal writes light on dark
        rows += [[char in "▀█" for char in line], [char in "▄█" for char in line]]
    pixels = b"".join(bytes(255 * lit for lit in row for _ in range(4)) * 4 for row in rows)
    view = memoryview(pixels).cast("B", (4 * len(rows), 4 * len(rows[0])))
    assert [code.text for code in zxingcpp.read_barcodes(view)] == [recipient]


def test_a_key_is_sealed_for_from_the_picture_of_its_code(run, closed, secret, taken, tmp_path: Path) -> None:
    from PIL import Image

    from intake_app.workflows.qr_code import key_code

    recipient = run("key", "new", "--out", tmp_path / "key", "--unprotected", "--json").json["recipient"]
    code = key_code(recipient)
    assert code is not None
    picture = Image.new("L", (code.size, code.size))
    picture.putdata([0 if dark else 255 for row in code.rows for dark in row])
    sheet = Image.new("L", (code.size * 6 + 60, code.size * 6 + 60), 255)
    sheet.paste(picture.resize((code.size * 6,) * 2, Image.Resampling.NEAREST), (30, 30))
    sheet.save(tmp_path / "card.png")
    to = ["--matter", taken["matter"], "--to", tmp_path / "card.png", "--out", tmp_path / "out.age", "--json"]
    assert [key["key"] for key in run("hand-off", closed, *secret, *to).json["recipients"]] == [recipient]


def test_nothing_to_open_it_with_is_said(run, tmp_path: Path) -> None:
    ran = run("open-handoff", tmp_path / "out.age", "--out", tmp_path / "in")
    assert ran.exit == 1
    assert "--identity" in ran.err


def test_a_dry_run_lists_what_would_go_and_what_stays(run, closed, secret, taken, tmp_path: Path) -> None:
    recipient = run("key", "new", "--out", tmp_path / "key", "--unprotected", "--json").json["recipient"]
    to = ["--matter", taken["matter"], "--to", recipient, "--privilege-log", "AC", "--author", "Ben"]
    ran = run("hand-off", closed, *secret, *to, "--dry-run", "--out", tmp_path / "list.csv", "--json")
    assert ran.json["dry_run"]
    assert any(file["path"].endswith("withheld.csv") for file in ran.json["files"])
    assert "withheld.csv" in (tmp_path / "list.csv").read_text("utf-8-sig")
    assert run("list", closed, *secret, "--matter", taken["matter"], "--json").json["handoffs"] == []
    assert "Nothing was sealed" in run("hand-off", closed, *secret, *to, "--dry-run").err
    assert "--out" in run("hand-off", closed, *secret, *to).err


def test_what_stays_can_be_claimed_one_by_one(run, closed, secret, taken, tmp_path: Path) -> None:
    key = tmp_path / "key"
    recipient = run("key", "new", "--out", key, "--unprotected", "--json").json["recipient"]
    to = ["--matter", taken["matter"], "--to", recipient, "--out", tmp_path / "out.age"]
    log = [*to, "--privilege-log", "AC", "--author", "Ben"]
    for wrong, said in (
        ([*to, "--withheld-as", "0002", "RP", "Ana"], "--privilege-log"),
        ([*log, "--withheld-as", "0002", "secret", "Ana"], "BASIS is one of"),
        ([*log, "--withheld-as", "0001", "RP", "Ana"], "nothing that stays has the number '0001'"),  # which goes out
    ):
        ran = run("hand-off", closed, *secret, *wrong)
        assert ran.exit == 1
        assert said in ran.err
        assert not (tmp_path / "out.age").exists()
    sealed = run("hand-off", closed, *secret, *log, "--withheld-as", "0002", "RP", "Ana")
    assert sealed.exit == 3, sealed.err
    run("open-handoff", tmp_path / "out.age", "--identity", key, "--out", tmp_path / "in")
    listed = next((tmp_path / "in").rglob("withheld.csv")).read_text("utf-8-sig")
    assert any(line.startswith("0002,") and line.endswith(",Ana,RP") for line in listed.splitlines())


def test_a_key_file_is_put_under_another_passphrase(run, phrase, tmp_path: Path) -> None:
    key, other = tmp_path / "key", "amber window quiet heron"
    made = run("key", "new", "--out", key, *phrase, "--json").json["recipient"]
    (tmp_path / "new").write_text(f"{other}\n")
    changed = run("key", "passphrase", key, *phrase, "--new-passphrase-file", tmp_path / "new", "--json")
    assert (changed.exit, changed.json) == (0, {"identity": str(key), "sealed": True})
    shown = run("key", "show", key, "--passphrase-file", tmp_path / "new", "--json")
    assert shown.json["recipient"] == made
    before = key.read_bytes()
    wrong = run("key", "passphrase", key, *phrase, "--new-passphrase-file", tmp_path / "new", "--json")
    assert (wrong.exit, wrong.json["error"]["kind"]) == (1, "WrongKeyPassphrase")
    assert str(key) in wrong.err
    assert key.read_bytes() == before


def test_the_old_one_is_tried_before_the_new_one_is_asked_for_twice(run, monkeypatch, phrase, tmp_path: Path) -> None:
    key, other = tmp_path / "key", "amber window quiet heron"
    run("key", "new", "--out", key, *phrase)
    typed = ["not it"]
    monkeypatch.setattr(secrets.getpass, "getpass", lambda *_: typed.pop(0))
    assert run("key", "passphrase", key).exit == 1
    typed += [PASSPHRASE, other, "something else"]
    assert "differ" in run("key", "passphrase", key).err
    typed += [PASSPHRASE, other, other, other]
    assert run("key", "passphrase", key).exit == 0
    assert run("key", "show", key).exit == 0


def test_a_key_file_without_one_gets_its_first(run, phrase, tmp_path: Path) -> None:
    key = tmp_path / "key"
    run("key", "new", "--out", key, "--unprotected")
    assert run("key", "passphrase", key, "--new-passphrase-file", tmp_path / "phrase").exit == 0
    assert "AGE-SECRET-KEY" not in key.read_text()
    assert run("key", "show", key, *phrase).exit == 0

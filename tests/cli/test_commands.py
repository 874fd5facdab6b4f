"""Each command's JSON, words and exit code."""

import hashlib
from pathlib import Path
from typing import NoReturn

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.process import Process
from intake_app.vault import Vault
from intake_app.vault.documents import Documents
from intake_app.vault.notes import Notes
from intake_app.workflows.add_counsel import add_counsel, confirm_key
from intake_app.workflows.cleaner import Cleaner, Confinement
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.open_handoff import What, open_handoff
from intake_app.workflows.write_note import write_note

TRACE = {"what", "group", "where", "count"}


def test_clean_tells_about_every_file(run, desk: Path, tmp_path: Path) -> None:
    ran = run("clean", desk, desk / "gone.png", "--out", tmp_path / "out", "--json")
    assert ran.exit == 3
    photo, broken, voice, gone = ran.json["files"]
    assert photo["source"] == str(desk / "1 summons.jpg")
    assert photo["output"] == str(tmp_path / "out" / "1 summons.jpg")
    assert (photo["kind"], photo["status"]) == ("jpeg", "clean")
    assert {finding["what"] for finding in photo["removed"]} >= {"gps", "comment", "device"}
    assert all(set(finding) == TRACE for finding in photo["found"] + photo["removed"])
    assert all(set(finding) == TRACE | {"why"} for finding in photo["kept"])
    for refused, reason in ((broken, "damaged"), (voice, "unknown_kind"), (gone, "missing")):
        assert (refused["status"], refused["reason"], refused["output"]) == ("refused", reason, None)
    assert "2 broken.jpg: refused. The file is damaged" in ran.err


def test_each_finding_says_which_question_it_answers(run, desk: Path, tmp_path: Path) -> None:
    ran = run("clean", desk / "1 summons.jpg", "--out", tmp_path / "out", "--json")
    groups = {finding["what"]: finding["group"] for finding in ran.json["files"][0]["found"]}
    assert (groups["gps"], groups["comment"], groups["device"]) == ("where", "who", "device")


def test_clean_speaks_plainly_without_json(run, desk: Path, tmp_path: Path) -> None:
    ran = run("clean", desk / "1 summons.jpg", "--out", tmp_path / "out")
    assert ran.exit == 0
    assert "GPS position" in ran.out
    assert "1 file cleaned, 0 refused." in ran.out
    assert run("clean", desk / "2 broken.jpg", "--out", tmp_path / "out").exit == 1


def test_what_looks_gone_and_is_not_is_said_aloud_until_it_is_flattened(
    run, closed: Path, secret, tmp_path: Path, make_pdf, identity: X25519Identity
) -> None:
    notice = tmp_path / "notice.pdf"
    notice.write_bytes(make_pdf("Account:", "marisol.vane", box=True))
    warning = "Text under a black box"
    assert warning in run("clean", notice, "--out", tmp_path / "out").err
    assert warning not in run("clean", notice, "--out", tmp_path / "flat", "--pdf", "flatten", "--dpi", "72").err
    ran = run("take-in", closed, *secret, notice, "--json")
    assert warning in ran.err
    kept = {finding["what"]: finding["why"] for finding in ran.json["files"][0]["kept"]}
    assert kept["under_box"] == "still_readable"
    to = ["--matter", ran.json["matter"], "--to", str(identity.recipient()), "--out", tmp_path / "out.age"]
    assert warning in run("hand-off", closed, *secret, *to).err


def test_a_locked_file_opens_with_a_password_from_a_file(run, closed: Path, secret, tmp_path: Path, make_pdf) -> None:
    statement, password = tmp_path / "statement.pdf", tmp_path / "password"
    statement.write_bytes(make_pdf(password="tulip"))
    assert run("take-in", closed, *secret, statement, "--json").json["files"][0]["reason"] == "password_needed"
    for command in (["take-in", closed, *secret, statement], ["clean", statement, "--out", tmp_path / "out"]):
        assert "Give its password with --password-file F" in run(*command).err
    for given, reason in (("rose", "wrong_password"), ("tulip", "")):
        password.write_text(f"{given}\n")
        told = run("clean", statement, "--out", tmp_path / "told", "--password-file", password).err
        assert ("Give the one of this file with --password-file F" in told) is bool(reason)
        ran = run("take-in", closed, *secret, statement, "--password-file", password, "--json")
        assert ran.json["files"][0]["reason"] == reason
        copies = run("clean", statement, "--out", tmp_path / "out", "--password-file", password, "--json").json["files"]
        assert copies[0]["reason"] == reason


def test_take_in_tells_about_every_file(taken) -> None:
    photo, broken, voice = taken["files"]
    assert (photo["status"], photo["exhibit"], photo["kind"]) == ("clean", 1, "jpeg")
    assert (broken["status"], broken["item"], broken["reason"]) == ("refused", None, "damaged")
    assert (voice["status"], voice["exhibit"], voice["kind"]) == ("as_received", 2, "audio")


def test_a_refused_file_is_kept_as_received_when_told_to(run, closed: Path, secret, desk: Path) -> None:
    ran = run("take-in", closed, *secret, desk, desk / "gone.jpg", "--refused", "keep", "--json")
    photo, broken, _voice, gone = ran.json["files"]
    assert (photo["status"], photo["reason"]) == ("clean", "")
    assert (broken["status"], broken["reason"], broken["exhibit"]) == ("as_received", "damaged", 2)
    assert (gone["status"], gone["reason"]) == ("refused", "missing")
    assert ran.exit == 3
    shown = run("show", closed, *secret, broken["item"], "--out", desk / "again")
    assert shown.exit == 0
    assert (desk / "again").read_bytes() == (desk / "2 broken.jpg").read_bytes()


@pytest.mark.parametrize("command", ["clean", "take-in"])
def test_how_pdfs_are_cleaned_is_looked_at_before_anything_is_read(run, command: str, desk: Path) -> None:
    for wrong in (["--pdf", "shred"], ["--dpi", "12"], ["--dpi", "many"], ["--password", "tulip"]):
        assert run(command, desk, desk, "--out", desk / "out", *wrong).exit == 2
    ran = run(command, desk, desk, *(["--out", desk / "out"] if command == "clean" else []), "--password-fd", "917")
    assert ran.exit == 1
    assert "917" in ran.err
    assert not (desk / "out").exists()


def test_without_walls_files_are_opened_only_when_that_is_said(
    run, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cleaner, "confinement", lambda _cleaner: Confinement(rlimits=True))
    command = ("clean", desk / "1 summons.jpg", "--out", tmp_path / "out")
    ran = run(*command)
    assert ran.exit == 1
    assert "--without-walls" in ran.err
    assert not (tmp_path / "out").exists()
    assert run(*command, "--without-walls").exit == 0


def test_take_in_goes_into_a_matter_that_is_there(run, closed: Path, secret, desk: Path, taken) -> None:
    ran = run(
        "take-in",
        closed,
        *secret,
        desk / "1 summons.jpg",
        "--matter",
        taken["matter"],
        "--originals",
        "discard",
        "--json",
    )
    assert ran.exit == 0
    assert ran.json["matter"] == taken["matter"]
    listed = run("list", closed, *secret, "--matter", taken["matter"], "--json").json
    assert [item["exhibit"] for item in listed["items"]] == [1, 2, 3]
    assert [content["role"] for content in listed["items"][2]["contents"]] == ["clean"]
    assert run("take-in", closed, *secret, desk, "--matter", "XXX-XXX").exit == 1


def test_list_and_search_find_what_was_taken_in(run, closed: Path, secret, taken) -> None:
    (matter,) = run("list", closed, *secret, "--json").json["matters"]
    assert (matter["code"], matter["title"], matter["items"]) == (taken["matter"], "Blue heron", 2)
    hits = run("search", closed, *secret, "summons", "--json").json["hits"]
    assert [hit["id"] for hit in hits] == [taken["files"][0]["item"]]
    for narrowed in (("--kind", "person"), ("--until", "2020-01-01"), ("--tag", "union"), ("--since", "2999-01-01")):
        assert run("search", closed, *secret, "summons", *narrowed, "--json").json["total"] == 0
    assert (
        run("search", closed, *secret, "summons", "--kind", "item", "--since", "2020-01-01", "--json").json["total"]
        == 1
    )
    assert run("tag", closed, *secret, "--matter", taken["matter"], "--tag", "#Union", "--json").json["tags"] == [
        "union"
    ]
    assert run("search", closed, *secret, "summons", "--tag", "Union", "--json").json["total"] == 1
    for wrong in (("--since", "yesterday"), ("--limit", "-1"), ("--kind", "ghost")):
        assert run("search", closed, *secret, "summons", *wrong).exit == 2
    assert run("search", closed, *secret, "nobody").out == "Nothing found.\n"
    assert "There is no matter XXX-XXX" in run("search", closed, *secret, "summons", "--matter", "xxx-xxx").err
    assert run("search", closed, *secret, "").exit == 2
    assert "Blue heron" in run("list", closed, *secret).out
    assert "Photo (JPEG)" in run("list", closed, *secret, "--matter", taken["matter"]).out


def test_show_saves_either_form(run, closed: Path, secret, taken, tmp_path: Path, make_photo) -> None:
    item = taken["files"][0]["item"]
    ran = run("show", closed, *secret, item, "--out", tmp_path / "clean.jpg", "--json")
    assert ran.json["sha256"] == hashlib.sha256((tmp_path / "clean.jpg").read_bytes()).hexdigest()
    run("show", closed, *secret, item, "--out", tmp_path / "original.jpg", "--original")
    assert (tmp_path / "original.jpg").read_bytes() == make_photo(1)
    assert run("show", closed, *secret, item, "--out", tmp_path / "clean.jpg").exit == 1
    assert "There is no item 4711" in run("show", closed, *secret, "4711", "--out", tmp_path / "x").err


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ([], []),
        (["--sheets"], ["Fact sheet.pdf", "First look.pdf", "Timeline.pdf"]),
        (["--sheets", "facts,timeline"], ["Fact sheet.pdf", "Timeline.pdf"]),
    ],
)
def test_sheets_for_counsel_go_along_all_or_some(
    run, vault, matter, secret, tmp_path: Path, identity: X25519Identity, asked: list[str], names: list[str]
) -> None:
    with vault.change() as change:
        change.records.add(matter.code, Process(number="HSI-7"))
        change.notes.add(matter.code, "First call", "They asked for a copy.")
    vault.close()
    to = ["--matter", matter.code, "--to", identity.recipient(), "--out", tmp_path / "a.age"]
    assert run("hand-off", vault.folder, *secret, *to, *asked).exit == 0
    with open_handoff(tmp_path / "a.age", str(identity)) as opened:
        sheets = [file.path.rpartition("/")[2] for file in opened.manifest.files if file.what is What.SHEET]
    assert sheets == names


def test_sheets_alone_can_be_handed_off_and_an_unknown_one_is_named(
    run, vault, matter, secret, tmp_path: Path, identity: X25519Identity
) -> None:
    with vault.change() as change:
        change.records.add(matter.code, Process(number="HSI-7"))
    vault.close()
    to = ["--matter", matter.code, "--to", identity.recipient(), "--out", tmp_path / "a.age"]
    assert "'summary' is none of facts" in run("hand-off", vault.folder, *secret, *to, "--sheets", "summary").err
    assert "nothing to hand off" in run("hand-off", vault.folder, *secret, *to).err
    ran = run("hand-off", vault.folder, *secret, *to, "--sheets", "--json")
    assert (ran.exit, ran.json["entries"]) == (0, 3)


def test_a_handoff_leaves_out_what_was_not_cleaned_until_it_is_asked_for(
    run, closed: Path, secret, taken, tmp_path: Path, identity: X25519Identity
) -> None:
    to = ["--matter", taken["matter"], "--to", identity.recipient()]
    ran = run("hand-off", closed, *secret, *to, "--out", tmp_path / "a.age", "--json")
    assert ran.exit == 3
    assert [item["item"] for item in ran.json["left_out"]] == [taken["files"][2]["item"]]
    assert ran.json["sha256"] == hashlib.sha256((tmp_path / "a.age").read_bytes()).hexdigest()
    ran = run("hand-off", closed, *secret, *to, "--out", tmp_path / "b.age", "--include-as-received", "--json")
    assert (ran.exit, ran.json["left_out"], ran.json["entries"]) == (0, [], 2)
    only = ["--item", taken["files"][2]["item"], "--out", tmp_path / "c.age"]
    assert "--include-as-received" in run("hand-off", closed, *secret, *to, *only).err


def test_a_key_nobody_checked_is_loud(run, vault: Vault, matter, secret, tmp_path, identity: X25519Identity) -> None:
    write_note(vault, matter.code, "First call", "They asked for a copy.", actor="ana")
    counsel = add_counsel(vault, "Dr. Vega", "", str(identity.recipient()), actor="ana")
    vault.close()
    (tmp_path / "key.pub").write_text(f"# Dr. Vega\n{identity.recipient()}\n")
    to = ["--matter", matter.code, "--to", tmp_path / "key.pub"]
    ran = run("hand-off", vault.folder, *secret, *to, "--out", tmp_path / "a.age", "--json")
    assert ran.exit == 0
    assert "nobody has checked that the key of Dr. Vega" in ran.err
    assert ran.json["counsel"] == "Dr. Vega"
    with Vault.open(vault.folder, "orbit velvet canyon tulip", actor="ana") as opened:
        confirm_key(opened, counsel.id, "in_person", actor="ana")
    assert run("hand-off", vault.folder, *secret, *to, "--out", tmp_path / "b.age").err == ""


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("age1qqqq", "Part of the key is missing"),
        ("AGE-SECRET-KEY-1QQPQQQQ", "This is a secret key"),
        ("ssh-ed25519 AAAAC3Nz", "Part of the key is missing"),
        ("ssh-rsa AAAAB3NzaC1yc2E", "This is an SSH key of a kind"),
        ("age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t", "a device or a program"),
        (f"age1pq1{1951 * 'q'}", "Part of the key is missing"),  # longer than any file's name
        (f"age1pq1{1952 * 'q'}", "characters of the key are wrong"),
        ("counsel", "counsel: This is neither a public key (age1… or ssh-ed25519 …) nor a file that is there."),
    ],
)
def test_a_bad_key_says_what_is_wrong_with_it(run, closed, secret, taken, tmp_path: Path, to: str, said: str) -> None:
    ran = run(
        "hand-off", closed, *secret, "--matter", taken["matter"], "--to", to, "--out", tmp_path / "a.age", "--json"
    )
    assert ran.exit == 1
    assert said in ran.err
    assert ran.json["error"]["kind"] == "NotARecipient"
    assert not (tmp_path / "a.age").exists()


def test_key_new_prints_the_recipient(run, tmp_path: Path) -> None:
    ran = run("key", "new", "--unprotected", "--out", tmp_path / "key.txt")
    assert "Whoever gets it opens everything" in ran.err
    assert ran.out.startswith("age1")
    assert f"# public key: {ran.out}" in (tmp_path / "key.txt").read_text()
    assert " ".join(fingerprint(ran.out).words) in ran.err
    again = run("key", "new", "--unprotected", "--out", tmp_path / "key.txt", "--json")
    assert (again.exit, again.json["error"]["kind"]) == (1, "TargetExists")


def test_a_post_quantum_key_takes_the_same_way(run, closed, secret, taken, tmp_path: Path) -> None:
    recipient = run("key", "new", "--unprotected", "--post-quantum", "--out", tmp_path / "key.txt").out.strip()
    assert recipient.startswith("age1pq1")
    to = ["--matter", taken["matter"], "--to", recipient, "--out", tmp_path / "a.age"]
    ran = run("hand-off", closed, *secret, *to, "--include-as-received", "--json")
    assert (ran.exit, [each["key"] for each in ran.json["recipients"]]) == (0, [recipient])
    inside = ["--identity", tmp_path / "key.txt", "--out", tmp_path / "inside"]
    opened = run("open-handoff", tmp_path / "a.age", *inside, "--json")
    assert (opened.exit, opened.json["signature"], opened.json["addressed"]) == (0, "good", True)


def test_several_counsel_and_ones_own_archive_can_each_open_it(run, closed, secret, taken, tmp_path: Path) -> None:
    keys = [X25519Identity.generate() for _ in range(3)]
    first, second, own = (str(key.recipient()) for key in keys)
    to = ["--matter", taken["matter"], "--to", first, "--to", second, "--own-key", own, "--out", tmp_path / "a.age"]
    ran = run("hand-off", closed, *secret, *to, "--include-as-received", "--json")
    assert [each["key"] for each in ran.json["recipients"]] == [first, second, own]
    for number, key in enumerate(keys):
        (tmp_path / "key.txt").write_text(str(key))
        inside = ["--identity", tmp_path / "key.txt", "--out", tmp_path / f"inside {number}"]
        assert run("open-handoff", tmp_path / "a.age", *inside, "--json").json["addressed"]


def test_numbered_documents_come_with_a_load_file(run, closed, secret, taken, tmp_path: Path, identity) -> None:
    (tmp_path / "key.txt").write_text(str(identity))
    to = ["--matter", taken["matter"], "--to", identity.recipient(), "--out", tmp_path / "a.age"]
    assert run("hand-off", closed, *secret, *to, "--bates", "A B").exit == 2
    run("hand-off", closed, *secret, *to, "--bates", "VANE")
    inside = ["--identity", tmp_path / "key.txt", "--out", tmp_path / "in"]
    assert run("open-handoff", tmp_path / "a.age", *inside).exit == 0
    text = (tmp_path / "in/data/lists/load.dat").read_text("utf-8-sig")
    numbers = [line.split("\x14")[0].strip("\xfe") for line in text.splitlines()[1:]]
    assert numbers
    assert numbers == [f"VANE{number:07}" for number in range(1, len(numbers) + 1)]  # each of one page
    page = (tmp_path / "in/open-me.html").read_text()
    assert all(number in page for number in numbers)
    assert not (tmp_path / "in/data/images").exists()
    assert len(list((tmp_path / "in/data/numbered").iterdir())) == len(numbers)


def test_numbers_go_on_after_the_last_handoff_and_are_not_given_twice_unseen(
    run, closed, secret, taken, tmp_path: Path, identity
) -> None:
    (tmp_path / "key.txt").write_text(str(identity))
    to = ["--matter", taken["matter"], "--to", identity.recipient(), "--no-notes", "--bates", "VANE"]
    count = sum(
        path.startswith("data/numbered/")
        for path in paths(run("hand-off", closed, *secret, *to, "--dry-run", "--json"))
    )
    assert "given before" not in run("hand-off", closed, *secret, *to, "--out", tmp_path / "a.age").err
    second = run("hand-off", closed, *secret, *to, "--page-images", "--dry-run", "--json")
    assert f"data/numbered/VANE{count + 1:07}.pdf" in paths(second)
    assert sum(path.startswith("data/images/") for path in paths(second)) == count
    again = run("hand-off", closed, *secret, *to, "--bates-start", "1", "--out", tmp_path / "b.age")
    assert f"numbers below VANE{count + 1:07} were given before" in again.err
    assert run("hand-off", closed, *secret, *to[:-2], "--page-images", "--dry-run").exit == 1


def paths(ran) -> list[str]:
    return [file["path"] for file in ran.json["files"]]


def test_without_a_key_a_passphrase_seals_and_opens_it(run, closed, secret, taken, tmp_path: Path) -> None:
    for name, words in (("right", "seven calm otters row past the weir"), ("wrong", "other words"), ("weak", "abc")):
        (tmp_path / name).write_text(words)
    to = ["--matter", taken["matter"], "--out", tmp_path / "a.age", "--include-as-received"]
    assert "too easy to guess" in run("hand-off", closed, *secret, *to, "--seal-passphrase-file", tmp_path / "weak").err
    assert not (tmp_path / "a.age").exists()
    ran = run("hand-off", closed, *secret, *to, "--seal-passphrase-file", tmp_path / "right")
    assert "Warning: whoever learns the passphrase can open it" in ran.err
    opened = run("open-handoff", tmp_path / "a.age", "--passphrase-file", tmp_path / "wrong", "--out", tmp_path / "in")
    assert "It is sealed with a passphrase, and what was given is not it." in opened.err
    assert not (tmp_path / "in").exists()
    more = ["--passphrase-file", tmp_path / "right", "--out", tmp_path / "in", "--json"]
    opened = run("open-handoff", tmp_path / "a.age", *more)
    assert (opened.exit, opened.json["addressed"], opened.json["signature"]) == (0, True, "good")


def test_open_handoff_says_what_it_is_and_saves_it(run, closed, secret, taken, tmp_path, identity) -> None:
    (tmp_path / "key.txt").write_text(str(identity))
    (tmp_path / "other.txt").write_text(str(X25519Identity.generate()))
    sealed = tmp_path / "a.age"
    run("hand-off", closed, *secret, "--matter", taken["matter"], "--to", identity.recipient(), "--out", sealed)
    ran = run("open-handoff", sealed, "--identity", tmp_path / "key.txt", "--out", tmp_path / "inside", "--json")
    assert ran.exit == 0
    assert (ran.json["matter"], ran.json["signature"], ran.json["addressed"]) == (taken["matter"], "good", True)
    for file in ran.json["files"]:
        data = (tmp_path / "inside" / file["path"]).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (file["size"], file["sha256"])
    wrong = run("open-handoff", sealed, "--identity", tmp_path / "other.txt", "--out", tmp_path / "no")
    assert (wrong.exit, "does not open the file" in wrong.err) == (1, True)
    sealed.write_bytes(sealed.read_bytes()[:-1])
    cut = run("open-handoff", sealed, "--identity", tmp_path / "key.txt", "--out", tmp_path / "no")
    assert (cut.exit, "cut short" in cut.err) == (1, True)
    assert not (tmp_path / "no").exists()


def test_a_wrong_word_is_told_with_the_right_ones(run, closed: Path) -> None:
    assert "'news' is none of clinic_intake, newsroom_tip" in run("take-in", closed, "x", "--mode", "news").err


@pytest.mark.parametrize("wrong", [[], ["nonsense"], ["clean", "x"], ["vault"], ["take-in"], ["hand-off", "x"]])
def test_wrong_usage_is_2(run, wrong: list[str]) -> None:
    assert run(*wrong).exit == 2


@pytest.mark.parametrize("command", ["clean", "take-in", "list", "search", "show", "hand-off", "open-handoff", "vault"])
def test_every_command_explains_itself(run, command: str) -> None:
    ran = run(command, "--help")
    assert (ran.exit, "usage: " in ran.out) == (0, True)


def test_names_can_not_write_to_the_terminal(run, tmp_path: Path, make_photo) -> None:
    odd = tmp_path / "x\x1b[31m\u202egpj.jpg"
    odd.write_bytes(make_photo())
    ran = run("clean", odd, tmp_path / "\x1b[2J.png", "--out", tmp_path / "out")
    wrong = run("clean", "--out", tmp_path / "out", odd, f"--{odd.name}")
    assert wrong.exit == 2
    said = ran.out + ran.err + wrong.err
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_of_a_matter_no_more_is_held_than_is_told(run, closed, secret, taken, monkeypatch) -> None:
    """Its items are read a page at a time, and of each no report is kept."""

    def refuse(*_all: object) -> NoReturn:
        raise AssertionError("all of it at once")

    for kind in (Documents, Notes):
        monkeypatch.setattr(kind, "of", refuse)
    listed = run("list", closed, *secret, "--matter", taken["matter"], "--json").json
    assert [item["exhibit"] for item in listed["items"]] == [1, 2]
    assert "Photo (JPEG)" in run("list", closed, *secret, "--matter", taken["matter"]).out

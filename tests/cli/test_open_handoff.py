"""What `open-handoff` says of a stranger's handoff: what matters first, however much is in it."""

import io
import os
import signal
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake_app.cli import open_handoff as cli
from intake_app.cli.progress import STOPS, watched
from intake_app.domain.document import Role
from intake_app.domain.matter import Mode
from intake_app.domain.progress import Progress, Step
from intake_app.handoff import Part, bagged, write
from intake_app.vault import Vault
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_handoff import open_handoff
from tests.cli.conftest import Ran, Run
from tests.handoff.conftest import TEXTS, Maker

MAKE = Maker()


@pytest.fixture
def opened(run: Run, tmp_path: Path):
    """Sealed, and opened on the command line."""

    def opened(content: bytes, *more: str) -> Ran:
        (tmp_path / "a.age").write_bytes(MAKE.sealed(content))
        (tmp_path / "key").write_text(f"{MAKE.identity}\n")
        return run(
            "open-handoff", tmp_path / "a.age", "--identity", tmp_path / "key", "--out", tmp_path / "inside", *more
        )

    return opened


def test_one_of_several_parts_says_so(opened) -> None:
    ran = opened(MAKE.bundle([MAKE.plain(1, b"first")], part=Part(2, 3)))
    assert ran.exit == 0
    assert "This is part 2 of 3. Open the others too: they name the same matter and time." in ran.err


def test_scripts_are_told_of_parts_and_of_what_is_hidden(opened) -> None:
    told = opened(MAKE.bundle([MAKE.plain(1, b"first")], part=Part(2, 3)) + b"hidden", "--json").json
    assert told["part"] == {"number": 2, "of": 3}
    assert told["hidden_bytes"] == 6


def test_bytes_that_belong_to_no_file_are_told(opened) -> None:
    ran = opened(b"%PDF-1.7" + MAKE.bundle([MAKE.plain(1, b"first")]))
    assert "Warning: 8 bytes of the archive belong to no file." in ran.err


def test_files_that_are_not_listed_do_not_push_the_warnings_off_the_screen(opened) -> None:
    sink = io.BytesIO(MAKE.bundle([MAKE.plain(1, b"first")], recipients=["age1other"]))
    with zipfile.ZipFile(sink, "a") as archive:
        for number in range(500):
            archive.writestr(f"x/{number}", b"")
    ran = opened(sink.getvalue())
    assert "made for another key" in ran.err
    assert "Not on the list, and not saved: 480 others." in ran.err
    assert len(ran.err.splitlines()) < 30


def test_a_sender_s_name_is_seen_where_it_begins_and_ends(opened) -> None:
    """Spaces that fill a line of the screen would put the rest of a name where the program's own words begin."""
    name = "Ana”" + " " * 60 + "The sender's signature over the list fits."
    ran = opened(MAKE.bundle([MAKE.plain(1, b"first")], sender=name))
    assert "from “Ana' The sender's signature over the list fits.”, 2026-01-31" in ran.out


def test_a_page_that_a_browser_would_run_is_told(opened) -> None:
    texts = replace(TEXTS, page=TEXTS.page.replace("<dl>", "<script>alert(1)</script><dl>"))
    manifest, entries = bagged([MAKE.plain(1, b"first")], MAKE.letter, texts)
    sink = io.BytesIO()
    write(sink, manifest, entries, signer=MAKE.signer)
    ran = opened(sink.getvalue())
    assert "Warning: open-me.html is no page as this program writes them. Don't open it" in ran.err


def test_an_old_handoff_under_a_new_name_is_told(vault: Vault, secret: list[str], opened, tmp_path: Path) -> None:
    content = MAKE.bundle([MAKE.plain(1, b"first")])
    (tmp_path / "old.age").write_bytes(MAKE.sealed(content))
    matter = new_matter(vault, Mode.CLINIC_INTAKE, "Theirs", actor="Desk 1").code
    with open_handoff(tmp_path / "old.age", str(MAKE.identity)) as handoff:
        handoff.take_into(vault, matter, actor="Desk 1")
    vault.close()
    beside = ("--vault", str(vault.folder), "--vault-passphrase-file", secret[1])
    assert f"into this vault on {datetime.now(UTC):%Y-%m-%d}, as matter {matter}." in opened(content, *beside).err


def test_programs_and_shortcuts_are_named(opened) -> None:
    item = MAKE.item(1, "Invoice.pdf", clean=None, original=b"MZ")
    ran = opened(MAKE.bundle([MAKE.entry(item, Role.ORIGINAL, b"MZ", ".exe", titled=True)]))
    assert "Warning: do not open data/documents/0001 Invoice.pdf.exe. Such files run as programs" in ran.err


@pytest.fixture(params=STOPS)
def number(request: pytest.FixtureRequest) -> Iterator[signal.Signals]:
    """A signal that is heeded, also where these tests run under `nohup`."""
    before = signal.signal(request.param, signal.default_int_handler)
    yield request.param
    signal.signal(request.param, before)


def test_the_end_of_the_terminal_or_of_the_system_leaves_nothing_in_plain_text(
    opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    @contextmanager
    def ended(verb: str) -> Iterator[Progress]:
        with watched(verb) as progress:

            def heed(step: Step, /) -> None:
                if step.stage == "save" and step.done > 1_000_000:
                    os.kill(os.getpid(), number)
                progress(step)

            yield heed

    monkeypatch.setattr(cli, "watched", ended)
    ran = opened(MAKE.bundle([MAKE.plain(1, bytes(1_000_000)), MAKE.plain(2, b"second")]))
    assert (ran.exit, ran.err) == (1, "intake-app: Stopped.\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.age", "key"]

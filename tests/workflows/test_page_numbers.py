"""Bates numbers from the vault to counsel's folder: on copies that were made for it, never on what is kept."""

import hashlib
import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from intake_app.age import X25519Identity
from intake_app.cleaning import Cleaner
from intake_app.domain.document import Item, Role
from intake_app.domain.handoff import Addressees, Choice, Contents, HandoffRecord, Numbering
from intake_app.domain.matter import Matter
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, FileRefused, Refusal
from intake_app.vault import Kept, Vault
from intake_app.vault.kept import ROOM
from intake_app.workflows.hand_off import gather, hand_off
from intake_app.workflows.open_handoff import What, open_handoff
from intake_app.workflows.page_numbers import PageNumbers, next_number
from intake_app.workflows.take_in import take_in

PREFIX = "K7M-"


@pytest.fixture
def items(vault: Vault, matter: Matter, cleaner: Cleaner, make_pdf, tmp_path: Path) -> list[Item]:
    """A letter, two photos, and a sound that has no pages."""
    desk = tmp_path / "desk"
    desk.mkdir()
    (desk / "1.pdf").write_bytes(make_pdf("You are commanded to appear."))
    for name, shade in (("2.jpg", 100), ("4.jpg", 120)):
        Image.effect_noise((400, 400), shade).save(desk / name, quality=95)
    (desk / "3.wav").write_bytes(b"RIFF\x24\0\0\0WAVEfmt " + bytes(40))
    take_in(vault, cleaner, matter.code, sorted(desk.iterdir()), actor="ben")
    with vault.reading() as view:
        return view.documents.of(matter.code)


@pytest.fixture
def seal(vault: Vault, matter: Matter, cleaner: Cleaner, items: list[Item], identity: X25519Identity, tmp_path: Path):
    def seal(name: str = "a.age", *, first: int = 1, pictures: bool = False, **more) -> list[HandoffRecord]:
        chosen = [Choice(item.id, role) for item in items for role in Role if item.content(role)]
        contents = Contents(tuple(chosen), bates=Numbering(PREFIX, first, pictures))
        return hand_off(
            vault, matter.code, actor="ben", to=Addressees((str(identity.recipient()),)), counsel=None,
            contents=contents, target=tmp_path / name, sender="", **more,
            numbers=PageNumbers(lambda: cleaner, vault.kept),
        )  # fmt: skip

    return seal


def words(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_counsel_gets_numbered_copies_beside_what_is_untouched(seal, items, vault, identity, tmp_path: Path) -> None:
    seal(pictures=True)
    with open_handoff(tmp_path / "a.age", str(identity)) as opened:
        assert opened.whole
        opened.save_all(tmp_path / "in")
        files = opened.manifest.files
    inside = tmp_path / "in/data"
    assert "commanded to appear" in words(inside / "numbered/K7M-0000001.pdf")
    assert "K7M-0000001" in words(inside / "numbered/K7M-0000001.pdf")
    assert "K7M-0000002" in words(inside / "numbered/K7M-0000002.pdf")
    slip = words(inside / "numbered/K7M-0000003.pdf")
    assert "Produced as a file" in slip
    assert "data/documents/0003-sound.wav" in slip
    for image in (inside / "images").iterdir():
        assert Image.open(io.BytesIO(image.read_bytes())).width > 2000
    documents = [file for file in files if file.what is What.DOCUMENT]
    assert {file.sha256 for file in documents} == {content.sha256 for item in items for content in item.contents}
    assert [file.bates.first for file in documents if file.bates] == [f"{PREFIX}{n:07}" for n in (1, 2, 3, 4)]
    assert not [file for file in documents if "/originals/" in file.path and file.bates]
    for file in files:
        assert hashlib.sha256((tmp_path / "in" / file.path).read_bytes()).hexdigest() == file.sha256
    with vault.reading() as view:
        assert view.documents.of(items[0].matter) == items  # nothing was added or changed


def test_every_line_of_the_load_files_leads_to_a_file(seal, identity, tmp_path: Path) -> None:
    seal(pictures=True)
    with open_handoff(tmp_path / "a.age", str(identity)) as opened:
        opened.save_all(tmp_path / "in")
    lists = tmp_path / "in/data/lists"
    head, *rows = [
        [value.strip("\xfe") for value in line.split("\x14")]
        for line in (lists / "load.dat").read_text("utf-8-sig").splitlines()
    ]
    pages = 0
    for row in (dict(zip(head, values, strict=True)) for values in rows):
        for link, digest in (("NATIVELINK", "SHA256"), ("PDFLINK", "PDFSHA256")):
            path = tmp_path / "in" / row[link].replace("\\", "/")
            assert hashlib.sha256(path.read_bytes()).hexdigest() == row[digest]
        pages += int(row["PAGECOUNT"])
    lines = [line.split(",") for line in (lists / "load.opt").read_text().splitlines()]
    assert len(lines) == pages == 4
    assert all((tmp_path / "in" / line[2].replace("\\", "/")).is_file() for line in lines)
    assert {len(line) for line in lines} == {7}


def test_parts_carry_on_with_the_numbers_and_have_their_own_load_files(
    seal, vault, matter, identity, tmp_path: Path
) -> None:
    records = seal(part_size=800_000)
    assert len(records) > 1
    numbers = []
    for record in records:
        with open_handoff(tmp_path / record.file_name, str(identity)) as opened:
            here = [file.bates.first for file in opened.manifest.files if file.what is What.NUMBERED]
            opened.save_all(tmp_path / record.id)
        listed = (tmp_path / record.id / "data/lists/load.dat").read_text("utf-8-sig")
        assert all(number in listed for number in here)
        assert len(listed.splitlines()) == 1 + len(here)
        numbers += here
    assert numbers == [f"{PREFIX}{number:07}" for number in (1, 2, 3, 4)]


def test_the_record_knows_which_numbers_were_given(seal, vault, matter) -> None:
    assert next_number(vault, matter.code, PREFIX) == 1
    seal()
    assert next_number(vault, matter.code, PREFIX) == 5
    assert next_number(vault, matter.code, "OTHER") == 1
    seal("b.age", first=100)
    assert next_number(vault, matter.code, PREFIX) == 104


def test_an_original_that_goes_alone_is_told_by_a_slip_and_never_stamped(
    vault, matter, cleaner, items, identity
) -> None:
    contents = Contents((Choice(items[0].id, Role.ORIGINAL),), bates=Numbering(PREFIX))
    to, numbers = Addressees((str(identity.recipient()),)), PageNumbers(lambda: cleaner, vault.kept)
    bundle = gather(vault, matter.code, to=to, contents=contents, sender="", now=matter.opened_at, numbers=numbers)
    original, slip = bundle.entries[2:4]
    assert original.file.bates == slip.file.bates
    assert original.file.sha256 == items[0].content(Role.ORIGINAL).sha256
    with pypdfium2.PdfDocument(b"".join(slip.chunks())) as document:
        assert "Produced as a file" in document[0].get_textpage().get_text_bounded()


def test_what_was_reviewed_is_not_made_again_until_it_is_sealed(
    vault, matter, cleaner, items, identity, monkeypatch
) -> None:
    numbers = PageNumbers(lambda: cleaner, vault.kept)
    to = Addressees((str(identity.recipient()),))
    contents = Contents((Choice(items[0].id, Role.CLEAN),), bates=Numbering(PREFIX))

    def gathered():
        return gather(vault, matter.code, to=to, contents=contents, sender="", now=matter.opened_at, numbers=numbers)

    first = gathered()
    monkeypatch.setattr(numbers, "_lend", None)  # whoever asked for a cleaner now would fail
    assert gathered().manifest == first.manifest


class Counted:
    """A cleaner that counts what it was asked to draw."""

    def __init__(self, cleaner: Cleaner) -> None:
        self._cleaner, self.drawn = cleaner, 0

    def numberer(self, check):
        inner, outer = self._cleaner.numberer(check), self

        class Numberer:
            def numbered(self, *given):
                outer.drawn += 1
                return inner.numbered(*given)

            def picture(self, *given):
                outer.drawn += 1
                return inner.picture(*given)

        return Numberer()


@pytest.mark.parametrize(("room", "times"), [(ROOM, 1), (0, 2)])
def test_each_copy_is_made_once_while_there_is_room_to_keep_it(
    vault, matter, cleaner, items, identity, tmp_path: Path, room: int, times: int
) -> None:
    counted = Counted(cleaner)
    contents = Contents(tuple(Choice(item.id, item.shared.role) for item in items), bates=Numbering(PREFIX, 1, True))
    hand_off(
        vault, matter.code, actor="ben", to=Addressees((str(identity.recipient()),)), counsel=None, contents=contents,
        target=tmp_path / "a.age", sender="", numbers=PageNumbers(lambda: counted, Kept(room)),
    )  # fmt: skip
    assert counted.drawn == 8 * times  # four documents of a page each, and the picture of that page
    with open_handoff(tmp_path / "a.age", str(identity)) as opened:
        assert opened.whole


def test_another_handoff_can_use_what_one_before_left(vault, matter, cleaner, items, identity) -> None:
    contents = Contents((Choice(items[0].id, Role.CLEAN),), bates=Numbering(PREFIX))
    to, made = Addressees((str(identity.recipient()),)), []
    for _ in range(2):
        numbers = PageNumbers(lambda: cleaner, vault.kept)
        bundle = gather(vault, matter.code, to=to, contents=contents, sender="", now=matter.opened_at, numbers=numbers)
        made.append([entry.file for entry in bundle.entries if entry.file.what is What.NUMBERED])
    assert made[0] == made[1]


class Hurried:
    """A cleaner whose children are too slow, but for the `times` first documents that are no slips."""

    def __init__(self, cleaner: Cleaner, times: int) -> None:
        self._cleaner, self.times = cleaner, times

    def numberer(self, check):
        inner, outer = self._cleaner.numberer(check), self

        class Numberer:
            def numbered(self, data: bytes, *more):
                if b"Produced as a file" not in data:
                    outer.times -= 1
                    if outer.times < 0:
                        raise FileRefused(Refusal.TOO_SLOW)
                return inner.numbered(data, *more)

        return Numberer()


def test_a_document_too_slow_to_draw_goes_with_a_slip_each_time(vault, matter, cleaner, items, identity) -> None:
    """Even if it could be drawn by the time it is sealed: what was reviewed is what goes."""
    hurried = Hurried(cleaner, 0)
    numbers, to = PageNumbers(lambda: hurried, Kept(0)), Addressees((str(identity.recipient()),))
    contents = Contents((Choice(items[0].id, Role.CLEAN),), bates=Numbering(PREFIX))
    bundle = gather(vault, matter.code, to=to, contents=contents, sender="", now=matter.opened_at, numbers=numbers)
    slip = next(entry for entry in bundle.entries if entry.file.what is What.NUMBERED)
    hurried.times, numbers._last = 10, None
    assert hashlib.sha256(b"".join(slip.chunks())).hexdigest() == slip.file.sha256


def test_a_document_that_was_drawn_for_review_and_is_not_again_is_told(vault, matter, cleaner, items, identity) -> None:
    hurried = Hurried(cleaner, 1)
    numbers = PageNumbers(lambda: hurried, Kept(0))
    to = Addressees((str(identity.recipient()),))
    contents = Contents((Choice(items[0].id, Role.CLEAN),), bates=Numbering(PREFIX))
    bundle = gather(vault, matter.code, to=to, contents=contents, sender="", now=matter.opened_at, numbers=numbers)
    copy = next(entry for entry in bundle.entries if entry.file.what is What.NUMBERED)
    numbers._last = None
    with pytest.raises(FileRefused):
        list(copy.chunks())


def test_cancelling_leaves_nothing(seal, vault, matter, tmp_path: Path) -> None:
    def stop(step: Step) -> None:
        if step.stage == "number" and step.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        seal(progress=stop)
    assert not list(tmp_path.glob("*a.age*"))
    with vault.reading() as view:
        assert not view.handoffs.of(matter.code)

"""Documents on their way in: as people choose, with a password, whole messages, and what lies inside them."""

import io
import zipfile
from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Kind, PartOf, Role, Status
from intake_app.domain.matter import Matter, Originals
from intake_app.errors import FileRefused, Refusal
from intake_app.vault import Vault
from intake_app.workflows.clean_again import clean_again
from intake_app.workflows.preview_item import preview_item
from intake_app.workflows.read_item import read_item
from intake_app.workflows.take_in import Manner, TakenIn, take_in, take_in_again, take_in_parts
from intake_app.workflows.taken_in import ways_on

FLATTEN = CleaningChoices(PdfWay.FLATTEN, dpi=72)


@pytest.fixture
def bring(vault: Vault, cleaner: Cleaner, matter: Matter, tmp_path: Path):
    """Take one file in."""

    def bring(name: str, data: bytes, choices: CleaningChoices | None = None, **manner: object) -> TakenIn:
        (tmp_path / name).write_bytes(data)
        how = Manner(choices=choices or CleaningChoices(), **manner)
        (file,) = take_in(vault, cleaner, matter.code, [tmp_path / name], actor="ben", manner=how).files
        return file

    return bring


def copy_of(vault: Vault, item: Item, role: Role = Role.CLEAN) -> bytes:
    return b"".join(vault.read(item.id, role))


def found(vault: Vault, words: str) -> list[str]:
    return [hit.title for hit in vault.search(words).hits]


def test_a_pdf_goes_in_clean_and_is_found_by_its_words(vault: Vault, bring, make_pdf) -> None:
    item = bring("letter.pdf", make_pdf("Ten tangerine days.")).item
    assert (item.kind, item.status) == (Kind.PDF, Status.CLEAN)
    assert b"Juniper" not in copy_of(vault, item)
    assert found(vault, "tangerine") == ["letter"]


def test_a_flattened_pdf_is_still_found_by_its_words_though_it_has_none(
    vault: Vault, cleaner: Cleaner, bring, make_pdf
) -> None:
    item = bring("letter.pdf", make_pdf("Ten tangerine days."), FLATTEN, originals=Originals.DISCARD).item
    assert read_item(vault, cleaner, item, Role.CLEAN).text.strip() == ""
    assert [content.role for content in item.contents] == [Role.CLEAN]
    assert found(vault, "tangerine") == ["letter"]


def test_a_locked_file_waits_for_its_password(vault: Vault, cleaner: Cleaner, matter: Matter, bring, make_pdf) -> None:
    file = bring("statement.pdf", make_pdf("Ten tangerine days.", password="tulip"))
    assert file.refusal.reason is Refusal.PASSWORD_NEEDED
    for password, reason in (("rose", Refusal.WRONG_PASSWORD), ("tulip", None)):
        manner = Manner(choices=CleaningChoices(password=password))
        file = take_in_again(vault, cleaner, matter.code, file, actor="ben", manner=manner)
        assert (file.refusal and file.refusal.reason) == reason
    assert file.item.status is Status.CLEAN
    assert found(vault, "tangerine") == ["statement"]
    assert preview_item(vault, cleaner, file.item, Role.CLEAN, width=40, height=40).pages == 1
    with vault.reading() as view:
        assert not any("tulip" in str(event.facts) for event in view.custody.all())


def test_a_locked_file_kept_as_received_can_be_cleaned_later(vault: Vault, cleaner: Cleaner, bring, make_pdf) -> None:
    item = bring("statement.pdf", make_pdf("Tangerine.", password="tulip"), keep_refused=True).item
    assert (item.status, item.refusal, found(vault, "tangerine")) == (
        *(Status.AS_RECEIVED, Refusal.PASSWORD_NEEDED),
        [],
    )
    item = clean_again(vault, cleaner, item.id, CleaningChoices(password="tulip"), actor="ben")
    assert (item.status, item.refusal, found(vault, "tangerine")) == (Status.CLEAN, None, ["statement"])


@pytest.mark.parametrize("originals", Originals)
def test_what_lies_under_a_black_box_is_warned_of_and_gone_when_flattened(
    vault: Vault, cleaner: Cleaner, bring, make_pdf, originals: Originals
) -> None:
    notice = make_pdf("Account name:", "marisol.vane", box=True)
    item = bring("notice.pdf", notice, originals=originals).item
    assert [warning.what for warning in item.report.warnings] == ["under_box"]
    item = clean_again(vault, cleaner, item.id, FLATTEN, actor="ben")
    assert item.report.warnings == ()
    assert "person" in {finding.what for finding in item.report.removed}
    assert read_item(vault, cleaner, item, Role.CLEAN).text.strip() == ""


def test_a_message_is_kept_whole_whatever_else_is_not(vault: Vault, cleaner: Cleaner, bring, make_mail) -> None:
    message = make_mail("Ten tangerine days.")
    item = bring("notice.eml", message, originals=Originals.DISCARD).item
    assert (item.kind, item.status, item.report.output_kind) == (Kind.EMAIL, Status.CLEAN, Kind.TEXT)
    assert copy_of(vault, item, Role.ORIGINAL) == message
    assert b"tangerine" in copy_of(vault, item)
    assert b"PlatformMailer" not in copy_of(vault, item)
    assert found(vault, "tangerine") == found(vault, "records platform") == ["notice"]
    shown = read_item(vault, cleaner, item, Role.ORIGINAL)
    assert ("Subject", "Notice about your account") in shown.headers


def test_what_is_attached_goes_in_by_the_same_way_and_says_where_it_came_from(
    vault: Vault, cleaner: Cleaner, matter: Matter, bring, make_mail, make_pdf, make_photo
) -> None:
    attached = {"scan.pdf": make_pdf("Tangerine."), "locked.pdf": make_pdf(password="tulip"), "photo": make_photo()}
    message = bring("notice.eml", make_mail(**attached)).item
    parts = [
        (number, part.name) for number, part in enumerate(read_item(vault, cleaner, message, Role.ORIGINAL).parts, 1)
    ]
    scan, locked, photo = take_in_parts(vault, cleaner, message, parts, actor="ben").files
    assert (scan.item.kind, scan.item.status, scan.item.title) == (Kind.PDF, Status.CLEAN, "scan")
    assert scan.item.provenance.part_of == PartOf(message.id, message.exhibit, 1)
    assert found(vault, "tangerine") == ["scan"]
    assert photo.item.kind is Kind.JPEG
    assert (locked.part_of.number, locked.refusal.reason) == (2, Refusal.PASSWORD_NEEDED)
    manner = Manner(choices=CleaningChoices(password="tulip"))
    locked = take_in_again(vault, cleaner, matter.code, locked, actor="ben", manner=manner)
    assert locked.item.provenance.part_of.number == 2
    with vault.reading() as view:
        received = [event for event in view.custody.of(matter.code) if event.action is Action.RECEIVED]
    assert [event.facts.get("part") for event in received] == [None, "1", "3", "2"]
    assert received[1].facts["from"] == message.id


def zipped(files: dict[str, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return sink.getvalue()


def test_an_archive_is_kept_as_it_came_and_listed_when_asked(vault: Vault, cleaner: Cleaner, bring, make_photo) -> None:
    item = bring("export.zip", zipped({"folder/a.jpg": make_photo(), "../b.txt": b"Tangerine."})).item
    assert (item.kind, item.status) == (Kind.ARCHIVE, Status.AS_RECEIVED)
    names = [part.name for part in read_item(vault, cleaner, item, Role.ORIGINAL).parts]
    photo, text = take_in_parts(vault, cleaner, item, list(enumerate(names, 1)), actor="ben").items
    assert (photo.title, photo.kind, photo.status) == ("a", Kind.JPEG, Status.CLEAN)
    assert (text.title, text.provenance.original_name) == ("b", "b.txt")
    assert found(vault, "tangerine") == ["b"]


def test_a_bomb_is_refused_and_stays_shut(vault: Vault, cleaner: Cleaner, bring) -> None:
    item = bring("bomb.zip", zipped({"bomb": bytes(300 << 20)})).item
    (file,) = take_in_parts(vault, cleaner, item, [(1, "bomb")], actor="ben").files
    assert file.refusal.reason in {Refusal.UNPACKS_TOO_LARGE, Refusal.TOO_LARGE}
    assert ways_on(file.kind, file.refusal.reason) == ()


def test_a_part_that_is_not_there_is_refused_and_offers_nothing(
    vault: Vault, cleaner: Cleaner, bring, make_mail
) -> None:
    message = bring("notice.eml", make_mail()).item
    (file,) = take_in_parts(vault, cleaner, message, [(7, "ghost")], actor="ben").files
    assert file.refusal.reason is Refusal.NO_SUCH_PART
    assert file.kind is Kind.UNKNOWN


def test_sound_is_kept_as_it_came_and_can_not_be_read(vault: Vault, cleaner: Cleaner, bring) -> None:
    item = bring("voicemail.mp3", b"ID3\4\0\0\0\0\0\0 tangerine").item
    assert (item.status, found(vault, "tangerine")) == (Status.AS_RECEIVED, [])
    with pytest.raises(FileRefused) as refused:
        read_item(vault, cleaner, item, Role.ORIGINAL)
    assert refused.value.reason is Refusal.UNKNOWN_KIND

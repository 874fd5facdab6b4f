"""From what goes out to the whole that goes out: with the pages that explain it, the lists, and the bag around it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from intake_app.domain.document import Kind
from intake_app.domain.handoff_fields import Field
from intake_app.domain.ids import MatterCode
from intake_app.handoff import bag, layout, page
from intake_app.handoff.contents import Entry, in_pieces, listed, made, one_line, unchecked
from intake_app.handoff.manifest import Manifest, Part, Sender, What


@dataclass(frozen=True, slots=True)
class Letter:
    """From whom, to whom, about what: all that a handoff says of itself."""

    created: datetime
    matter: MatterCode
    sender: str
    signing_key: str
    recipients: Sequence[str]
    program: str
    left_out: tuple[Field, ...] = ()  # what is not told of what goes


@dataclass(frozen=True, slots=True)
class Texts:
    """What the program adds for people, in the languages it speaks: see `resources/handoff`."""

    readme: bytes
    page: str  # a template, see `page`
    labels: Mapping[str, str]


def bagged(
    payload: Sequence[Entry],
    letter: Letter,
    texts: Texts,
    part: Part = Part(),  # noqa: B008  it can't change
    check: Callable[[], object] = unchecked,
) -> tuple[Manifest, tuple[Entry, ...]]:
    """The manifest, and all entries in the order they are written in.

    What can't be known before the documents are read comes last and is made by `bundle.write`: the checksums by
    SHA-512, the manifest and its signature, and the checksums of these. `check` is called while lists are counted, and
    raises what breaks that off.
    """
    created = letter.created.astimezone(UTC).replace(microsecond=0)
    head = Manifest(
        created=created,
        matter=letter.matter,
        sender=Sender(one_line(letter.sender), letter.signing_key),
        recipients=tuple(letter.recipients),
        program=letter.program,
        files=tuple(entry.file for entry in payload),
        left_out=letter.left_out,
        part=part,
    )
    info = bag.info(
        sender=head.sender.name,
        created=created,
        matter=letter.matter,
        program=letter.program,
        part=(part.number, part.of),
        oxum=bag.oxum(entry.file.size for entry in payload),
    )

    def sums() -> Iterator[bytes]:
        return in_pieces(bag.sum_lines((file.path, file.sha256) for file in head.files))

    def shown() -> Iterator[bytes]:
        return in_pieces(page.page(head, texts.page, texts.labels))

    entries = (
        made(layout.README, texts.readme, What.README),
        listed(layout.PAGE, shown, What.README, Kind.HTML, check),
        *payload,
        made(layout.DECLARATION, bag.DECLARATION, What.BAG),
        made(layout.INFO, info, What.BAG),
        listed(layout.SUMS_256, sums, What.BAG, check=check),
    )
    return replace(head, files=tuple(entry.file for entry in entries)), entries

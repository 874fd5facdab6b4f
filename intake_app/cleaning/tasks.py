"""
What the children behind a Cleaner's glass do: `clean`, `inspect`, `preview`, `read`, `part`, `codes` and `tell`; and
for copies with a number on each page `sheet`, `bind`, `number` and `picture`.

Options and results are small JSON; `data` is the file, and what comes back beside the result is the clean copy, the
pixels, the reading or the part. `warm_up` runs every decoder and encoder once, as a child can open no file afterwards.
"""

from collections.abc import Callable
from dataclasses import astuple
from typing import Any

from PIL import Image

from intake_app.cleaning import inspect, reading, registry
from intake_app.cleaning.packed import Packed, packed
from intake_app.cleaning.registry import expert
from intake_app.cleaning.skills import Skill
from intake_app.cleaning.telling import tell
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.document import PICTURES, Finding, Kind
from intake_app.errors import FileRefused
from intake_app.isolation import Refused

CODE_BOX = 3000, 3000
"""The pixels a page is searched for codes at: a module of the densest code, on half of the page, then has eight."""

SHEET_BOX = 4000, 4000
"""The pixels that a picture may have on a page: on letter paper that is above 450 to the inch."""

Task = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]


def clean(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The clean copy; what was found in the file and what was kept."""
    kind = Kind(options["kind"])
    carried = inspect.find(data, kind) if kind in PICTURES else ()
    copy, facts = expert(kind).clean(data, kind, _choices(options))
    result = {"width": facts.width, "height": facts.height, "pages": facts.pages}
    kinds = {"source": facts.source or kind, "kind": facts.kind}
    return result | kinds | {"found": _rows(carried + facts.found), "kept": _rows(facts.kept)}, copy


def look_again(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """What a copy holds beyond what it takes to show it; `of` is the kind of the file it was made from."""
    return {"found": _rows(inspect.find(data, Kind(options["kind"]), of=Kind(options["of"])))}, b""


def show(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The pixels of one page, fitted into `width` × `height`."""
    kind = Kind(options["kind"])
    shown = expert(kind).show(data, kind, (options["width"], options["height"]), options["page"])
    return {"width": shown.width, "height": shown.height, "pages": shown.pages}, shown.rgba


def read(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The file as text, its headers, and the names of the files in it."""
    kind = Kind(options["kind"])
    return {}, reading.to_bytes(reading.bounded(expert(kind).read(data, kind, _choices(options))))


def part(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """One of the files in a file."""
    kind = Kind(options["kind"])
    return {}, expert(kind).part(data, kind, options["number"])


def codes(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """What the QR codes on one page say."""
    from intake_app.cleaning import codes as qr  # noqa: PLC0415  only children that draw pages have its library

    kind = Kind(options["kind"])
    return {"texts": qr.texts(expert(kind).show(data, kind, CODE_BOX, options["page"]))}, b""


def tell_kind(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """What a file that was refused would have been."""
    return {"kind": tell(data, Kind(options["kind"]))}, b""


def sheet(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """One page of a picture, packed for `bind`."""
    kind = Kind(options["kind"])
    shown = expert(kind).show(data, kind, SHEET_BOX, options["page"])
    pixels = Image.frombytes("RGBA", (shown.width, shown.height), shown.rgba)
    white = Image.new("RGBA", pixels.size, "white")
    white.alpha_composite(pixels)
    made = packed(white.convert("RGB"))
    looks = {"width": made.width, "height": made.height, "grey": made.grey, "lossless": made.lossless}
    return looks | {"pages": shown.pages}, made.data


def bind(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """A PDF of sheets that follow one another in `data`, each of its `size`."""
    from intake_app.cleaning import pdf  # noqa: PLC0415  only children that know PDF have its libraries

    sheets, start = [], 0
    for one in options["sheets"]:
        end = start + one["size"]
        sheets.append(Packed(one["width"], one["height"], one["grey"], one["lossless"], data[start:end]))
        start = end
    return {}, pdf.bound(sheets)


def number(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """A PDF with a number on each page."""
    from intake_app.cleaning import pdf  # noqa: PLC0415  only children that know PDF have its libraries

    copy, pages = pdf.numbered(data, options["prefix"], options["first"], options["digits"])
    return {"pages": pages}, copy


def picture(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """One page of a PDF, as a file of a picture."""
    from intake_app.cleaning import pdf  # noqa: PLC0415  only children that know PDF have its libraries

    made, black_and_white = pdf.page_picture(data, options["page"])
    return {"black_and_white": black_and_white}, made


def _choices(options: dict[str, Any]) -> CleaningChoices:
    if "pdf" not in options:
        return CleaningChoices()
    return CleaningChoices(PdfWay(options["pdf"]), int(options["dpi"]), str(options["password"]))


def warm_up(skill: str) -> None:
    """Has everything that it takes for files of one skill, or of all, do its work once."""
    for one in [Skill(skill)] if skill else Skill:
        registry.warm_up(one)
        packed(Image.new("RGB", (8, 8)))
        if one is not Skill.DOCUMENTS:
            from intake_app.cleaning import codes as qr  # noqa: PLC0415

            qr.warm_up()


def _rows(findings: tuple[Finding, ...]) -> list[tuple[str, str, int, str]]:
    return [astuple(finding) for finding in findings]


def _declining(task: Task) -> Task:
    def declining(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        try:
            return task(options, data)
        except FileRefused as refusal:
            raise Refused(refusal.reason, refusal.detail) from None

    return declining


TASKS: dict[str, Task] = {
    name: _declining(task)
    for name, task in {
        "clean": clean,
        "inspect": look_again,
        "preview": show,
        "read": read,
        "part": part,
        "codes": codes,
        "tell": tell_kind,
        "sheet": sheet,
        "bind": bind,
        "number": number,
        "picture": picture,
    }.items()
}

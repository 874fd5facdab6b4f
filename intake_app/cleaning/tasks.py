"""
What the children behind a Cleaner's glass do: `clean`, `inspect` and `preview`.

Options and results are small JSON; `data` is the file, and what comes back beside the result is the clean copy or the
pixels. `warm_up` runs every decoder and encoder once, as a child can open no file afterwards.
"""

from collections.abc import Callable
from dataclasses import astuple
from typing import Any

from intake_app.cleaning import images, inspect, preview, samples
from intake_app.domain.document import Finding, Kind
from intake_app.errors import FileRefused
from intake_app.isolation import Refused

Task = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]


def clean(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The clean copy; what was found in the file and what was kept."""
    kind = Kind(options["kind"])
    found = inspect.find(data, kind)
    copy, facts = images.clean_image(data, kind)
    result = {"width": facts.width, "height": facts.height, "pages": facts.pages}
    return result | {"found": _rows(found), "kept": _rows(facts.kept)}, copy


def look_again(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """What a file holds beyond pixels."""
    return {"found": _rows(inspect.find(data, Kind(options["kind"])))}, b""


def show(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The pixels of one page, fitted into `width` × `height`."""
    shown = preview.preview(data, Kind(options["kind"]), (options["width"], options["height"]), options["page"])
    return {"width": shown.width, "height": shown.height, "pages": shown.pages}, shown.rgba


def warm_up() -> None:
    """Has every part do its work once on a picture of a few pixels."""
    for kind, sample in samples.every_kind():
        clean({"kind": kind}, sample)
        show({"kind": kind, "width": 2, "height": 2, "page": 0}, sample)


def _rows(findings: tuple[Finding, ...]) -> list[tuple[str, str, int, str]]:
    return [astuple(finding) for finding in findings]


def _declining(task: Task) -> Task:
    def declining(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        try:
            return task(options, data)
        except FileRefused as refusal:
            raise Refused(refusal.reason, refusal.detail) from None

    return declining


TASKS: dict[str, Task] = {"clean": _declining(clean), "inspect": _declining(look_again), "preview": _declining(show)}

"""
What Office 2007 left unsaid in charts.

It meant "no" by silence where later versions mean "yes", and programs tell the two apart by the version in the
properties, which do not come along. So its silence is put in words.
"""

import re
from collections.abc import Collection

from intake_app.cleaning.office.archive import Archive
from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import KEYS, child, each

_PROPERTIES = "docProps/app.xml"
_VERSION = re.compile(rb"<(?:\w+:)?AppVersion>\s*12\.")

_AXES = ("c:catAx", "c:valAx", "c:dateAx", "c:serAx")
_LABELS = ("c:dLbls", "c:dLbl")
_SHOWS = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
_BEFORE_SHOWS = ("idx", "dLbl", "layout", "tx", "numFmt", "spPr", "txPr", "dLblPos")
_BEFORE_SMOOTH = frozenset(
    [
        "idx",
        "order",
        "tx",
        "spPr",
        "marker",
        "pictureOptions",
        "dPt",
        "dLbls",
        "trendline",
        "errBars",
        "cat",
        "val",
        "xVal",
        "yVal",
    ]
)
_KINDS = "bar bar3D line line3D area area3D pie pie3D ofPie doughnut radar scatter bubble"
_SOLIDS = tuple(f"c:{kind}3DChart" for kind in ("bar", "line", "area", "pie", "surface"))
_GROUPS = tuple(f"c:{kind}Chart" for kind in _KINDS.split())
_BEFORE_TICKS = ("axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt")

_NO = "0"
_UNSAID: tuple[tuple[tuple[str, ...], str, str, tuple[str, ...]], ...] = (
    (("c:chartSpace",), "roundedCorners", _NO, ("date1904", "lang")),
    (("c:chart",), "autoTitleDeleted", _NO, ("title",)),
    (("c:title",), "overlay", _NO, ("tx", "layout")),
    (("c:legend",), "overlay", _NO, ("legendPos", "legendEntry", "layout")),
    (("c:view3D",), "rAngAx", _NO, ("rotX", "hPercent", "rotY", "depthPercent")),
    (_AXES, "delete", _NO, ("axId", "scaling")),
    (_AXES, "majorTickMark", "out", _BEFORE_TICKS),
    (_AXES, "minorTickMark", "none", (*_BEFORE_TICKS, "majorTickMark")),
    (_GROUPS, "varyColors", _NO, ("barDir", "grouping", "ofPieType", "radarStyle", "scatterStyle", "wireframe")),
    (
        ("c:lineChart",),
        "marker",
        _NO,
        ("grouping", "varyColors", "ser", "dLbls", "dropLines", "hiLowLines", "upDownBars"),
    ),
    *((_LABELS, show, _NO, (*_BEFORE_SHOWS, *_SHOWS[:number])) for number, show in enumerate(_SHOWS)),
)
"""Where it was silent, about what, what it meant, and which elements come before that in the order of the format."""


def is_of_2007(archive: Archive) -> bool:
    """Whether the properties name that version."""
    return _PROPERTIES in archive and bool(_VERSION.search(archive.read(_PROPERTIES)))


def say_defaults(chart: Element) -> None:
    """Puts a plain no wherever nothing is said."""
    for whole in each(chart, "c:chart"):
        if child(whole, "c:view3D") is None and [*each(whole, *_SOLIDS)]:
            _insert(whole, "view3D", None, ("title", "autoTitleDeleted", "pivotFmts"))
    for parents, name, meant, before in _UNSAID:
        for parent in each(chart, *parents):
            deleted = parent.tag.endswith(("}dLbl", "}dLbls")) and child(parent, "c:delete") is not None
            if child(parent, f"c:{name}") is None and not deleted:
                _insert(parent, name, meant, before)
    for group in each(chart, "c:lineChart", "c:scatterChart"):
        for series in each(group, "c:ser"):
            if child(series, "c:smooth") is None:
                _insert(series, "smooth", _NO, _BEFORE_SMOOTH)


def _insert(parent: Element, name: str, value: str | None, before: Collection[str]) -> None:
    """After the last of the elements that come before it, or first."""
    places = [place for place, below in enumerate(parent) if KEYS[below.tag].removeprefix("c:") in before]
    at = places[-1] + 1 if places else 0
    said = parent.makeelement(f"{parent.tag.rpartition('}')[0]}}}{name}")
    if value is not None:
        said.set("val", value)
    parent[at:at] = [said]

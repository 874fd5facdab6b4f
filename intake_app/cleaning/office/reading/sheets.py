"""Workbooks: each sheet behind its name, each row a line with tabs between its cells."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, each, parse
from intake_app.cleaning.office.opc import Package

_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
"""Formats for dates and times that are not written down in the file (ECMA-376 part 1, 18.8.30)."""
_EPOCH, _EPOCH_OF_MACS = datetime(1899, 12, 30), datetime(1904, 1, 1)
_LAST_DAY = 2_958_466


def lines(package: Package, main: str) -> Iterator[str]:
    """Values as the file holds them; numbers that are shown as dates as dates."""
    book = parse(package.archive.read(main), main)
    by_id = {relation.id: relation for relation in package.relations(main)}
    strings = _strings(package, main)
    dates = _date_styles(package, main)
    of_macs = any(attribute(told, "date1904") in {"1", "true"} for told in each(book, "x:workbookPr"))
    epoch = _EPOCH_OF_MACS if of_macs else _EPOCH
    for sheet in each(book, "x:sheet"):
        yield attribute(sheet, "name")
        relation = by_id.get(attribute(sheet, "r:id"))
        if relation is None or relation.target not in package.archive:
            continue
        for row in each(parse(package.archive.read(relation.target), relation.target), "x:row"):
            cells = [_shown(cell, strings, dates, epoch) for cell in each(row, "x:c")]
            if any(cells):
                yield "\t".join(cells)


def _part(package: Package, main: str, kind: str) -> Element | None:
    for relation in package.relations(main):
        if relation.kind == kind and relation.target in package.archive:
            return parse(package.archive.read(relation.target), relation.target)
    return None


def _strings(package: Package, main: str) -> list[str]:
    table = _part(package, main, "sharedStrings")
    return [] if table is None else [_text(item) for item in each(table, "x:si")]


def _text(item: Element) -> str:
    """Without the phonetic reading that may stand beside it."""
    pieces = (
        text for text in each(item, "x:t") if (above := text.getparent()) is None or not above.tag.endswith("}rPh")
    )
    return "".join(text.text or "" for text in pieces)


def _date_styles(package: Package, main: str) -> set[str]:
    """Numbers of the cell formats that show dates or times."""
    styles = _part(package, main, "styles")
    if styles is None:
        return set()
    known = {str(number) for number in _DATES}
    for form in each(styles, "x:numFmt"):
        code = attribute(form, "formatCode").partition("[$")[0].lower()
        if any(letter in code.replace("general", "").replace("[red]", "") for letter in "ymdh"):
            known.add(attribute(form, "numFmtId"))
    formats = child(styles, "x:cellXfs")
    return {
        str(place)
        for place, form in enumerate(formats if formats is not None else ())
        if attribute(form, "numFmtId") in known
    }


def _shown(cell: Element, strings: list[str], dates: set[str], epoch: datetime) -> str:
    inline = child(cell, "x:is")
    if inline is not None:
        return _text(inline)
    value = child(cell, "x:v")
    text = (value.text or "") if value is not None else ""
    match attribute(cell, "t", "n"):
        case "s":
            return strings[int(text)] if text.isdecimal() and int(text) < len(strings) else ""
        case "b":
            return "TRUE" if text == "1" else "FALSE"
        case "n" if attribute(cell, "s") in dates:
            return _date(text, epoch)
        case _:
            return text


def _date(text: str, epoch: datetime) -> str:
    """Days since the epoch as a date, and a time where there is one."""
    try:
        days = float(text)
    except ValueError:
        return text
    if not 0 <= days < _LAST_DAY:
        return text
    moment = epoch + timedelta(seconds=round(days * 86_400))
    return f"{moment:%Y-%m-%d}" if days == int(days) else f"{moment:%Y-%m-%d %H:%M:%S}"

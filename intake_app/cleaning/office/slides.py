"""What is particular to slides (PresentationML)."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, drop, each, key
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.slide_objects import lift_objects
from intake_app.domain.findings import What, Why

_OFF = {"0", "false"}
_LISTS = ("p:custDataLst", "p:smartTags", "p:embeddedFontLst", "p:custShowLst", "p:modifyVerifier", "p:sndAc")
_PLAYED = ("a:audioCd", "a:wavAudioFile", "a:audioFile", "a:videoFile", "a:quickTimeFile")


def clean_presentation(part: Part) -> None:
    """The order of the slides, without shows, fonts and passwords."""
    if [*each(part.root, "p:modifyVerifier")]:
        part.ledger.found(What.PRIVATE_DATA, f"{part.name}: p:modifyVerifier")
    _drop_all(part.root, _LISTS)


def clean_slide(part: Part) -> None:
    """One slide, layout or master: what plays is gone, its picture stays; hidden slides and notes are told."""
    lift_objects(part)
    played = [*each(part.root, *_PLAYED)]
    for element in played:
        drop(element)
    if played or [*each(part.root, "p:cmd", "p:audio", "p:video")]:
        _drop_all(part.root, ("p:timing",))
    _drop_all(part.root, _LISTS)
    for transition in each(part.root, "p:transition"):
        for sound in each(transition, "p:snd"):
            drop(sound)
    if part.kind == "p:sld" and attribute(part.root, "show") in _OFF:
        part.ledger.kept(What.HIDDEN_CONTENT, "hidden slide", Why.STAYS_READABLE)
    if part.kind == "p:notes" and _has_words(part.root):
        part.ledger.kept(What.HIDDEN_CONTENT, "speaker notes", Why.STAYS_READABLE)


def _has_words(notes: Element) -> bool:
    """Beyond the number of the slide, which is a field."""
    runs = each(notes, "a:r")
    return any((text.text or "").strip() for run in runs for text in each(run, "a:t"))


def _drop_all(root: Element, names: tuple[str, ...]) -> None:
    for element in each(root, *names):
        drop(element)


def clean_look(part: Part) -> None:
    """Themes and styles of tables: names that somebody gave them become the usual one."""
    for look in part.root.iter():
        if key(look) in {"a:clrScheme", "a:fontScheme", "a:fmtScheme"} and "name" in look.attrib:
            look.set("name", "Office")
        if key(look) in {"a:tblStyle", "a:tableStyle"} and "styleName" in look.attrib:
            look.set("styleName", "Style")

"""PDF, cleaned in one of two ways: written anew with its text, or as pictures of its pages."""

from collections.abc import Iterable

from intake_app.cleaning.facts import Facts, kept
from intake_app.cleaning.pdf import pdfium, unseen
from intake_app.cleaning.pdf.flatten import flattened
from intake_app.cleaning.pdf.rewrite import rewrite
from intake_app.cleaning.pdf.unseen import Words
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.document import Finding, Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal


def clean(data: bytes, _: Kind, choices: CleaningChoices) -> tuple[bytes, Facts]:
    """
    The copy, what was found, and what lives on.

    Flattening draws the copy that was written anew, so that what it shows was taken over by both; only where the
    document is too damaged for that, what PDFium makes of it. FileRefused as `rewrite` and `flattened` say.
    """
    try:
        copy = rewrite(data, choices.password)
    except FileRefused as refusal:
        if choices.pdf is PdfWay.FLATTEN and refusal.reason is Refusal.DAMAGED:
            return _what_still_shows(data, choices)
        raise
    with pdfium.opened(copy.data) as document:
        words, looked_at = unseen.look(document)
    not_seen = _not_seen(words)
    found = (*copy.found, *not_seen)
    stays = kept(pages=copy.pages)
    if choices.pdf is PdfWay.FLATTEN:
        pictures, size = flattened(copy.data, choices.dpi)
        return pictures, Facts(Kind.PDF, *size, copy.pages, stays, found)
    where = "" if looked_at == copy.pages else f"pages 1 to {looked_at} were looked at for covered words"
    text = Finding(What.TEXT, where, sum(page.all for page in words), Why.SHOWS_THE_SAME)
    warnings = (Finding(finding.what, finding.where, finding.count, Why.STILL_READABLE) for finding in not_seen)
    stays = (*warnings, *([text] if text.count else []), *copy.kept, *stays)
    return copy.data, Facts(Kind.PDF, pages=copy.pages, kept=stays, found=found)


def _what_still_shows(data: bytes, choices: CleaningChoices) -> tuple[bytes, Facts]:
    """Pictures of the pages that a lenient reader finds. What else is in the document can't be told."""
    pictures, size = flattened(data, choices.dpi, choices.password, damaged=True)
    with pdfium.opened(pictures) as document:
        pages = len(document)
    found = (Finding(What.OTHER, "unreadable part"),)
    return pictures, Facts(Kind.PDF, *size, pages, kept(pages=pages, cut_short=True), found)


def _not_seen(words: Iterable[Words]) -> tuple[Finding, ...]:
    """How many words of which page can't be seen and can be copied."""
    found = []
    for page in words:
        for what, count in ((What.UNDER_BOX, page.covered), (What.HIDDEN_CONTENT, page.hidden)):
            if count:
                found.append(Finding(what, f"page {page.page}, words", count))
    return tuple(found)

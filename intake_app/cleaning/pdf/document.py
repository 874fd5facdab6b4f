"""Opening a PDF with pikepdf, within bounds, and what its errors mean."""

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf

from intake_app.errors import FileRefused, Refusal

MAX_STREAM = 512 << 20
"""Bytes of one stream, unpacked."""
MAX_PAGES = 10_000

VERSION = "1.7"
_ID = re.compile(rb" /ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\](?= >>\nstartxref\n\d+\n%%EOF\n\Z)")

pikepdf.settings.set_qpdf_limits(
    flate_max_memory=MAX_STREAM,
    png_max_memory=MAX_STREAM,
    tiff_max_memory=MAX_STREAM,
    run_length_max_memory=MAX_STREAM,
    parser_max_nesting=100,
    doc_max_warnings=10_000,
)


@contextmanager
def opened(data: bytes, password: str = "") -> Iterator[pikepdf.Pdf]:
    """
    The document. FileRefused: PASSWORD_NEEDED, WRONG_PASSWORD, ENCRYPTED, DAMAGED, TOO_LARGE (pages).

    What pikepdf raises while it is open counts as damage as well.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damage that is borne
        try:
            with _open(data, password) as document:
                _check_pages(document)
                yield document
        except pikepdf.PikepdfError as error:
            raise FileRefused(Refusal.DAMAGED, type(error).__name__) from None


def _open(data: bytes, password: str) -> pikepdf.Pdf:
    for spelled in _spellings(password):
        try:
            return pikepdf.Pdf.open(io.BytesIO(data), password=spelled)
        except pikepdf.PasswordError:
            continue
        except pikepdf.PdfError as error:
            if "encryption" in str(error):
                raise FileRefused(Refusal.ENCRYPTED) from None
            raise
    raise FileRefused(Refusal.WRONG_PASSWORD if password else Refusal.PASSWORD_NEEDED)


def _spellings(password: str) -> set[bytes]:
    """A password in bytes: old documents take Latin letters in one, new ones UTF-8."""
    return {password.encode("utf-8", "replace"), password.encode("latin-1", "replace")}


def _check_pages(document: pikepdf.Pdf) -> None:
    count = len(document.pages)
    if not count:
        raise FileRefused(Refusal.DAMAGED, "no pages")
    if count > MAX_PAGES:
        raise FileRefused(Refusal.TOO_LARGE, f"{count} pages")


def written(document: pikepdf.Pdf) -> bytes:
    """
    The document without encryption, in one plain form.

    The objects follow one another in order, then comes a table of them. There is no identifier.
    """
    sink = io.BytesIO()
    document.save(
        sink,
        force_version=VERSION,
        encryption=False,
        fix_metadata_version=False,  # it would read XMP, which nobody needs
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        static_id=True,
    )
    return _ID.sub(b"", sink.getvalue())

"""
open-me.html: one page for any browser, without scripts and without anything from elsewhere.

The template is `resources/handoff/open-me.html`. Its `$rows` are made here, everything that was typed by somebody is
escaped, and links lead to the files beside the page only.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from string import Template

from intake_app.domain.document import Status
from intake_app.domain.handoff_fields import Field, gathered
from intake_app.domain.names import shown_key
from intake_app.handoff import layout
from intake_app.handoff.manifest import File, Manifest, What

MAX_SIZE = 64 * 1024 * 1024  # bytes; one with as many files as a manifest can list has half of that
_BEGINNING = b'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
_META = "|".join(
    (
        """http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\"""",
        'name="referrer" content="no-referrer"',
        'name="viewport" content="width=device-width, initial-scale=1"',
    )
)
_PLAIN = "title|style|head|body|html|h[1-6]|dl|dt|dd|p|ol|ul|li|div|section|table|thead|tbody|tr|th|td|code|span|br"
_BEFORE = rb'!doctype html|html lang="en"|meta charset="utf-8"'
_TAGS = "|".join(
    (
        rf"/?(?:{_PLAIN}|a)",
        rf'(?:{_PLAIN})(?: (?:lang="[a-z]+"|class="[a-z ]+"))*',
        r'a[ \n]href="[A-Za-z0-9._~%-][A-Za-z0-9._~%/-]*"',
    )
)
_STRANGE_TAG = re.compile(rb"<(?!(?:%b|%b|meta (?:%b))>)" % (_BEFORE, _TAGS.encode(), _META.encode()))
_STRANGE_STYLE = re.compile(rb"url|src|image|import|\\", re.IGNORECASE)
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_ESCAPED = {byte: f"%{byte:02X}" for byte in range(256) if byte not in _UNRESERVED}


def page(manifest: Manifest, template: str, labels: Mapping[str, str]) -> Iterator[str]:
    """The page about the files of this manifest, piece by piece. `labels` are the words for what and in which state a
    file is.
    """
    part, (above, below) = manifest.part, template.split("$rows")
    around = {
        "matter": escape(manifest.matter),
        "created": f"{manifest.created:%Y-%m-%d %H:%M} UTC",
        "sender": escape(manifest.sender.name) or "–",
        "signing_key": escape(manifest.sender.key),
        "recipients": "<br>".join(escape(shown_key(one)) for one in manifest.recipients)
        or escape(labels["passphrase"]),
        "program": escape(manifest.program),
        "part": f"{part.number} / {part.of}",
        "left_out": escape(left_out(manifest.left_out, labels)) or "–",
    }
    yield Template(above).substitute(around)
    for number, file in enumerate(manifest.files):
        yield f"\n{_row(file, labels)}" if number else _row(file, labels)
    yield Template(below).substitute(around)


def is_harmless(text: bytes) -> bool:
    """Whether a page that came holds only what ours do: no script, and nothing that a browser would fetch.

    It lies in a stranger's handoff, and people are told to open it.
    """
    _before, *styles = text.split(b"<style>")
    return (
        text.startswith(_BEGINNING)
        and not _STRANGE_TAG.search(text)
        and not any(_STRANGE_STYLE.search(style.partition(b"</style>")[0]) for style in styles)
    )


def left_out(codes: Iterable[str], labels: Mapping[str, str]) -> str:
    """What a handoff does not tell, in words; a group of fields by its name."""
    known = [Field(code) for code in codes if code in frozenset(Field)]
    return "; ".join(labels[f"field-{one}"] for one in gathered(known))


def state_of(file: File, labels: Mapping[str, str]) -> str:
    """What sort of file it is, in words."""
    if file.what is What.DOCUMENT and file.status is not None:
        return labels["original" if file.status is Status.AS_RECEIVED and "/originals/" in file.path else file.status]
    return labels[what_of(file)]


def what_of(file: File) -> str:
    """What it is, for the lists: the manifest of version 3 has no word of its own for what lists what stays back."""
    return "withheld" if file.path == layout.WITHHELD else file.what


def _row(file: File, labels: Mapping[str, str]) -> str:
    exhibit = "" if file.exhibit is None else f"{file.exhibit:04}"
    bates = f"<br>{escape(file.bates.first)} – {escape(file.bates.last)}" if file.bates else ""
    title = f"<br>{escape(file.title)}" if file.title else ""
    return (
        f"<tr><td>{exhibit}</td>"
        f'<td><a href="{_link(file.path)}">{escape(file.path)}</a>{title}{bates}</td>'
        f"<td>{escape(state_of(file, labels))}</td>"
        f'<td class="n">{file.size}</td><td><code>{file.sha256}</code></td></tr>'
    )


def _link(path: str) -> str:
    return path.encode().decode("latin-1").translate(_ESCAPED)  # a character for each byte

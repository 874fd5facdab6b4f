"""Names are data: what a stranger called a file, made safe to show, to store and to write under."""

import unicodedata
from itertools import chain

LONGEST_KEY = 80  # characters shown in one line
MAX_BYTES = 255  # of one name, on every file system in use
UNNAMED = "unnamed"
_MOST_MARKS = 30  # on one letter; no script needs more, and to put them in order takes the square of their number
_JOINERS = "\u200c\u200d"  # invisible but needed to spell Persian words and to build emoji
_ACCENTS, _VARIANTS = range(0x300, 0x370), (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_BLANKS = "\u115f\u1160\u3164\uffa0\u17b4\u17b5\u2800"  # letters and signs that fill a place
_UNSEEN = frozenset((*map(chr, chain(_ACCENTS, *_VARIANTS)), *_BLANKS, *_JOINERS))
_REFUSED_BY_DRIVES = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_"))  # FAT, exFAT and NTFS
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789\u00b9\u00b2\u00b3"}
)


def display_name(raw: str) -> str:
    """One line that looks as it reads: control characters escaped, direction marks and other invisible ones gone, NFC.

    Bytes that were no UTF-8 (surrogates, as `os.fsdecode` gives them) are escaped too, and marks that are heaped on one
    letter cut off.
    """
    if raw.isascii() and raw.isprintable():
        return raw
    # Twice: some marks are two in the normal form.
    return _few_marks(unicodedata.normalize("NFC", _few_marks("".join(map(_visible, raw)))))


def display_text(raw: str) -> str:
    """The same for text of many lines, whose tabs and line ends stay."""
    return "\n".join("\t".join(map(_shown, line.split("\t"))) for line in raw.splitlines())


def bare_name(name: str) -> str:
    """What is left of a name where case, accents, spaces and signs don't count, and what nobody sees: for two that look
    the same it is the same, and empty for one that can't be seen.
    """
    plain = unicodedata.normalize("NFKD", display_name(name).casefold())
    letters = "".join(char for char in plain if unicodedata.category(char)[0] in "LMN" and char not in _UNSEEN)
    return letters or "".join(char for char in " ".join(plain.split()) if char not in _UNSEEN)


def shown_key(public: str) -> str:
    """A public key; of a post-quantum one, which has some 2000 characters, the ends."""
    return public if len(public) <= LONGEST_KEY else f"{public[:40]}…{public[-20:]}"


def title_of(raw: str) -> str:
    """What an item is called at first: the file's name without its ending."""
    name = display_name(raw).strip()
    return split_ending(name)[0].strip() or name or UNNAMED


def split_ending(name: str) -> tuple[str, str]:
    """The name and its ending with the dot. A leading dot begins no ending, and neither does a long tail."""
    stem, dot, ending = name.rpartition(".")
    is_ending = stem.strip(".") and 0 < len(ending) <= 10 and " " not in ending
    return (stem, dot + ending) if is_ending else (name, "")


def file_name(name: str, ending: str = "", *, number: int = 1) -> str:
    """A name that every drive accepts and that can't leave its folder, of at most 255 bytes with its `ending` (".jpg").

    `number` tells files of one name apart; 1 is not shown.
    """
    safe = display_name(name).translate(_REFUSED_BY_DRIVES).strip(" .") or UNNAMED
    if safe.split(".")[0].rstrip().lower() in _DEVICES:  # "con .txt" is the device too
        safe = f"_{safe}"
    tail = (f" ({number})" if number > 1 else "") + ending
    room = MAX_BYTES - len(tail.encode())
    return safe.encode()[:room].decode("utf-8", "ignore").rstrip(" .") + tail


def _few_marks(text: str) -> str:
    kept, marks = [], 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def _shown(stretch: str) -> str:
    return stretch if stretch.isprintable() else display_name(stretch)


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cf":
        return char if char in _JOINERS else ""
    if category not in {"Cc", "Cs", "Zl", "Zp"}:
        return char
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return ascii(char)[1:-1]  # not by the codec, which behind glass could not be imported any more

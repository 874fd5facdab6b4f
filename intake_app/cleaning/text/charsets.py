"""
Bytes into text, by the name a message gives for its encoding, or without one.

Names are looked up in a table of our own: Python knows encodings that are none of text (zip, hex), and a child behind
glass can load no other one than those that were warmed up.
"""

import codecs

_NAMES = {
    "ascii": ("ascii", "us-ascii", "ansi_x3.4-1968", "646"),
    "utf-8": ("utf-8", "utf8", "unicode-1-1-utf-8"),
    "utf-16": ("utf-16", "utf16", "ucs-2", "unicode"),
    "utf-16-le": ("utf-16le",),
    "utf-16-be": ("utf-16be",),
    "utf-7": ("utf-7", "unicode-1-1-utf-7"),
    "cp1252": ("windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1"),  # as browsers do
    "gb18030": ("gb18030", "gb2312", "gbk", "cp936", "x-gbk", "gb_2312-80", "euc-cn"),
    "hz": ("hz-gb-2312",),
    "big5hkscs": ("big5", "big5-hkscs", "cp950", "x-x-big5"),
    "cp932": ("shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "windows-31j"),
    "euc_jp": ("euc-jp", "x-euc-jp"),
    "iso2022_jp_ext": ("iso-2022-jp", "iso-2022-jp-1", "iso-2022-jp-2", "csiso2022jp"),
    "cp949": ("euc-kr", "ks_c_5601-1987", "cp949", "windows-949", "korean"),
    "iso2022_kr": ("iso-2022-kr",),
    "cp1254": ("windows-1254", "iso-8859-9", "latin5"),
    "cp874": ("windows-874", "tis-620", "iso-8859-11"),
    "koi8_r": ("koi8-r", "koi8r"),
    "koi8_u": ("koi8-u",),
    "mac_roman": ("macintosh", "mac", "x-mac-roman"),
    "cp437": ("cp437", "ibm437"),
    "cp850": ("cp850", "ibm850"),
    "cp866": ("cp866", "ibm866"),
    **{f"cp{number}": (f"windows-{number}", f"cp{number}") for number in (1250, 1251, 1253, 1255, 1256, 1257, 1258)},
    **{f"iso8859_{part}": (f"iso-8859-{part}", f"iso8859-{part}") for part in range(2, 17) if part not in {9, 11, 12}},
}
_CODECS = {name: codec for codec, names in _NAMES.items() for name in names}
_FALLBACK = "cp1252"
CODE_PAGES = {65001: "utf-8", 20127: "us-ascii", 1200: "utf-16le", 936: "gb2312", 932: "shift_jis", 949: "euc-kr"} | {
    950: "big5",
    874: "windows-874",
    20866: "koi8-r",
    21866: "koi8-u",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    51932: "euc-jp",
    51949: "euc-kr",
    54936: "gb18030",
    **{number: f"windows-{number}" for number in range(1250, 1259)},
    **{28590 + part: f"iso-8859-{part}" for part in range(1, 17)},
}
"""The numbers Windows has for them."""


def decode(data: bytes, charset: str = "") -> str:
    """
    `data` as text, whatever it is.

    As `charset` says, if that fits; else UTF-8, if that fits; else as far as `charset` goes, with marks where it does
    not; without a known one as Western Windows text.
    """
    named = _CODECS.get(charset.strip().strip("\"'").lower())
    for codec in (named, "utf-8"):
        if codec:
            try:
                return data.decode(codec)
            except UnicodeError:
                continue
    return data.decode(_FALLBACK if named in {None, "ascii"} else named or _FALLBACK, "replace")


def warm_up() -> None:
    """Loads every encoding that `decode` may need."""
    for codec in _NAMES:
        codecs.lookup(codec)
        "語".encode(codec, "ignore").decode(codec)

"""What drawings, tables and programs consist of, as one pattern each. Whatever does not match has no place in one."""

import re

from intake_app.cleaning.vocabulary import font_names

_NUMBER = rb"-?(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})"
_STRING = rb"\((?:[^()\\\r]++|\\[()\\r])*+\)"
_OPERATORS = (
    rb"[hqQSsfFBbnW]|[fBbW]\*|BT|ET|T\*",
    rb"[wJjMiGg]|T[cwzLsr]",
    rb"[ml]|T[dD]|d0",
    rb"RG|rg",
    rb"[vyKk]|re",
    rb"",
    rb"[c]|cm|Tm|d1",
)
"""Those that take numbers only, by how many."""


def _by_numbers(count: int = 0) -> bytes:
    """Operators after `count` numbers, or after more of them."""
    some = [_OPERATORS[count]] if _OPERATORS[count] else []
    more = [_NUMBER + rb" (?:" + _by_numbers(count + 1) + rb")"] if count + 1 < len(_OPERATORS) else []
    return rb"|".join(some + more)


_LINES = (
    _by_numbers(),
    rb"(?:" + _NUMBER + rb" )*+(?:SC|sc|(?:/P\d{1,6} )?(?:SCN|scn))",
    _STRING + rb" (?:Tj|')",
    rb"\[(?:(?:" + _NUMBER + rb"|" + _STRING + rb") ?)*+\] TJ",
    _NUMBER + rb" " + _NUMBER + rb" " + _STRING + rb' "',
    rb"/F\d{1,6} " + _NUMBER + rb" Tf",
    rb"/X\d{1,6} Do|/G\d{1,6} gs|/S\d{1,6} sh",
    rb"/(?:C\d{1,6}|DeviceGray|DeviceRGB|DeviceCMYK|Pattern) (?:CS|cs)",
    rb"\[(?:" + _NUMBER + rb" ?)*+\] " + _NUMBER + rb" d",
    rb"/(?:AbsoluteColorimetric|RelativeColorimetric|Saturation|Perceptual) ri",
)
DRAWING = re.compile(rb"(?:(?:" + rb"|".join(_LINES) + rb")\n)*+", re.DOTALL)

PROGRAM = re.compile(
    rb"(?:(?:[{}]|" + _NUMBER + rb"|abs|add|and|atan|bitshift|ceiling|copy|cos|cvi|cvr|div|dup|eq|exch|exp|false|floor|"
    rb"ge|gt|idiv|if|ifelse|index|le|ln|log|lt|mod|mul|ne|neg|not|or|pop|roll|round|sin|sqrt|sub|true|truncate|xor)"
    rb"(?: |\Z))++"
)
"""A function."""

_HEX = rb"<[0-9A-Fa-f]{0,32}>"
_ENTRIES = {
    rb"codespacerange": _HEX + rb" " + _HEX,
    rb"bfchar": _HEX + rb" " + _HEX,
    rb"bfrange": _HEX + rb" " + _HEX + rb" (?:" + _HEX + rb"|\[(?:" + _HEX + rb" ?)*+\])",
    rb"(?:cid|notdef)char": _HEX + rb" \d{1,6}",
    rb"(?:cid|notdef)range": _HEX + rb" " + _HEX + rb" \d{1,6}",
}
_BLOCKS = rb"|".join(
    rb"\d{1,3} begin" + name + rb"\n(?:" + entry + rb"\n)++end" + name + rb"\n" for name, entry in _ENTRIES.items()
)
CODES = re.compile(
    rb"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n(?:"
    + font_names.CODES.pattern.encode()
    + rb" usecmap\n)?"
    rb"/CMapName /M def\n/CMapType 2 def\n/WMode [01] def\n(?:" + _BLOCKS + rb")*+"
    rb"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
)
"""A table from codes to characters or glyphs."""

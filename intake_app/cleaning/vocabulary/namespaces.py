"""Namespaces of Office files, each under one short prefix, whichever of its addresses a file uses."""

_OPEN = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
_OFFICE = "http://schemas.microsoft.com/office"

_BOTH = {  # prefix: the transitional address, and the one of ISO 29500 strict
    "w": (f"{_OPEN}/wordprocessingml/2006/main", f"{_STRICT}/wordprocessingml/main"),
    "x": (f"{_OPEN}/spreadsheetml/2006/main", f"{_STRICT}/spreadsheetml/main"),
    "p": (f"{_OPEN}/presentationml/2006/main", f"{_STRICT}/presentationml/main"),
    "a": (f"{_OPEN}/drawingml/2006/main", f"{_STRICT}/drawingml/main"),
    "c": (f"{_OPEN}/drawingml/2006/chart", f"{_STRICT}/drawingml/chart"),
    "cdr": (f"{_OPEN}/drawingml/2006/chartDrawing", f"{_STRICT}/drawingml/chartDrawing"),
    "dgm": (f"{_OPEN}/drawingml/2006/diagram", f"{_STRICT}/drawingml/diagram"),
    "lc": (f"{_OPEN}/drawingml/2006/lockedCanvas", f"{_STRICT}/drawingml/lockedCanvas"),
    "pic": (f"{_OPEN}/drawingml/2006/picture", f"{_STRICT}/drawingml/picture"),
    "xdr": (f"{_OPEN}/drawingml/2006/spreadsheetDrawing", f"{_STRICT}/drawingml/spreadsheetDrawing"),
    "wp": (f"{_OPEN}/drawingml/2006/wordprocessingDrawing", f"{_STRICT}/drawingml/wordprocessingDrawing"),
    "m": (f"{_OPEN}/officeDocument/2006/math", f"{_STRICT}/officeDocument/math"),
    "r": (f"{_OPEN}/officeDocument/2006/relationships", f"{_STRICT}/officeDocument/relationships"),
}

_ONE = {
    "mc": f"{_OPEN}/markup-compatibility/2006",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "com": f"{_OPEN}/drawingml/2006/compatibility",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
    "xvml": "urn:schemas-microsoft-com:office:excel",
    "pvml": "urn:schemas-microsoft-com:office:powerpoint",
    "w14": f"{_OFFICE}/word/2010/wordml",
    "wp14": f"{_OFFICE}/word/2010/wordprocessingDrawing",
    "wpc": f"{_OFFICE}/word/2010/wordprocessingCanvas",
    "wpg": f"{_OFFICE}/word/2010/wordprocessingGroup",
    "wps": f"{_OFFICE}/word/2010/wordprocessingShape",
    "x14": f"{_OFFICE}/spreadsheetml/2009/9/main",
    "xm": f"{_OFFICE}/excel/2006/main",
    "a14": f"{_OFFICE}/drawing/2010/main",
    "dsp": f"{_OFFICE}/drawing/2008/diagram",
    "c14": f"{_OFFICE}/drawing/2007/8/2/chart",
    "c15": f"{_OFFICE}/drawing/2012/chart",
    "cx": f"{_OFFICE}/drawing/2014/chartex",
    "xlrd": f"{_OFFICE}/spreadsheetml/2017/richdata",
    "xlrr": f"{_OFFICE}/spreadsheetml/2022/richvaluerel",
    "cx1": f"{_OFFICE}/drawing/2015/9/8/chartex",
    "ct": f"{_OPEN}/package/2006/content-types",
    "rel": f"{_OPEN}/package/2006/relationships",
}

OOXML = {address: prefix for prefix, addresses in _BOTH.items() for address in addresses}
OOXML |= {address: prefix for prefix, address in _ONE.items()}
"""Address to prefix."""


_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_W3C = "http://www.w3.org"

ODF = {
    f"{_OASIS}:office:1.0": "office",
    f"{_OASIS}:text:1.0": "text",
    f"{_OASIS}:style:1.0": "style",
    f"{_OASIS}:table:1.0": "table",
    f"{_OASIS}:drawing:1.0": "draw",
    f"{_OASIS}:xsl-fo-compatible:1.0": "fo",
    f"{_OASIS}:svg-compatible:1.0": "svg",
    f"{_OASIS}:datastyle:1.0": "number",
    f"{_OASIS}:chart:1.0": "chart",
    f"{_OASIS}:dr3d:1.0": "dr3d",
    f"{_OASIS}:presentation:1.0": "presentation",
    f"{_OASIS}:animation:1.0": "anim",
    f"{_OASIS}:smil-compatible:1.0": "smil",
    f"{_OASIS}:form:1.0": "form",
    f"{_OASIS}:script:1.0": "script",
    f"{_OASIS}:config:1.0": "config",
    f"{_OASIS}:meta:1.0": "meta",
    f"{_OASIS}:manifest:1.0": "manifest",
    f"{_OASIS}:of:1.2": "of",
    f"{_W3C}/1999/xlink": "xlink",
    f"{_W3C}/1998/Math/MathML": "math",
    "http://purl.org/dc/elements/1.1/": "dc",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
    "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0": "field",
    "http://openoffice.org/2009/office": "officeooo",
    "http://openoffice.org/2010/chart": "chartooo",
    "http://openoffice.org/2010/draw": "drawooo",
    "http://openoffice.org/2004/office": "ooo",
    "http://openoffice.org/2004/writer": "ooow",
    "http://openoffice.org/2004/calc": "oooc",
    "http://schemas.microsoft.com/office/excel/formula": "msoxl",
}
"""The same for OpenDocument. The last ones, and `of`, stand only in front of formulas, `ooo` of kinds of controls."""

ALL = OOXML | ODF
"""Both; no prefix is in use in more than one of them."""


class Keys(dict[str, str]):
    """
    A name as parsers write it ("{address}name") to its key: "prefix:name", or "name" without a namespace.

    Whatever is in a namespace that is not in the table has the prefix "?".
    """

    def __init__(self, prefixes: dict[str, str]) -> None:
        super().__init__()
        self._prefixes = prefixes

    def __missing__(self, name: str) -> str:
        if name.startswith("{"):
            address, _, local = name[1:].partition("}")
            key = f"{self._prefixes.get(address, '?')}:{local}"
        else:
            key = name
        self[name] = key
        return key

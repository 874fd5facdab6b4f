"""Records of WMF and EMF that draw, or say how. Any other is a comment, a message to a printer, or unknown."""

_WMF = """
    0000 001e 0035 0037 00f7 00f8 0102 0103 0104 0105 0106 0107 0108 0127 012a 012b 012c 012d 012e 0139 0142 0149
    01f0 01f9 0201 0209 020a 020b 020c 020d 020e 020f 0211 0213 0214 0220 0228 0231 0234 02fa 02fb 02fc 0324 0325
    0410 0412 0415 0416 0418 0419 041b 041f 0429 0436 0521 0538 0548 061c 061d 06ff 0817 081a 0830 0922 0940 0a32
    0b23 0b41 0d33 0f43
"""
WMF_DRAWING = frozenset(int(function, 16) for function in _WMF.split())
"""Functions of MS-WMF 2.1.1.1."""

_EMF_LEFT_OUT = {70, 99, 100, 101, 102, 103, 105, 106, 110, 112, 113, 121, 122}
"""Comments, colour spaces and profiles by file name, OpenGL, and escapes to drivers."""
EMF_DRAWING = frozenset(range(1, 123)) - _EMF_LEFT_OUT - {69, 107, 117}
"""Types of MS-EMF 2.1.1; those three are not in use."""

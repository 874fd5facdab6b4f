"""
Names in fonts of PDFs that stand for something everybody knows: families, glyphs, tables of codes. Others may say who.

Glyphs are those of the Adobe Glyph List that Latin, Greek and Cyrillic fonts use, and numbers with up to three letters
before them, as programs count them; tables of codes are those of ISO 32000-1, table 118.
"""

import re

from intake_app.cleaning.vocabulary import glyphs_a_to_m, glyphs_m_to_z

_FAMILIES = (
    r"Arial(?:Narrow|Black|Unicode)?|Helvetica(?:Neue)?|Times(?:NewRoman|New-?Roman)?|Courier(?:New)?|Symbol(?:MT)?|"
    r"ZapfDingbats|Calibri|Cambria(?:Math)?|Candara|Consolas|Constantia|Corbel|Verdana|Tahoma|Trebuchet(?:MS)?|Georgia|"
    r"Garamond|Palatino(?:Linotype)?|BookAntiqua|Bookman(?:OldStyle)?|CenturyGothic|CenturySchoolbook|Century|Impact|"
    r"ComicSans(?:MS)?|LucidaConsole|LucidaSans(?:Unicode)?|SegoeUI|Aptos|Wingdings\d?|Webdings|Menlo|Monaco|Optima|"
    r"Futura|GillSans(?:MT)?|Roboto|OpenSans|Lato|Inter|NotoSans|NotoSerif|DejaVuSans(?:Mono)?|DejaVuSerif|"
    r"Liberation(?:Sans|Serif|Mono)|Nimbus(?:Sans|Roman|Mono)[A-Z0-9]{0,4}|CMR\d+|CMBX\d+|CMMI\d+|CMSY\d+|"
    r"MyriadPro|MinionPro|AdobeSansMM|AdobeSerifMM|SimSun|NSimSun|SimHei|KaiTi|FangSong|MicrosoftYaHei|MingLiU|PMingLiU|"
    r"MS-?P?(?:Gothic|Mincho)|Meiryo|YuGothic|YuMincho|Batang|Gulim|Dotum|MalgunGothic|"
    r"(?:STSong|STSongStd|MSung|MSungStd|MHei|HeiseiMin|HeiseiKakuGo|KozMinPr\dN?|KozMinPro|KozGoPr\dN?|KozGoPro|"
    r"HYSMyeongJo|HYSMyeongJoStd|HYGoThic|AdobeSongStd|AdobeMingStd|AdobeMyungjoStd|AdobeGothicStd)"
)
_STYLES = (
    r"(?:[-,]?(?:Roman|Regular|Bold|Italic|Oblique|Light|Medium|Semibold|SemiBold|Demi|Black|Heavy|Thin|Narrow|Condensed|"
    r"Book|MT|PS|PSMT|Std|Pro|Acro|W\d|BoldMT|ItalicMT|BoldItalicMT|L|It|Cn))*"
)
FAMILY = re.compile(rf"/(?:{_FAMILIES}){_STYLES}")

_WORDS = """
space nbspace exclam exclamdown quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk
plus comma hyphen minus period slash zero one two three four five six seven eight nine colon semicolon less equal
greater question questiondown at bracketleft backslash bracketright asciicircum underscore grave braceleft bar
braceright asciitilde sfthyphen softhyphen cent sterling currency yen brokenbar section dieresis copyright ordfeminine
ordmasculine guillemotleft guillemotright guillemetleft guillemetright logicalnot registered macron overscore degree
plusminus acute mu paragraph periodcentered middot cedilla onequarter onehalf threequarters onethird twothirds
oneeighth threeeighths fiveeighths seveneighths multiply divide fraction florin circumflex caron breve dotaccent ring
ogonek tilde hungarumlaut endash emdash figuredash horizontalbar quoteleft quoteright quotesinglbase quotereversed
quotedblleft quotedblright quotedblbase dagger daggerdbl bullet ellipsis perthousand guilsinglleft guilsinglright
trademark Euro euro franc lira peseta dotlessi dotlessj germandbls longs eth Eth thorn Thorn AE ae OE oe IJ ij Eng eng
kgreenlandic napostrophe ff fi fl ffi ffl ft st Lslash lslash Oslash oslash Dcroat dcroat Hbar hbar Tbar tbar Ldot
ldot Aogonek schwa estimated partialdiff product summation radical infinity integral approxequal notequal lessequal
greaterequal lozenge Ohm arrowleft arrowup arrowright arrowdown arrowboth arrowupdn arrowdblright arrowdblleft
arrowdblboth universal existential element notelement suchthat asteriskmath dotmath proportional angle logicaland
logicalor intersection union therefore similar congruent equivalence propersubset propersuperset reflexsubset
reflexsuperset notsubset perpendicular circleplus circlemultiply emptyset gradient nabla aleph Ifraktur Rfraktur
weierstrass heart spade club diamond carriagereturn minute second Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota
Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta
iota kappa lambda nu xi omicron pi rho sigma tau upsilon phi chi psi omega sigma1 theta1 phi1 omega1 Upsilon1
checkmark circle square triangle blacksquare whitesquare filledbox openbullet smileface musicalnote female male house
commaaccent null nonmarkingreturn CR NULL tab
"""
_ACCENTS = (
    r"(?:grave|acute|circumflex|tilde|dieresis|ring|caron|cedilla|macron|breve|dotaccent|dot|ogonek|commaaccent|"
    r"hungarumlaut|slash|slashacute|ringacute|tonos|dieresistonos|horn|hookabove|dotbelow)"
)
_PIECES = (
    r"(?:(?:paren|bracket)(?:left|right)(?:tp|ex|bt)|brace(?:left|right)(?:tp|mid|bt)|braceex|integral(?:tp|ex|bt)|"
    r"angle(?:left|right)|radicalex|arrow(?:vert|horiz)ex|(?:register|copyright|trademark)(?:serif|sans))"
)
"""Of the standard font Symbol: large brackets are put together out of them."""
_LETTER = (
    r"(?:[A-Za-z]|AE|ae|Alpha|Epsilon|Eta|Iota|Omicron|Upsilon|Omega|alpha|epsilon|eta|iota|omicron|upsilon|omega)"
)
_KINDS = r"(?:small|oldstyle|superior|inferior|inferiors|taboldstyle|fitted|tosf|lining)"
_FORMS = (
    r"(?:\.(?:alt|sc|smcp|onum|lnum|tnum|pnum|osf|liga|dlig|sups|subs|case|cap|swash|init|medi|fina|isol|ss\d\d|\d))?"
)
_WORD = "|".join(sorted(_WORDS.split(), key=len, reverse=True))
_ONE = rf"(?:{_WORD}|{_PIECES}|{_LETTER}{_ACCENTS}?)"
GLYPH = re.compile(
    rf"/(?:\.notdef|(?:{_ONE}(?:_{_ONE}){{0,3}}{_KINDS}?|uni(?:[0-9A-F]{{4}}){{1,4}}|u[0-9A-F]{{4,6}}|afii\d{{5}}|SF\d{{6}}|"
    rf"[A-Za-z]{{0,3}}_?\d{{1,5}}(?:_\d{{1,4}})?){_FORMS})"
)
"""With their slash, as all here."""

CODES = re.compile(
    r"/(?:Identity-[HV]|(?:GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K|UniGB-UCS2|UniGB-UTF(?:8|16|32)|B5pc|HKscs-B5|ETen-B5|"
    r"ETenms-B5|CNS-EUC|UniCNS-UCS2|UniCNS-UTF(?:8|16|32)|83pv-RKSJ|90ms-RKSJ|90msp-RKSJ|90pv-RKSJ|Add-RKSJ|EUC|Ext-RKSJ|"
    r"UniJIS-UCS2|UniJIS-UCS2-HW|UniJIS-UTF(?:8|16|32)|UniJIS2004-UTF(?:8|16|32)|KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC|"
    r"UniKS-UCS2|UniKS-UTF(?:8|16|32))(?:-[HV])?|[HV]|"
    r"Adobe-(?:GB1|CNS1|Japan1|Japan2|Korea1|KR|Identity)-(?:UCS2|\d))"
)

POSTSCRIPT = frozenset(
    b"$FlxDict -! -| abs add aload and array Ascender ascent astore BaseFontName begin bind Blend BlendAxisTypes "
    b"BlendDesignMap BlendDesignPositions BlueFuzz BlueScale BlueShift BlueValues BuildCharArray c1x0 c1x1 c1x2 c1x3 "
    b"c1x4 c1x5 c1x6 c1y0 c1y1 c1y2 c1y3 c1y4 c1y5 c1y6 c2x0 c2x1 c2x2 c2x3 c2x4 c2x5 c2x6 c2y0 c2y1 c2y2 c2y3 c2y4 "
    b"c2y5 c2y6 callothersubr CDevProc CDV charset CharStrings cleartomark closefile closepath ConvertDesignVector "
    b"copy Copyright counttomark currentdict currentfile cvi cvlit cvn cvx def definefont Descender dict div dup "
    b"eexec em Encoding end eq Erode erode errordict exch exec executeonly exit exlen ExpansionFactor F false "
    b"FamilyBlues FamilyName FamilyOtherBlues fl fl1 fl2 flx flx1 flx2 FlxProc flxproc FontBBox FontFile FontInfo "
    b"FontMatrix FontName FontType for forall ForceBold FSType FullName ge get gt hires HVStem1 if ifelse index "
    b"internaldict interpproc isFixedPitch ItalicAngle known LanguageGroup le lenBuildCharArray length lenIV load "
    b"loop Lowercase lt mark Metrics Metrics2 MinFeature mul ND NDV ne neg noaccess NormalizeDesignVector not Notice "
    b"NP null or OrigFontName OrigFontStyle OrigFontType OtherBlues OtherSubrs PaintType password PathType "
    b"PickCoords pop Private put RD readonly repeat restore rlineto RndStemUp roll round save sbw Script seac "
    b"setcachedevice setcharwidth setglobal sh sh1 sh2 shft skip StandardEncoding startlock StdHW StdVW StemSnapH "
    b"StemSnapV store string StrokeWidth strtlck sub Subrs systemdict true truncate UnderlinePosition "
    b"UnderlineThickness UniqueID Uppercase userdict version Weight WeightVector where WMode x x1 x2 XUID y y1 y2 | "
    b"|- ".split()
)
"""Names in Type 1 fonts that are none of glyphs, and belong to their format or to PostScript."""

_FORM = re.compile(
    rf"{_FORMS}|\.\w{{1,2}}|\.[a-z]0*\d{{1,5}}|\.(?:numr|dnom|titl|salt|swsh|calt|sinf|tnum|oldstyle|taboldstyle)"
)
_STAND_IN = re.compile(r"/[a-z]0*\d{1,5}")
_SHORT = 2


def is_glyph(name: str) -> bool:
    """Whether it is a glyph's name that everybody knows, or a number; a form of one may have a number behind a dot."""
    return bool(GLYPH.fullmatch(name)) or (is_base(name) and bool(_FORM.fullmatch("".join(name.partition(".")[1:]))))


def is_base(name: str) -> bool:
    """Whether what stands before a dot is a glyph's name that everybody knows."""
    base, dot, _ = name.partition(".")
    known = base[1:] in glyphs_a_to_m.NAMES or base[1:] in glyphs_m_to_z.NAMES or GLYPH.fullmatch(base)
    return bool(known) and bool(dot or name == base)


def says_nothing(name: str) -> bool:
    """Whether it may stand in a font: a glyph's name, a number in the place of one, or too short for a word."""
    return is_glyph(name) or bool(_STAND_IN.fullmatch(name)) or len(name) <= _SHORT + 1

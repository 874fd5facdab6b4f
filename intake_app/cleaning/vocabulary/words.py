"""Words of the formats: what attributes may say that are no numbers, and no names."""

from intake_app.cleaning.vocabulary.tokens_drawing import DRAWING
from intake_app.cleaning.vocabulary.tokens_odf import OPEN_DOCUMENT
from intake_app.cleaning.vocabulary.tokens_text import TEXT

_EXTRA = """
    !empty 3D 3Stars 3Triangles 5Boxes a14 absolute across activeBorder activeCaption add application/mathml+xml
    appWorkspace aqua auto background barn begin-with begins bidi big5 black blinds blue Bold bold Book both Bottom
    bottom bottom-baseline bottom-center bottom-margin-area bottom-percent bottom-to-top bottom-values bottomLeft
    bottomRight box Button buttonDarkShadow buttonFace buttonHighlight buttonLightShadow buttonShadow buttonText c14
    captionText cell-content-text Center center-left chapter char checkerboard circle collapse colorful contains cx1
    cycle darken datetime datetimeFigureOut default Dialog diamond dissolve Distributed down downLeft downRight Drop
    EditBox empty ends even evenodd extra fade false fill fillLine fillThenLine fixed footer fromBottom fromLeft
    fromRight fromTop fuchsia GBox GENERAL General gray grayscale grayText green gregorian grey Group header hidden
    hierarchy highlight highlightText horizontal horizontal-ideographic html image in inactiveBorder inactiveCaption
    INF infinity infoBackground infoText inherit inHorizontal inner-margin-area invert invert128 inVertical isometric
    Italic italic Justify justify-to-left Label Left left left-margin-area letter-justify lighten lime line
    linear-gradient lineOrFill List list local-table lr-tb lsoffset ltr main maroon match MathML matrix mean menu
    menuText middle middle-center mixed Movie NaN navy nomatch non-primitive none nonzero normal not-begin-with nowrap
    Oblique odd off olive on ooxml orange out outer-margin-area outHorizontal outVertical Pict picture plus preserve
    primary-x primary-y primary-z primaryLine process proportional purple pyramid Radio randombar Rect rect red
    Regular relationship relative replace reverseSubtract Right right right-margin-area Roman rotate rtl scale Scroll
    scrollbar secondary-x secondary-y shadowThenLine Shape shift_jis shrink-to-fit Signature silver simple skewX skewY
    slide slidenum small-caps Spin square StarMath static stretch-justify strips subtract t tb-rl teal Text text
    thick-between-thin this threeDFace threeDHighlight threeDShadow through tight Top top top-baseline top-center
    top-margin-area top-percent top-to-bottom top-values topLeft topRight translate true underline upLeft upRight
    utf-16 UTF-8 utf-8 v vertical vertical-ideographic visible w14 wedge wheel white whole window windowFrame
    windows-1250 windows-1251 windows-1252 windowText wipe wp14 wpc wpg wps wrap x x-symbol x14 xl xy y yellow yx zxx
"""
"""What programs write beside the words of the standards."""

TOKENS = frozenset(_EXTRA.split()) | DRAWING | TEXT | OPEN_DOCUMENT

_SCRIPTS = """
    Arab Armn Beng Bopo Bugi Cans Cher Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hans Hant Hebr Java Jpan Khmr Knda Laoo
    Latn Lisu Mlym Mong Mymr Nkoo Olck Orya Osma Phag Sinh Sora Syrc Syre Syrj Syrn Tale Talu Taml Telu Tfng Thaa Thai
    Tibt Uigh Viet Yiii Zyyy Zzzz
"""
SCRIPTS = frozenset(_SCRIPTS.split())
"""Of languages (ISO 15924), as themes name fonts for them."""

_GUIDED = """
    */ +- +/ ?: abs at2 atan2 b cat2 cos cosatan2 ellipse emuHeight emuHeight2 emuWidth emuWidth2 h hasfill hasstroke
    hc height if l lineDrawn ls max mid min mod pin pixelHeight pixelLineWidth pixelWidth prod product r sat2 sin
    sinatan2 sqrt ss sum sumangle t tan val vc w width xcenter xlimo ycenter ylimo
"""
GUIDED = frozenset(_GUIDED.split())
"""What the formulas of shapes in OOXML and VML are made of."""

_MOVED = """
    abs acos asin atan atan2 begin bottom ceil CharColor charColor CharHeight charHeight CharPosture charPosture
    CharRotation CharUnderline charUnderline CharWeight charWeight click Color color cos dim DimColor e end exp fill
    FillColor fillColor FillStyle fillstyle floor fontFamily fontSize fontStyle fontWeight hasfill hasstroke Height
    height id IdentifierIndex if image indefinite left LineColor lineColor LineStyle linestyle ln log logheight
    logwidth max media min next on Opacity opacity pi ppt_c ppt_h ppt_r ppt_w ppt_x ppt_y prev r rand right Rotate
    rotate rotation ScaleX ScaleY shadow sin SkewX skewX sqrt stroke style tan Text textDecorationUnderline textEmboss
    textShadow top transform type value Visibility visibility Width width X xshear xstretch Y yshear ystretch
"""
MOVED = frozenset(_MOVED.split())
"""What animations change, and what their formulas are made of."""

_SHAPES = """
    access alternate arc arrow bang bent block brace bracket callout can card chevron circle circular cloud collate
    concave connector corner cross cube curve curved custom cut data decision deflate delay diamond direct disk
    display document doorplate down ellipse extract fade flowchart flower fontwork forbidden frame heart hexagon
    horizontal inflate input internal isosceles junction left lightning line magnetic manual merge moon mso
    multidocument notched octagon off operation or page pair paper parallelogram pentagon plain predefined preparation
    process punched puzzle quad quadrat rectangle rectangular right ring round scroll sequential signet slant smiley
    sort split spt star12 star24 star4 star5 star6 star8 stop storage stored striped summing sun tape teardrop
    terminator text trapezoid triangle up uturn vertical wave
"""
SHAPES = frozenset(_SHAPES.split())
"""What the names of shapes in OpenDocument are made of."""

"""
Names of fonts that come with systems and programs, or that anybody gets for nothing. Any other may say whose file it
is: newsrooms, parties and companies have letters of their own.
"""

import re
from functools import cache

LONGEST = 60

_FAMILIES = """
.AppleSystemUIFont|Abadi|Abadi MT|Abyssinica SIL|Agency FB|Aharoni|Al Bayan|Al Nile|Albany|Albertus Medium|Aldhabi|
Algerian|American Typewriter|Amiri|Andale Mono|Andale Sans UI|Andale WT|Andalus|Angsana New|AngsanaUPC|
Antique Olive|Aparajita|Apple Chancery|Apple Color Emoji|Apple SD Gothic Neo|AppleGothic|AppleMyungjo|Aptos|
Arabic Transparent|Arabic Typesetting|Arial|Arial Black|Arial Narrow|Arial Nova|Arial Rounded MT|Arial Unicode MS|
Arimo|Avenir|Avenir Next|B Badr|B Lotus|B Nazanin|B Titr|B Yagut|B Zar|Bahnschrift|Baskerville|Baskerville Old Face|
Batang|BatangChe|Bauhaus 93|Bell MT|Berlin Sans FB|Bernard MT|Bitstream Charter|Bitstream Vera Sans|
Bitstream Vera Serif|Bodoni MT|Book Antiqua|Bookman|Bookman Old Style|Bookshelf Symbol 7|Bradley Hand|
Bradley Hand ITC|Britannic|Broadway|Browallia New|BrowalliaUPC|Brush Script MT|Caladea|Calibri|Calisto MT|Cambria|
Cambria Math|Candara|Cantarell|Carlito|Castellar|Centaur|Century|Century Gothic|Century Schoolbook|CG Omega|
CG Times|Chalkboard|Charter|Chiller|Clarendon|Cochin|Colonna MT|Comfortaa|Comic Neue|Comic Sans MS|Consolas|
Constantia|Cooper|Copperplate|Copperplate Gothic|Corbel|Cordia New|CordiaUPC|Coronet|Courier|Courier 10 Pitch|
Courier New|Courier Prime|Cousine|Cumberland|Curlz MT|cursive|DaunPenh|David|David CLM|David Libre|
DejaVu Math TeX Gyre|DejaVu Sans|DejaVu Sans Mono|DejaVu Serif|DengXian|Desdemona|Devanagari MT|DFKai-SB|Didot|
DilleniaUPC|Dingbats|DokChampa|Dotum|DotumChe|Droid Arabic Naskh|Droid Sans|Droid Sans Fallback|Droid Sans Mono|
Droid Serif|EB Garamond|Ebrima|Edwardian Script ITC|Elephant|Engravers MT|Eras ITC|Estrangelo Edessa|EucrosiaUPC|
Euphemia|FangSong|FangSong_GB2312|fantasy|Felix Titling|Fira Code|Fira Mono|Fira Sans|Footlight MT|Forte|
Frank Ruehl CLM|Franklin Gothic|FrankRuehl|FreeMono|FreeSans|FreeSerif|FreesiaUPC|Freestyle Script|French Script MT|
Frutiger|Futura|FZShuTi|FZYaoTi|Gabriola|Gadugi|Garamond|Gautami|Gelasio|Geneva|Gentium|Gentium Basic|
Gentium Book Basic|Gentium Plus|Georgia|Gigi|Gill Sans|Gill Sans MT|Gill Sans Nova|Gisha|Gloucester MT|Goudy|
Goudy Old Style|Goudy Stout|Gulim|GulimChe|Gungsuh|GungsuhChe|Hack|Haettenschweiler|Hangul|Harlow Solid|Harrington|
Heiti SC|Heiti TC|Helv|Helvetica|Helvetica Neue|HGGothicE|HGGothicM|HGMinchoB|HGMinchoE|HGPGothicE|HGSGothicE|
HG丸ｺﾞｼｯｸM-PRO|HG創英角ｺﾞｼｯｸUB|HG明朝B|HG正楷書体-PRO|HGｺﾞｼｯｸE|HGｺﾞｼｯｸM|High Tower Text|Hiragino Kaku Gothic Pro|
Hiragino Kaku Gothic ProN|Hiragino Mincho Pro|Hiragino Mincho ProN|Hiragino Sans|Hiragino Sans GB|Hoefler Text|
HoloLens MDL2 Assets|HYGothic|HYHeadLine|HYMyeongJo|HY견고딕|HY견명조|HY신명조|HY얕은샘물M|HY중고딕|IBM Plex Mono|
IBM Plex Sans|IBM Plex Serif|Impact|Imprint MT|Inconsolata|Informal Roman|inherit|Ink Free|Inter|IranNastaliq|
IrisUPC|Iskoola Pota|ITC Zapf Dingbats|JasmineUPC|Javanese Text|Jokerman|Josefin Sans|Juice ITC|KaiTi|Kaiti SC|
KaiTi_GB2312|Kalinga|Karla|Kartika|Khmer OS|Khmer UI|KodchiangUPC|Kokila|Kristen ITC|Kunstler Script|Lao UI|Lateef|
Latha|Latin Modern Math|Latin Modern Roman|Lato|Leelawadee|Leelawadee UI|Letter Gothic|Levenim MT|Liberation Mono|
Liberation Sans|Liberation Sans Narrow|Liberation Serif|Libre Baskerville|Libre Franklin|LilyUPC|Linux Biolinum G|
Linux Biolinum O|Linux Libertine G|Linux Libertine O|LiSu|Literata|LM Roman 10|Lohit Bengali|Lohit Devanagari|
Lohit Gujarati|Lohit Hindi|Lohit Punjabi|Lohit Tamil|Lohit Telugu|Lora|Lucida|Lucida Bright|Lucida Calligraphy|
Lucida Console|Lucida Fax|Lucida Grande|Lucida Handwriting|Lucida Sans|Lucida Sans Typewriter|Lucida Sans Unicode|
Magneto|Maiandra GD|Malgun Gothic|Mangal|Marlett|Matura MT|Meiryo|Meiryo UI|Menlo|Merriweather|Merriweather Sans|
Microsoft Himalaya|Microsoft JhengHei|Microsoft JhengHei UI|Microsoft New Tai Lue|Microsoft PhagsPa|
Microsoft Sans Serif|Microsoft Tai Le|Microsoft Uighur|Microsoft YaHei|Microsoft YaHei UI|Microsoft Yi Baiti|
MingLiU|MingLiU-ExtB|MingLiU_HKSCS|MingLiU_HKSCS-ExtB|Minion|Minion Pro|Miriam|Miriam CLM|Miriam Fixed|Mistral|
Modern|Modern No. 20|Monaco|Mongolian Baiti|mono|monospace|Monotype Corsiva|Monotype Sorts|Montserrat|MoolBoran|
MS Gothic|MS Mincho|MS Outlook|MS PGothic|MS PMincho|MS Reference Sans Serif|MS Reference Specialty|MS Sans Serif|
MS Serif|MS Song|MS UI Gothic|MS UI ゴシック|MT Extra|Mukti Narrow|Mulish|MV Boli|Myanmar Text|Myriad|Myriad Pro|
NanumGothic|NanumMyeongjo|Narkisim|New York|News Gothic|News Gothic MT|Niagara Engraved|Niagara Solid|Nimbus Mono L|
Nimbus Mono PS|Nimbus Roman|Nimbus Roman No9 L|Nimbus Sans|Nimbus Sans L|Nirmala UI|Noto Color Emoji|
Noto Kufi Arabic|Noto Naskh Arabic|Noto Nastaliq Urdu|Noto Sans|Noto Sans Arabic|Noto Sans Armenian|
Noto Sans Bengali|Noto Sans CJK HK|Noto Sans CJK JP|Noto Sans CJK KR|Noto Sans CJK SC|Noto Sans CJK TC|
Noto Sans Devanagari|Noto Sans Ethiopic|Noto Sans Georgian|Noto Sans Gujarati|Noto Sans Gurmukhi|Noto Sans Hebrew|
Noto Sans HK|Noto Sans JP|Noto Sans Kannada|Noto Sans Khmer|Noto Sans KR|Noto Sans Lao|Noto Sans Malayalam|
Noto Sans Mono|Noto Sans Mono CJK SC|Noto Sans Myanmar|Noto Sans SC|Noto Sans Sinhala|Noto Sans Symbols|
Noto Sans Tamil|Noto Sans TC|Noto Sans Telugu|Noto Sans Thai|Noto Serif|Noto Serif CJK JP|Noto Serif CJK KR|
Noto Serif CJK SC|Noto Serif CJK TC|NSimSun|Nunito|Nunito Sans|Nyala|OCR A|OCR-B 10 BT|OCRB|Old English Text MT|
Onyx|Open Sans|OpenDyslexic|OpenSymbol|Optima|Orbitron|Oswald|Oxygen|Padauk|Palace Script MT|Palatino|
Palatino Linotype|Papyrus|Parchment|Perpetua|Perpetua Titling MT|Phagspa|PingFang HK|PingFang SC|PingFang TC|
Plantagenet Cherokee|Playbill|Playfair Display|PMingLiU|PMingLiU-ExtB|Poor Richard|Poppins|Pristina|PT Mono|PT Sans|
PT Sans Narrow|PT Serif|Quicksand|Raavi|Rage|Raleway|Ravie|Roboto|Roboto Condensed|Roboto Mono|Roboto Slab|Rockwell|
Rod|Rubik|Sakkal Majalla|San Francisco|sans|sans-serif|Sanskrit Text|Savoye LET|Scheherazade|Script MT|Segoe|
Segoe Fluent Icons|Segoe MDL2 Assets|Segoe Print|Segoe Script|Segoe UI|Segoe UI Black|Segoe UI Emoji|
Segoe UI Historic|Segoe UI Symbol|serif|Shonar Bangla|Showcard Gothic|Shruti|SimHei|Simplified Arabic|
Simplified Arabic Fixed|SimSun|SimSun-ExtB|Sitka Banner|Sitka Display|Sitka Heading|Sitka Small|Sitka Subheading|
Sitka Text|Skia|Snap ITC|Songti SC|Songti TC|Source Code Pro|Source Han Sans CN|Source Han Sans JP|
Source Han Sans KR|Source Han Sans SC|Source Han Sans TC|Source Han Serif SC|Source Han Serif TC|Source Sans 3|
Source Sans Pro|Source Serif Pro|Space Grotesk|StarSymbol|STCaiyun|Stencil|STFangsong|STHeiti|STHupo|STIX Two Math|
STIX Two Text|STIXGeneral|STKaiti|STLiti|STSong|STXihei|STXingkai|STXinwei|STZhongsong|Swis721 BT|Sylfaen|Symbol|
SymbolPS|System|Tahoma|Takao Gothic|Tempus Sans ITC|Terminal|TeX Gyre Heros|TeX Gyre Pagella|TeX Gyre Termes|
Thorndale|Thorndale AMT|Tibetan Machine Uni|Times|Times New Roman|Times Roman|Times Ten|Tinos|Titillium Web|
Tlwg Typist|Tms Rmn|Trade Gothic|Traditional Arabic|Trajan Pro|Trebuchet MS|Tunga|Tw Cen MT|Ubuntu|Ubuntu Mono|
UD Digi Kyokasho N-R|UKIJ Tuz|UnBatang|UnDotum|Univers|Urdu Naskh Asiatype|Urdu Typesetting|Utsaah|Vani|Verdana|
Vijaya|Viner Hand ITC|Vivaldi|Vladimir Script|Vrinda|Webdings|WenQuanYi Micro Hei|WenQuanYi Zen Hei|Wide Latin|
Wingdings|Wingdings 2|Wingdings 3|Work Sans|WP MathA|WP TypographicSymbols|WST_Engl|XB Zar|XITS|XITS Math|YouYuan|
Yu Gothic|Yu Gothic UI|Yu Mincho|Zapf Dingbats|ZapfDingbats|Zapfino|ヒラギノ明朝 Pro W3|ヒラギノ明朝 ProN W3|
ヒラギノ角ゴ Pro W3|ヒラギノ角ゴ ProN W3|メイリオ|仿宋|仿宋_GB2312|华文中宋|华文仿宋|华文宋体|华文彩云|华文新魏|
华文楷体|华文琥珀|华文细黑|华文行楷|华文隶书|宋体|幼圆|微軟正黑體|微软雅黑|微软雅黑 Light|思源黑体|新宋体|新細明體|
方正姚体|方正舒体|楷体|楷体_GB2312|標楷體|游ゴシック|游明朝|等线|細明體|隶书|黑体|굴림|굴림체|궁서|궁서체|나눔고딕|
나눔명조|돋움|돋움체|맑은 고딕|바탕|바탕체|함초롬돋움|함초롬바탕|휴먼매직체|휴먼명조|휴먼옛체|ＭＳ ゴシック|
ＭＳ 明朝|ＭＳ Ｐゴシック|ＭＳ Ｐ明朝|
HY엽서L|HY그래픽M|HG明朝E|HGP明朝E|HGPｺﾞｼｯｸE|HG創英ﾌﾟﾚｾﾞﾝｽEB|HG Mincho|HG Gothic|Andale Sans|Luxi Sans|DejaVu LGC Sans|
Adobe Caslon Pro|Rotis Serif|Bremen Bd|Californian FB|Nina|Matura MT Script Capitals|Bodoni MT Poster|Zilla Slab|
IBM Plex Sans Devanagari|Gotham|Akzidenz Grotesk|Graphik|文泉驛微米黑|思源宋體|思源黑體|思源宋体|AR PL SungtiL GB|
FZHeiTi|FZSongTi|Zapf Dingbats ITC|Meta|EngraversRoman|KFGQPC Uthman Taha Naskh|KFGQPC Uthmanic Script HAFS|
IRNazanin|IRLotus|IRZar|IRTitr|IRMitra|IRYakout|xits-math
"""
_LOOK = (
    r"(?:[ ,_-]*(?:Regular|Roman|Normal|Book|Bold|Italic|Oblique|It|Thin|Light|ExtraLight|UltraLight|Medium|SemiBold"
    r"|Demi|DemiBold|Heavy|Black|ExtraBold|UltraBold|Condensed|Cond|Narrow|Extended|Expanded|Display|Compressed|Extra|Semi"
    r"|Ultra|SC|Std|Pro|Nova|CE|CYR|L|J|B|EB|UI|Greek|Baltic|Tur|\((?:Arabic|Hebrew|Thai|Vietnamese|Body|Headings|W1)\)|W\d|\d\d|BT|LT"
    r"|MT|PS|PSMT))*"
)
_FAMILY = "|".join(
    re.escape(name).replace(r"\ ", " ?")
    for name in sorted(_FAMILIES.replace("\n", "").split("|"), key=len, reverse=True)
)
_FONT = re.compile(rf"[@ ]?(?:{_FAMILY}){_LOOK}\d{{0,2}}|\+m[jn]-(?:lt|ea|cs)|Font \d{{1,6}}|", re.IGNORECASE)

STAND_IN = "Font {}"
"""What others are called in a copy."""


@cache
def is_known(name: str) -> bool:
    """Whether it is one of these, however it is set; LibreOffice numbers one that is set in two ways."""
    return len(name) <= LONGEST and bool(_FONT.fullmatch(name))

"""Names of styles that programs bring along. Any other was made up by somebody."""

import re

TEXT_STYLE = re.compile(
    r"""
    normal | heading(\ [1-9])? | index(\ [1-9]|\ heading)? | toc\ ([1-9]|heading) | toa\ heading | macro
    | title | subtitle
    | normal\ (indent|\(web\)|table) | footnote\ (text|reference|block\ text) | endnote\ (text|reference)
    | annotation\ (text|reference|subject) | header | footer | caption | table\ of\ (figures|authorities)
    | envelope\ (address|return) | (line|page)\ number | list(\ (bullet|number|continue))?(\ [2-5])?
    | closing | signature
    | default\ paragraph\ font | no\ list | no\ spacing | list\ paragraph | placeholder\ text | revision | bibliography
    | body\ text(\ [23]|\ indent(\ [23])?|\ first\ indent(\ 2)?)? | block\ text | message\ header | salutation | date
    | note\ (heading|level\ [1-9]) | hyperlink | followedhyperlink | strong | emphasis | document\ map | plain\ text
    | e-mail\ signature | html\ (top\ of\ form|bottom\ of\ form|acronym|address|cite|code|definition|keyboard
      |preformatted|sample|typewriter|variable) | outline\ list\ [1-3] | balloon\ text | (intense\ )?quote
    | (subtle|intense)\ (emphasis|reference) | book\ title | mention | (unresolved\ )?mention | hashtag
    | smart\ (hyperlink|link) | table(\ (grid|theme|normal|elegant|professional|contemporary))?
    | table\ (simple|classic|colorful|columns|grid|list|3d\ effects|subtle|web)\ [1-8] | plain\ table\ [1-5]
    | (light|medium|dark|colorful)\ (shading|list|grid)(\ [1-3])?(\ accent\ [1-6])? | (grid\ )?table\ (grid\ )?light
    | (grid|list)\ table\ [1-7](\ light|\ dark|\ colorful)?(\ accent\ [1-6])?
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Of text documents, as they are named in the file, whichever language the program speaks."""

TEXT_STYLE_ID = re.compile(TEXT_STYLE.pattern.replace(r"\ ", ""), TEXT_STYLE.flags)
"""Their ids."""

CELL_STYLES = (
    "Normal", "RowLevel_1", "ColLevel_1", "Comma", "Currency", "Percent", "Comma [0]", "Currency [0]", "Hyperlink",
    "Followed Hyperlink", "Note", "Warning Text", "", "", "", "Title", "Heading 1", "Heading 2", "Heading 3",
    "Heading 4", "Input", "Output", "Calculation", "Check Cell", "Linked Cell", "Total", "Good", "Bad", "Neutral",
    "Accent1", "20% - Accent1", "40% - Accent1", "60% - Accent1", "Accent2", "20% - Accent2", "40% - Accent2",
    "60% - Accent2", "Accent3", "20% - Accent3", "40% - Accent3", "60% - Accent3", "Accent4", "20% - Accent4",
    "40% - Accent4", "60% - Accent4", "Accent5", "20% - Accent5", "40% - Accent5", "60% - Accent5", "Accent6",
    "20% - Accent6", "40% - Accent6", "60% - Accent6", "Explanatory Text",
)  # fmt: skip
"""Of workbooks, by their number (ECMA-376 part 1, 18.8.7)."""

TABLE_STYLE = re.compile(r"(Table|Pivot)Style(Light|Medium|Dark)\d{1,2}")
"""Of tables in workbooks."""

OPEN_DOCUMENT_STYLE = re.compile(
    r"""
    (?:M?(?:P|T|L|N|C|ch|gr|pr|dp|fr|pm|ce|co|ro|ta|AL|PM|Sect|WWNum|WW8Num|ListLabel_20_)\d{1,6}(?:[PT]\d{1,3})?
    | Standard | standard | Default | Outline | Graphics | Frame | Formula | OLE | Labels | Watermark | Result2?
    | (?:Heading|Contents|Index|User_20_Index|Illustration_20_Index|Table_20_index|Object_20_index|Bibliography|List
      |Numbering|Accent)(?:_20_(?:\d{1,2}|Heading|heading|Separator|Symbols|123|ABC|abc|IVX|ivx))?
      (?:_20_(?:Start|End|Cont\.))?
    | Text_20_body(?:_20_indent)? | (?:First|Hanging|List)_20_(?:line_20_)?[iI]ndent | Salutation | Signature
    | Marginalia | Title | Subtitle | Caption | Illustration | Table | Text | Drawing | Figure
    | Frame_20_contents | Addressee
    | Sender
    | (?:Header|Footer)(?:_20_(?:left|right|and_20_Footer))? | Header_20_and_20_Footer | Quotations | Comment
    | Table_20_(?:Contents|Heading) | Preformatted_20_Text | Horizontal_20_Line | List_20_(?:Contents|Heading)
    | (?:Footnote|Endnote)(?:_20_(?:Symbol|anchor|Characters))? | Page_20_Number | Caption_20_characters
    | Drop_20_Caps
    | (?:Vertical_20_)?(?:Numbering|Bullet)_20_Symbols | (?:Visited_20_)?Internet_20_[lL]ink | Placeholder
    | Index_20_Link | Line_20_numbering | Main_20_index_20_entry | Rubies | (?:Strong_20_)?Emphasis | Citation
    | Source_20_Text | Example
    | User_20_Entry | Variable | Definition | Teletype | No_20_List | HTML | Envelope | Landscape
    | (?:First|Left|Right)_20_Page | Note | Status | Good | Neutral | Bad | Warning | Error | Hyperlink | Report
    | layout | background | backgroundobjects | controls | measurelines)
    """,
    re.VERBOSE,
)
"""Of OpenDocument files, as they are named in the file, and the numbers that programs give to looks of one place."""

NUMBERED_STYLE = re.compile(r"Style_20_\d{1,6}")
"""What others are called in a copy."""

OF_A_MASTER = re.compile(r"(.+)-(title|subtitle|outline\d|notes|background|backgroundobjects)")
"""Styles that belong to a master page of slides bear its name before their own."""

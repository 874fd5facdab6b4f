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

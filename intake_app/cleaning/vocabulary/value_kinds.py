"""What each attribute and each hidden text of Office files says, where it is more than plain."""

from intake_app.cleaning.vocabulary.kinds import Kind

_OOXML: dict[Kind, str] = {
    Kind.PLAIN: """
        x:bottom@style x:col@style x:diagonal@style x:end@style x:horizontal@style x:left@style x:right@style
        x:start@style x:top@style x:vertical@style
        """,
    Kind.SHOWN: """
        x:definedName@name x:sheet@name x:table@name x:table@displayName x:tableColumn@name
        x:tableColumn@totalsRowLabel x:filter@val x:customFilter@val x14:filter@val x14:customFilter@val x:cfRule@text
        x14:cfRule@text @formatCode x:dataValidation@prompt x:dataValidation@promptTitle x:dataValidation@error
        x:dataValidation@errorTitle x14:dataValidation@prompt x14:dataValidation@promptTitle x14:dataValidation@error
        x14:dataValidation@errorTitle v:textpath@string w:lvlText@w:val cx:lvl@name w:fldSimple@w:instr
        """,
    Kind.SIGN: """
        a:buChar@char m:begChr@m:val m:endChr@m:val m:sepChr@m:val m:chr@m:val w:decimalSymbol@w:val
        w:listSeparator@w:val
        """,
    Kind.SIGNS: "@invalStChars @invalEndChars w:noLineBreaksAfter@w:val w:noLineBreaksBefore@w:val",
    Kind.NUMERALS: "w:numFmt@w:format",
    Kind.FONT: """
        @typeface w:rFonts@w:ascii w:rFonts@w:hAnsi w:rFonts@w:eastAsia w:rFonts@w:cs w:font@w:name w:altName@w:val
        w:sym@w:font x:name@val x:rFont@val m:mathFont@m:val font@face
        """,
    Kind.LANGUAGE: """
        @lang @altLang @w:lang w:lang@w:val w:lang@w:eastAsia w:lang@w:bidi w:themeFontLang@w:val
        w:themeFontLang@w:eastAsia w:themeFontLang@w:bidi c:lang@val w:lid@w:val
        """,
    Kind.SCRIPT: "a:font@script",
    Kind.STYLE: "@style",
    Kind.PATH: "v:shape@path v:shapetype@path v:path@v @o:v",
    Kind.MOTION: """
        p:strVal@val p:anim@from p:anim@to p:anim@by p:cBhvr@from p:cBhvr@to p:cBhvr@by p:tav@fmla p:animEffect@filter
        p:animEffect@prLst p:animMotion@path p:animMotion@ptsTypes p:cTn@tmFilter p:cTn@evtFilter
        """,
    Kind.GUIDE: """
        a:gd@name a:pt@x a:pt@y a:pos@x a:pos@y a:rect@l a:rect@t a:rect@r a:rect@b a:arcTo@wR a:arcTo@hR
        a:arcTo@stAng a:arcTo@swAng a:cxn@ang a:ahXY@gdRefX a:ahXY@gdRefY a:ahXY@minX a:ahXY@maxX a:ahXY@minY
        a:ahXY@maxY a:ahPolar@gdRefR a:ahPolar@gdRefAng a:ahPolar@minR a:ahPolar@maxR a:ahPolar@minAng
        a:ahPolar@maxAng
        """,
    Kind.GUIDED: "a:gd@fmla v:f@eqn",
    Kind.PART: """
        dgm:choose@name dgm:if@name dgm:else@name dgm:forEach@name dgm:forEach@ref dgm:layoutNode@name
        dgm:layoutNode@moveWith dgm:layoutNode@styleLbl dgm:constr@forName dgm:constr@refForName dgm:rule@forName
        dgm:param@val dgm:prSet@presName dgm:prSet@presStyleLbl dgm:styleLbl@name
        """,
    Kind.DIAGRAM: """
        dgm:prSet@loTypeId dgm:prSet@qsTypeId dgm:prSet@csTypeId dgm:cxn@presId dgm:layoutDef@uniqueId
        dgm:styleDef@uniqueId dgm:colorsDef@uniqueId dgm:layoutDef@defStyle
        """,
    Kind.GUID: "a:tblStyle@styleId a:tblStyleLst@def",
    Kind.URI: "@uri w:compatSetting@w:uri a:hlinkClick@action a:hlinkHover@action a:hlinkMouseOver@action",
    Kind.FORMULA: """
        x:cfvo@val x14:cfvo@val x:hyperlink@location @textlink @linkedCell @listFillRange @fmlaGroup @fmlaLink
        @fmlaRange @fmlaTxbx x:f@ref x:f@r1 x:f@r2
        """,
    Kind.ADDRESS: """
        w:bookmarkStart@w:name w:hyperlink@w:anchor x:cellStyle@name x:tableStyle@name x:tableStyleInfo@name
        x:tableStyles@defaultTableStyle x:tableStyles@defaultPivotStyle x:control@name a:tblStyle@styleName
        a:tableStyle@styleName a:clrScheme@name a:fontScheme@name a:fmtScheme@name a:cNvPr@name p:cNvPr@name
        pic:cNvPr@name xdr:cNvPr@name cdr:cNvPr@name wps:cNvPr@name wpg:cNvPr@name dsp:cNvPr@name wp:docPr@name
        w:name@w:val w:style@w:styleId w:pStyle@w:val w:rStyle@w:val w:tblStyle@w:val w:basedOn@w:val w:next@w:val
        w:link@w:val w:numStyleLink@w:val w:styleLink@w:val w:defaultTableStyle@w:val
        """,
}
"""`ADDRESS` are those that the parts' cleaners have replaced by numbers, or that have a list of their own."""

RULES = {"x:cfvo@val", "x14:cfvo@val"}
"""What cells are held against: a number or a cell, unless its type says that it is a formula."""

_ODF: dict[Kind, str] = {
    Kind.SHOWN: """
        @style:num-prefix @style:num-suffix @loext:num-list-format @office:string-value @table:value
        @text:string-value table:table@table:name table:named-range@table:name table:named-expression@table:name
        table:database-range@table:name table:error-message@table:title table:help-message@table:title
        @chart:regression-name @table:formula @table:condition @table:expression @text:condition @calcext:value
        @style:condition @text:label @form:label @form:current-value
        """,
    Kind.SIGN: """
        @text:bullet-char @style:char @style:leader-char @style:leader-text @style:text-combine-start-char
        @style:text-combine-end-char @style:text-line-through-text @open @close @separators
        """,
    Kind.NUMERALS: "@style:num-format @text:caption-sequence-format",
    Kind.FONT: """
        @style:font-name @style:font-name-asian @style:font-name-complex @fo:font-family @style:font-family-asian
        @style:font-family-complex @svg:font-family style:font-face@style:name @fontfamily
        """,
    Kind.LANGUAGE: """
        @fo:language @fo:country @style:language-asian @style:language-complex @style:country-asian
        @style:country-complex @style:rfc-language-tag @style:rfc-language-tag-asian @style:rfc-language-tag-complex
        @number:language @number:country @number:rfc-language-tag @number:transliteration-language
        @number:transliteration-country @table:language @table:country @table:rfc-language-tag
        """,
    Kind.SCRIPT: "@fo:script @style:script-asian @style:script-complex @number:script @table:script",
    Kind.PATH: "@svg:d @draw:enhanced-path @draw:points @svg:path @drawooo:enhanced-path",
    Kind.MOTION: """
        @draw:formula @draw:glue-points @draw:text-areas @draw:handle-position @draw:handle-polar @draw:modifiers
        @draw:handle-radius-range-maximum @draw:handle-radius-range-minimum @draw:handle-range-x-maximum
        @draw:handle-range-x-minimum @draw:handle-range-y-maximum @draw:handle-range-y-minimum @anim:formula
        @smil:attributeName @smil:begin @smil:by @smil:end @smil:from @smil:to @smil:values @smil:keyTimes @smil:dur
        """,
    Kind.SHAPE: "draw:enhanced-geometry@draw:type",
    Kind.FORMULA: """
        @table:base-cell-address @table:cell-range-address @table:cell-range @table:end-cell-address
        @table:print-ranges @table:target-range-address @table:data-cell-range-address @table:label-cell-range-address
        @table:condition-source-range-address @style:base-cell-address @calcext:base-cell-address
        @calcext:target-range-address @chart:values-cell-range-address @chart:label-cell-address
        @chart:error-lower-range @chart:error-upper-range @calcext:cell-address @calcext:data-range
        """,
    Kind.GUIDE: "draw:equation@draw:name",
    Kind.MADE_UP: """
        @presentation:use-footer-name @presentation:use-header-name @presentation:use-date-time-name
        presentation:footer-decl@presentation:name presentation:header-decl@presentation:name
        presentation:date-time-decl@presentation:name @table:content-validation-name
        table:content-validation@table:name @form:name
        """,
    Kind.ADDRESS: "@xlink:href",
}

_TEXTS: dict[Kind, str] = {
    Kind.GUID: "a:tableStyleId",
    Kind.PLAIN: """
        cdr:x cdr:y cx:axisId cx:binCount cx:binSize wp14:pctHeight wp14:pctPosHOffset wp14:pctPosVOffset
        wp14:pctWidth wp:align wp:posOffset x14:id xdr:col xdr:colOff xdr:row xdr:rowOff xm:sqref xvml:Anchor
        xvml:AutoFill xvml:AutoLine xvml:AutoPict xvml:AutoScale xvml:CF xvml:Cancel xvml:Checked xvml:ColHidden
        xvml:Colored xvml:Column xvml:Default xvml:DefaultSize xvml:Disabled xvml:Dismiss xvml:DropLines
        xvml:DropStyle xvml:Dx xvml:FirstButton xvml:Horiz xvml:Inc xvml:JustLastX xvml:LCT xvml:LockText xvml:Locked
        xvml:Max xvml:Min xvml:MoveWithCells xvml:MultiLine xvml:MultiSel xvml:NoThreeD xvml:NoThreeD2 xvml:Page
        xvml:PrintObject xvml:RecalcAlways xvml:Row xvml:RowHidden xvml:SecretEdit xvml:Sel xvml:SelType
        xvml:SizeWithCells xvml:TextHAlign xvml:TextVAlign xvml:UIObj xvml:VScroll xvml:VTEdit xvml:Val xvml:ValidIds
        xvml:Visible xvml:WidthMin
        """,
    Kind.FORMULA: "xvml:FmlaGroup xvml:FmlaLink xvml:FmlaRange xvml:FmlaTxbx",
    Kind.MOTION: "p:attrName",
}


def _by_place(table: dict[Kind, str]) -> dict[str, Kind]:
    return {place: kind for kind, places in table.items() for place in places.split()}


_OOXML_KINDS, _ODF_KINDS = _by_place(_OOXML), _by_place(_ODF)
_TEXT_KINDS = _by_place(_TEXTS)


def ooxml_kind(element: str, attribute: str) -> Kind:
    """What an attribute of OOXML says."""
    return _OOXML_KINDS.get(f"{element}@{attribute}") or _OOXML_KINDS.get(f"@{attribute}") or Kind.PLAIN


def odf_kind(element: str, attribute: str) -> Kind:
    """What an attribute of OpenDocument says."""
    return _ODF_KINDS.get(f"{element}@{attribute}") or _ODF_KINDS.get(f"@{attribute}") or Kind.PLAIN


def text_kind(element: str) -> Kind:
    """What the characters of an element say; most are what people see."""
    return _TEXT_KINDS.get(element, Kind.SHOWN)

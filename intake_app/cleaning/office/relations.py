"""Which relations of parts are followed, which are left out and what they tell; any other fails the file."""

import re

from intake_app.cleaning.office.opc import Relation
from intake_app.domain.findings import What

MAIN = "officeDocument"
PICTURE = "image"
LINK = "hyperlink"
INSERTED = "aFChunk"
"""A whole file in another format, which Word puts in its place when it opens the document."""

FOLLOWED: dict[str, frozenset[str]] = {
    kind: frozenset(roots.split())
    for kind, roots in {
        "styles": "w:styles x:styleSheet",
        "numbering": "w:numbering",
        "settings": "w:settings",
        "fontTable": "w:fonts",
        "footnotes": "w:footnotes",
        "endnotes": "w:endnotes",
        "header": "w:hdr",
        "footer": "w:ftr",
        "theme": "a:theme",
        "themeOverride": "a:themeOverride",
        "chart": "c:chartSpace",
        "chartEx": "cx:chartSpace",
        "chartUserShapes": "c:userShapes",
        "diagramData": "dgm:dataModel",
        "diagramLayout": "dgm:layoutDef",
        "diagramQuickStyle": "dgm:styleDef",
        "diagramColors": "dgm:colorsDef",
        "diagramDrawing": "dsp:drawing",
        "worksheet": "x:worksheet",
        "chartsheet": "x:chartsheet",
        "sharedStrings": "x:sst",
        "drawing": "xdr:wsDr",
        "vmlDrawing": "xml",
        "table": "x:table",
        "ctrlProp": "x14:formControlPr",
        "slide": "p:sld",
        "slideLayout": "p:sldLayout",
        "slideMaster": "p:sldMaster",
        "notesSlide": "p:notes",
        "notesMaster": "p:notesMaster",
        "handoutMaster": "p:handoutMaster",
        "tableStyles": "a:tblStyleLst",
    }.items()
}
"""Relations to parts that show something, and what the root of such a part is called."""

IMPLIED: dict[str, frozenset[str]] = {
    root: frozenset(kinds.split())
    for root, kinds in {
        "w:document": "styles numbering settings fontTable footnotes endnotes theme",
        "x:workbook": "styles theme sharedStrings",
        "p:presentation": "theme tableStyles",
        "p:sld": "slideLayout notesSlide themeOverride",
        "p:sldLayout": "slideMaster themeOverride",
        "p:sldMaster": "theme",
        "p:notes": "notesMaster slide themeOverride",
        "p:notesMaster": "theme",
        "p:handoutMaster": "theme",
        "c:chartSpace": "themeOverride",
    }.items()
}
"""Relations that hold without being named in the part. Any other is followed only when what is left of it names it."""

LEFT_OUT: dict[str, What] = {
    kind: what
    for what, kinds in {
        What.PERSON: "core-properties extended-properties extendedProperties custom-properties customProperties "
        "docPropsApp people person usernames classificationlabels",
        What.THUMBNAIL: "thumbnail",
        What.REMARKS: "comments commentsExtended commentsIds commentsExtensible commentAuthors authors threadedComment "
        "documenttasks",
        What.EDIT_HISTORY: "revisionHeaders revisionLog revisionInfo changesInfo glossaryDocument",
        What.SIGNATURE: "origin signature",
        What.SCRIPT: "vbaProject wordVbaData xlMacrosheet xlIntlMacrosheet macrosheet dialogsheet attachedToolbars "
        "control activeXControlBinary keyMapCustomizations extensibility customization ui webextension "
        "webextensiontaskpanes externalCodeService",
        What.ATTACHMENT: "oleObject package audio video media font model3d",
        What.SECOND_PICTURE: "hdphoto",
        What.LINK: "attachedTemplate externalLink externalLinkPath xlPathMissing externalLinkLongPath connections "
        "queryTable mailMergeSource mailMergeHeaderSource recipientData subDocument frame transform",
        What.FORM_DATA: "xmlMaps tableSingleCells",
        What.PRIVATE_DATA: "customXml customXmlProps customProperty printerSettings viewProps presProps tags "
        "webSettings stylesWithEffects stylesWithtEffects volatileDependencies calcChain sheetMetadata intelligence "
        "pivotTable pivotCacheDefinition pivotCacheRecords slicer slicerCache timeline timelineCache chartStyle "
        "chartColorStyle legacyDocTextInfo legacyDiagramText txbx themeManager slideUpdateInfo slideUpdateUrl "
        "customData workbookmetadata presentationmetadata rdRichValue rdRichValueStructure rdRichValueTypes "
        "richValueRel rdArray rdSupportingPropertyBag rdSupportingPropertyBagStructure richStyles FeaturePropertyBag "
        "namedSheetView wsSortMap powerPivotData",
    }.items()
    for kind in kinds.split()
}
"""Relations to parts that show nothing by themselves, or nothing that a clean copy may hold."""

_SAFE = re.compile(r"(?i)(https?|mailto|tel|sms|ftp|news|geo):\S{1,4000}")
_WITHIN = re.compile(r"#[^/\\:]{0,255}")


def is_safe(address: str) -> bool:
    """Whether a click on it leads to the web or mail, and not to somebody's drive or a program."""
    return bool(_SAFE.fullmatch(address))


def is_shown_link(relation: Relation) -> bool:
    """Whether it is an address in the text that people may click, or a place in the document."""
    if relation.kind != LINK:
        return False
    return is_safe(relation.target) if relation.external else bool(_WITHIN.fullmatch(relation.target))

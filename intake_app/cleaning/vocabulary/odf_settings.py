"""Settings of OpenDocument, by name, that change how a document looks, and nothing else."""

_LAYOUT = """
    AddExternalLeading AddFrameOffsets AddParaLineSpacingToTableCells AddParaSpacingToTableCells AddParaTableSpacing
    AddParaTableSpacingAtStart AddVerticalFrameOffsets AlignTabStopPosition
    ApplyParagraphMarkFormatToEmptyLineAtEndOfParagraph ApplyParagraphMarkFormatToNumbering
    ApplyTextAttrToEmptyLineAtEndOfParagraph AutoFirstLineIndentDisregardLineSpace BackgroundParaOverDrawings
    BalanceSpacesAndIdeographicSpaces CharacterCompressionType ClipAsCharacterAnchoredWriterFlyFrames
    ClippedPictures CollapseEmptyCellPara ConsiderTextWrapOnObjPos ContinuousEndnotes DisableOffPagePositioning
    DoNotCaptureDrawObjsOnPage DoNotJustifyLinesWithManualBreak DoNotResetParaAttrsForNumFont DropCapPunctuation
    EmptyDbFieldHidesPara FloattableNomargins FootnoteInColumnToPageEnd ForceTopAlignmentInCellWithFloatingAnchor
    FrameAutowidthWithMorePara GutterAtTop HeaderSpacingBelowLastPara HyphenateURLs IgnoreFirstLineIndentInNumbering
    IgnoreHiddenCharsForLineCalculation IgnoreTabsAndBlanksForLineCalculation InvertBorderSpacing
    IsKernAsianPunctuation JustifyLinesWithShrinking MathBaselineAlignment MinRowHeightInclBorder
    MsWordCompGridMetrics MsWordCompMinLineHeightByFly MsWordCompTrailingBlanks MsWordUlTrailSpace
    NoClippingWithWrapPolygon NoGapAfterNoteNumber NoNumberingShowFollowBy OutlineLevelYieldsNumbering
    PaintHellOverHeaderFooter ParagraphSummation PrinterIndependentLayout PropLineSpacingShrinksFirstLine
    SmallCapsPercentage66 StylesNoDefault SubtractFlysAnchoredAtFlys SurroundTextWrapSmall
    TabAtLeftIndentForParagraphsInList TabOverflow TabOverMargin TabOverSpacing TableRowKeep TabsRelativeToIndent
    TreatSingleColumnBreakAsPageBreak UnbreakableNumberings UnxForceZeroExtLeading UseFormerLineSpacing
    UseFormerObjectPositioning UseFormerTextWrapping UseOldNumbering UseOldPrinterMetrics UseVariableWidthNBSP
    WordLikeWrapForAsCharFlys
"""
LAYOUT = tuple(_LAYOUT.split())
IN_SIGHT = tuple(f"{area}{side}" for area in ("VisibleArea", "ViewArea") for side in ("Top", "Left", "Width", "Height"))
"""Which part of an object the document around it shows; texts have a name of their own for it."""

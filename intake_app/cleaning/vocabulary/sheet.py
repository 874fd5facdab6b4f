"""SpreadsheetML: workbooks, sheets, cells, formats and tables."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "x",
        """
        alignment(horizontal indent justifyLastLine mergeCell readingOrder relativeIndent shrinkToFit textRotation
        vertical wrapText) anchor(moveWithCells sizeWithCells z-order) autoFilter(ref) b(val) bgColor(auto indexed rgb
        theme tint) bookViews border(diagonalDown diagonalUp outline) borders(count) bottom(style) brk(id man max min
        pt) c(ph r s t vm) calcPr(calcCompleted calcId calcMode calcOnSave concurrentCalc concurrentManualCount
        forceFullCalc fullCalcOnLoad fullPrecision iterate iterateCount iterateDelta refMode)
        calculatedColumnFormula!(array xml:space) cellStyle(builtinId customBuiltin hidden iLevel name xfId)
        cellStyleXfs(count) cellStyles(count) cellXfs(count) cfRule(aboveAverage bottom dxfId equalAverage operator
        percent priority rank stdDev stopIfTrue text timePeriod type) cfvo(gte type val) charset(val) chartsheet
        col(bestFit collapsed customWidth hidden max min outlineLevel phonetic style width) colBreaks(count
        manualBreakCount) color(auto indexed rgb theme tint) colorFilter(cellColor dxfId) colorScale colors cols
        condense(val) conditionalFormatting(pivot sqref) control(name r:id shapeId) controlPr(autoFill autoLine
        autoPict cf defaultSize disabled linkedCell listFillRange locked print r:id recalcAlways uiObject) controls
        customFilter(operator val) customFilters(and) dataBar(maxLength minLength showValue) dataValidation(allowBlank
        error errorStyle errorTitle imeMode operator prompt promptTitle showDropDown showErrorMessage showInputMessage
        sqref type) dataValidations(count disablePrompts) dateGroupItem(dateTimeGrouping day hour minute month second
        year) definedName!(hidden localSheetId name) definedNames diagonal(style) dimension(ref) drawing(r:id)
        drawingHF(cfe cff cfo che chf cho lfe lff lfo lhe lhf lho r:id rfe rff rfo rhe rhf rho) dxf dxfs(count)
        dynamicFilter(maxVal maxValIso type val valIso) end(style) evenFooter!(xml:space) evenHeader!(xml:space)
        ext(uri) extLst extend(val) f!(aca bx ca del1 del2 dt2D dtr r1 r2 ref si t xml:space) family(val) fgColor(auto
        indexed rgb theme tint) fileVersion(appName) fill fills(count) filter(val) filterColumn(colId hiddenButton
        showButton) filters(blank calendarType) firstFooter!(xml:space) firstHeader!(xml:space) font fonts(count)
        formula!(xml:space) formula1!(xml:space) formula2!(xml:space) from gradientFill(bottom degree left right top
        type) headerFooter(alignWithMargins differentFirst differentOddEven scaleWithDoc) horizontal(style)
        hyperlink(location r:id ref) hyperlinks i(val) iconFilter(iconId iconSet) iconSet(iconSet percent
        reverse showValue) ignoredError(calculatedColumn emptyCellReference evalError formula formulaRange
        listDataValidation numberStoredAsText sqref twoDigitTextYear unlockedFormula) ignoredErrors indexedColors is
        left(style) legacyDrawing(r:id) legacyDrawingHF(r:id) mergeCell(ref) mergeCells(count) mruColors name(val)
        numFmt(formatCode numFmtId) numFmts(count) oddFooter!(xml:space) oddHeader!(xml:space) oleSize(ref)
        outline(val) outlinePr(applyStyles showOutlineSymbols summaryBelow summaryRight) pageMargins(bottom footer
        header left right top) pageSetUpPr(autoPageBreaks fitToPage) pageSetup(blackAndWhite cellComments draft errors
        firstPageNumber fitToHeight fitToWidth orientation pageOrder paperSize scale useFirstPageNumber)
        pane(activePane state topLeftCell xSplit ySplit) patternFill(patternType) phoneticPr(alignment fontId type)
        picture(r:id) printOptions(gridLines gridLinesSet headings horizontalCentered verticalCentered)
        protection(hidden locked) r rFont(val) rPh(eb sb) rPr rgbColor(rgb) right(style) row(collapsed customFormat
        customHeight hidden ht outlineLevel ph r s spans thickBot thickTop) rowBreaks(count manualBreakCount)
        scheme(val) selection(activeCell activeCellId pane sqref) shadow(val) sheet(name r:id sheetId state)
        sheetCalcPr(fullCalcOnLoad) sheetData sheetFormatPr(baseColWidth customHeight defaultColWidth defaultRowHeight
        outlineLevelCol outlineLevelRow thickBottom thickTop zeroHeight) sheetPr(enableFormatConditionsCalculation
        filterMode syncHorizontal syncVertical transitionEntry transitionEvaluation) sheetView(colorId
        defaultGridColor rightToLeft showFormulas showGridLines showOutlineSymbols showRowColHeaders showRuler
        showWhiteSpace showZeros tabSelected topLeftCell view windowProtection workbookViewId zoomScale
        zoomScaleNormal zoomScalePageLayoutView zoomScaleSheetLayoutView zoomToFit) sheetViews sheets si
        sortCondition(descending dxfId iconId iconSet ref sortBy) sortState(caseSensitive columnSort ref sortMethod)
        sst(count uniqueCount) start(style) stop(position) strike(val) styleSheet sz(val) t!(xml:space) tabColor(auto
        indexed rgb theme tint) table(dataDxfId displayName headerRowBorderDxfId
        headerRowCount headerRowDxfId id insertRow insertRowShift name ref tableBorderDxfId totalsRowBorderDxfId
        totalsRowCount totalsRowDxfId totalsRowShown) tableColumn(dataDxfId headerRowDxfId id name totalsRowDxfId
        totalsRowFunction totalsRowLabel) tableColumns(count) tablePart(r:id) tableParts(count)
        tableStyle(count name pivot table)
        tableStyleElement(dxfId size type) tableStyleInfo(name showColumnStripes showFirstColumn showLastColumn
        showRowStripes) tableStyles(count defaultPivotStyle defaultTableStyle) to top(style) top10(filterVal percent
        top val) totalsRowFormula!(array xml:space) u(val) v!(xml:space) vertAlign(val) vertical(style)
        workbook(conformance) workbookPr(autoCompressPictures checkCompatibility date1904 dateCompatibility
        defaultThemeVersion filterPrivacy refreshAllConnections showBorderUnselectedTables showObjects)
        workbookView(activeTab autoFilterDateGrouping firstSheet showHorizontalScroll showSheetTabs showVerticalScroll
        tabRatio) worksheet xf(applyAlignment applyBorder applyFill applyFont applyNumberFormat applyProtection
        borderId fillId fontId numFmtId pivotButton quotePrefix xfId)
        """,
    )
    | names(
        "x14",
        """
        axisColor(auto indexed rgb theme tint) borderColor(auto indexed rgb theme tint) cfIcon(iconId iconSet)
        cfRule(aboveAverage activePresent bottom equalAverage id operator percent priority rank stdDev stopIfTrue text
        timePeriod type) cfvo(gte type) color(auto indexed rgb theme tint) colorAxis(auto indexed rgb theme tint)
        colorFirst(auto indexed rgb theme tint) colorHigh(auto indexed rgb theme tint) colorLast(auto indexed rgb
        theme tint) colorLow(auto indexed rgb theme tint) colorMarkers(auto indexed rgb theme tint) colorNegative(auto
        indexed rgb theme tint) colorScale colorSeries(auto indexed rgb theme tint) conditionalFormatting(pivot)
        conditionalFormattings customFilter(operator val) customFilters(and) dataBar(axisPosition border direction
        gradient maxLength minLength negativeBarBorderColorSameAsPositive negativeBarColorSameAsPositive showValue)
        dataValidation(allowBlank error errorStyle errorTitle imeMode operator prompt promptTitle showDropDown
        showErrorMessage showInputMessage type) dataValidations(count disablePrompts) dxf extLst fillColor(auto
        indexed rgb theme tint) filter(val) formControlPr(checked colored dropLines dropStyle dx editVal firstButton
        fmlaGroup fmlaLink fmlaRange fmlaTxbx horiz inc justLastX lockText max min multiLine multiSel noThreeD
        noThreeD2 objectType page passwordEdit sel seltype textHAlign textVAlign val verticalBar widthMin) formula1
        formula2 iconFilter(iconId iconSet) iconSet(custom iconSet percent reverse showValue) id!
        ignoredError(calculatedColumn emptyCellReference evalError formula formulaRange listDataValidation
        numberStoredAsText twoDigitTextYear unlockedFormula) ignoredErrors negativeBorderColor(auto indexed rgb theme
        tint) negativeFillColor(auto indexed rgb theme tint) sortCondition(descending dxfId iconId iconSet ref sortBy)
        sparkline sparklineGroup(dateAxis displayEmptyCellsAs displayHidden displayXAxis first high last lineWeight
        low manualMax manualMin markers maxAxisType minAxisType negative rightToLeft type) sparklineGroups sparklines
        """,
    )
    | names(
        "xm",
        """
        f! sqref!
        """,
    )
)

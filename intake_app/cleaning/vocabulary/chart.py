"""Charts: of DrawingML, and the newer kinds (waterfall, histogram …)."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "c",
        """
        applyToEnd(val) applyToFront(val) applyToSides(val) area3DChart areaChart auto(val) autoTitleDeleted(val)
        axId(val) axPos(val) backWall backward(val) bandFmt bandFmts bar3DChart barChart barDir(val) baseTimeUnit(val)
        bubble3D(val) bubbleChart bubbleScale(val) bubbleSize builtInUnit(val) cat catAx chart(r:id) chartSpace
        clrMapOvr(accent1 accent2 accent3 accent4 accent5 accent6 bg1 bg2 folHlink hlink tx1 tx2) crossAx(val)
        crossBetween(val) crosses(val) crossesAt(val) custSplit custUnit(val) dLbl dLblPos(val) dLbls dPt dTable
        date1904(val) dateAx delete(val) depthPercent(val) dispBlanksAs(val) dispEq(val) dispRSqr(val) dispUnits
        dispUnitsLbl doughnutChart downBars dropLines errBarType(val) errBars errDir(val) errValType(val)
        explosion(val) ext(uri) extLst f! firstSliceAng(val) floor formatCode! forward(val) gapDepth(val)
        gapWidth(val) grouping(val) h(val) hMode(val) hPercent(val) hiLowLines holeSize(val) idx(val) intercept(val)
        invertIfNegative(val) lang(val) layout layoutTarget(val) lblAlgn(val) lblOffset(val) leaderLines legend
        legendEntry legendPos(val) line3DChart lineChart logBase(val) lvl majorGridlines majorTickMark(val)
        majorTimeUnit(val) majorUnit(val) manualLayout marker(val) max(val) min(val) minorGridlines minorTickMark(val)
        minorTimeUnit(val) minorUnit(val) minus multiLvlStrCache multiLvlStrRef name! noEndCap(val) noMultiLvlLbl(val)
        numCache numFmt(formatCode sourceLinked) numLit numRef ofPieChart ofPieType(val) order(val) orientation(val)
        overlap(val) overlay(val) period(val) perspective(val) pictureFormat(val) pictureOptions pictureStackUnit(val)
        pie3DChart pieChart plotArea plotVisOnly(val) plus pt(formatCode idx) ptCount(val) rAngAx(val) radarChart
        radarStyle(val) rich rotX(val) rotY(val) roundedCorners(val) scaling scatterChart scatterStyle(val)
        secondPiePt(val) secondPieSize(val) separator! ser serAx serLines shape(val) showBubbleSize(val)
        showCatName(val) showDLblsOverMax(val) showHorzBorder(val) showKeys(val) showLeaderLines(val)
        showLegendKey(val) showNegBubbles(val) showOutline(val) showPercent(val) showSerName(val) showVal(val)
        showVertBorder(val) sideWall size(val) sizeRepresents(val) smooth(val) spPr splitPos(val) splitType(val)
        stockChart strCache strLit strRef style(val) surface3DChart surfaceChart symbol(val) thickness(val)
        tickLblPos(val) tickLblSkip(val) tickMarkSkip(val) title trendline trendlineLbl trendlineType(val) tx txPr
        upBars upDownBars userShapes(r:id) v! val(val) valAx varyColors(val) view3D w(val) wMode(val) wireframe(val)
        x(val) xMode(val) xVal y(val) yMode(val) yVal
        """,
    )
    | names(
        "c14",
        """
        invertSolidFillFmt spPr style(val)
        """,
    )
    | names(
        "c15",
        """
        datalabelsRange dlblFTEntry dlblFieldTable dlblFieldTableCache dlblRangeCache f! layout
        showDataLabelsRange(val) showLeaderLines(val) xForSave(val)
        """,
    )
    | names(
        "cx",
        """
        aggregation axis(hidden id) axisId! binCount! binSize! binning(intervalClosed overflow underflow)
        catScaling(gapWidth) chart(r:id) chartData chartSpace clrMapOvr(accent1 accent2 accent3 accent4 accent5
        accent6 bg1 bg2 folHlink hlink tx1 tx2) data(id) dataId(val) dataLabel(idx pos) dataLabelHidden(idx)
        dataLabels(pos) dataPt(idx) ext(uri) extLst extremeValue f!(dir) fmtOvr(idx) fmtOvrs idx(val) layoutPr
        legend(align overlay pos) lvl(formatCode name ptCount) majorGridlines majorTickMarks(type) max maxColor mid
        midColor min minColor minorGridlines minorTickMarks(type) nf!(dir) numDim(type) numFmt(formatCode
        sourceLinked) number(val) offset(left top) parentLabelLayout(val) percent(val) plotArea plotAreaRegion
        plotSurface pt!(idx) regionLabelLayout(val) rich separator! series(formatIdx hidden layoutId ownerIdx
        uniqueId) spPr statistics(quartileMethod) strDim(type) subtotals tickLabels title(align overlay pos) tx txData
        txPr units(unit) unitsLabel v! valScaling(majorUnit max min minorUnit) valueColorPositions(count) valueColors
        visibility(categoryName connectorLines meanLine meanMarker nonoutliers outliers seriesName value)
        """,
    )
)

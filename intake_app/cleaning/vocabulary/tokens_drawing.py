"""Words that attributes of drawings, charts, diagrams and slides may have as their value (ECMA-376, MS-ODRAWXML)."""

_TOKENS = """
    1D 1pic 1picTitle 2D 2pic 2picTitle 3dDkShadow 3dLight 4pic 4picTitle A3 A4 absolute accent1 accent2 accent3
    accent4 accent5 accent6 accentBorderCallout1 accentBorderCallout2 accentBorderCallout3 accentCallout1
    accentCallout2 accentCallout3 actionButtonBackPrevious actionButtonBeginning actionButtonBlank
    actionButtonDocument actionButtonEnd actionButtonForwardNext actionButtonHelp actionButtonHome
    actionButtonInformation actionButtonMovie actionButtonReturn actionButtonSound activeBorder activeCaption Address
    AdminDistrict AdminDistrict2 AdminDistrict3 aft afterEffect afterGroup albers aliceBlue alignOff alignTx all
    allAtOnce allPts alongPath alphaLcParenBoth alphaLcParenR alphaLcPeriod alphaUcParenBoth alphaUcParenR
    alphaUcPeriod Always always ancst ancstOrSelf angle animLvl animOne antiqueWhite any appWorkspace aqua aquamarine
    ar arabic1Minus arabic2Minus arabicDbPeriod arabicDbPlain arabicParenBoth arabicParenR arabicPeriod arabicPlain
    arc area arr arrow artDeco asst atLeast atMost auto autoTxRot autoZero azure b B4ISO B4JIS B5ISO B5JIS background
    backwardCompatible bal balanced banner bar base bCtr bCtrCh bCtrDes bef beg begin begMarg begPad begPts begSty
    beige bend bendDist bendPt bentArrow bentConnector2 bentConnector3 bentConnector4 bentConnector5 bentUpArrow
    bestFit bestFitOnly between bevel bg bg1 bg2 billions bisque Bitmap bkpt bkPtFixedVal bL bl black blackGray
    blackTextAndLines blackTextOnWhite blackWhite blanchedAlmond blank block blockArc blue blueViolet bMarg body bOff
    borderCallout1 borderCallout2 borderCallout3 both bothSides bottom bottomMargin boundingCube box boxWhisker bR br
    bracePair bracketPair branch breadthByLvl breadthByNode brightRoom brown browser btnFace btnHighlight btnShadow
    btnText bulEnabled bullseye burlyWood Button bw cadetBlue call callout callout1 callout2 callout3 can canSlip
    canvas captionText cat category categoryEl ccw ccwIn ccwOut center ch chAlign character chart chartAndTx chartPlus
    chartreuse chartStar chartX chDir Checkbox chevron childStyle chilly chMax chocolate chord chPref circle
    circleNumDbPlain circleNumWdBlackPlain circleNumWdWhitePlain circularArrow classic clear clickEffect clickPar clip
    clipArt clipArtAndTx clipArtAndVertTx cloud cloudCallout clr clustered clusteredColumn cnt col color colorStr
    colorVal column composite cone coneToMax conn connDist connector connRout contDir Content contextual
    contextualDiscretional contextualHistorical contextualHistoricalDiscretional Continent contrasting convex
    coolSlant coral corner cornerTabs cornflowerBlue cornsilk CountryRegion countryRegion countryRegionList county
    crimson cross ctr ctrShpMap ctrTitle ctrX ctrXOff ctrY ctrYOff cube curve curved curvedConnector2 curvedConnector3
    curvedConnector4 curvedConnector5 curvedDownArrow curvedLeftArrow curvedRightArrow curvedUpArrow cust custom cw
    cwIn cwOut cyan cycle cylinder d darkBlue darkCyan darken darkenLess darkGoldenrod darkGray darkGreen darkGrey
    darkKhaki darkMagenta darkOliveGreen darkOrange darkOrchid darkRed darkSalmon darkSeaGreen darkSlateBlue
    darkSlateGray darkSlateGrey darkTurquoise darkViolet dash dashDnDiag dashDot dashDotDot dashDotStroked dashedSmall
    dashHeavy dashHorz dashLong dashLongHeavy dashUpDiag dashVert dataOnly days dbl dblStrike dec decagon deepPink
    deepSkyBlue def default depth depthByBranch depthByNode des desOrSelf dgm diagBrick diagCross diagStripe Dialog
    diam diamond dim dimGray dimGrey dir discrete discretional dist divot dk1 dk2 dkBlue dkCyan dkDnDiag dkEdge
    dkGoldenrod dkGray dkGreen dkGrey dkHorz dkKhaki dkMagenta dkOliveGreen dkOrange dkOrchid dkRed dkSalmon
    dkSeaGreen dkSlateBlue dkSlateGray dkSlateGrey dkTurquoise dkUpDiag dkVert dkViolet dnDiag doc dodecagon
    dodgerBlue donut dot dotDash dotDashHeavy dotDmnd dotDotDash dotDotDashHeavy dotGrid dotted dottedHeavy double
    doubleWave down downArrow downArrowCallout drawingRelative Drop dstNode dt ea1ChsPeriod ea1ChsPlain ea1ChtPeriod
    ea1ChtPlain ea1JpnChsDbPeriod ea1JpnKorPeriod ea1JpnKorPlain eaVert edge Edit edit el elbow ellipse ellipseRibbon
    ellipseRibbon2 ellipsis email Embed emboss emph end endCnv endMarg endPad endPts endSty EnhancedMetaFile entityId
    entr equ evt exact exclusive exit exp f factor fallback False false fast filled firebrick first fitToSlide fixed
    fixedVal flat flood floralWhite flowChartAlternateProcess flowChartCollate flowChartConnector flowChartDecision
    flowChartDelay flowChartDisplay flowChartDocument flowChartExtract flowChartInputOutput flowChartInternalStorage
    flowChartMagneticDisk flowChartMagneticDrum flowChartMagneticTape flowChartManualInput flowChartManualOperation
    flowChartMerge flowChartMultidocument flowChartOfflineStorage flowChartOffpageConnector flowChartOnlineStorage
    flowChartOr flowChartPredefinedProcess flowChartPreparation flowChartProcess flowChartPunchedCard
    flowChartPunchedTape flowChartSort flowChartSummingJunction flowChartTerminator flowDir fmla fNode foldedCorner
    folHlink follow followSib forestGreen fourObj frame frameStyle1 frameStyle2 frameStyle3 frameStyle4 frameStyle5
    frameStyle6 frameStyle7 freeze freezing fromB fromL fromR fromT ftr fuchsia full funnel gainsboro gap GBox gear6
    gear9 ghostWhite glow gold goldenrod gradient gradientActiveCaption gradientCenter gradientInactiveCaption
    gradientRadial gradientUnscaled grav gray grayOutline grayScale grayText grayWhite grDir green greenYellow grey
    gridLegend Group gt gte h hagakiCard hairline half halfFrame handouts1 handouts2 handouts3 handouts4 handouts6
    handouts9 handoutView hang hardEdge hArH harsh hash hdr heart heavy hebrew2Minus heptagon hexagon hidden hierAlign
    hierBranch hierChild hierRoot high highContrast highlight highlightText hindiAlpha1Period hindiAlphaPeriod
    hindiNumParenR hindiNumPeriod historical historicalDiscretional hlink hOff hold homePlate honeydew
    horizontalScroll horz horzAlign horzBrick hotLight hotPink hqprint hsl HTMLInset HTMLOutset hundredMillions
    hundreds hundredThousands Icon ignore img in inactiveBorder inactiveCaption inactiveCaptionText inBase inByRing
    inclusive indefinite indianRed indigo inEnd infoBk infoText init inner inside insideMargin interactiveSeq invalid
    inverseGray invGray irregularSeal1 irregularSeal2 isometricBottomDown isometricBottomUp isometricLeftDown
    isometricLeftUp isometricOffAxis1Left isometricOffAxis1Right isometricOffAxis1Top isometricOffAxis2Left
    isometricOffAxis2Right isometricOffAxis2Top isometricOffAxis3Bottom isometricOffAxis3Left isometricOffAxis3Right
    isometricOffAxis4Bottom isometricOffAxis4Left isometricOffAxis4Right isometricRightDown isometricRightUp
    isometricTopDown isometricTopUp ivory just justLow khaki l Label landscape largest last lavender lavenderBlush
    lawnGreen layout lB lCtrCh lCtrDes ld ledger left leftArrow leftArrowCallout leftBrace leftBracket
    leftCircularArrow leftMargin leftRightArrow leftRightArrowCallout leftRightCircularArrow leftRightRibbon
    leftRightUpArrow leftUpArrow legacyFlat1 legacyFlat2 legacyFlat3 legacyFlat4 legacyHarsh1 legacyHarsh2
    legacyHarsh3 legacyHarsh4 legacyMatte legacyMetal legacyNormal1 legacyNormal2 legacyNormal3 legacyNormal4
    legacyObliqueBottom legacyObliqueBottomLeft legacyObliqueBottomRight legacyObliqueFront legacyObliqueLeft
    legacyObliqueRight legacyObliqueTop legacyObliqueTopLeft legacyObliqueTopRight legacyPerspectiveBottom
    legacyPerspectiveBottomLeft legacyPerspectiveBottomRight legacyPerspectiveFront legacyPerspectiveLeft
    legacyPerspectiveRight legacyPerspectiveTop legacyPerspectiveTopLeft legacyPerspectiveTopRight legacyPlastic
    legacyWireframe lemonChiffon letter lg lgCheck lgConfetti lgDash lgDashDot lgDashDotDot lgGrid lightBlue
    lightCoral lightCyan lighten lightenLess lightGoldenrodYellow lightGray lightGrayScale lightGreen lightGrey
    lightningBolt lightPink lightSalmon lightSeaGreen lightSkyBlue lightSlateGray lightSlateGrey lightSteelBlue
    lightYellow lime limeGreen lin linDir line LineA linear lineInv lineMarker linen lining Link List lMarg lnSpAfChP
    lnSpAfParP lnSpCh lnSpPar Locality locked lOff log long longCurve low lT lt lt1 lt2 ltBlue ltCoral ltCyan ltDnDiag
    lte ltGoldenrodYellow ltGray ltGreen ltGrey ltHorz ltPink ltSalmon ltSeaGreen ltSkyBlue ltSlateGray ltSlateGrey
    ltSteelBlue ltUpDiag ltVert ltYellow lu lvl lvlAtOnce lvlOne magenta mainSeq major margin marker maroon mathDivide
    mathEqual mathMinus mathMultiply mathNotEqual mathPlus matte max maxDepth maximized maxMin med medAquamarine
    medBlue media mediaAndTx mediacall medium mediumAquamarine mediumBlue mediumOrchid mediumPurple mediumSeaGreen
    mediumSlateBlue mediumSpringGreen mediumTurquoise mediumVioletRed medOrchid medPurple medSeaGreen medSlateBlue
    medSpringGreen medTurquoise medVioletRed menu menuBar menuHighlight menuText mercator metal mid midCat middle midL
    midnightBlue midR miller millions min minimized minMax minor mintCream minus mistyRose miter moccasin
    mongolianVert months moon morning Movie movingAvg mult narHorz narrow narVert navajoWhite navy neq never nextClick
    nextTo noArr node nodeHorzAlign nodeVertAlign nonAsst none nonIsoscelesTrapezoid nonNorm norm normal noSmoking
    noStrike notchedRightArrow Note notes notesMasterView notesView num obj objAndTwoObj objAndTx objOnly objOverTx
    objTx obliqueBottom obliqueBottomLeft obliqueBottomRight obliqueLeft obliqueRight obliqueTop obliqueTopLeft
    obliqueTopRight Ocean octagon off oldLace oldStyle olive oliveDrab on onBegin OnCall onClick onDataChange
    onDblClick one oneCell onEnd onMediaBookmark onModelChange onMouseOut onMouseOver onNext onPrev onStopAudio open
    openDmnd orange orangeRed orchid orgChart orgchart orthographicFront out outByRing outEnd outer outline
    outlineView outside outsideMargin oval over overflow overhead overlapping p page paleGoldenrod paleGreen
    paleTurquoise paleVioletRed papayaWhip par paragraph parallel parallelogram parent paretoLine parOf parTrans
    parTxLTRAlign parTxRTLAlign path pattern pct10 pct20 pct25 pct30 pct40 pct5 pct50 pct60 pct70 pct75 pct80 pct90
    peachPuff pentagon percent percentage percentStacked perspective perspectiveAbove perspectiveAboveLeftFacing
    perspectiveAboveRightFacing perspectiveBelow perspectiveContrastingLeftFacing perspectiveContrastingRightFacing
    perspectiveFront perspectiveHeroicExtremeLeftFacing perspectiveHeroicExtremeRightFacing
    perspectiveHeroicLeftFacing perspectiveHeroicRightFacing perspectiveLeft perspectiveRelaxed
    perspectiveRelaxedModerately perspectiveRight peru phClr pic Pict PictOld PictPrint PictScreen Picture picture
    picTx pie pieWedge pink plaid Planet plaque plaqueTabs plastic plum plus poly portrait pos posEven posOdd
    PostalCode postalCode powder powderBlue power preced precedSib pres presentationAccent presentationText presOf
    presParOf primFontSz print proportional pt ptInCategory ptInSeries purple pyra pyraAcctBkgdNode pyraAcctPos
    pyraAcctRatio pyraAcctTxMar pyraAcctTxNode pyraLvlNode pyramid pyramidToMax quadArrow quadArrowCallout quarter r
    radial Radio rB rCtrCh rCtrDes rd Rect rect RectA red Region regionMap rel relative relaxedInset remove repeat
    repl resizeHandles restored rev revDir revPos rgb ribbon ribbon2 riblet right rightArrow rightArrowCallout
    rightBrace rightBracket rightMargin rMarg rnd robinson rOff romanLcParenBoth romanLcParenR romanLcPeriod
    romanUcParenBoth romanUcParenR romanUcPeriod root rosyBrown rotPath round round1Rect round2DiagRect round2SameRect
    roundRect row royalBlue rsaAES rsaFull rT rtShortDist rtTriangle ru saddleBrown salmon sameClick sameDir
    sandyBrown screen screen16x10 screen16x9 screen4x3 Scroll scrollBar seaGreen seaShell secChAlign secFontSz secHead
    secLinDir secSibSp seek segments self series seriesEl Shape shape shapeRelative shdw1 shdw10 shdw11 shdw12 shdw13
    shdw14 shdw15 shdw16 shdw17 shdw18 shdw19 shdw2 shdw20 shdw3 shdw4 shdw5 shdw6 shdw7 shdw8 shdw9 shingle short
    showAll shpTxLTRAlignCh shpTxRTLAlignCh sib sibSp sibTrans sienna sigma silver single size skipTimed skyBlue
    slateBlue slateGray slateGrey sldImg sldMasterView sldNum sldSorterView sldThumbnailView sldView slides slope slow
    sm small smCheck smConfetti smGrid smileyFace smooth smoothMarker snake sng sngStrike snip1Rect snip2DiagRect
    snip2SameRect snipRoundRect snow soft softEdge softmetal softRound solid solidDmnd sp span spanAng sphere Spin
    springGreen sq square squareTabs srcNode stack stacked stackScale standard standardContextual
    standardContextualDiscretional standardContextualHistorical standardDiscretional standardHistorical
    standardHistoricalDiscretional stAng star star10 star12 star16 star24 star32 star4 star5 star6 star7 star8 state
    stBulletLvl std stdDev stdErr stealth steelBlue stElem stemThick step str stra straight straightConnector1 stretch
    strict stripedRightArrow subTitle sum sun sunburst sunrise sunset swooshArrow sysDash sysDashDot sysDashDotDot
    sysDot t tabular tan tbl tCtr tCtrCh tCtrDes teal teardrop tenMillions tenThousands text textAndBackground
    textArchDown textArchDownPour textArchUp textArchUpPour textButton textButtonPour textCanDown textCanUp
    textCascadeDown textCascadeUp textChevron textChevronInverted textCircle textCirclePour textCurveDown textCurveUp
    textDeflate textDeflateBottom textDeflateInflate textDeflateInflateDeflate textDeflateTop textDoubleWave1
    textFadeDown textFadeLeft textFadeRight textFadeUp textInflate textInflateBottom textInflateTop textNoShape
    textPlain textRingInside textRingOutside textSlantDown textSlantUp textStop textTriangle textTriangleInverted
    textWave1 textWave2 textWave4 thaiAlphaParenBoth thaiAlphaParenR thaiAlphaPeriod thaiDist thaiNumParenBoth
    thaiNumParenR thaiNumPeriod thick thickBetweenThin thickBetweenThinLarge thickBetweenThinSmall thickThin
    thickThinLarge thickThinSmall thinThick thinThickLarge thinThickSmall thinThin thistle thousands threeDEmboss
    threeDEngrave threePt through tight tile title titleOnly tL tl tMarg tmRoot tOff tomato top topAndBottom topMargin
    tR tr trans transition transitional translucentPowder trapezoid tree treemap trellis tri triangle trillions triple
    True true turquoise twoCell twoColTx twoObj twoObjAndObj twoObjAndTx twoObjOverTx twoPt twoTxTwoObj tx tx1 tx2
    txAnchorHorz txAnchorHorzCh txAnchorVert txAnchorVertCh txAndChart txAndClipArt txAndMedia txAndObj txAndTwoObj
    txBlDir txDir txOverObj typeAny u undrawn unknownRelationship Unsupported up upArrow upArrowCallout upDiag
    upDownArrow upDownArrowCallout upr user userA userB userC userD userE userF userG userH userI userJ userK userL
    userM userN userO userP userQ userR userS userT userU userV userW userX userY userZ uturnArrow v3 v3v4 v4 val var
    venn verb vert vert270 vertAlign verticalScroll vertTitleAndTx vertTitleAndTxOverChart vertTx view violet w wArH
    warmMatte waterfall wave wavy wavyDbl wavyHeavy wd wdDnDiag wdUpDiag weave wedgeEllipseCallout wedgeRectCallout
    wedgeRoundRectCallout wheat whenNotActive white whiteSmoke whiteTextOnBlack whole wide window windowFrame
    windowText wireFrame withEffect withGroup wOff wordArtVert wordArtVertRtl words world x XY xy y years yellow
    yellowGreen YZ zero zigZag ZX
"""
DRAWING = frozenset(_TOKENS.split())

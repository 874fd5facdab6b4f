"""Words that attributes of text documents and workbooks may have as their value, beside those of drawings."""

_TOKENS = """
    +- -+ -- 3Arrows 3ArrowsGray 3Flags 3Signs 3Stars 3Symbols 3Symbols2 3TrafficLights1 3TrafficLights2 3Triangles
    4Arrows 4ArrowsGray 4Rating 4RedToBlack 4TrafficLights 5Arrows 5ArrowsGray 5Boxes 5Quarters 5Rating a A1 aa above
    aboveAverage ad add addressBook administrators after aiueo aiueoFullWidth allLines allowHyphenationAtTrackBottom
    allowTextAfterFloatingTableBreak allPages antsBlack antsRed anyType anyURI apples arabicAbjad arabicAlpha
    archedScallops areaError around array ascending ascendingAlpha ascendingNatural asDisplayed atEnd autoExp
    autoFilter autofit automatic autoMax autoMin autoNoTable autoText autoTxt average avg axisCol axisPage axisRow
    axisValues babyPacifier babyRattle back background1 background2 bahtText balloons3Colors balloonsHotAir band1Horz
    band1Vert band2Horz band2Vert base64Binary basedOn baseline basicBlackDashes basicBlackDots basicBlackSquares
    basicThinLines basicWhiteDashes basicWhiteDots basicWhiteSquares basicWideInline basicWideMidline basicWideOutline
    bats bbPlcHdr before beginsWith below belowAverage beneathText bi bib Big5 birds birdsFlight blankRow
    blinkBackground boolean bot bottomLeft bottomRight boundingBox btLr bullet button byte c cabins cakeSlice
    calculated candyCorn captionBeginsWith captionBetween captionContains captionEndsWith captionEqual
    captionGreaterThan captionGreaterThanOrEqual captionLessThan captionLessThanOrEqual captionNotBeginsWith
    captionNotBetween captionNotContains captionNotEndsWith captionNotEqual cardinalText catalog cell cellColor cellIs
    celticKnotwork centerContinuous centered centerGroup certificateBanner chainLink champagneBottle CheckBox Checked
    checkedBarBlack checkedBarColor checkered chicago chineseCounting chineseCountingThousand chineseLegalSimplified
    chosung christmasTree circlesLines circlesRectangles classicalWave clean clocks colon colorScale cols combo
    comboedit comma comments commIndAndComment commIndicator commNone compass compatibilityMode compressPunctuation
    compressPunctuationAndJapaneseKana computedArea confetti confettiGrays confettiOutline confettiStreamers
    confettiWhite consolidation cont containsBlanks containsErrors containsText content contentLocked context
    continuationNotice continuationSeparator continue continuous contributors cornerTriangles count countA countNums
    couponCutoutDashes couponCutoutDots coverPg crazyMaze creaturesButterfly creaturesFish creaturesInsects
    creaturesLadyBug crossStitch cs cup curly current currentDate currentTime custAutoTxt custBib custCoverPg custEq
    custFtrs custHdrs custom1 custom2 custom3 custom4 custom5 custPgNum custPgNumB custPgNumMargins custPgNumT
    custQuickParts custTblOfContents custTbls custTxtBox custWatermarks dark1 dark2 darkDown darkGrid darkHorizontal
    darkTrellis darkUp darkVertical darkYellow dashDotDotHeavy dashDotHeavy dashed dashedHeavy dashSmallGap data
    dataBar database dataTable date dateBetween dateEqual dateNewerThan dateNewerThanOrEqual dateNotBetween
    dateNotEqual dateOlderThan dateOlderThanOrEqual dateTime day dbColumn decimal decimalEnclosedCircle
    decimalEnclosedCircleChinese decimalEnclosedFullstop decimalEnclosedParen decimalFullWidth decimalFullWidth2
    decimalHalfWidth decimalZero decoArch decoArchColor decoBlocks decorative delete deleteCol deleteRow descending
    descendingAlpha descendingNatural diamondsGray difference differentiateMultirowTableHeaders dirty disabled
    displayed distribute distributed distributeLetter distributeSpace DMY docEnd docParts document1 document2
    dollarText doNotCompress doNotFlipMirrorIndents dos double-struck doubleAccounting doubleD doubleDiamonds
    doubleQuote downThenOver drop duplicateValues duration DVASPECT_CONTENT DVASPECT_ICON dxa DYM e eachPage eachSect
    earth1 earth2 eastAsia eclipsingSquares1 eclipsingSquares2 EditBox editors eggsBlack eMail EMD emDash
    enableOpenTypeFeatures enDash endsWith ENTITIES ENTITY envelopes eq equal equalAllocation equalIncrement error
    even evenPage everyone expression extended external fans fax field fill film firecrackers firstAndLastLine
    firstCol firstColumn firstColumnStripe firstColumnSubheading firstHeaderCell firstLineOnly firstPage firstRow
    firstRowStripe firstRowSubheading firstSubtotalColumn firstSubtotalRow firstTotalCell float flowersBlockPrint
    flowersDaisies flowersModern1 flowersModern2 flowersPansy flowersRedRose flowersRoses flowersTeacup flowersTiny
    followedHyperlink font fontColor formatting formFld formLetters forms formula fraktur front frozen frozenSplit
    ftrs fullAlpha fullHangul fullKatakana fullPage fullwidthKatakana g ganada GBK gDay gems general gingerbreadMan
    gMonth gMonthDay gramEnd gramStart grand gray0625 gray125 greaterThan greaterThanOrEqual gregorian gregorianArabic
    gregorianMeFrench gregorianUs gregorianXlitEnglish gregorianXlitFrench group gYear gYearMonth hair halfAlpha
    halfHangul halfKatakana halfwidthKatakana handmade1 handmade2 hdrs headerRow heartBalloon heartGray hearts hebrew
    hebrew1 hebrew2 heebieJeebies hex hexBinary highKashida hijri hindiConsonants hindiCounting hindiNumbers
    hindiVowels Hiragana hiragana holly horzCross horzStripe hour hours houseFunky hoveredSelectedItemWithData
    hoveredSelectedItemWithNoData hoveredUnselectedItemWithData hoveredUnselectedItemWithNoData hybridMultilevel
    hyperlink hyphen hypnotic i iceCreamCones icon iconSet ID ideographDigital ideographEnclosedCircle
    ideographLegalTraditional ideographTraditional ideographZodiac ideographZodiacTraditional IDREF IDREFS indent
    index individual information inline inlineStr insertClear insertCol insertDelete insertRow inset int integer
    integrated iroha irohaFullWidth iso-8859-1 iso-8859-9 japan japaneseCounting japaneseDigitalTenThousand
    japaneseLegal justify k korea koreanCounting koreanDigital koreanDigital2 koreanLegal ks_c-5601-1987
    KS_C-5601-1992 label language last7Days lastCol lastColumn lastHeaderCell lastLineOnly lastMonth lastQuarter
    lastRow lastTotalCell lastWeek lastYear leftToRight legacy lessThan lessThanOrEqual light1 light2 lightBulb
    lightDown lightGrid lightHorizontal lightning1 lightning2 lights lightTrellis lightUp lightVertical lines
    linesAndChars list lowerLetter lowerRoman lowKashida lr lrTb lrTbV lrV ltr m M1 M10 M11 M12 M2 M3 M4 M5 M6 M7 M8
    M9 mac macintosh mailingLabels majorAscii majorBidi majorEastAsia majorHAnsi manual mapleLeaf mapleMuffins mapPins
    marquee marqueeToothed master masterPages match MDY mediumDashDot mediumDashDotDot mediumDashed mediumGray
    mediumKashida middleDot minorAscii minorBidi minorEastAsia minorHAnsi minute minutes Mixed modern monospace month
    moons mosaic multi multilevel musicNotes MYD n NA na Name name native natural NCName nd neCell negativeInteger
    newDocument newPage newSection next nextColumn nextMonth nextPage nextQuarter nextWeek nextYear nil NMTOKEN
    NMTOKENS noBar noControl noConversion NoIcons nonNegativeInteger nonPositiveInteger normalizedString northwest
    NOTATION notBeside notBetween notContains notContainsBlanks notContainsErrors notContainsText notEqual
    notFirstPage nothing notSpecified null number numberInDash numbering numTab nwCell odbc oddPage olapFunctions
    OLEUPDATE_ALWAYS OLEUPDATE_ONCALL onCall ordinal ordinalText origin outset ovals overlap
    overrideTableStyleFontSizeAndJustification overThenDown overwriteClear owners packages pageBottom pageBreakPreview
    pageFieldLabels pageFieldValues pageLayout palmsBlack palmsColor paperClips papyrus partyFavor partyGlass pct
    pct12 pct15 pct35 pct37 pct45 pct55 pct62 pct65 pct85 pct87 pct95 pencils people peopleHats peopleWaving
    percentDiff percentile percentOfCol percentOfParent percentOfParentCol percentOfParentRow percentOfRow
    percentOfRunningTotal percentOfTotal period pg pgNum pgNumB pgNumMargins pgNumT pinYin pivotTable placeholder
    placeholders poinsettias positiveInteger postageStamp prev printArea printer priority product prompt pumpkin1
    pushPinNote1 pushPinNote2 pyramids pyramidsAbove Q1 Q2 Q3 Q4 QName quadrants quarters query queryTable R1C1 range
    rankAscending rankDescending readOnly realTimeData ref reference refError regular rest restart reverseDiagStripe
    rightToLeft rightVertical rings rl rlV roman rows rtf rtl runTotal russianLower russianUpper s safari saka
    sans-serif sawtooth sawtoothGray scaredCat scenario script sdtContentLocked sdtLocked seattle seCell second
    secondColumnStripe secondColumnSubheading secondRowStripe secondRowSubheading seconds secondSubtotalColumn
    secondSubtotalRow sectEnd selectedItemWithData selectedItemWithNoData selection separate separator shadowedSquares
    shapes1 shapes2 shared sharksTeeth sheet shift_jis shimmer shorebirdTracks showItemsWithDataAtTop
    showItemsWithNoData simple singleAccounting singleLevel singleQuote skip skw skyrocket slantDashDot snapToChars
    snowflakeFancy snowflakes sombrero southwest space sparkle spellEnd speller spellStart split spreadsheet stars
    stars3d starsBlack starsShadowed starsTop start stdDevP stdDevp stop stored string stroke subscript subSup
    superscript swCell swirligig swiss tab table tags taiwan taiwaneseCounting taiwaneseCountingThousand
    taiwaneseDigital tb tblOfContents tbLrV tbls tbRl tbRlV tbV text1 text2 textFile textFit textLength textWrapping
    thai thaiCounting thaiDistribute thaiLetters thaiNumbers thickThinLargeGap thickThinMediumGap thickThinSmallGap
    thin thinDiagCross thinDiagStripe thinHorzCross thinHorzStripe thinReverseDiagStripe thinThickLargeGap
    thinThickMediumGap thinThickSmallGap thinThickThinLargeGap thinThickThinMediumGap thinThickThinSmallGap
    thinVertStripe thirdColumnSubheading thirdRowSubheading thirdSubtotalColumn thirdSubtotalRow thisMonth thisQuarter
    thisWeek thisYear time timePeriod today token tomorrow toolbar top10 topEnd topLeft topRight tornPaper
    tornPaperBlack totalRow trackedChanges trees triangle1 triangle2 triangleCircle1 triangleCircle2 triangleParty
    triangles tribal1 tribal2 tribal3 tribal4 tribal5 tribal6 twistedLines1 twistedLines2 txtBox type umalqura
    Unchecked underDot underscore undOvr uniqueValues unknown unlocked unselectedItemWithData unselectedItemWithNoData
    unsignedByte unsignedInt unsignedLong unsignedShort upperLetter upperRoman userSet
    useWord2013TrackBottomHyphenation v value valueBetween valueEqual valueGreaterThan valueGreaterThanOrEqual
    valueLessThan valueLessThanOrEqual valueNotBetween valueNotEqual variable varP varp vertStripe veryHidden
    vietnameseCounting vine visible warning watermarks waveline wavyDouble weavingAngles weavingBraid weavingRibbon
    weavingStrips web weightedAllocation weightedIncrement whiteFlowers wholeTable win windows-1250 windows-1251
    windows-1253 windows-1255 windows-1256 windows-1257 windows-1258 windows-874 woodwork worksheet xIllusions xml YDM
    year yearToDate yesterday YMD zanyTriangles zigZagStitch
"""
TEXT = frozenset(_TOKENS.split())

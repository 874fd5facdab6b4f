"""WordprocessingML: text, its look, numbering, settings, and where drawings stand in it."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "w",
        """
        abstractNum(:abstractNumId) abstractNumId(:val) adjustLineHeightInTable(:val) adjustRightInd(:val)
        alignBordersAndEdges(:val) alignTablesRowByRow(:val) allowSpaceOfSameStyleInTable(:val) altName(:val)
        applyBreakingRules(:val) autoHyphenation(:val) autoSpaceDE(:val) autoSpaceDN(:val) autoSpaceLikeWord95(:val)
        autofitToFirstFixedWidthCell(:val) b(:val) bCs(:val) background(:color :themeColor :themeShade :themeTint)
        balanceSingleByteDoubleByteWidth(:val) bar(:color :frame :shadow :space :sz :themeColor :themeShade :themeTint
        :val) basedOn(:val) bdo(:val) bdr(:color :frame :shadow :space :sz :themeColor :themeShade :themeTint :val)
        between(:color :frame :shadow :space :sz :themeColor :themeShade :themeTint :val) bidi(:val) bidiVisual(:val)
        body bookFoldPrinting(:val) bookFoldPrintingSheets(:val) bookFoldRevPrinting(:val) bookmarkEnd(:id)
        bookmarkStart(:colFirst :colLast :id :name) bordersDoNotSurroundFooter(:val) bordersDoNotSurroundHeader(:val)
        bottom(:color :frame :shadow :space :sz :themeColor :themeShade :themeTint :type :val :w) br(:clear :type)
        cachedColBalance(:val) cantSplit(:val) caps(:val) characterSpacingControl(:val) charset(:characterSet :val)
        clrSchemeMapping(:accent1 :accent2 :accent3 :accent4 :accent5 :accent6 :bg1 :bg2 :followedHyperlink :hyperlink
        :t1 :t2) cnfStyle(:evenHBand :evenVBand :firstColumn :firstRow :firstRowFirstColumn :firstRowLastColumn
        :lastColumn :lastRow :lastRowFirstColumn :lastRowLastColumn :oddHBand :oddVBand :val) col(:space :w)
        color(:themeColor :themeShade :themeTint :val) cols(:equalWidth :num :sep :space) compat compatSetting(:name
        :uri :val) consecutiveHyphenLimit(:val) contextualSpacing(:val) continuationSeparator convMailMergeEsc(:val)
        cr cs(:val) decimalSymbol(:val) defaultTabStop(:val) defaultTableStyle(:val) dir(:val)
        displayBackgroundShape(:val) displayHangulFixedWidth(:val) displayHorizontalDrawingGridEvery(:val)
        displayVerticalDrawingGridEvery(:val) doNotAutofitConstrainedTables(:val)
        doNotBreakConstrainedForcedTable(:val) doNotBreakWrappedTables(:val) doNotExpandShiftReturn(:val)
        doNotHyphenateCaps(:val) doNotLeaveBackslashAlone(:val) doNotShadeFormData(:val) doNotSnapToGridInCell(:val)
        doNotSuppressIndentation(:val) doNotSuppressParagraphBorders(:val) doNotUseEastAsianBreakRules(:val)
        doNotUseHTMLParagraphAutoSpacing(:val) doNotUseIndentAsNumberingTabStop(:val)
        doNotUseMarginsForDrawingGridOrigin(:val) doNotVertAlignCellWithSp(:val) doNotVertAlignInTxbx(:val)
        doNotWrapTextWithPunct(:val) docDefaults docGrid(:charSpace :linePitch :type) document(:conformance) drawing
        drawingGridHorizontalOrigin(:val) drawingGridHorizontalSpacing(:val) drawingGridVerticalOrigin(:val)
        drawingGridVerticalSpacing(:val) dstrike(:val) eastAsianLayout(:combine :combineBrackets :id :vert
        :vertCompress) effect(:val) em(:val) emboss(:val) end(:color :frame :shadow :space :sz :themeColor :themeShade
        :themeTint :type :val :w) endnote(:id :type) endnotePr endnoteRef endnoteReference(:customMarkFollows :id)
        endnotes evenAndOddHeaders(:val) family(:val) fitText(:id :val) fldChar(:fldCharType :fldLock)
        fldSimple(:fldLock :instr) font(:name) fonts footerReference(:type r:id) footnote(:id :type)
        footnoteLayoutLikeWW8(:val) footnotePr footnoteRef footnoteReference(:customMarkFollows :id) footnotes
        forgetLastTabAlignment(:val) formProt(:val) framePr(:anchorLock :dropCap :h :hAnchor :hRule :hSpace :lines
        :vAnchor :vSpace :w :wrap :x :xAlign :y :yAlign) ftr gridAfter(:val) gridBefore(:val) gridCol(:w)
        gridSpan(:val) gutterAtTop(:val) hMerge(:val) hdr hdrShapeDefaults headerReference(:type r:id) hidden(:val)
        hideMark(:val) highlight(:val) hps(:val) hpsBaseText(:val) hpsRaise(:val) hyperlink(:anchor r:id)
        hyphenationZone(:val) i(:val) iCs(:val) ilvl(:val) imprint(:val) ind(:end :endChars :firstLine :firstLineChars
        :hanging :hangingChars :left :leftChars :right :rightChars :start :startChars) insideH(:color :frame :shadow
        :space :sz :themeColor :themeShade :themeTint :val) insideV(:color :frame :shadow :space :sz :themeColor
        :themeShade :themeTint :val) instrText!(xml:space) isLgl(:val) jc(:val) keepLines(:val) keepNext(:val)
        kern(:val) kinsoku(:val) lang(:bidi :eastAsia :val) layoutRawTableWidth(:val) layoutTableRowsApart(:val)
        left(:color :frame :shadow :space :sz :themeColor :themeShade :themeTint :type :val :w) legacy(:legacy
        :legacyIndent :legacySpace) lid(:val) lineWrapLikeWord6(:val) link(:val) listSeparator(:val)
        lnNumType(:countBy :distance :restart :start) lvl(:ilvl) lvlJc(:val) lvlOverride(:ilvl) lvlPicBulletId(:val)
        lvlRestart(:val) lvlText(:null :val) mirrorIndents(:val) mirrorMargins(:val) multiLevelType(:val)
        mwSmallCaps(:val) name(:val) next(:val) noBreakHyphen noColumnBalance(:val) noEndnote(:val)
        noExtraLineSpacing(:val) noLeading(:val) noLineBreaksAfter(:lang :val) noLineBreaksBefore(:lang :val)
        noProof(:val) noPunctuationKerning(:val) noSpaceRaiseLower(:val) noTabHangInd(:val) noWrap(:val)
        notTrueType(:val) num(:numId) numFmt(:format :val) numId(:val) numPicBullet(:numPicBulletId) numPr
        numRestart(:val) numStart(:val) numStyleLink(:val) numbering oMath(:val) object(:dxaOrig :dyaOrig)
        outline(:val) outlineLvl(:val) overflowPunct(:val) p pBdr pPr pPrDefault pStyle(:val) pageBreakBefore(:val)
        panose1(:val) paperSrc(:first :other) pgBorders(:display :offsetFrom :zOrder) pgMar(:bottom :footer :gutter
        :header :left :right :top) pgNumType(:chapSep :chapStyle :fmt :start) pgSz(:code :h :orient :w) pict
        pitch(:val) pos(:val) position(:val) printBodyTextBeforeHeader(:val) printColBlack(:val)
        printFractionalCharacterWidth(:val) printPostScriptOverText(:val) printTwoOnOne(:val) ptab(:alignment :leader
        :relativeTo) qFormat(:val) r rFonts(:ascii :asciiTheme :cs :cstheme :eastAsia :eastAsiaTheme :hAnsi
        :hAnsiTheme :hint) rPr rPrDefault rStyle(:val) removeDateAndTime(:val) removePersonalInformation(:val)
        right(:color :frame :shadow :space :sz :themeColor :themeShade :themeTint :type :val :w) rt rtl(:val)
        rtlGutter(:val) ruby rubyAlign(:val) rubyBase rubyPr sectPr selectFldWithFirstOrLastChar(:val)
        semiHidden(:val) separator settings shadow(:val) shapeDefaults shapeLayoutLikeWW8(:val) shd(:color :fill
        :themeColor :themeFill :themeFillShade :themeFillTint :themeShade :themeTint :val) showBreaksInFrames(:val)
        sig(:csb0 :csb1 :usb0 :usb1 :usb2 :usb3) smallCaps(:val) snapToGrid(:val) softHyphen spaceForUL(:val)
        spacing(:after :afterAutospacing :afterLines :before :beforeAutospacing :beforeLines :line :lineRule :val)
        spacingInWholePoints(:val) specVanish(:val) splitPgBreakAndParaMark(:val) start(:color :frame :shadow :space
        :sz :themeColor :themeShade :themeTint :type :val :w) startOverride(:val) strictFirstAndLastChars(:val)
        strike(:val) style(:customStyle :default :styleId :type) styleLink(:val) styles subFontBySize(:val) suff(:val)
        suppressAutoHyphens(:val) suppressBottomSpacing(:val) suppressLineNumbers(:val) suppressOverlap(:val)
        suppressSpBfAfterPgBrk(:val) suppressSpacingAtTopOfPage(:val) suppressTopSpacing(:val)
        suppressTopSpacingWP(:val) swapBordersFacingPages(:val) sym(:char :font) sz(:val) szCs(:val) t!(xml:space)
        tab(:leader :pos :val) tabs tbl tblBorders tblCellMar tblCellSpacing(:type :w) tblGrid tblHeader(:val)
        tblInd(:type :w) tblLayout(:type) tblLook(:firstColumn :firstRow :lastColumn :lastRow :noHBand :noVBand :val)
        tblOverlap(:val) tblPr tblPrEx tblStyle(:val) tblStyleColBandSize(:val) tblStylePr(:type)
        tblStyleRowBandSize(:val) tblW(:type :w) tblpPr(:bottomFromText :horzAnchor :leftFromText :rightFromText
        :tblpX :tblpXSpec :tblpY :tblpYSpec :topFromText :vertAnchor) tc tcBorders tcFitText(:val) tcMar tcPr
        tcW(:type :w) textAlignment(:val) textDirection(:val) textboxTightWrap(:val) themeFontLang(:bidi :eastAsia
        :val) titlePg(:val) tl2br(:color :frame :shadow :space :sz :themeColor :themeShade :themeTint :val) top(:color
        :frame :shadow :space :sz :themeColor :themeShade :themeTint :type :val :w) topLinePunct(:val) tr tr2bl(:color
        :frame :shadow :space :sz :themeColor :themeShade :themeTint :val) trHeight(:hRule :val) trPr
        truncateFontHeightsLikeWP6(:val) txbxContent type(:val) u(:color :themeColor :themeShade :themeTint :val)
        uiCompat97To2003(:val) uiPriority(:val) ulTrailSpace(:val) underlineTabInNumList(:val) unhideWhenUsed(:val)
        useAltKinsokuLineBreakRules(:val) useAnsiKerningPairs(:val) useFELayout(:val) useNormalStyleForList(:val)
        usePrinterMetrics(:val) useSingleBorderforContiguousCells(:val) useWord2002TableStyleRules(:val)
        useWord97LineBreakRules(:val) vAlign(:val) vMerge(:val) vanish(:val) vertAlign(:val) w(:val) wAfter(:type :w)
        wBefore(:type :w) widowControl(:val) wordWrap(:val) wpJustification(:val) wpSpaceWidth(:val)
        wrapTrailSpaces(:val)
        """,
    )
    | names(
        "w14",
        """
        alpha(:val) bevel bevelB(:h :prst :w) bevelT(:h :prst :w) camera(:prst) cntxtAlts(:val) contourClr
        extrusionClr fillToRect(:b :l :r :t) glow(:rad) gradFill gs(:pos) gsLst hueMod(:val) ligatures(:val)
        lightRig(:dir :rig) lin(:ang :scaled) lum(:val) lumMod(:val) lumOff(:val) miter(:lim) noFill numForm(:val)
        numSpacing(:val) path(:path) props3d(:contourW :extrusionH :prstMaterial) prstDash(:val) reflection(:algn
        :blurRad :dir :dist :endA :endPos :fadeDir :kx :ky :stA :stPos :sx :sy) rot(:lat :lon :rev) round sat(:val)
        satMod(:val) satOff(:val) scene3d schemeClr(:val) shade(:val) shadow(:algn :blurRad :dir :dist :kx :ky :sx
        :sy) solidFill srgbClr(:val) styleSet(:id :val) stylisticSets textFill textOutline(:algn :cap :cmpd :w)
        tint(:val)
        """,
    )
    | names(
        "w10",
        """
        anchorlock borderbottom(shadow type width) borderleft(shadow type width) borderright(shadow type width)
        bordertop(shadow type width) wrap(anchorx anchory side type)
        """,
    )
    | names(
        "wp",
        """
        align! anchor(allowOverlap behindDoc distB distL distR distT hidden layoutInCell locked relativeHeight
        simplePos) cNvGraphicFramePr docPr(hidden id name) effectExtent(b l r t) extent(cx cy) inline(distB distL
        distR distT) lineTo(x y) posOffset! positionH(relativeFrom) positionV(relativeFrom) simplePos(x y) start(x y)
        wrapNone wrapPolygon wrapSquare(distB distL distR distT wrapText) wrapThrough(distL distR wrapText)
        wrapTight(distL distR wrapText) wrapTopAndBottom(distB distT)
        """,
    )
    | names(
        "wp14",
        """
        pctHeight! pctPosHOffset! pctPosVOffset! pctWidth! sizeRelH(relativeFrom) sizeRelV(relativeFrom)
        """,
    )
    | names(
        "wps",
        """
        bodyPr(anchor anchorCtr bIns compatLnSpc forceAA fromWordArt horzOverflow lIns numCol rIns rot rtlCol spcCol
        spcFirstLastPara tIns upright vert vertOverflow wrap) cNvCnPr cNvPr(hidden id name) cNvSpPr(txBox) extLst
        linkedTxbx(id seq) spPr style txbx(id) wsp(normalEastAsianFlow)
        """,
    )
    | names(
        "wpg",
        """
        cNvFrPr cNvGrpSpPr cNvPr(hidden id name) extLst graphicFrame grpSp grpSpPr wgp xfrm(flipH flipV rot)
        """,
    )
    | names(
        "wpc",
        """
        bg graphicFrame whole wpc
        """,
    )
)

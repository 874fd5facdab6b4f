"""DrawingML: shapes, pictures, tables on slides, themes, and diagrams."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "a",
        """
        accent1 accent2 accent3 accent4 accent5 accent6 ahLst ahPolar(gdRefAng gdRefR maxAng maxR minAng minR)
        ahXY(gdRefX gdRefY maxX maxY minX minY) alpha(val) alphaBiLevel(thresh) alphaCeiling alphaFloor alphaInv
        alphaMod(val) alphaModFix(amt) alphaOff(val) alphaOutset(rad) alphaRepl(a) anchor(x y z) arcTo(hR stAng swAng
        wR) avLst backdrop band1H band1V band2H band2V bevel(h prst w) bevelB(h prst w) bevelT(h prst w) bgClr
        bgFillStyleLst biLevel(thresh) bldChart(animBg bld) bldDgm(bld rev) blend(blend) blip(cstate r:embed)
        blipFill(dpi rotWithShape) blue(val) blueMod(val) blueOff(val) blur(grow rad) bodyPr(anchor anchorCtr bIns
        compatLnSpc forceAA fromWordArt horzOverflow lIns numCol rIns rot rtlCol spcCol spcFirstLastPara tIns upright
        vert vertOverflow wrap) bottom br buAutoNum(startAt type) buBlip buChar(char) buClr buClrTx buFont(charset
        panose pitchFamily typeface) buFontTx buNone buSzPct(val) buSzPts(val) buSzTx cNvCxnSpPr cNvGraphicFramePr
        cNvGrpSpPr cNvPicPr(preferRelativeResize) cNvPr(hidden id name) cNvSpPr(txBox) camera(fov prst zoom)
        cell3D(prstMaterial) chExt(cx cy) chOff(x y) chart(bldStep categoryIdx seriesIdx) close clrChange(useA)
        clrFrom clrMap(accent1 accent2 accent3 accent4 accent5 accent6 bg1 bg2 folHlink hlink tx1 tx2) clrRepl
        clrScheme(name) clrTo comp cont(type) contourClr cs(charset panose pitchFamily typeface) cubicBezTo custClr
        custClrLst custDash custGeom cxn(ang) cxnLst cxnSp cxnSpLocks(noAdjustHandles noChangeArrowheads
        noChangeAspect noChangeShapeType noEditPoints noGrp noMove noResize noRot noSelect) defPPr(algn defTabSz
        eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl) defRPr(altLang b baseline cap i kern
        kumimoji lang noProof normalizeH spc strike sz u) dgm(bldStep id) dk1 dk2 ds(d sp) duotone ea(charset panose
        pitchFamily typeface) effect(ref) effectDag(type) effectLst effectRef(idx) effectStyle effectStyleLst
        endCxn(id idx) endParaRPr(altLang b baseline cap i kern kumimoji lang noProof normalizeH spc strike sz u)
        ext(cx cy uri) extLst extraClrScheme extraClrSchemeLst extrusionClr fgClr fill fillOverlay(blend) fillRect(b l
        r t) fillRef(idx) fillStyleLst fillToRect(b l r t) firstCol firstRow flatTx(z) fld(id type) fmtScheme(name)
        folHlink font(script typeface) fontRef(idx) fontScheme(name) gamma gd(fmla name) gdLst glow(rad) gradFill(flip
        rotWithShape) graphic graphicData(uri) graphicFrame graphicFrameLocks(noChangeAspect noDrilldown noGrp noMove
        noResize noSelect) gray grayscl green(val) greenMod(val) greenOff(val) gridCol(w) grpFill grpSp
        grpSpLocks(noChangeAspect noGrp noMove noResize noRot noSelect noUngrp) grpSpPr gs(pos) gsLst headEnd(len type
        w) highlight hlink hlinkClick(action highlightClick history r:id) hlinkHover(action highlightClick history
        r:id) hlinkMouseOver(action highlightClick history r:id) hsl(hue lum sat) hslClr(hue lum sat) hue(val)
        hueMod(val) hueOff(val) innerShdw(blurRad dir dist) insideH insideV inv invGamma lastCol lastRow latin(charset
        panose pitchFamily typeface) left lightRig(dir rig) lin(ang scaled) ln(algn cap cmpd w) lnB(algn cap cmpd w)
        lnBlToTr(algn cap cmpd w) lnDef lnL(algn cap cmpd w) lnR(algn cap cmpd w) lnRef(idx) lnSpc lnStyleLst lnT(algn
        cap cmpd w) lnTlToBr(algn cap cmpd w) lnTo lstStyle lt1 lt2 lum(bright contrast val) lumMod(val) lumOff(val)
        lvl1pPr(algn defTabSz eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl) lvl2pPr(algn defTabSz
        eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl) lvl3pPr(algn defTabSz eaLnBrk fontAlgn
        hangingPunct indent latinLnBrk lvl marL marR rtl) lvl4pPr(algn defTabSz eaLnBrk fontAlgn hangingPunct indent
        latinLnBrk lvl marL marR rtl) lvl5pPr(algn defTabSz eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL
        marR rtl) lvl6pPr(algn defTabSz eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl)
        lvl7pPr(algn defTabSz eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl) lvl8pPr(algn defTabSz
        eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl) lvl9pPr(algn defTabSz eaLnBrk fontAlgn
        hangingPunct indent latinLnBrk lvl marL marR rtl) majorFont masterClrMapping minorFont miter(lim) moveTo
        neCell noAutofit noFill norm(dx dy dz) normAutofit(fontScale lnSpcReduction) nvCxnSpPr nvGraphicFramePr
        nvGrpSpPr nvPicPr nvSpPr nwCell objectDefaults off(x y) outerShdw(algn blurRad dir dist kx ky rotWithShape sx
        sy) overrideClrMapping(accent1 accent2 accent3 accent4 accent5 accent6 bg1 bg2 folHlink hlink tx1 tx2) p
        pPr(algn defTabSz eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl) path(extrusionOk fill h
        path stroke w) pathLst pattFill(prst) pic picLocks(noAdjustHandles noChangeArrowheads noChangeAspect
        noChangeShapeType noCrop noEditPoints noGrp noMove noResize noRot noSelect) pos(x y) prstClr(val)
        prstDash(val) prstGeom(prst) prstShdw(dir dist prst) prstTxWarp(prst) pt(x y) quadBezTo r rPr(altLang b
        baseline cap i kern kumimoji lang noProof normalizeH spc strike sz u) rect(b l r t) red(val) redMod(val)
        redOff(val) reflection(algn blurRad dir dist endA endPos fadeDir kx ky rotWithShape stA stPos sx sy) relOff(tx
        ty) right rot(lat lon rev) round rtl(val) sat(val) satMod(val) satOff(val) scene3d schemeClr(val) scrgbClr(b g
        r) seCell shade(val) softEdge(rad) solidFill sp sp3d(contourW extrusionH prstMaterial z) spAutoFit spDef
        spLocks(noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType noEditPoints noGrp noMove noResize
        noRot noSelect noTextEdit) spPr spcAft spcBef spcPct(val) spcPts(val) srcRect(b l r t)
        srgbClr(a14:legacySpreadsheetColorIndex val) stCxn(id idx) stretch style swCell sym(charset panose pitchFamily
        typeface) sysClr(lastClr val) t! tab(algn pos) tabLst tableStyle(styleId styleName) tableStyleId! tailEnd(len
        type w) tbl tblBg tblGrid tblPr(bandCol bandRow firstCol firstRow lastCol lastRow rtl) tblStyle(styleId
        styleName) tblStyleLst(def) tc(gridSpan hMerge rowSpan vMerge) tcBdr tcPr(anchor anchorCtr horzOverflow marB
        marL marR marT vert) tcStyle tcTxStyle(b i) theme themeElements themeOverride tile(algn flip sx sy tx ty)
        tileRect(b l r t) tint(amt hue val) tl2br top tr(h) tr2bl txBody txDef txSp uFill uFillTx uLn(algn cap cmpd w)
        uLnTx up(dx dy dz) useSpRect wholeTbl xfrm(flipH flipV kx ky rot sx sy tx ty)
        """,
    )
    | names(
        "a14",
        """
        compatExt(spid) m useLocalDpi(val)
        """,
    )
    | names(
        "pic",
        """
        blipFill(dpi rotWithShape) cNvPicPr(preferRelativeResize) cNvPr(hidden id name) nvPicPr pic spPr
        """,
    )
    | names(
        "xdr",
        """
        absoluteAnchor blipFill(rotWithShape) cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr cNvPicPr(preferRelativeResize)
        cNvPr(hidden id name) cNvSpPr(txBox) clientData(fLocksWithSheet fPrintsWithSheet) col! colOff! cxnSp ext(cx
        cy) from graphicFrame grpSp grpSpPr nvCxnSpPr nvGraphicFramePr nvGrpSpPr nvPicPr nvSpPr oneCellAnchor pic
        pos(x y) row! rowOff! sp(fLocksText textlink) spPr style to twoCellAnchor(editAs) txBody wsDr xfrm(flipH flipV
        rot)
        """,
    )
    | names(
        "cdr",
        """
        absSizeAnchor blipFill(dpi rotWithShape) cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr
        cNvPicPr(preferRelativeResize) cNvPr(hidden id name) cNvSpPr(txBox) cxnSp ext(cx cy) from graphicFrame grpSp
        grpSpPr nvCxnSpPr nvGraphicFramePr nvGrpSpPr nvPicPr nvSpPr pic relSizeAnchor sp(fLocksText textlink) spPr
        style to txBody x! xfrm(flipH flipV rot) y!
        """,
    )
    | names(
        "lc",
        """
        lockedCanvas
        """,
    )
    | names(
        "dgm",
        """
        adj(idx val) adjLst alg(rev type) animLvl(val) animOne(val) bg bulletEnabled(val) chMax(val) chPref(val)
        choose(name) colorsDef(uniqueId) constr(fact for forName op ptType refFor refForName refPtType refType type
        val) constrLst cxn(destId destOrd modelId parTransId presId sibTransId srcId srcOrd type) cxnLst dataModel
        dir(val) effectClrLst(hueDir meth) else(name) ext(uri) extLst fillClrLst(hueDir meth) forEach(axis cnt
        hideLastTrans name ptType ref st step) hierBranch(val) if(arg axis cnt func hideLastTrans name op ptType st
        step val) layoutDef(defStyle uniqueId) layoutNode(chOrder moveWith name styleLbl) linClrLst(hueDir meth)
        orgChart(val) param(type val) prSet(coherent3DOff csCatId csTypeId custAng custFlipHor custFlipVert
        custLinFactNeighborX custLinFactNeighborY custLinFactX custLinFactY custRadScaleInc custRadScaleRad custScaleX
        custScaleY custSzX custSzY custT loCatId loTypeId phldr presAssocID presName presStyleCnt presStyleIdx
        presStyleLbl qsCatId qsTypeId) presLayoutVars presOf(axis cnt hideLastTrans ptType st step) pt(cxnId modelId
        type) ptLst relIds(r:cs r:dm r:lo r:qs) resizeHandles(val) rule(fact for forName max ptType type val) ruleLst
        scene3d shape(blipPhldr hideGeom lkTxEntry r:blip rot type zOrderOff) sp3d(contourW extrusionH prstMaterial z)
        spPr style styleDef(uniqueId) styleLbl(name) t txEffectClrLst(hueDir meth) txFillClrLst(hueDir meth)
        txLinClrLst(hueDir meth) txPr varLst whole
        """,
    )
    | names(
        "dsp",
        """
        cNvGrpSpPr cNvPr(hidden id name) cNvSpPr(txBox) dataModelExt(relId) drawing extLst grpSp grpSpPr nvGrpSpPr
        nvSpPr sp(modelId) spPr spTree style txBody txXfrm(flipH flipV rot)
        """,
    )
)

"""PresentationML: slides, their layouts and masters, and how they move."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = names(
    "p",
    """
        anim(by calcmode from to valueType) animClr(clrSpc dir) animEffect(filter prLst transition) animMotion(origin
        path pathEditMode ptsTypes rAng) animRot(by from to) animScale(zoomContents) attrName! attrNameLst bg
        bgPr(shadeToTitle) bgRef(idx) bldAsOne bldDgm(bld grpId spid uiExpand) bldGraphic(grpId spid uiExpand) bldLst
        bldOleChart(animBg bld grpId spid uiExpand) bldP(advAuto animBg autoUpdateAnimBg bldLvl build grpId rev spid
        uiExpand) bldSub blinds(dir) blipFill(dpi rotWithShape) bodyStyle boolVal(val) by(x y) cBhvr(accumulate
        additive by from override to xfrmType) cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr cNvPicPr(preferRelativeResize)
        cNvPr(hidden id name) cNvSpPr(txBox) cSld cTn(accel afterEffect autoRev bldLvl decel display dur evtFilter
        fill grpId id masterRel nodePh nodeType presetClass presetID presetSubtype repeatCount repeatDur restart spd
        syncBehavior tmFilter) charRg(end st) checker(dir) childTnLst circle clrMap(accent1 accent2 accent3 accent4
        accent5 accent6 bg1 bg2 folHlink hlink tx1 tx2) clrMapOvr clrVal comb(dir) cond(delay evt) cover(dir)
        cut(thruBlk) cxnSp defaultTextStyle diamond dissolve endCondLst endSync(delay evt) excl ext(uri) extLst(mod)
        fade(thruBlk) fltVal(val) from(x y) graphicEl graphicFrame grpSp grpSpPr handoutMaster handoutMasterId(r:id)
        handoutMasterIdLst hf(dt ftr hdr sldNum) hsl(h l s) inkTgt(spid) intVal(val) iterate(backwards type)
        kinsoku(invalEndChars invalStChars lang) newsflash nextCondLst notes(showMasterPhAnim showMasterSp)
        notesMaster notesMasterId(r:id) notesMasterIdLst notesStyle notesSz(cx cy) nvCxnSpPr nvGraphicFramePr
        nvGrpSpPr nvPicPr nvPr(isPhoto userDrawn) nvSpPr oleChartEl(lvl type) otherStyle pRg(end st) par
        ph(hasCustomPrompt idx orient sz type) photoAlbum(bw frame layout showCaptions) pic plus
        presentation(autoCompressPictures compatMode conformance embedTrueTypeFonts firstSlideNum
        removePersonalInfoOnSave rtl saveSubsetFonts showSpecialPlsOnTitleSld strictFirstAndLastChars) prevCondLst
        progress pull(dir) push(dir) rCtr(x y) random randomBar(dir) rgb(b g r) rtn(val) seq(concurrent nextAc prevAc)
        set sld(collapse r:id show showMasterPhAnim showMasterSp) sldId(id r:id) sldIdLst sldLayout(preserve
        showMasterPhAnim showMasterSp type userDrawn) sldLayoutId(id r:id) sldLayoutIdLst sldMaster(preserve)
        sldMasterId(id r:id) sldMasterIdLst sldSz(cx cy type) sldTgt sndTgt(builtIn name r:embed) sp(useBgFill) spPr
        spTgt(spid) spTree split(dir orient) stCondLst strVal(val) strips(dir) style subSp(spid) subTnLst tav(fmla tm)
        tavLst tgtEl timing titleStyle tmAbs(val) tmPct(val) tmpl(lvl) tmplLst tn(val) tnLst to(x y)
        transition(advClick advTm spd) txBody txEl txStyles val wedge wheel(spokes) wipe(dir) xfrm(flipH flipV rot)
        zoom(dir)
        """,
)

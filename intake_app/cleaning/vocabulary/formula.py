"""OfficeMathML: formulas."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = names(
    "m",
    """
        acc accPr aln(:val) alnScr(:val) argPr argSz(:val) bar barPr baseJc(:val) begChr(:val) borderBox borderBoxPr
        box boxPr brk(:alnAt :val) brkBin(:val) brkBinSub(:val) cGp(:val) cGpRule(:val) cSp(:val) chr(:val)
        count(:val) ctrlPr d dPr defJc(:val) deg degHide(:val) den diff(:val) dispDef(:val) e endChr(:val) eqArr
        eqArrPr f fName fPr func funcPr groupChr groupChrPr grow(:val) hideBot(:val) hideLeft(:val) hideRight(:val)
        hideTop(:val) intLim(:val) interSp(:val) intraSp(:val) jc(:val) lMargin(:val) lim limLoc(:val) limLow limLowPr
        limUpp limUppPr lit(:val) m mPr mathFont(:val) mathPr maxDist(:val) mc mcJc(:val) mcPr mcs mr nary
        naryLim(:val) naryPr noBreak(:val) nor(:val) num oMath oMathPara oMathParaPr objDist(:val) opEmu(:val) phant
        phantPr plcHide(:val) pos(:val) postSp(:val) preSp(:val) r rMargin(:val) rPr rSp(:val) rSpRule(:val) rad radPr
        sPre sPrePr sSub sSubPr sSubSup sSubSupPr sSup sSupPr scr(:val) sepChr(:val) show(:val) shp(:val)
        smallFrac(:val) strikeBLTR(:val) strikeH(:val) strikeTLBR(:val) strikeV(:val) sty(:val) sub subHide(:val) sup
        supHide(:val) t!(xml:space) transp(:val) type(:val) vertJc(:val) wrapIndent(:val) wrapRight(:val)
        zeroAsc(:val) zeroDesc(:val) zeroWid(:val)
        """,
)

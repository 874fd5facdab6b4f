"""Names of the Adobe Glyph List (Adobe, BSD licence) beside those of Western letters: first half."""

_NAMES = """
    aabengali aadeva aagujarati aagurmukhi aamatragurmukhi aarusquare aavowelsignbengali aavowelsigndeva
    aavowelsigngujarati abbreviationmarkarmenian abbreviationsigndeva abengali abopomofo Abreveacute abreveacute
    Abrevecyrillic abrevecyrillic Abrevedotbelow abrevedotbelow Abrevegrave abrevegrave Abrevehookabove
    abrevehookabove Abrevetilde abrevetilde Acircle acircle Acircumflexacute acircumflexacute Acircumflexdotbelow
    acircumflexdotbelow Acircumflexgrave acircumflexgrave Acircumflexhookabove acircumflexhookabove Acircumflextilde
    acircumflextilde Acute acutebelowcmb acutecmb acutecomb acutedeva acutelowmod Acutesmall acutetonecmb Acyrillic
    acyrillic Adblgrave adblgrave addakgurmukhi adeva Adieresiscyrillic adieresiscyrillic Adieresismacron
    adieresismacron Adotmacron adotmacron aekorean afii299 afii300 afii301 agujarati agurmukhi ahiragana aibengali
    aibopomofo aideva Aiecyrillic aiecyrillic aigujarati aigurmukhi aimatragurmukhi ainarabic ainfinalarabic
    aininitialarabic ainmedialarabic Ainvertedbreve ainvertedbreve aivowelsignbengali aivowelsigndeva
    aivowelsigngujarati akatakana akatakanahalfwidth akorean alef alefarabic alefdageshhebrew aleffinalarabic
    alefhamzaabovearabic alefhamzaabovefinalarabic alefhamzabelowarabic alefhamzabelowfinalarabic alefhebrew
    aleflamedhebrew alefmaddaabovearabic alefmaddaabovefinalarabic alefmaksuraarabic alefmaksurafinalarabic
    alefmaksurainitialarabic alefmaksuramedialarabic alefpatahhebrew alefqamatshebrew allequal Amonospace amonospace
    ampersandmonospace amsquare anbopomofo angbopomofo angkhankhuthai anglebracketleft anglebracketleftvertical
    anglebracketright anglebracketrightvertical angleleft angleright angstrom anoteleia anudattadeva anusvarabengali
    anusvaradeva anusvaragujarati apaatosquare aparen apostrophearmenian apostrophemod apple approaches
    approxequalorimage approximatelyequal araeaekorean araeakorean arc arighthalfring Aringbelow aringbelow
    arrowdashdown arrowdashleft arrowdashright arrowdashup arrowdbldown arrowdblup arrowdownleft arrowdownright
    arrowdownwhite arrowheaddownmod arrowheadleftmod arrowheadrightmod arrowheadupmod arrowhorizex arrowleftdbl
    arrowleftdblstroke arrowleftoverright arrowleftwhite arrowrightdblstroke arrowrightheavy arrowrightoverleft
    arrowrightwhite arrowtableft arrowtabright arrowupdnbse arrowupdownbase arrowupleft arrowupleftofdown arrowupright
    arrowupwhite arrowvertex asciicircummonospace asciitildemonospace ascript ascriptturned asmallhiragana
    asmallkatakana asmallkatakanahalfwidth asteriskaltonearabic asteriskarabic asteriskmonospace asterism
    asymptoticallyequal atmonospace aturned aubengali aubopomofo audeva augujarati augurmukhi aulengthmarkbengali
    aumatragurmukhi auvowelsignbengali auvowelsigndeva auvowelsigngujarati avagrahadeva Aybarmenian aybarmenian ayin
    ayinaltonehebrew ayinhebrew babengali backslashmonospace badeva bagujarati bagurmukhi bahiragana bahtthai
    bakatakana barmonospace bbopomofo Bcircle bcircle beamedsixteenthnotes because Becyrillic becyrillic beharabic
    behfinalarabic behinitialarabic behiragana behmedialarabic behmeeminitialarabic behmeemisolatedarabic
    behnoonfinalarabic bekatakana Benarmenian benarmenian bet betasymbolgreek betdagesh betdageshhebrew bethebrew
    betrafehebrew bhabengali bhadeva bhagujarati bhagurmukhi Bhook bhook bihiragana bikatakana bilabialclick
    bindigurmukhi birusquare blackcircle blackdiamond blackdownpointingtriangle blackleftpointingpointer
    blackleftpointingtriangle blacklenticularbracketleft blacklenticularbracketleftvertical
    blacklenticularbracketright blacklenticularbracketrightvertical blacklowerlefttriangle blacklowerrighttriangle
    blackrectangle blackrightpointingpointer blackrightpointingtriangle blacksmallsquare blacksmilingface blackstar
    blackupperlefttriangle blackupperrighttriangle blackuppointingsmalltriangle blackuppointingtriangle blank
    Blinebelow blinebelow block Bmonospace bmonospace bobaimaithai bohiragana bokatakana bparen bqsquare braceex
    braceleftbt braceleftmid braceleftmonospace bracelefttp braceleftvertical bracerightbt bracerightmid
    bracerightmonospace bracerighttp bracerightvertical bracketleftbt bracketleftex bracketleftmonospace bracketlefttp
    bracketrightbt bracketrightex bracketrightmonospace bracketrighttp brevebelowcmb brevecmb breveinvertedbelowcmb
    breveinvertedcmb breveinverteddoublecmb Brevesmall bridgebelowcmb bridgeinvertedbelowcmb bstroke Btopbar btopbar
    buhiragana bukatakana bulletinverse bulletoperator bullseye Caarmenian caarmenian cabengali cadeva cagujarati
    cagurmukhi calsquare candrabindubengali candrabinducmb candrabindudeva candrabindugujarati capslock careof Caron
    caronbelowcmb caroncmb Caronsmall cbopomofo Ccedillaacute ccedillaacute Ccircle ccircle ccurl cdsquare cedillacmb
    Cedillasmall centigrade centmonospace Chaarmenian chaarmenian chabengali chadeva chagujarati chagurmukhi
    chbopomofo Cheabkhasiancyrillic cheabkhasiancyrillic Checyrillic checyrillic Chedescenderabkhasiancyrillic
    chedescenderabkhasiancyrillic Chedescendercyrillic chedescendercyrillic Chedieresiscyrillic chedieresiscyrillic
    Cheharmenian cheharmenian Chekhakassiancyrillic chekhakassiancyrillic Cheverticalstrokecyrillic
    cheverticalstrokecyrillic chieuchacirclekorean chieuchaparenkorean chieuchcirclekorean chieuchkorean
    chieuchparenkorean chochangthai chochanthai chochingthai chochoethai Chook chook cieucacirclekorean
    cieucaparenkorean cieuccirclekorean cieuckorean cieucparenkorean cieucuparenkorean circleot circlepostalmark
    circlewithlefthalfblack circlewithrighthalfblack circumflexbelowcmb circumflexcmb Circumflexsmall clear
    clickalveolar clickdental clicklateral clickretroflex clubsuitblack clubsuitwhite cmcubedsquare Cmonospace
    cmonospace cmsquaredsquare Coarmenian coarmenian colonmonetary colonmonospace colonsign colontriangularhalfmod
    colontriangularmod commaabovecmb commaaboverightcmb commaarabic commaarmenian commamonospace commareversedabovecmb
    commareversedmod commaturnedabovecmb commaturnedmod compass contourintegral control controlACK controlBEL
    controlBS controlCAN controlCR controlDC1 controlDC2 controlDC3 controlDC4 controlDEL controlDLE controlEM
    controlENQ controlEOT controlESC controlETB controlETX controlFF controlFS controlGS controlHT controlLF
    controlNAK controlRS controlSI controlSO controlSOT controlSTX controlSUB controlSYN controlUS controlVT
    copyrightsans copyrightserif cornerbracketleft cornerbracketlefthalfwidth cornerbracketleftvertical
    cornerbracketright cornerbracketrighthalfwidth cornerbracketrightvertical corporationsquare cosquare coverkgsquare
    cparen cruzeiro cstretched curlyand curlyor cyrBreve cyrbreve cyrFlex cyrflex Daarmenian daarmenian dabengali
    dadarabic dadeva dadfinalarabic dadinitialarabic dadmedialarabic Dafrican dagesh dageshhebrew dagujarati
    dagurmukhi dahiragana dakatakana dalarabic dalet daletdagesh daletdageshhebrew dalethatafpatah
    dalethatafpatahhebrew dalethatafsegol dalethatafsegolhebrew dalethebrew dalethiriq dalethiriqhebrew daletholam
    daletholamhebrew daletpatah daletpatahhebrew daletqamats daletqamatshebrew daletqubuts daletqubutshebrew
    daletsegol daletsegolhebrew daletsheva daletshevahebrew dalettsere dalettserehebrew dalfinalarabic dammaarabic
    dammalowarabic dammatanaltonearabic dammatanarabic danda dargahebrew dargalefthebrew dasiapneumatacyrilliccmb
    dblanglebracketleft dblanglebracketleftvertical dblanglebracketright dblanglebracketrightvertical
    dblarchinvertedbelowcmb dblarrowleft dblarrowright dbldanda dblGrave dblgrave dblgravecmb dblintegral dbllowline
    dbllowlinecmb dbloverlinecmb dblprimemod dblverticalbar dblverticallineabovecmb dbopomofo dbsquare Dcircle dcircle
    Dcircumflexbelow dcircumflexbelow ddabengali ddadeva ddagujarati ddagurmukhi ddalarabic ddalfinalarabic dddhadeva
    ddhabengali ddhadeva ddhagujarati ddhagurmukhi decimalseparatorarabic decimalseparatorpersian Decyrillic
    decyrillic dehihebrew dehiragana Deicoptic deicoptic dekatakana deleteleft deleteright Deltagreek deltaturned
    denominatorminusonenumeratorbengali dezh dhabengali dhadeva dhagujarati dhagurmukhi Dhook dhook dialytikatonos
    dialytikatonoscmb diamondsuitwhite Dieresis DieresisAcute dieresisacute dieresisbelowcmb dieresiscmb DieresisGrave
    dieresisgrave Dieresissmall dieresistonos Digammagreek dihiragana dikatakana dittomark divides divisionslash
    Djecyrillic djecyrillic dkshade Dlinebelow dlinebelow dlsquare Dmonospace dmonospace dnblock dochadathai dodekthai
    dohiragana dokatakana dollarmonospace dong dorusquare dotaccentcmb Dotaccentsmall dotbelowcmb dotbelowcomb
    dotkatakana dotlessjstrokehook dottedcircle doubleyodpatah doubleyodpatahhebrew downtackbelowcmb downtackmod
    dparen dtail Dtopbar dtopbar duhiragana dukatakana DZ Dz dz dzaltone DZcaron Dzcaron dzcaron dzcurl
    Dzeabkhasiancyrillic dzeabkhasiancyrillic Dzecyrillic dzecyrillic Dzhecyrillic dzhecyrillic earth ebengali
    ebopomofo ecandradeva ecandragujarati ecandravowelsigndeva ecandravowelsigngujarati Ecedillabreve ecedillabreve
    Echarmenian echarmenian echyiwnarmenian Ecircle ecircle Ecircumflexacute ecircumflexacute Ecircumflexbelow
    ecircumflexbelow Ecircumflexdotbelow ecircumflexdotbelow Ecircumflexgrave ecircumflexgrave Ecircumflexhookabove
    ecircumflexhookabove Ecircumflextilde ecircumflextilde Ecyrillic ecyrillic Edblgrave edblgrave edeva eegurmukhi
    eematragurmukhi Efcyrillic efcyrillic egujarati Eharmenian eharmenian ehbopomofo ehiragana eibopomofo eightarabic
    eightbengali eightcircle eightcircleinversesansserif eightdeva eighteencircle eighteenparen eighteenperiod
    eightgujarati eightgurmukhi eighthackarabic eighthangzhou eighthnotebeamed eightideographicparen eightmonospace
    eightparen eightperiod eightpersian Eightroman eightroman eightthai Einvertedbreve einvertedbreve
    Eiotifiedcyrillic eiotifiedcyrillic ekatakana ekatakanahalfwidth ekonkargurmukhi ekorean Elcyrillic elcyrillic
    elevencircle elevenparen elevenperiod Elevenroman elevenroman ellipsisvertical Emacronacute emacronacute
    Emacrongrave emacrongrave Emcyrillic emcyrillic emdashvertical Emonospace emonospace emphasismarkarmenian
    enbopomofo Encyrillic encyrillic endashvertical Endescendercyrillic endescendercyrillic engbopomofo Enghecyrillic
    enghecyrillic Enhookcyrillic enhookcyrillic enspace eokorean Eopen eopen eopenclosed eopenreversed
    eopenreversedclosed eopenreversedhook eparen equalmonospace erbopomofo Ercyrillic ercyrillic Ereversed ereversed
    Ereversedcyrillic ereversedcyrillic Escyrillic escyrillic Esdescendercyrillic esdescendercyrillic Esh esh eshcurl
    eshortdeva eshortvowelsigndeva eshreversedloop eshsquatreversed esmallhiragana esmallkatakana
    esmallkatakanahalfwidth Etarmenian etarmenian Etildebelow etildebelow etnahtafoukhhebrew etnahtafoukhlefthebrew
    etnahtahebrew etnahtalefthebrew eturned eukorean evowelsignbengali evowelsigndeva evowelsigngujarati
    exclamarmenian exclamdbl exclammonospace Ezh ezh Ezhcaron ezhcaron ezhcurl Ezhreversed ezhreversed ezhtail fadeva
    fagurmukhi fahrenheit fathaarabic fathalowarabic fathatanarabic fbopomofo Fcircle fcircle feharabic Feharmenian
    feharmenian fehfinalarabic fehinitialarabic fehmedialarabic Feicoptic feicoptic Fhook fifteencircle fifteenparen
    fifteenperiod filledrect finalkaf finalkafdagesh finalkafdageshhebrew finalkafhebrew finalkafqamats
    finalkafqamatshebrew finalkafsheva finalkafshevahebrew finalmem finalmemhebrew finalnun finalnunhebrew finalpe
    finalpehebrew finaltsadi finaltsadihebrew firsttonechinese fisheye Fitacyrillic fitacyrillic fivearabic
    fivebengali fivecircle fivecircleinversesansserif fivedeva fivegujarati fivegurmukhi fivehackarabic fivehangzhou
    fiveideographicparen fivemonospace fiveparen fiveperiod fivepersian Fiveroman fiveroman fivethai Fmonospace
    fmonospace fmsquare fofanthai fofathai fongmanthai forall fourarabic fourbengali fourcircle
    fourcircleinversesansserif fourdeva fourgujarati fourgurmukhi fourhackarabic fourhangzhou fourideographicparen
    fourmonospace fournumeratorbengali fourparen fourperiod fourpersian Fourroman fourroman fourteencircle
    fourteenparen fourteenperiod fourthai fourthtonechinese fparen gabengali gadeva gafarabic gaffinalarabic
    gafinitialarabic gafmedialarabic gagujarati gagurmukhi gahiragana gakatakana Gammaafrican gammalatinsmall
    Gangiacoptic gangiacoptic gbopomofo GBsquare Gcircle gcircle Gecyrillic gecyrillic gehiragana gekatakana
    geometricallyequal gereshaccenthebrew gereshhebrew gereshmuqdamhebrew gershayimaccenthebrew gershayimhebrew
    getamark ghabengali Ghadarmenian ghadarmenian ghadeva ghagujarati ghagurmukhi ghainarabic ghainfinalarabic
    ghaininitialarabic ghainmedialarabic Ghemiddlehookcyrillic ghemiddlehookcyrillic Ghestrokecyrillic
    ghestrokecyrillic Gheupturncyrillic gheupturncyrillic ghhadeva ghhagurmukhi Ghook ghook ghzsquare gihiragana
    gikatakana Gimarmenian gimarmenian gimel gimeldagesh gimeldageshhebrew gimelhebrew Gjecyrillic gjecyrillic
    glottalinvertedstroke glottalstop glottalstopinverted glottalstopmod glottalstopreversed glottalstopreversedmod
    glottalstopreversedsuperior glottalstopstroke glottalstopstrokereversed Gmonospace gmonospace gohiragana
    gokatakana gparen gpasquare Grave gravebelowcmb gravecmb gravecomb gravedeva gravelowmod gravemonospace Gravesmall
    gravetonecmb greaterequalorless greatermonospace greaterorequivalent greaterorless greateroverequal gscript
    Gsmallhook Gstroke gstroke guhiragana gukatakana guramusquare gysquare Haabkhasiancyrillic haabkhasiancyrillic
    haaltonearabic habengali Hadescendercyrillic hadescendercyrillic hadeva hagujarati hagurmukhi haharabic
    hahfinalarabic hahinitialarabic hahiragana hahmedialarabic haitusquare hakatakana hakatakanahalfwidth
    halantgurmukhi hamzaarabic hamzadammaarabic hamzadammatanarabic hamzafathaarabic hamzafathatanarabic
    hamzalowarabic hamzalowkasraarabic hamzalowkasratanarabic hamzasukunarabic hangulfiller Hardsigncyrillic
    hardsigncyrillic harpoonleftbarbup harpoonrightbarbup hasquare hatafpatah hatafpatah16 hatafpatah23 hatafpatah2f
    hatafpatahhebrew hatafpatahnarrowhebrew hatafpatahquarterhebrew hatafpatahwidehebrew hatafqamats hatafqamats1b
    hatafqamats28 hatafqamats34 hatafqamatshebrew hatafqamatsnarrowhebrew hatafqamatsquarterhebrew
    hatafqamatswidehebrew hatafsegol hatafsegol17 hatafsegol24 hatafsegol30 hatafsegolhebrew hatafsegolnarrowhebrew
    hatafsegolquarterhebrew hatafsegolwidehebrew hbopomofo Hbrevebelow hbrevebelow Hcircle hcircle he heartsuitblack
    heartsuitwhite hedagesh hedageshhebrew hehaltonearabic heharabic hehebrew hehfinalaltonearabic
    hehfinalalttwoarabic hehfinalarabic hehhamzaabovefinalarabic hehhamzaaboveisolatedarabic hehinitialaltonearabic
    hehinitialarabic hehiragana hehmedialaltonearabic hehmedialarabic heiseierasquare hekatakana hekatakanahalfwidth
    hekutaarusquare henghook herutusquare het hethebrew hhook hhooksuperior hieuhacirclekorean hieuhaparenkorean
    hieuhcirclekorean hieuhkorean hieuhparenkorean hihiragana hikatakana hikatakanahalfwidth hiriq hiriq14 hiriq21
    hiriq2d hiriqhebrew hiriqnarrowhebrew hiriqquarterhebrew hiriqwidehebrew hlinebelow Hmonospace hmonospace
    Hoarmenian hoarmenian hohipthai hohiragana hokatakana hokatakanahalfwidth holam holam19 holam26 holam32
    holamhebrew holamnarrowhebrew holamquarterhebrew holamwidehebrew honokhukthai hookabovecomb hookcmb
    hookpalatalizedbelowcmb hookretroflexbelowcmb hoonsquare Horicoptic horicoptic horncmb hotsprings hparen HPsquare
    hturned huhiragana huiitosquare hukatakana hukatakanahalfwidth Hungarumlaut hungarumlautcmb Hungarumlautsmall hv
    hyphenmonospace hyphentwo Hzsquare IAcyrillic iacyrillic ibengali ibopomofo Icircle icircle Icyrillic icyrillic
    Idblgrave idblgrave ideographearthcircle ideographfirecircle ideographicallianceparen ideographiccallparen
    ideographiccentrecircle ideographicclose ideographiccomma ideographiccommaleft ideographiccongratulationparen
    ideographiccorrectcircle ideographicearthparen ideographicenterpriseparen ideographicexcellentcircle
    ideographicfestivalparen ideographicfinancialcircle ideographicfinancialparen ideographicfireparen
    ideographichaveparen ideographichighcircle ideographiciterationmark ideographiclaborcircle ideographiclaborparen
    ideographicleftcircle ideographiclowcircle ideographicmedicinecircle ideographicmetalparen ideographicmoonparen
    ideographicnameparen ideographicperiod ideographicprintcircle ideographicreachparen ideographicrepresentparen
    ideographicresourceparen ideographicrightcircle ideographicsecretcircle ideographicselfparen
    ideographicsocietyparen ideographicspace ideographicspecialparen ideographicstockparen ideographicstudyparen
    ideographicsunparen ideographicsuperviseparen ideographicwaterparen ideographicwoodparen ideographiczero
    ideographmetalcircle ideographmooncircle ideographnamecircle ideographsuncircle ideographwatercircle
    ideographwoodcircle ideva Idieresisacute idieresisacute Idieresiscyrillic idieresiscyrillic Iebrevecyrillic
    iebrevecyrillic Iecyrillic iecyrillic ieungacirclekorean ieungaparenkorean ieungcirclekorean ieungkorean
    ieungparenkorean igujarati igurmukhi ihiragana iibengali Iicyrillic iicyrillic iideva iigujarati iigurmukhi
    iimatragurmukhi Iinvertedbreve iinvertedbreve Iishortcyrillic iishortcyrillic iivowelsignbengali iivowelsigndeva
    iivowelsigngujarati ikatakana ikatakanahalfwidth ikorean ilde iluyhebrew Imacroncyrillic imacroncyrillic
    imageorapproximatelyequal imatragurmukhi Imonospace imonospace increment Iniarmenian iniarmenian integralbottom
    integralbt integralex integraltop integraltp intisquare invbullet invcircle invsmileface Iocyrillic iocyrillic
    Iotaafrican iotalatin iparen irigurmukhi ismallhiragana ismallkatakana ismallkatakanahalfwidth issharbengali
    Istroke istroke iterationhiragana iterationkatakana Itildebelow itildebelow iubopomofo IUcyrillic iucyrillic
    ivowelsignbengali ivowelsigndeva ivowelsigngujarati Izhitsacyrillic izhitsacyrillic Izhitsadblgravecyrillic
    izhitsadblgravecyrillic Jaarmenian jaarmenian jabengali jadeva jagujarati jagurmukhi jbopomofo Jcircle jcircle
    jcrossedtail jdotlessstroke Jecyrillic jecyrillic jeemarabic jeemfinalarabic jeeminitialarabic jeemmedialarabic
    jeharabic jehfinalarabic jhabengali jhadeva jhagujarati jhagurmukhi Jheharmenian jheharmenian jis Jmonospace
    jmonospace jparen Kabashkircyrillic kabashkircyrillic kabengali Kacyrillic kacyrillic Kadescendercyrillic
    kadescendercyrillic kadeva kaf kafarabic kafdagesh kafdageshhebrew kaffinalarabic kafhebrew kafinitialarabic
    kafmedialarabic kafrafehebrew kagujarati kagurmukhi kahiragana Kahookcyrillic kahookcyrillic kakatakana
    kakatakanahalfwidth kappasymbolgreek kapyeounmieumkorean kapyeounphieuphkorean kapyeounpieupkorean
    kapyeounssangpieupkorean karoriisquare kashidaautoarabic kashidaautonosidebearingarabic kasmallkatakana kasquare
    kasraarabic kasratanarabic Kastrokecyrillic kastrokecyrillic katahiraprolongmarkhalfwidth Kaverticalstrokecyrillic
    kaverticalstrokecyrillic kbopomofo KBsquare kcalsquare Kcircle kcircle Keharmenian keharmenian kehiragana
    kekatakana kekatakanahalfwidth Kenarmenian kenarmenian kesmallkatakana khabengali Khacyrillic khacyrillic khadeva
    khagujarati khagurmukhi khaharabic khahfinalarabic khahinitialarabic khahmedialarabic Kheicoptic kheicoptic
    khhadeva khhagurmukhi khieukhacirclekorean khieukhaparenkorean khieukhcirclekorean khieukhkorean
    khieukhparenkorean khokhaithai khokhonthai khokhuatthai khokhwaithai khomutthai Khook khook khorakhangthai
    khzsquare kihiragana kikatakana kikatakanahalfwidth kiroguramusquare kiromeetorusquare kirosquare
    kiyeokacirclekorean kiyeokaparenkorean kiyeokcirclekorean kiyeokkorean kiyeokparenkorean kiyeoksioskorean
    Kjecyrillic kjecyrillic KKsquare Klinebelow klinebelow klsquare kmcubedsquare Kmonospace kmonospace
    kmsquaredsquare kohiragana kohmsquare kokaithai kokatakana kokatakanahalfwidth kooposquare Koppacyrillic
    koppacyrillic Koppagreek koreanstandardsymbol koroniscmb kparen kpasquare Ksicyrillic ksicyrillic ktsquare kturned
    kuhiragana kukatakana kukatakanahalfwidth kvsquare kwsquare labengali ladeva lagujarati lagurmukhi lakkhangyaothai
    lamaleffinalarabic lamalefhamzaabovefinalarabic lamalefhamzaaboveisolatedarabic lamalefhamzabelowfinalarabic
    lamalefhamzabelowisolatedarabic lamalefisolatedarabic lamalefmaddaabovefinalarabic lamalefmaddaaboveisolatedarabic
    lamarabic lambdastroke lamed lameddagesh lameddageshhebrew lamedhebrew lamedholam lamedholamdagesh
    lamedholamdageshhebrew lamedholamhebrew lamfinalarabic lamhahinitialarabic laminitialarabic lamjeeminitialarabic
    lamkhahinitialarabic lamlamhehisolatedarabic lammedialarabic lammeemhahinitialarabic lammeeminitialarabic
    lammeemjeeminitialarabic lammeemkhahinitialarabic largecircle lbar lbelt lbopomofo Lcircle lcircle
    Lcircumflexbelow lcircumflexbelow Ldotbelowmacron ldotbelowmacron leftangleabovecmb lefttackbelowcmb
    lessequalorgreater lessmonospace lessorequivalent lessorgreater lessoverequal lezh lfblock lhookretroflex
    Liwnarmenian liwnarmenian LJ Lj lj Ljecyrillic ljecyrillic LL ll lladeva llagujarati Llinebelow llinebelow
    llladeva llvocalicbengali llvocalicdeva llvocalicvowelsignbengali llvocalicvowelsigndeva lmiddletilde Lmonospace
    lmonospace lmsquare lochulathai logicalnotreversed lolingthai lowlinecenterline lowlinecmb lowlinedashed lparen
    lsquare ltshade luthai lvocalicbengali lvocalicdeva lvocalicvowelsignbengali lvocalicvowelsigndeva lxsquare
    mabengali Macron macronbelowcmb macroncmb macronlowmod macronmonospace Macronsmall madeva magujarati magurmukhi
    mahapakhhebrew mahapakhlefthebrew mahiragana maichattawalowleftthai maichattawalowrightthai maichattawathai
    maichattawaupperleftthai maieklowleftthai maieklowrightthai maiekthai maiekupperleftthai maihanakatleftthai
    maihanakatthai maitaikhuleftthai maitaikhuthai maitholowleftthai maitholowrightthai maithothai maithoupperleftthai
    maitrilowleftthai maitrilowrightthai maitrithai maitriupperleftthai maiyamokthai makatakana makatakanahalfwidth
    mansyonsquare maqafhebrew mars masoracirclehebrew masquare mbopomofo MBsquare mbsquare Mcircle mcircle
    mcubedsquare meemarabic meemfinalarabic meeminitialarabic meemmedialarabic meemmeeminitialarabic
    meemmeemisolatedarabic meetorusquare mehiragana meizierasquare mekatakana mekatakanahalfwidth mem memdagesh
    memdageshhebrew memhebrew Menarmenian menarmenian merkhahebrew merkhakefulahebrew merkhakefulalefthebrew
    merkhalefthebrew mhook mhzsquare middledotkatakanahalfwidth
"""
NAMES = frozenset(_NAMES.split())

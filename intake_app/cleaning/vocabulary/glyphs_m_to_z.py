"""Names of the Adobe Glyph List (Adobe, BSD licence) beside those of Western letters: second half."""

_NAMES = """
    mieumacirclekorean mieumaparenkorean mieumcirclekorean mieumkorean mieumpansioskorean mieumparenkorean
    mieumpieupkorean mieumsioskorean mihiragana mikatakana mikatakanahalfwidth minusbelowcmb minuscircle minusmod
    minusplus miribaarusquare mirisquare mlonglegturned mlsquare mmcubedsquare Mmonospace mmonospace mmsquaredsquare
    mohiragana mohmsquare mokatakana mokatakanahalfwidth molsquare momathai moverssquare moverssquaredsquare mparen
    mpasquare mssquare Mturned mturned muasquare muchgreater muchless mufsquare mugreek mugsquare muhiragana
    mukatakana mukatakanahalfwidth mulsquare mumsquare munahhebrew munahlefthebrew musicalnotedbl musicflatsign
    musicsharpsign mussquare muvsquare muwsquare mvmegasquare mvsquare mwmegasquare mwsquare nabengali nadeva
    nagujarati nagurmukhi nahiragana nakatakana nakatakanahalfwidth nasquare nbopomofo Ncircle ncircle
    Ncircumflexbelow ncircumflexbelow nehiragana nekatakana nekatakanahalfwidth newsheqelsign nfsquare ngabengali
    ngadeva ngagujarati ngagurmukhi ngonguthai nhiragana Nhookleft nhookleft nhookretroflex nieunacirclekorean
    nieunaparenkorean nieuncieuckorean nieuncirclekorean nieunhieuhkorean nieunkorean nieunpansioskorean
    nieunparenkorean nieunsioskorean nieuntikeutkorean nihiragana nikatakana nikatakanahalfwidth nikhahitleftthai
    nikhahitthai ninearabic ninebengali ninecircle ninecircleinversesansserif ninedeva ninegujarati ninegurmukhi
    ninehackarabic ninehangzhou nineideographicparen ninemonospace nineparen nineperiod ninepersian Nineroman
    nineroman nineteencircle nineteenparen nineteenperiod ninethai NJ Nj nj Njecyrillic njecyrillic nkatakana
    nkatakanahalfwidth nlegrightlong Nlinebelow nlinebelow Nmonospace nmonospace nmsquare nnabengali nnadeva
    nnagujarati nnagurmukhi nnnadeva nohiragana nokatakana nokatakanahalfwidth nonbreakingspace nonenthai nonuthai
    noonarabic noonfinalarabic noonghunnaarabic noonghunnafinalarabic noonhehinitialarabic nooninitialarabic
    noonjeeminitialarabic noonjeemisolatedarabic noonmedialarabic noonmeeminitialarabic noonmeemisolatedarabic
    noonnoonfinalarabic notcontains notelementof notgreater notgreaternorequal notgreaternorless notidentical notless
    notlessnorequal notparallel notprecedes notsucceeds notsuperset Nowarmenian nowarmenian nparen nssquare nuhiragana
    nukatakana nukatakanahalfwidth nuktabengali nuktadeva nuktagujarati nuktagurmukhi numbersignmonospace
    numeralsigngreek numeralsignlowergreek numero nun nundagesh nundageshhebrew nunhebrew nvsquare nwsquare nyabengali
    nyadeva nyagujarati nyagurmukhi oangthai obarred Obarredcyrillic obarredcyrillic Obarreddieresiscyrillic
    obarreddieresiscyrillic obengali obopomofo ocandradeva ocandragujarati ocandravowelsigndeva
    ocandravowelsigngujarati Ocenteredtilde Ocircle ocircle Ocircumflexacute ocircumflexacute Ocircumflexdotbelow
    ocircumflexdotbelow Ocircumflexgrave ocircumflexgrave Ocircumflexhookabove ocircumflexhookabove Ocircumflextilde
    ocircumflextilde Ocyrillic ocyrillic Odblacute odblacute Odblgrave odblgrave odeva Odieresiscyrillic
    odieresiscyrillic oekorean ogonekcmb Ogoneksmall ogujarati Oharmenian oharmenian ohiragana Ohornacute ohornacute
    Ohorndotbelow ohorndotbelow Ohorngrave ohorngrave Ohornhookabove ohornhookabove Ohorntilde ohorntilde Oi oi
    Oinvertedbreve oinvertedbreve okatakana okatakanahalfwidth okorean olehebrew Omacronacute omacronacute
    Omacrongrave omacrongrave omdeva Omegacyrillic omegacyrillic Omegagreek omegalatinclosed Omegaroundcyrillic
    omegaroundcyrillic Omegatitlocyrillic omegatitlocyrillic omgujarati Omonospace omonospace onearabic onebengali
    onecircle onecircleinversesansserif onedeva onedotenleader onegujarati onegurmukhi onehackarabic onehangzhou
    oneideographicparen onemonospace onenumeratorbengali oneparen oneperiod onepersian Oneroman oneroman onethai
    Oogonekmacron oogonekmacron oogurmukhi oomatragurmukhi Oopen oopen oparen option orthogonal oshortdeva
    oshortvowelsigndeva osmallhiragana osmallkatakana osmallkatakanahalfwidth Ostrokeacute ostrokeacute Otcyrillic
    otcyrillic Otildeacute otildeacute Otildedieresis otildedieresis oubopomofo overline overlinecenterline
    overlinecmb overlinedashed overlinedblwavy overlinewavy ovowelsignbengali ovowelsigndeva ovowelsigngujarati
    paampssquare paasentosquare pabengali padeva pagedown pageup pagujarati pagurmukhi pahiragana paiyannoithai
    pakatakana palatalizationcyrilliccmb palochkacyrillic pansioskorean parallel parenleftaltonearabic parenleftbt
    parenleftex parenleftmonospace parenlefttp parenleftvertical parenrightaltonearabic parenrightbt parenrightex
    parenrightmonospace parenrighttp parenrightvertical paseqhebrew pashtahebrew pasquare patah patah11 patah1d
    patah2a patahhebrew patahnarrowhebrew patahquarterhebrew patahwidehebrew pazerhebrew pbopomofo Pcircle pcircle pe
    Pecyrillic pecyrillic pedagesh pedageshhebrew peezisquare pefinaldageshhebrew peharabic Peharmenian peharmenian
    pehebrew pehfinalarabic pehinitialarabic pehiragana pehmedialarabic pekatakana Pemiddlehookcyrillic
    pemiddlehookcyrillic perafehebrew percentarabic percentmonospace periodarmenian periodhalfwidth periodmonospace
    perispomenigreekcmb pfsquare phabengali phadeva phagujarati phagurmukhi phieuphacirclekorean phieuphaparenkorean
    phieuphcirclekorean phieuphkorean phieuphparenkorean philatin phinthuthai phisymbolgreek Phook phook phophanthai
    phophungthai phosamphaothai pieupacirclekorean pieupaparenkorean pieupcieuckorean pieupcirclekorean
    pieupkiyeokkorean pieupkorean pieupparenkorean pieupsioskiyeokkorean pieupsioskorean pieupsiostikeutkorean
    pieupthieuthkorean pieuptikeutkorean pihiragana pikatakana pisymbolgreek Piwrarmenian piwrarmenian plusbelowcmb
    pluscircle plusmod plusmonospace Pmonospace pmonospace pmsquare pohiragana pointingindexdownwhite
    pointingindexleftwhite pointingindexrightwhite pointingindexupwhite pokatakana poplathai postalmark postalmarkface
    pparen precedes prescription primemod primereversed projective prolongedkana propellor proportion Psicyrillic
    psicyrillic psilipneumatacyrilliccmb pssquare puhiragana pukatakana pvsquare pwsquare qadeva qadmahebrew qafarabic
    qaffinalarabic qafinitialarabic qafmedialarabic qamats qamats10 qamats1a qamats1c qamats27 qamats29 qamats33
    qamatsde qamatshebrew qamatsnarrowhebrew qamatsqatanhebrew qamatsqatannarrowhebrew qamatsqatanquarterhebrew
    qamatsqatanwidehebrew qamatsquarterhebrew qamatswidehebrew qarneyparahebrew qbopomofo Qcircle qcircle qhook
    Qmonospace qmonospace qof qofdagesh qofdageshhebrew qofhatafpatah qofhatafpatahhebrew qofhatafsegol
    qofhatafsegolhebrew qofhebrew qofhiriq qofhiriqhebrew qofholam qofholamhebrew qofpatah qofpatahhebrew qofqamats
    qofqamatshebrew qofqubuts qofqubutshebrew qofsegol qofsegolhebrew qofsheva qofshevahebrew qoftsere qoftserehebrew
    qparen quarternote qubuts qubuts18 qubuts25 qubuts31 qubutshebrew qubutsnarrowhebrew qubutsquarterhebrew
    qubutswidehebrew questionarabic questionarmenian questiongreek questionmonospace quotedblmonospace quotedblprime
    quotedblprimereversed quoteleftreversed quoterightn quotesinglemonospace Raarmenian raarmenian rabengali radeva
    radicalex radoverssquare radoverssquaredsquare radsquare rafe rafehebrew ragujarati ragurmukhi rahiragana
    rakatakana rakatakanahalfwidth ralowerdiagonalbengali ramiddlediagonalbengali ramshorn ratio rbopomofo Rcircle
    rcircle Rdblgrave rdblgrave Rdotbelowmacron rdotbelowmacron referencemark registersans registerserif reharabic
    Reharmenian reharmenian rehfinalarabic rehiragana rehyehaleflamarabic rekatakana rekatakanahalfwidth resh
    reshdageshhebrew reshhatafpatah reshhatafpatahhebrew reshhatafsegol reshhatafsegolhebrew reshhebrew reshhiriq
    reshhiriqhebrew reshholam reshholamhebrew reshpatah reshpatahhebrew reshqamats reshqamatshebrew reshqubuts
    reshqubutshebrew reshsegol reshsegolhebrew reshsheva reshshevahebrew reshtsere reshtserehebrew reversedtilde
    reviahebrew reviamugrashhebrew revlogicalnot rfishhook rfishhookreversed rhabengali rhadeva rhook rhookturned
    rhookturnedsuperior rhosymbolgreek rhotichookmod rieulacirclekorean rieulaparenkorean rieulcirclekorean
    rieulhieuhkorean rieulkiyeokkorean rieulkiyeoksioskorean rieulkorean rieulmieumkorean rieulpansioskorean
    rieulparenkorean rieulphieuphkorean rieulpieupkorean rieulpieupsioskorean rieulsioskorean rieulthieuthkorean
    rieultikeutkorean rieulyeorinhieuhkorean rightangle righttackbelowcmb righttriangle rihiragana rikatakana
    rikatakanahalfwidth ringbelowcmb ringcmb ringhalfleft ringhalfleftarmenian ringhalfleftbelowcmb
    ringhalfleftcentered ringhalfright ringhalfrightbelowcmb ringhalfrightcentered Ringsmall Rinvertedbreve
    rinvertedbreve rittorusquare Rlinebelow rlinebelow rlongleg rlonglegturned Rmonospace rmonospace rohiragana
    rokatakana rokatakanahalfwidth roruathai rparen rrabengali rradeva rragurmukhi rreharabic rrehfinalarabic
    rrvocalicbengali rrvocalicdeva rrvocalicgujarati rrvocalicvowelsignbengali rrvocalicvowelsigndeva
    rrvocalicvowelsigngujarati Rsmallinverted Rsmallinvertedsuperior rtblock rturned rturnedsuperior ruhiragana
    rukatakana rukatakanahalfwidth rupeemarkbengali rupeesignbengali rupiah ruthai rvocalicbengali rvocalicdeva
    rvocalicgujarati rvocalicvowelsignbengali rvocalicvowelsigndeva rvocalicvowelsigngujarati sabengali
    Sacutedotaccent sacutedotaccent sadarabic sadeva sadfinalarabic sadinitialarabic sadmedialarabic sagujarati
    sagurmukhi sahiragana sakatakana sakatakanahalfwidth sallallahoualayhewasallamarabic samekh samekhdagesh
    samekhdageshhebrew samekhhebrew Sampigreek saraaathai saraaethai saraaimaimalaithai saraaimaimuanthai saraamthai
    saraathai saraethai saraiileftthai saraiithai saraileftthai saraithai saraothai saraueeleftthai saraueethai
    saraueleftthai sarauethai sarauthai sarauuthai sbopomofo Scarondotaccent scarondotaccent Schwa Schwacyrillic
    schwacyrillic Schwadieresiscyrillic schwadieresiscyrillic schwahook Scircle scircle Sdotbelowdotaccent
    sdotbelowdotaccent seagullbelowcmb secondtonechinese seenarabic seenfinalarabic seeninitialarabic seenmedialarabic
    segol segol13 segol1f segol2c segolhebrew segolnarrowhebrew segolquarterhebrew segoltahebrew segolwidehebrew
    Seharmenian seharmenian sehiragana sekatakana sekatakanahalfwidth semicolonarabic semicolonmonospace
    semivoicedmarkkana semivoicedmarkkanahalfwidth sentisquare sentosquare sevenarabic sevenbengali sevencircle
    sevencircleinversesansserif sevendeva sevengujarati sevengurmukhi sevenhackarabic sevenhangzhou
    sevenideographicparen sevenmonospace sevenparen sevenperiod sevenpersian Sevenroman sevenroman seventeencircle
    seventeenparen seventeenperiod seventhai Shaarmenian shaarmenian shabengali Shacyrillic shacyrillic shaddaarabic
    shaddadammaarabic shaddadammatanarabic shaddafathaarabic shaddafathatanarabic shaddakasraarabic
    shaddakasratanarabic shade shadedark shadelight shademedium shadeva shagujarati shagurmukhi shalshelethebrew
    shbopomofo Shchacyrillic shchacyrillic sheenarabic sheenfinalarabic sheeninitialarabic sheenmedialarabic
    Sheicoptic sheicoptic sheqel sheqelhebrew sheva sheva115 sheva15 sheva22 sheva2e shevahebrew shevanarrowhebrew
    shevaquarterhebrew shevawidehebrew Shhacyrillic shhacyrillic Shimacoptic shimacoptic shin shindagesh
    shindageshhebrew shindageshshindot shindageshshindothebrew shindageshsindot shindageshsindothebrew shindothebrew
    shinhebrew shinshindot shinshindothebrew shinsindot shinsindothebrew shook sigmafinal sigmalunatesymbolgreek
    sihiragana sikatakana sikatakanahalfwidth siluqhebrew siluqlefthebrew sindothebrew siosacirclekorean
    siosaparenkorean sioscieuckorean sioscirclekorean sioskiyeokkorean sioskorean siosnieunkorean siosparenkorean
    siospieupkorean siostikeutkorean sixarabic sixbengali sixcircle sixcircleinversesansserif sixdeva sixgujarati
    sixgurmukhi sixhackarabic sixhangzhou sixideographicparen sixmonospace sixparen sixperiod sixpersian Sixroman
    sixroman sixteencircle sixteencurrencydenominatorbengali sixteenparen sixteenperiod sixthai slashmonospace slong
    slongdotaccent Smonospace smonospace sofpasuqhebrew Softsigncyrillic softsigncyrillic sohiragana sokatakana
    sokatakanahalfwidth soliduslongoverlaycmb solidusshortoverlaycmb sorusithai sosalathai sosothai sosuathai
    spacehackarabic spadesuitblack spadesuitwhite sparen squarebelowcmb squarecc squarecm squarediagonalcrosshatchfill
    squarehorizontalfill squarekg squarekm squarekmcapital squareln squarelog squaremg squaremil squaremm
    squaremsquared squareorthogonalcrosshatchfill squareupperlefttolowerrightfill squareupperrighttolowerleftfill
    squareverticalfill squarewhitewithsmallblack srsquare ssabengali ssadeva ssagujarati ssangcieuckorean
    ssanghieuhkorean ssangieungkorean ssangkiyeokkorean ssangnieunkorean ssangpieupkorean ssangsioskorean
    ssangtikeutkorean sterlingmonospace Stigmagreek strokelongoverlaycmb strokeshortoverlaycmb subset subsetnotequal
    subsetorequal succeeds suhiragana sukatakana sukatakanahalfwidth sukunarabic sun superset supersetnotequal
    supersetorequal svsquare syouwaerasquare tabengali tackdown tackleft tadeva tagujarati tagurmukhi taharabic
    tahfinalarabic tahinitialarabic tahiragana tahmedialarabic taisyouerasquare takatakana takatakanahalfwidth
    tatweelarabic tav tavdages tavdagesh tavdageshhebrew tavhebrew tbopomofo tccurl tcheharabic tchehfinalarabic
    tchehinitialarabic tchehmedialarabic tchehmeeminitialarabic Tcircle tcircle Tcircumflexbelow tcircumflexbelow
    Tecyrillic tecyrillic Tedescendercyrillic tedescendercyrillic teharabic tehfinalarabic tehhahinitialarabic
    tehhahisolatedarabic tehinitialarabic tehiragana tehjeeminitialarabic tehjeemisolatedarabic tehmarbutaarabic
    tehmarbutafinalarabic tehmedialarabic tehmeeminitialarabic tehmeemisolatedarabic tehnoonfinalarabic tekatakana
    tekatakanahalfwidth telephone telephoneblack telishagedolahebrew telishaqetanahebrew tencircle tenideographicparen
    tenparen tenperiod Tenroman tenroman tesh tet tetdagesh tetdageshhebrew tethebrew Tetsecyrillic tetsecyrillic
    tevirhebrew tevirlefthebrew thabengali thadeva thagujarati thagurmukhi thalarabic thalfinalarabic
    thanthakhatlowleftthai thanthakhatlowrightthai thanthakhatthai thanthakhatupperleftthai theharabic thehfinalarabic
    thehinitialarabic thehmedialarabic thereexists thetasymbolgreek thieuthacirclekorean thieuthaparenkorean
    thieuthcirclekorean thieuthkorean thieuthparenkorean thirteencircle thirteenparen thirteenperiod thonangmonthothai
    Thook thook thophuthaothai thothahanthai thothanthai thothongthai thothungthai thousandcyrillic
    thousandsseparatorarabic thousandsseparatorpersian threearabic threebengali threecircle
    threecircleinversesansserif threedeva threegujarati threegurmukhi threehackarabic threehangzhou
    threeideographicparen threemonospace threenumeratorbengali threeparen threeperiod threepersian threequartersemdash
    Threeroman threeroman threethai thzsquare tihiragana tikatakana tikatakanahalfwidth tikeutacirclekorean
    tikeutaparenkorean tikeutcirclekorean tikeutkorean tikeutparenkorean tildebelowcmb tildecmb tildecomb
    tildedoublecmb tildeoperator tildeoverlaycmb Tildesmall tildeverticalcmb timescircle tipehahebrew tipehalefthebrew
    tippigurmukhi titlocyrilliccmb Tiwnarmenian tiwnarmenian Tlinebelow tlinebelow Tmonospace tmonospace Toarmenian
    toarmenian tohiragana tokatakana tokatakanahalfwidth tonebarextrahighmod tonebarextralowmod tonebarhighmod
    tonebarlowmod tonebarmidmod Tonefive tonefive Tonesix tonesix Tonetwo tonetwo tonos tonsquare topatakthai
    tortoiseshellbracketleft tortoiseshellbracketleftsmall tortoiseshellbracketleftvertical tortoiseshellbracketright
    tortoiseshellbracketrightsmall tortoiseshellbracketrightvertical totaothai tpalatalhook tparen trademarksans
    trademarkserif Tretroflexhook tretroflexhook triagdn triaglf triagrt triagup ts tsadi tsadidagesh
    tsadidageshhebrew tsadihebrew Tsecyrillic tsecyrillic tsere tsere12 tsere1e tsere2b tserehebrew tserenarrowhebrew
    tserequarterhebrew tserewidehebrew Tshecyrillic tshecyrillic ttabengali ttadeva ttagujarati ttagurmukhi tteharabic
    ttehfinalarabic ttehinitialarabic ttehmedialarabic tthabengali tthadeva tthagujarati tthagurmukhi tturned
    tuhiragana tukatakana tukatakanahalfwidth tusmallhiragana tusmallkatakana tusmallkatakanahalfwidth twelvecircle
    twelveparen twelveperiod Twelveroman twelveroman twentycircle twentyhangzhou twentyparen twentyperiod twoarabic
    twobengali twocircle twocircleinversesansserif twodeva twodotenleader twodotleader twodotleadervertical
    twogujarati twogurmukhi twohackarabic twohangzhou twoideographicparen twomonospace twonumeratorbengali twoparen
    twoperiod twopersian Tworoman tworoman twostroke twothai ubar ubengali ubopomofo Ucircle ucircle Ucircumflexbelow
    ucircumflexbelow Ucyrillic ucyrillic udattadeva Udblacute udblacute Udblgrave udblgrave udeva Udieresisacute
    udieresisacute Udieresisbelow udieresisbelow Udieresiscaron udieresiscaron Udieresiscyrillic udieresiscyrillic
    Udieresisgrave udieresisgrave Udieresismacron udieresismacron ugujarati ugurmukhi uhiragana Uhornacute uhornacute
    Uhorndotbelow uhorndotbelow Uhorngrave uhorngrave Uhornhookabove uhornhookabove Uhorntilde uhorntilde
    Uhungarumlautcyrillic uhungarumlautcyrillic Uinvertedbreve uinvertedbreve ukatakana ukatakanahalfwidth Ukcyrillic
    ukcyrillic ukorean Umacroncyrillic umacroncyrillic Umacrondieresis umacrondieresis umatragurmukhi Umonospace
    umonospace underscoredbl underscoremonospace underscorevertical underscorewavy uparen upblock upperdothebrew
    Upsilonacutehooksymbolgreek Upsilonafrican Upsilondieresishooksymbolgreek Upsilonhooksymbol upsilonlatin
    uptackbelowcmb uptackmod uragurmukhi Ushortcyrillic ushortcyrillic usmallhiragana usmallkatakana
    usmallkatakanahalfwidth Ustraightcyrillic ustraightcyrillic Ustraightstrokecyrillic ustraightstrokecyrillic
    Utildeacute utildeacute Utildebelow utildebelow uubengali uudeva uugujarati uugurmukhi uumatragurmukhi
    uuvowelsignbengali uuvowelsigndeva uuvowelsigngujarati uvowelsignbengali uvowelsigndeva uvowelsigngujarati vadeva
    vagujarati vagurmukhi vakatakana vav vavdagesh vavdagesh65 vavdageshhebrew vavhebrew vavholam vavholamhebrew
    vavvavhebrew vavyodhebrew Vcircle vcircle Vecyrillic vecyrillic veharabic vehfinalarabic vehinitialarabic
    vehmedialarabic vekatakana venus verticalbar verticallineabovecmb verticallinebelowcmb verticallinelowmod
    verticallinemod Vewarmenian vewarmenian Vhook vhook vikatakana viramabengali viramadeva viramagujarati
    visargabengali visargadeva visargagujarati Vmonospace vmonospace Voarmenian voarmenian voicediterationhiragana
    voicediterationkatakana voicedmarkkana voicedmarkkanahalfwidth vokatakana vparen vturned vuhiragana vukatakana
    waekorean wahiragana wakatakana wakatakanahalfwidth wakorean wasmallhiragana wasmallkatakana wattosquare wavedash
    wavyunderscorevertical wawarabic wawfinalarabic wawhamzaabovearabic wawhamzaabovefinalarabic wbsquare Wcircle
    wcircle wehiragana wekatakana wekorean weokorean whitebullet whitecircle whitecircleinverse whitecornerbracketleft
    whitecornerbracketleftvertical whitecornerbracketright whitecornerbracketrightvertical whitediamond
    whitediamondcontainingblacksmalldiamond whitedownpointingsmalltriangle whitedownpointingtriangle
    whiteleftpointingsmalltriangle whiteleftpointingtriangle whitelenticularbracketleft whitelenticularbracketright
    whiterightpointingsmalltriangle whiterightpointingtriangle whitesmallsquare whitesmilingface whitestar
    whitetelephone whitetortoiseshellbracketleft whitetortoiseshellbracketright whiteuppointingsmalltriangle
    whiteuppointingtriangle wihiragana wikatakana wikorean Wmonospace wmonospace wohiragana wokatakana
    wokatakanahalfwidth won wonmonospace wowaenthai wparen wturned wynn xabovecmb xbopomofo Xcircle xcircle
    Xeharmenian xeharmenian Xmonospace xmonospace xparen yaadosquare yabengali yadeva yaekorean yagujarati yagurmukhi
    yahiragana yakatakana yakatakanahalfwidth yakorean yamakkanthai yasmallhiragana yasmallkatakana
    yasmallkatakanahalfwidth Yatcyrillic yatcyrillic Ycircle ycircle yeharabic yehbarreearabic yehbarreefinalarabic
    yehfinalarabic yehhamzaabovearabic yehhamzaabovefinalarabic yehhamzaaboveinitialarabic yehhamzaabovemedialarabic
    yehinitialarabic yehmedialarabic yehmeeminitialarabic yehmeemisolatedarabic yehnoonfinalarabic
    yehthreedotsbelowarabic yekorean yenmonospace yeokorean yeorinhieuhkorean yerahbenyomohebrew
    yerahbenyomolefthebrew Yericyrillic yericyrillic Yerudieresiscyrillic yerudieresiscyrillic yesieungkorean
    yesieungpansioskorean yesieungsioskorean yetivhebrew Yhook yhook Yiarmenian yiarmenian Yicyrillic yicyrillic
    yikorean yinyang Yiwnarmenian yiwnarmenian Ymonospace ymonospace yod yoddagesh yoddageshhebrew yodhebrew
    yodyodhebrew yodyodpatahhebrew yohiragana yoikorean yokatakana yokatakanahalfwidth yokorean yosmallhiragana
    yosmallkatakana yosmallkatakanahalfwidth yotgreek yoyaekorean yoyakorean yoyakthai yoyingthai yparen ypogegrammeni
    ypogegrammenigreekcmb yr yturned yuhiragana yuikorean yukatakana yukatakanahalfwidth yukorean Yusbigcyrillic
    yusbigcyrillic Yusbigiotifiedcyrillic yusbigiotifiedcyrillic Yuslittlecyrillic yuslittlecyrillic
    Yuslittleiotifiedcyrillic yuslittleiotifiedcyrillic yusmallhiragana yusmallkatakana yusmallkatakanahalfwidth
    yuyekorean yuyeokorean yyabengali yyadeva Zaarmenian zaarmenian zadeva zagurmukhi zaharabic zahfinalarabic
    zahinitialarabic zahiragana zahmedialarabic zainarabic zainfinalarabic zakatakana zaqefgadolhebrew
    zaqefqatanhebrew zarqahebrew zayin zayindagesh zayindageshhebrew zayinhebrew zbopomofo Zcircle zcircle zcurl
    Zecyrillic zecyrillic Zedescendercyrillic zedescendercyrillic Zedieresiscyrillic zedieresiscyrillic zehiragana
    zekatakana zeroarabic zerobengali zerodeva zerogujarati zerogurmukhi zerohackarabic zeromonospace zeropersian
    zerothai zerowidthjoiner zerowidthnonjoiner zerowidthspace zhbopomofo Zhearmenian zhearmenian Zhebrevecyrillic
    zhebrevecyrillic Zhecyrillic zhecyrillic Zhedescendercyrillic zhedescendercyrillic Zhedieresiscyrillic
    zhedieresiscyrillic zihiragana zikatakana zinorhebrew Zlinebelow zlinebelow Zmonospace zmonospace zohiragana
    zokatakana zparen zretroflexhook Zstroke zstroke zuhiragana zukatakana
"""
NAMES = frozenset(_NAMES.split())

"""Names in diagrams (SmartArt) as the program that invented them gives them. Others are made up."""

import re

_NAMES = """
    1D Accent1 Accent1Text Accent2 Accent3 alignAcc1 alignAccFollowNode1 alignImgPlace1 alignNode1 alingNode1 aNode
    aNodeForEach arrow arrowAndChildren arrowDiagram arrowDiagram1 arrowDiagram2 arrowDiagram3 arrowDiagram4
    arrowDiagram5 aSpace aSpace2 asst0 asst1 asst2 asst3 asst4 auto b background background2 background3 background4
    BalanceSpacing BalanceSpacing1 bCtr bend bgAcc1 bgAccFollowNode1 bgImgPlace1 bgRect bgRectTx bgShapesFlow bgShp
    bgSibTrans2D1 bkgdShape bottomArc1 boxAndChildren bullet1 bullet2a bullet2b bullet3a bullet3b bullet3c bullet4a
    bullet4b bullet4c bullet4d bullet5a bullet5b bullet5c bullet5d bullet5e callout center centerShape centerShape1
    centerText centerTile Child Child1 Child2 childNode childNodeForEach childShp ChildText childText Childtext1
    childText1 childText2 childTextArrow childTextBox circ1 circ1Tx circ1TxSh circ2 circ2Tx circ3 circ3Tx circ4
    circ4Tx circ5 circ5Tx circ6 circ6Tx circ7 circ7Tx circle circleTx compChildNode compNode composite composite2
    composite3 compositeShape CompostProcess conFgAcc1 connectorText connectorText1 connectorText2 connSite connTx ctr
    cycle descendantArrow descendantBox descendantText desTx diagram dkBgShp dot1 dot2 dot3 downArrow downArrowText
    dstNode dummy dummyConnPt ellipse ellipse1 ellipse2 end entireBox extraNode fgAcc0 fgAcc1 fgAcc2 fgAcc3 fgAcc4
    fgAccFollowNode1 fgImgPlace1 fgShp fgSibTrans2D1 firstBuf fNode fromB fromL fromR fromT grav hierChild hierChild1
    hierChild2 hierChild3 hierChild4 hierChild5 hierChild6 hierChild7 hierFlow hierRoot1 hierRoot2 hierRoot3 horz1
    horzFlow horzFour horzOne horzThree horzTwo image Image1 image1 image2 image3 image4 imgShp l leftNode level
    level1 level2 levelTx linComp line1 line2 linear linearFlow linearProcess linNode lnNode1 matrix mid midL midR
    negativeSpace noArr node node0 node1 node2 node3 node4 node5 nodesForEach none parChTrans1D1 parChTrans1D2
    parChTrans1D3 parChTrans1D4 parChTrans2D1 parChTrans2D2 parChTrans2D3 parChTrans2D4 Parent Parent1 ParentAccent
    parentLeftMargin parentLin parentNode parentShp ParentText parentText parentTextArrow parentTextBox parTrans
    parTransFour parTransLevel parTransOne parTransThree parTransTwo parTx picture pictureText pillars pyramid quad1
    quad2 quad3 quad4 quadrant1 quadrant2 quadrant3 quadrant4 r rect1 rect2 rectComp rep2a rep2b repeat revTx
    rightNode root rootComposite rootComposite1 rootComposite3 rootConnector rootConnector1 rootConnector3 rootText
    rootText1 rootText3 row sameDir shape sibSpaceFour sibSpaceOne sibSpaceThree sibSpaceTwo sibTrans sibTrans1D1
    sibTrans2D1 sibTransForEach solidAlignAcc1 solidBgAcc1 solidFgAcc1 sp sp1 sp2 space space1 spaceBetweenRectangles
    spacer spacing spComp srcNode t tCtr text text1 text2 text3 text4 textBox1 textBox2a textBox2b textBox3a textBox3b
    textBox3c textBox4a textBox4b textBox4c textBox4d textBox5a textBox5b textBox5c textBox5d textBox5e textNode
    theInnerList theList tile1 tile1text tile2 tile2text tile3 tile3text tile4 tile4text tL topArc1 tR trAlignAcc1
    trBgShp tx1 tx2 txFour txOne txShp txThree txTwo upArrow upArrowText vennNode1 vert1 vertFlow vertFour vertOne
    vertThree vertTwo visible vSp wedge1 wedge1Tx wedge2 wedge2Tx wedge3 wedge3Tx
"""
NAMES = frozenset(_NAMES.split())
"""Of the parts of layouts, and of their looks."""

_LAYOUTS = (
    "accent|arrow|balance|bList|bProcess|chart|chevron|colorful|cycle|default|equation|funnel|gear|hChevron|hierarchy|hList"
    "|hProcess|lProcess|list|matrix|orgChart|pList|process|pyramid|radial|rings|simple|StepDownProcess|target|vList"
    "|vProcess|venn|3d|dark|neutral|mono|AccentedPicture|AlternatingHexagons|AlternatingPictureBlocks"
    "|AlternatingPictureCircles|AscendingPictureAccentProcess|BendingPictureAccentList|BendingPictureBlocks"
    "|BendingPictureCaption|BendingPictureCaptionList|BendingPictureSemiTransparentText|BubblePictureList|CaptionedPictures"
    "|CircleAccentTimeline|CirclePictureHierarchy|CircularPictureCallout|ContinuousPictureList|DescendingProcess"
    "|FramedTextPicture|HalfCircleOrganizationChart|HexagonCluster|HexagonTimeline|HorizontalMultiLevelHierarchy"
    "|HorizontalOrganizationChart|IncreasingArrowsProcess|IncreasingCircleProcess|InterconnectedBlockProcess"
    "|LabeledHierarchy|LinedList|NameandTitleOrganizationalChart|PictureAccentBlocks|PictureAccentList|PictureFrame"
    "|PictureGrid|PictureLineup|PictureStrips|PieProcess|PlusandMinus|RadialCluster|RadialPictureList"
    "|RandomtoResultProcess|ReverseList|SnapshotPictureList|SpiralPicture|SquareAccentList|SubStepProcess"
    "|TabbedArc\\+Icon|ThemePictureAccent|ThemePictureAlternatingAccent|ThemePictureGrid|TitledPictureBlocks"
    "|TitlePictureLineup|TitlePictureLineup|VaryingWidthList|VerticalAccentList|VerticalBlockList|VerticalBracketList"
    "|VerticalCircleList|VerticalCurvedList|VerticalDownArrowProcess"
)
DIAGRAM = re.compile(
    rf"urn:microsoft\.com/office/officeart/\d{{4}}/\d/(?:layout|quickstyle|colors)/(?:{_LAYOUTS})\d{{0,2}}(?:_\d)?(?:#\d{{1,3}})?"
    rf"|urn:microsoft\.com/office/officeart/\d{{4}}/\d{{0,2}}/?(?:layout|quickstyle|colors)/(?:{_LAYOUTS})(?:#\d{{1,3}})?"
    r"|urn:diagram\d{1,6}|"
)
STAND_IN = "urn:diagram{}"

"""VML: drawings in the manner of older versions, and the controls of a sheet."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "v",
        """
        arc(coordorigin coordsize endangle fillcolor filled id insetpen o:allowincell o:allowoverlap
        o:borderbottomcolor o:borderleftcolor o:borderrightcolor o:bordertopcolor o:cliptowrap o:connectortype
        o:forcedash o:hr o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode o:preferrelative o:regroupid o:spid o:spt
        print startangle strokecolor stroked strokeweight style wrapcoords) background(fill fillcolor id)
        curve(control1 control2 coordorigin coordsize fillcolor filled from id insetpen o:allowincell o:allowoverlap
        o:borderbottomcolor o:borderleftcolor o:borderrightcolor o:bordertopcolor o:cliptowrap o:connectortype
        o:forcedash o:hr o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode o:preferrelative o:regroupid o:spid o:spt
        print strokecolor stroked strokeweight style to wrapcoords) f(eqn) fill(alignshape angle aspect color color2
        colors focus focusposition focussize id method o:detectmouseclick o:opacity2 on opacity origin position r:id
        recolor rotate size type) formulas group(coordorigin coordsize editas id o:allowincell o:allowoverlap o:hr
        o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode o:regroupid o:spid o:tablelimits o:tableproperties print
        style wrapcoords) h(invx invy map polar position radiusrange switch yrange) handles image(bilevel blacklevel
        coordsize cropbottom cropleft cropright croptop fillcolor filled gain gamma grayscale id insetpen
        o:allowincell o:allowoverlap o:borderbottomcolor o:borderleftcolor o:borderrightcolor o:bordertopcolor
        o:cliptowrap o:connectortype o:forcedash o:hr o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode
        o:preferrelative o:regroupid o:spid o:spt print strokecolor stroked strokeweight style wrapcoords)
        imagedata(bilevel blacklevel chromakey cropbottom cropleft cropright croptop embosscolor gain gamma grayscale
        id o:detectmouseclick o:relid r:id r:pict recolortarget) line(coordorigin coordsize fillcolor filled from id
        insetpen o:allowincell o:allowoverlap o:borderbottomcolor o:borderleftcolor o:borderrightcolor
        o:bordertopcolor o:cliptowrap o:connectortype o:forcedash o:hr o:hralign o:hrnoshade o:hrpct o:hrstd
        o:insetmode o:preferrelative o:regroupid o:spid o:spt print strokecolor stroked strokeweight style to
        wrapcoords) oval(coordorigin coordsize fillcolor filled id insetpen o:allowincell o:allowoverlap
        o:borderbottomcolor o:borderleftcolor o:borderrightcolor o:bordertopcolor o:cliptowrap o:connectortype
        o:forcedash o:hr o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode o:preferrelative o:regroupid o:spid o:spt
        print strokecolor stroked strokeweight style wrapcoords) path(arrowok fillok gradientshapeok id insetpenok
        limo o:connectangles o:connectlocs o:connecttype o:extrusionok shadowok strokeok textboxrect textpathok v)
        polyline(coordorigin coordsize fillcolor filled id insetpen o:allowincell o:allowoverlap o:borderbottomcolor
        o:borderleftcolor o:borderrightcolor o:bordertopcolor o:cliptowrap o:connectortype o:forcedash o:hr o:hralign
        o:hrnoshade o:hrpct o:hrstd o:insetmode o:preferrelative o:regroupid o:spid o:spt points print strokecolor
        stroked strokeweight style wrapcoords) rect(coordorigin coordsize fillcolor filled id insetpen o:allowincell
        o:allowoverlap o:borderbottomcolor o:borderleftcolor o:borderrightcolor o:bordertopcolor o:cliptowrap
        o:connectortype o:forcedash o:hr o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode o:preferrelative
        o:regroupid o:spid o:spt print strokecolor stroked strokeweight style wrapcoords) roundrect(arcsize coordsize
        fillcolor filled id insetpen o:allowincell o:allowoverlap o:borderbottomcolor o:borderleftcolor
        o:borderrightcolor o:bordertopcolor o:cliptowrap o:connectortype o:forcedash o:hr o:hralign o:hrnoshade
        o:hrpct o:hrstd o:insetmode o:preferrelative o:regroupid o:spid o:spt print strokecolor stroked strokeweight
        style wrapcoords) shadow(color color2 id matrix obscured offset offset2 on opacity origin type) shape(adj
        coordorigin coordsize fillcolor filled id insetpen o:allowincell o:allowoverlap o:borderbottomcolor
        o:borderleftcolor o:borderrightcolor o:bordertopcolor o:cliptowrap o:connectortype o:forcedash o:hr o:hralign
        o:hrnoshade o:hrpct o:hrstd o:insetmode o:preferrelative o:regroupid o:spid o:spt path print strokecolor
        stroked strokeweight style type wrapcoords) shapetype(adj coordorigin coordsize fillcolor filled id insetpen
        o:allowincell o:allowoverlap o:borderbottomcolor o:borderleftcolor o:borderrightcolor o:bordertopcolor
        o:cliptowrap o:connectortype o:forcedash o:hr o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode o:master
        o:preferrelative o:regroupid o:spid o:spt path print strokecolor stroked strokeweight style wrapcoords)
        stroke(color color2 dashstyle endarrow endarrowlength endarrowwidth endcap filltype id imagealignshape
        imageaspect imagesize insetpen joinstyle linestyle miterlimit o:forcedash on opacity r:id startarrow
        startarrowlength startarrowwidth weight) textbox(id inset style) textpath(fitpath fitshape id on string style
        trim xscale)
        """,
    )
    | names(
        "o",
        """
        bottom(:forcedash color color2 dashstyle endarrow endarrowlength endarrowwidth endcap filltype imagealignshape
        imageaspect imagesize insetpen joinstyle linestyle miterlimit on opacity startarrow startarrowlength
        startarrowwidth v:ext weight) callout(accentbar angle distance drop dropauto gap length lengthspecified minusx
        minusy on textborder type v:ext) clippath(:v) colormenu(extrusioncolor fillcolor shadowcolor strokecolor
        v:ext) colormru(colors v:ext) column(:forcedash color color2 dashstyle endarrow endarrowlength endarrowwidth
        endcap filltype imagealignshape imageaspect imagesize insetpen joinstyle linestyle miterlimit on opacity
        startarrow startarrowlength startarrowwidth v:ext weight) complex(v:ext) diagram(autoformat autolayout
        constrainbounds dgmbasetextscale dgmfontsize dgmscalex dgmscaley dgmstyle reverse v:ext) entry(new old)
        extrusion(autorotationcenter backdepth brightness color diffusity edge facet foredepth lightface lightharsh
        lightharsh2 lightlevel lightlevel2 lightposition lightposition2 lockrotationcenter metal on orientation
        orientationangle render rotationangle rotationcenter shininess skewamt skewangle specularity type v:ext
        viewpoint viewpointorigin) fill(type v:ext) idmap(data v:ext) left(:forcedash color color2 dashstyle endarrow
        endarrowlength endarrowwidth endcap filltype imagealignshape imageaspect imagesize insetpen joinstyle
        linestyle miterlimit on opacity startarrow startarrowlength startarrowwidth v:ext weight) lock(adjusthandles
        aspectratio cropping grouping position rotation selection shapetype text ungrouping v:ext verticies)
        proxy(connectloc end idref start) r(how id idref type) regrouptable(v:ext) rel(idcntr iddest idsrc v:ext)
        relationtable(v:ext) right(:forcedash color color2 dashstyle endarrow endarrowlength endarrowwidth endcap
        filltype imagealignshape imageaspect imagesize insetpen joinstyle linestyle miterlimit on opacity startarrow
        startarrowlength startarrowwidth v:ext weight) rules(v:ext) shapedefaults(:allowincell :allowoverlap
        :insetmode fill fillcolor spidmax stroke strokecolor style v:ext) shapelayout(v:ext) skew(id matrix offset on
        origin v:ext) top(:forcedash color color2 dashstyle endarrow endarrowlength endarrowwidth endcap filltype
        imagealignshape imageaspect imagesize insetpen joinstyle linestyle miterlimit on opacity startarrow
        startarrowlength startarrowwidth v:ext weight)
        """,
    )
    | names(
        "xvml",
        """
        Anchor! AutoFill! AutoLine! AutoPict! AutoScale! CF! Cancel! Checked! ClientData(ObjectType) ColHidden!
        Colored! Column! Default! DefaultSize! Disabled! Dismiss! DropLines! DropStyle! Dx! FirstButton! FmlaGroup!
        FmlaLink! FmlaRange! FmlaTxbx! Horiz! Inc! JustLastX! LCT! ListItem! LockText! Locked! Max! Min!
        MoveWithCells! MultiLine! MultiSel! NoThreeD! NoThreeD2! Page! PrintObject! RecalcAlways! Row! RowHidden!
        SecretEdit! Sel! SelType! SizeWithCells! TextHAlign! TextVAlign! UIObj! VScroll! VTEdit! Val! ValidIds!
        Visible! WidthMin!
        """,
    )
    | names(
        "pvml",
        """
        textdata(id)
        """,
    )
    | names(
        "",
        """
        xml div!(style) font!(face size color) span!(style) b! i! u! s! sub! sup! br p!(style)
        """,
    )
)

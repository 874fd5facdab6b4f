"""OpenDocument: drawings, slides and how they move."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "draw",
        """
        a(office:server-map xlink:actuate xlink:href xlink:show xlink:type xml:id) caption(:caption-point-x
        :caption-point-y :corner-radius :id :layer :style-name :text-style-name :transform :z-index
        presentation:style-name svg:height svg:width svg:x svg:y table:end-cell-address table:end-x table:end-y
        table:table-background text:anchor-page-number text:anchor-type xml:id) circle(:end-angle :id :kind :layer
        :start-angle :style-name :text-style-name :transform :z-index presentation:style-name svg:cx svg:cy svg:height
        svg:r svg:width svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background
        text:anchor-page-number text:anchor-type xml:id) connector(:end-glue-point :end-shape :id :layer :line-skew
        :start-glue-point :start-shape :style-name :text-style-name :transform :type :z-index presentation:style-name
        svg:d svg:viewBox svg:x1 svg:x2 svg:y1 svg:y2 table:end-cell-address table:end-x table:end-y
        table:table-background text:anchor-page-number text:anchor-type xml:id) contour-path(:recreate-on-edit svg:d
        svg:height svg:viewBox svg:width) contour-polygon(:points :recreate-on-edit svg:height svg:viewBox svg:width)
        custom-shape(:engine :id :layer :style-name :text-style-name :transform :z-index presentation:style-name
        svg:height svg:width svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background
        text:anchor-page-number text:anchor-type xml:id) ellipse(:end-angle :id :kind :layer :start-angle :style-name
        :text-style-name :transform :z-index presentation:style-name svg:cx svg:cy svg:height svg:rx svg:ry svg:width
        svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background text:anchor-page-number
        text:anchor-type xml:id) enhanced-geometry(:concentric-gradient-fill-allowed :enhanced-path :extrusion
        :extrusion-allowed :extrusion-brightness :extrusion-color :extrusion-depth :extrusion-diffusion
        :extrusion-first-light-direction :extrusion-first-light-harsh :extrusion-first-light-level
        :extrusion-light-face :extrusion-metal :extrusion-number-of-line-segments :extrusion-origin
        :extrusion-rotation-angle :extrusion-rotation-center :extrusion-second-light-direction
        :extrusion-second-light-harsh :extrusion-second-light-level :extrusion-shininess :extrusion-skew
        :extrusion-specularity :extrusion-viewpoint :glue-point-leaving-directions :glue-point-type :glue-points
        :mirror-horizontal :mirror-vertical :modifiers :path-stretchpoint-x :path-stretchpoint-y :text-areas
        :text-path :text-path-allowed :text-path-mode :text-path-same-letter-heights :text-path-scale
        :text-rotate-angle :type dr3d:projection dr3d:shade-mode svg:viewBox) equation(:formula :name)
        fill-image(:display-name :name svg:height svg:width xlink:actuate xlink:href xlink:show xlink:type) frame(:id
        :layer :style-name :text-style-name :transform :z-index presentation:class presentation:placeholder
        presentation:style-name presentation:user-transformed style:rel-height style:rel-width svg:height svg:width
        svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background text:anchor-page-number
        text:anchor-type xml:id) g(:id :style-name :z-index presentation:style-name svg:y table:end-cell-address
        table:end-x table:end-y table:table-background text:anchor-page-number text:anchor-type xml:id)
        glue-point(:align :escape-direction :id svg:x svg:y) gradient(:angle :border :cx :cy :display-name :end-color
        :end-intensity :name :start-color :start-intensity :style) handle(:handle-mirror-horizontal
        :handle-mirror-vertical :handle-polar :handle-position :handle-radius-range-maximum
        :handle-radius-range-minimum :handle-range-x-maximum :handle-range-x-minimum :handle-range-y-maximum
        :handle-range-y-minimum :handle-switched) hatch(:color :display-name :distance :name :rotation :style)
        image(xlink:actuate xlink:href xlink:show xlink:type xml:id) layer(:display :name :protected) layer-set
        line(:id :layer :style-name :text-style-name :transform :z-index presentation:style-name svg:x1 svg:x2 svg:y1
        svg:y2 table:end-cell-address table:end-x table:end-y table:table-background text:anchor-page-number
        text:anchor-type xml:id) marker(:display-name :name svg:d svg:viewBox) measure(:id :layer :style-name
        :text-style-name :transform :z-index presentation:style-name svg:x1 svg:x2 svg:y1 svg:y2
        table:end-cell-address table:end-x table:end-y table:table-background text:anchor-page-number text:anchor-type
        xml:id) object(xlink:actuate xlink:href xlink:show xlink:type xml:id) opacity(:angle :border :cx :cy
        :display-name :end :name :start :style) page(:id :master-page-name :name :style-name
        presentation:presentation-page-layout-name presentation:use-date-time-name presentation:use-footer-name
        presentation:use-header-name xml:id) page-thumbnail(:id :layer :page-number :style-name :transform :z-index
        presentation:class presentation:placeholder presentation:style-name presentation:user-transformed svg:height
        svg:width svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background
        text:anchor-page-number text:anchor-type xml:id) path(:id :layer :style-name :text-style-name :transform
        :z-index presentation:style-name svg:d svg:height svg:viewBox svg:width svg:x svg:y table:end-cell-address
        table:end-x table:end-y table:table-background text:anchor-page-number text:anchor-type xml:id) polygon(:id
        :layer :points :style-name :text-style-name :transform :z-index presentation:style-name svg:height svg:viewBox
        svg:width svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background
        text:anchor-page-number text:anchor-type xml:id) polyline(:id :layer :points :style-name :text-style-name
        :transform :z-index presentation:style-name svg:height svg:viewBox svg:width svg:x svg:y
        table:end-cell-address table:end-x table:end-y table:table-background text:anchor-page-number text:anchor-type
        xml:id) rect(:corner-radius :id :layer :style-name :text-style-name :transform :z-index
        presentation:style-name svg:height svg:rx svg:ry svg:width svg:x svg:y table:end-cell-address table:end-x
        table:end-y table:table-background text:anchor-page-number text:anchor-type xml:id) regular-polygon(:concave
        :corners :id :layer :sharpness :style-name :text-style-name :transform :z-index presentation:style-name
        svg:height svg:width svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background
        text:anchor-page-number text:anchor-type xml:id) stroke-dash(:display-name :distance :dots1 :dots1-length
        :dots2 :dots2-length :name :style) text-box(:chain-next-name :corner-radius fo:max-height fo:max-width
        fo:min-height fo:min-width xml:id)
        """,
    )
    | names(
        "dr3d",
        """
        cube(:max-edge :min-edge :transform draw:id draw:layer draw:style-name draw:z-index presentation:style-name
        xml:id) extrude(:transform draw:id draw:layer draw:style-name draw:z-index presentation:style-name svg:d
        svg:viewBox xml:id) light(:diffuse-color :direction :enabled :specular) rotate(:transform draw:id draw:layer
        draw:style-name draw:z-index presentation:style-name svg:d svg:viewBox xml:id) scene(:ambient-color :distance
        :focal-length :lighting-mode :projection :shade-mode :shadow-slant :transform :vpn :vrp :vup draw:id
        draw:layer draw:style-name draw:z-index presentation:style-name svg:height svg:width svg:x svg:y
        table:end-cell-address table:end-x table:end-y table:table-background text:anchor-page-number text:anchor-type
        xml:id) sphere(:center :size :transform draw:id draw:layer draw:style-name draw:z-index
        presentation:style-name xml:id)
        """,
    )
    | names(
        "presentation",
        """
        animation-group animations date-time date-time-decl!(:name :source style:data-style-name) dim(draw:color
        draw:shape-id) footer footer-decl!(:name) header header-decl!(:name) hide-shape(:delay :direction :effect
        :path-id :speed :start-scale draw:shape-id) hide-text(:delay :direction :effect :path-id :speed :start-scale
        draw:shape-id) notes(:use-date-time-name :use-footer-name :use-header-name draw:style-name
        style:page-layout-name) placeholder(:object svg:height svg:width svg:x svg:y) play(:speed draw:shape-id)
        settings(:animations :endless :force-manual :full-screen :mouse-as-pen :mouse-visible :pause :show
        :show-end-of-presentation-slide :show-logo :start-page :start-with-navigator :stay-on-top
        :transition-on-click) show(:name :pages) show-shape(:delay :direction :effect :path-id :speed :start-scale
        draw:shape-id) show-text(:delay :direction :effect :path-id :speed :start-scale draw:shape-id)
        """,
    )
    | names(
        "anim",
        """
        animate(:formula :sub-item smil:accelerate smil:accumulate smil:additive smil:attributeName smil:autoReverse
        smil:begin smil:by smil:calcMode smil:decelerate smil:dur smil:end smil:fill smil:fillDefault smil:from
        smil:keySplines smil:keyTimes smil:repeatCount smil:repeatDur smil:restart smil:restartDefault
        smil:targetElement smil:to smil:values) animateColor(:color-interpolation :color-interpolation-direction
        :formula :sub-item smil:accelerate smil:accumulate smil:additive smil:attributeName smil:autoReverse
        smil:begin smil:by smil:calcMode smil:decelerate smil:dur smil:end smil:fill smil:fillDefault smil:from
        smil:keySplines smil:keyTimes smil:repeatCount smil:repeatDur smil:restart smil:restartDefault
        smil:targetElement smil:to smil:values) animateMotion(:formula :sub-item smil:accelerate smil:accumulate
        smil:additive smil:attributeName smil:autoReverse smil:begin smil:by smil:calcMode smil:decelerate smil:dur
        smil:end smil:fill smil:fillDefault smil:from smil:keySplines smil:keyTimes smil:repeatCount smil:repeatDur
        smil:restart smil:restartDefault smil:targetElement smil:to smil:values svg:origin svg:path)
        animateTransform(:formula :sub-item smil:accelerate smil:accumulate smil:additive smil:attributeName
        smil:autoReverse smil:begin smil:by smil:decelerate smil:dur smil:end smil:fill smil:fillDefault smil:from
        smil:repeatCount smil:repeatDur smil:restart smil:restartDefault smil:targetElement smil:to smil:values
        svg:type) iterate(:id :iterate-interval :iterate-type :sub-item presentation:group-id presentation:node-type
        presentation:preset-class presentation:preset-id presentation:preset-sub-type smil:accelerate smil:autoReverse
        smil:begin smil:decelerate smil:dur smil:end smil:endsync smil:fill smil:fillDefault smil:repeatCount
        smil:repeatDur smil:restart smil:restartDefault smil:targetElement xml:id) par(:id presentation:group-id
        presentation:node-type presentation:preset-class presentation:preset-id presentation:preset-sub-type
        smil:accelerate smil:autoReverse smil:begin smil:decelerate smil:dur smil:end smil:endsync smil:fill
        smil:fillDefault smil:repeatCount smil:repeatDur smil:restart smil:restartDefault xml:id) seq(:id
        presentation:group-id presentation:node-type presentation:preset-class presentation:preset-id
        presentation:preset-sub-type smil:accelerate smil:autoReverse smil:begin smil:decelerate smil:dur smil:end
        smil:endsync smil:fill smil:fillDefault smil:repeatCount smil:repeatDur smil:restart smil:restartDefault
        xml:id) set(:sub-item smil:accelerate smil:accumulate smil:additive smil:attributeName smil:autoReverse
        smil:begin smil:decelerate smil:dur smil:end smil:fill smil:fillDefault smil:repeatCount smil:repeatDur
        smil:restart smil:restartDefault smil:targetElement smil:to) transitionFilter(:formula :sub-item
        smil:accelerate smil:accumulate smil:additive smil:autoReverse smil:begin smil:by smil:calcMode
        smil:decelerate smil:direction smil:dur smil:end smil:fadeColor smil:fill smil:fillDefault smil:from smil:mode
        smil:repeatCount smil:repeatDur smil:restart smil:restartDefault smil:subtype smil:targetElement smil:to
        smil:type smil:values)
        """,
    )
)

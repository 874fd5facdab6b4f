"""OpenDocument: styles, numbers and fonts."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "style",
        """
        background-image(:position :repeat draw:opacity xlink:actuate xlink:href xlink:show xlink:type)
        chart-properties(:direction :rotation-angle chart:angle-offset chart:auto-position chart:auto-size
        chart:axis-label-position chart:axis-position chart:connect-bars chart:data-label-number
        chart:data-label-series chart:data-label-symbol chart:data-label-text chart:deep chart:display-label
        chart:error-category chart:error-lower-indicator chart:error-lower-limit chart:error-lower-range
        chart:error-margin chart:error-percentage chart:error-upper-indicator chart:error-upper-limit
        chart:error-upper-range chart:gap-width chart:group-bars-per-axis chart:hole-size chart:include-hidden-cells
        chart:interpolation chart:interval-major chart:interval-minor-divisor chart:japanese-candle-stick
        chart:label-arrangement chart:label-position chart:label-position-negative chart:lines
        chart:link-data-style-to-source chart:logarithmic chart:maximum chart:mean-value chart:minimum chart:origin
        chart:overlap chart:percentage chart:pie-offset chart:regression-force-intercept
        chart:regression-intercept-value chart:regression-max-degree chart:regression-moving-type
        chart:regression-name chart:regression-period chart:regression-type chart:reverse-direction
        chart:right-angled-axes chart:scale-text chart:series-source chart:solid-type chart:sort-by-x-values
        chart:spline-order chart:spline-resolution chart:stacked chart:symbol-height chart:symbol-name
        chart:symbol-type chart:symbol-width chart:text-overlap chart:three-dimensional chart:tick-mark-position
        chart:tick-marks-major-inner chart:tick-marks-major-outer chart:tick-marks-minor-inner
        chart:tick-marks-minor-outer chart:treat-empty-cells chart:vertical chart:visible text:line-break)
        column(:rel-width fo:end-indent fo:space-after fo:space-before fo:start-indent) column-sep(:color :height
        :style :vertical-align :width) columns(fo:column-count fo:column-gap) default-page-layout
        default-style(:family) drawing-page-properties(:repeat draw:background-size draw:fill draw:fill-color
        draw:fill-gradient-name draw:fill-hatch-name draw:fill-hatch-solid draw:fill-image-height draw:fill-image-name
        draw:fill-image-ref-point draw:fill-image-ref-point-x draw:fill-image-ref-point-y draw:fill-image-width
        draw:gradient-step-count draw:opacity draw:opacity-name draw:secondary-fill-color draw:tile-repeat-offset
        presentation:background-objects-visible presentation:background-visible presentation:display-date-time
        presentation:display-footer presentation:display-header presentation:display-page-number presentation:duration
        presentation:transition-speed presentation:transition-style presentation:transition-type
        presentation:visibility smil:direction smil:fadeColor smil:subtype smil:type svg:fill-rule) drop-cap(:distance
        :length :lines :style-name) font-face(:font-adornments :font-charset :font-family-generic :font-pitch :name
        svg:accent-height svg:alphabetic svg:ascent svg:bbox svg:cap-height svg:descent svg:font-family svg:font-size
        svg:font-stretch svg:font-style svg:font-variant svg:font-weight svg:hanging svg:ideographic svg:mathematical
        svg:overline-position svg:overline-thickness svg:panose-1 svg:slope svg:stemh svg:stemv
        svg:strikethrough-position svg:strikethrough-thickness svg:underline-position svg:underline-thickness
        svg:unicode-range svg:units-per-em svg:v-alphabetic svg:v-hanging svg:v-ideographic svg:v-mathematical
        svg:widths svg:x-height) footer(:display) footer-first(:display) footer-left(:display) footer-style
        footnote-sep(:adjustment :color :distance-after-sep :distance-before-sep :line-style :rel-width :width)
        graphic-properties(:background-transparency :border-line-width :border-line-width-bottom
        :border-line-width-left :border-line-width-right :border-line-width-top :editable :flow-with-text
        :horizontal-pos :horizontal-rel :mirror :number-wrapped-paragraphs :overflow-behavior :print-content :protect
        :rel-height :rel-width :repeat :run-through :shadow :shrink-to-fit :vertical-pos :vertical-rel :wrap
        :wrap-contour :wrap-contour-mode :wrap-dynamic-threshold :writing-mode dr3d:ambient-color dr3d:back-scale
        dr3d:backface-culling dr3d:close-back dr3d:close-front dr3d:depth dr3d:diffuse-color dr3d:edge-rounding
        dr3d:edge-rounding-mode dr3d:emissive-color dr3d:end-angle dr3d:horizontal-segments dr3d:lighting-mode
        dr3d:normals-direction dr3d:normals-kind dr3d:shadow dr3d:shininess dr3d:specular-color dr3d:texture-filter
        dr3d:texture-generation-mode-x dr3d:texture-generation-mode-y dr3d:texture-kind dr3d:texture-mode
        dr3d:vertical-segments draw:auto-grow-height draw:auto-grow-width draw:blue draw:caption-angle
        draw:caption-angle-type draw:caption-escape draw:caption-escape-direction draw:caption-fit-line-length
        draw:caption-gap draw:caption-line-length draw:caption-type draw:color-inversion draw:color-mode draw:contrast
        draw:decimal-places draw:draw-aspect draw:end-guide draw:end-line-spacing-horizontal
        draw:end-line-spacing-vertical draw:fill draw:fill-color draw:fill-gradient-name draw:fill-hatch-name
        draw:fill-hatch-solid draw:fill-image-height draw:fill-image-name draw:fill-image-ref-point
        draw:fill-image-ref-point-x draw:fill-image-ref-point-y draw:fill-image-width draw:fit-to-contour
        draw:fit-to-size draw:frame-display-border draw:frame-display-scrollbar draw:frame-margin-horizontal
        draw:frame-margin-vertical draw:gamma draw:gradient-step-count draw:green draw:guide-distance
        draw:guide-overhang draw:image-opacity draw:line-distance draw:luminance draw:marker-end
        draw:marker-end-center draw:marker-end-width draw:marker-start draw:marker-start-center
        draw:marker-start-width draw:measure-align draw:measure-vertical-align draw:ole-draw-aspect draw:opacity
        draw:opacity-name draw:parallel draw:placing draw:red draw:secondary-fill-color draw:shadow draw:shadow-color
        draw:shadow-offset-x draw:shadow-offset-y draw:shadow-opacity draw:show-unit draw:start-guide
        draw:start-line-spacing-horizontal draw:start-line-spacing-vertical draw:stroke draw:stroke-dash
        draw:stroke-dash-names draw:stroke-linejoin draw:symbol-color draw:textarea-horizontal-align
        draw:textarea-vertical-align draw:tile-repeat-offset draw:unit draw:visible-area-height draw:visible-area-left
        draw:visible-area-top draw:visible-area-width draw:wrap-influence-on-position fo:background-color fo:border
        fo:border-bottom fo:border-left fo:border-right fo:border-top fo:clip fo:margin fo:margin-bottom
        fo:margin-left fo:margin-right fo:margin-top fo:max-height fo:max-width fo:min-height fo:min-width fo:padding
        fo:padding-bottom fo:padding-left fo:padding-right fo:padding-top fo:wrap-option loext:rel-height-rel
        loext:rel-width-rel svg:fill-rule svg:height svg:stroke-color svg:stroke-linecap svg:stroke-opacity
        svg:stroke-width svg:width svg:x svg:y text:anchor-page-number text:anchor-type text:animation
        text:animation-delay text:animation-direction text:animation-repeat text:animation-start-inside
        text:animation-steps text:animation-stop-inside) handout-master(:page-layout-name draw:style-name
        presentation:presentation-page-layout-name presentation:use-date-time-name presentation:use-footer-name
        presentation:use-header-name) header(:display) header-first(:display)
        header-footer-properties(:border-line-width :border-line-width-bottom :border-line-width-left
        :border-line-width-right :border-line-width-top :dynamic-spacing :shadow fo:background-color fo:border
        fo:border-bottom fo:border-left fo:border-right fo:border-top fo:margin fo:margin-bottom fo:margin-left
        fo:margin-right fo:margin-top fo:min-height fo:padding fo:padding-bottom fo:padding-left fo:padding-right
        fo:padding-top svg:height) header-left(:display) header-style list-level-label-alignment(fo:margin-left
        fo:text-indent text:label-followed-by text:list-tab-stop-position) list-level-properties(:font-name
        :vertical-pos :vertical-rel fo:height fo:text-align fo:width svg:y text:list-level-position-and-space-mode
        text:min-label-distance text:min-label-width text:space-before) map(:apply-style-name :base-cell-address
        :condition) master-page(:display-name :name :next-style-name :page-layout-name draw:style-name)
        page-layout(:name :page-usage) page-layout-properties(:border-line-width :border-line-width-bottom
        :border-line-width-left :border-line-width-right :border-line-width-top :first-page-number
        :footnote-max-height :layout-grid-base-height :layout-grid-base-width :layout-grid-color :layout-grid-display
        :layout-grid-lines :layout-grid-mode :layout-grid-print :layout-grid-ruby-below :layout-grid-ruby-height
        :layout-grid-snap-to :layout-grid-standard-mode :num-format :num-letter-sync :num-prefix :num-suffix
        :paper-tray-name :print :print-orientation :print-page-order :register-truth-ref-style-name :scale-to
        :scale-to-X :scale-to-Y :scale-to-pages :shadow :table-centering :writing-mode fo:background-color fo:border
        fo:border-bottom fo:border-left fo:border-right fo:border-top fo:margin fo:margin-bottom fo:margin-left
        fo:margin-right fo:margin-top fo:padding fo:padding-bottom fo:padding-left fo:padding-right fo:padding-top
        fo:page-height fo:page-width loext:margin-gutter) paragraph-properties(:auto-text-indent
        :background-transparency :border-line-width :border-line-width-bottom :border-line-width-left
        :border-line-width-right :border-line-width-top :contextual-spacing :font-independent-line-spacing
        :join-border :justify-single-word :line-break :line-height-at-least :line-spacing :page-number
        :punctuation-wrap :register-true :shadow :snap-to-layout-grid :tab-stop-distance :text-autospace
        :vertical-align :writing-mode :writing-mode-automatic fo:background-color fo:border fo:border-bottom
        fo:border-left fo:border-right fo:border-top fo:break-after fo:break-before fo:hyphenation-keep
        fo:hyphenation-ladder-count fo:keep-together fo:keep-with-next fo:line-height fo:margin fo:margin-bottom
        fo:margin-left fo:margin-right fo:margin-top fo:orphans fo:padding fo:padding-bottom fo:padding-left
        fo:padding-right fo:padding-top fo:text-align fo:text-align-last fo:text-indent fo:widows
        loext:contextual-spacing loext:opacity text:line-number text:number-lines)
        presentation-page-layout(:display-name :name) region-center region-left region-right
        ruby-properties(:ruby-align :ruby-position) section-properties(:editable :protect :writing-mode
        fo:background-color fo:margin-left fo:margin-right text:dont-balance-text-columns) style(:auto-update :class
        :data-style-name :default-outline-level :display-name :family :list-level :list-style-name :master-page-name
        :name :next-style-name :parent-style-name :percentage-data-style-name) tab-stop(:char :leader-color
        :leader-style :leader-text :leader-text-style :leader-type :leader-width :position :type) tab-stops
        table-cell-properties(:border-line-width :border-line-width-bottom :border-line-width-left
        :border-line-width-right :border-line-width-top :cell-protect :decimal-places :diagonal-bl-tr
        :diagonal-bl-tr-widths :diagonal-tl-br :diagonal-tl-br-widths :direction :glyph-orientation-vertical
        :print-content :repeat-content :rotation-align :rotation-angle :shadow :shrink-to-fit :text-align-source
        :vertical-align :writing-mode fo:background-color fo:border fo:border-bottom fo:border-left fo:border-right
        fo:border-top fo:padding fo:padding-bottom fo:padding-left fo:padding-right fo:padding-top fo:wrap-option)
        table-column-properties(:column-width :rel-column-width :use-optimal-column-width fo:break-after
        fo:break-before) table-properties(:may-break-between-rows :page-number :rel-width :shadow :width :writing-mode
        fo:background-color fo:break-after fo:break-before fo:keep-with-next fo:margin fo:margin-bottom fo:margin-left
        fo:margin-right fo:margin-top table:align table:border-model table:display table:tab-color)
        table-row-properties(:min-row-height :row-height :use-optimal-row-height fo:background-color fo:break-after
        fo:break-before fo:keep-together) text-properties(:country-asian :country-complex :font-charset
        :font-charset-asian :font-charset-complex :font-family-asian :font-family-complex :font-family-generic
        :font-family-generic-asian :font-family-generic-complex :font-name :font-name-asian :font-name-complex
        :font-pitch :font-pitch-asian :font-pitch-complex :font-relief :font-size-asian :font-size-complex
        :font-size-rel :font-size-rel-asian :font-size-rel-complex :font-style-asian :font-style-complex
        :font-style-name :font-style-name-asian :font-style-name-complex :font-weight-asian :font-weight-complex
        :language-asian :language-complex :letter-kerning :rfc-language-tag :rfc-language-tag-asian
        :rfc-language-tag-complex :script-asian :script-complex :script-type :text-blinking :text-combine
        :text-combine-end-char :text-combine-start-char :text-emphasize :text-line-through-color
        :text-line-through-mode :text-line-through-style :text-line-through-text :text-line-through-text-style
        :text-line-through-type :text-line-through-width :text-outline :text-overline-color :text-overline-mode
        :text-overline-style :text-overline-type :text-overline-width :text-position :text-rotation-angle
        :text-rotation-scale :text-scale :text-underline-color :text-underline-mode :text-underline-style
        :text-underline-type :text-underline-width :use-window-font-color fo:background-color fo:color fo:country
        fo:font-family fo:font-size fo:font-style fo:font-variant fo:font-weight fo:hyphenate
        fo:hyphenation-push-char-count fo:hyphenation-remain-char-count fo:language fo:letter-spacing fo:script
        fo:text-shadow fo:text-transform loext:char-shading-value loext:hyphenation-no-caps loext:opacity
        text:condition text:display)
        """,
    )
    | names(
        "number",
        """
        am-pm boolean boolean-style(:country :language :rfc-language-tag :script :title :transliteration-country
        :transliteration-format :transliteration-language :transliteration-style style:display-name style:name
        style:volatile) currency-style(:automatic-order :country :language :rfc-language-tag :script :title
        :transliteration-country :transliteration-format :transliteration-language :transliteration-style
        style:display-name style:name style:volatile) currency-symbol!(:country :language :rfc-language-tag :script)
        date-style(:automatic-order :country :format-source :language :rfc-language-tag :script :title
        :transliteration-country :transliteration-format :transliteration-language :transliteration-style
        style:display-name style:name style:volatile) day(:calendar :style) day-of-week(:calendar :style)
        embedded-text!(:position) era(:calendar :style) fill-character! fraction(:denominator-value :grouping
        :max-denominator-value :min-denominator-digits :min-integer-digits :min-numerator-digits) hours(:style)
        minutes(:style) month(:calendar :possessive-form :style :textual) number(:decimal-places :decimal-replacement
        :display-factor :grouping :min-decimal-places :min-integer-digits) number-style(:country :language
        :rfc-language-tag :script :title :transliteration-country :transliteration-format :transliteration-language
        :transliteration-style style:display-name style:name style:volatile) percentage-style(:country :language
        :rfc-language-tag :script :title :transliteration-country :transliteration-format :transliteration-language
        :transliteration-style style:display-name style:name style:volatile) quarter(:calendar :style)
        scientific-number(:decimal-places :exponent-interval :forced-exponent-sign :grouping :min-decimal-places
        :min-exponent-digits :min-integer-digits) seconds(:decimal-places :style) text! text-content
        text-style(:country :language :rfc-language-tag :script :title :transliteration-country
        :transliteration-format :transliteration-language :transliteration-style style:display-name style:name
        style:volatile) time-style(:country :format-source :language :rfc-language-tag :script :title
        :transliteration-country :transliteration-format :transliteration-language :transliteration-style
        :truncate-on-overflow style:display-name style:name style:volatile) week-of-year(:calendar) year(:calendar
        :style)
        """,
    )
    | names(
        "svg",
        """
        linearGradient(:gradientTransform :gradientUnits :spreadMethod :x1 :x2 :y1 :y2 draw:display-name draw:name)
        radialGradient(:cx :cy :fx :fy :gradientTransform :gradientUnits :r :spreadMethod draw:display-name draw:name)
        stop(:offset :stop-color :stop-opacity)
        """,
    )
    | names(
        "loext",
        """
        fill-character! graphic-properties(dr3d:ambient-color dr3d:back-scale dr3d:backface-culling dr3d:close-back
        dr3d:close-front dr3d:depth dr3d:diffuse-color dr3d:edge-rounding dr3d:edge-rounding-mode dr3d:emissive-color
        dr3d:end-angle dr3d:horizontal-segments dr3d:lighting-mode dr3d:normals-direction dr3d:normals-kind
        dr3d:shadow dr3d:shininess dr3d:specular-color dr3d:texture-filter dr3d:texture-generation-mode-x
        dr3d:texture-generation-mode-y dr3d:texture-kind dr3d:texture-mode dr3d:vertical-segments
        draw:auto-grow-height draw:auto-grow-width draw:blue draw:caption-angle draw:caption-angle-type
        draw:caption-escape draw:caption-escape-direction draw:caption-fit-line-length draw:caption-gap
        draw:caption-line-length draw:caption-type draw:color-inversion draw:color-mode draw:contrast
        draw:decimal-places draw:draw-aspect draw:end-guide draw:end-line-spacing-horizontal
        draw:end-line-spacing-vertical draw:fill draw:fill-color draw:fill-gradient-name draw:fill-hatch-name
        draw:fill-hatch-solid draw:fill-image-height draw:fill-image-name draw:fill-image-ref-point
        draw:fill-image-ref-point-x draw:fill-image-ref-point-y draw:fill-image-width draw:fit-to-contour
        draw:fit-to-size draw:frame-display-border draw:frame-display-scrollbar draw:frame-margin-horizontal
        draw:frame-margin-vertical draw:gamma draw:gradient-step-count draw:green draw:guide-distance
        draw:guide-overhang draw:image-opacity draw:line-distance draw:luminance draw:marker-end
        draw:marker-end-center draw:marker-end-width draw:marker-start draw:marker-start-center
        draw:marker-start-width draw:measure-align draw:measure-vertical-align draw:ole-draw-aspect draw:opacity
        draw:opacity-name draw:parallel draw:placing draw:red draw:secondary-fill-color draw:shadow draw:shadow-color
        draw:shadow-offset-x draw:shadow-offset-y draw:shadow-opacity draw:show-unit draw:start-guide
        draw:start-line-spacing-horizontal draw:start-line-spacing-vertical draw:stroke draw:stroke-dash
        draw:stroke-dash-names draw:stroke-linejoin draw:symbol-color draw:textarea-horizontal-align
        draw:textarea-vertical-align draw:tile-repeat-offset draw:unit draw:visible-area-height draw:visible-area-left
        draw:visible-area-top draw:visible-area-width draw:wrap-influence-on-position fo:background-color fo:border
        fo:border-bottom fo:border-left fo:border-right fo:border-top fo:clip fo:margin fo:margin-bottom
        fo:margin-left fo:margin-right fo:margin-top fo:max-height fo:max-width fo:min-height fo:min-width fo:padding
        fo:padding-bottom fo:padding-left fo:padding-right fo:padding-top fo:wrap-option style:background-transparency
        style:border-line-width style:border-line-width-bottom style:border-line-width-left
        style:border-line-width-right style:border-line-width-top style:editable style:flow-with-text
        style:horizontal-pos style:horizontal-rel style:mirror style:number-wrapped-paragraphs style:overflow-behavior
        style:print-content style:protect style:rel-height style:rel-width style:repeat style:run-through style:shadow
        style:shrink-to-fit style:vertical-pos style:vertical-rel style:wrap style:wrap-contour
        style:wrap-contour-mode style:wrap-dynamic-threshold style:writing-mode svg:fill-rule svg:height
        svg:stroke-color svg:stroke-linecap svg:stroke-opacity svg:stroke-width svg:width svg:x svg:y
        text:anchor-page-number text:anchor-type text:animation text:animation-delay text:animation-direction
        text:animation-repeat text:animation-start-inside text:animation-steps text:animation-stop-inside) text!
        """,
    )
)

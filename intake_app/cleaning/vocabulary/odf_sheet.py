"""OpenDocument: tables, charts and formulas."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = (
    names(
        "table",
        """
        calculation-settings(:automatic-find-labels :case-sensitive :null-year :precision-as-shown
        :search-criteria-must-apply-to-whole-cell :use-regular-expressions :use-wildcards)
        content-validation(:allow-empty-cell :base-cell-address :condition :display-list :name) content-validations
        covered-table-cell(:content-validation-name :formula :number-columns-repeated :protect :protected :style-name
        calcext:value-type office:boolean-value office:currency office:date-value office:string-value
        office:time-value office:value office:value-type xml:id) database-range(:contains-header
        :display-filter-buttons :has-persistent-data :name :orientation :target-range-address) database-ranges
        error-message(:display :message-type :title) filter(:condition-source :condition-source-range-address
        :display-duplicates :target-range-address) filter-and filter-condition(:case-sensitive :data-type
        :field-number :operator :value) filter-or filter-set-item(:value) help-message(:display :title)
        iteration(:maximum-difference :status :steps) label-range(:data-cell-range-address :label-cell-range-address
        :orientation) label-ranges named-expression(:base-cell-address :expression :name) named-expressions
        named-range(:base-cell-address :cell-range-address :name :range-usable-as) null-date(:date-value :value-type)
        shapes sort(:algorithm :bind-styles-to-content :case-sensitive :country :embedded-number-behavior :language
        :rfc-language-tag :script :target-range-address) sort-by(:data-type :field-number :order)
        sort-groups(:data-type :order) subtotal-field(:field-number :function) subtotal-rule(:group-by-field-number)
        subtotal-rules(:bind-styles-to-content :case-sensitive :page-breaks-on-group-change) table(:is-sub-table :name
        :print :print-ranges :protected :style-name :use-banding-columns-styles :use-banding-rows-styles
        :use-first-column-styles :use-first-row-styles :use-last-column-styles :use-last-row-styles xml:id)
        table-cell(:content-validation-name :formula :number-columns-repeated :number-columns-spanned
        :number-matrix-columns-spanned :number-matrix-rows-spanned :number-rows-spanned :protect :protected
        :style-name calcext:value-type office:boolean-value office:currency office:date-value office:string-value
        office:time-value office:value office:value-type xml:id) table-column(:default-cell-style-name
        :number-columns-repeated :style-name :visibility xml:id) table-column-group(:display) table-columns
        table-header-columns table-header-rows table-row(:default-cell-style-name :number-rows-repeated :style-name
        :visibility xml:id) table-row-group(:display) table-rows
        """,
    )
    | names(
        "calcext",
        """
        color-scale color-scale-entry(:color :type :value) condition(:apply-style-name :base-cell-address :value)
        conditional-format(:target-range-address) conditional-formats data-bar(:axis-color :axis-position :direction
        :gradient :max-length :min-length :negative-color :positive-color :show-value) date-is(:date :style)
        formatting-entry(:type :value) icon-set(:icon-set-type :show-value)
        """,
    )
    | names(
        "chart",
        """
        axis(:dimension :name :style-name) categories(table:cell-range-address) chart(:class :column-mapping
        :row-mapping :style-name svg:height svg:width xlink:href xlink:type xml:id) coordinate-region(svg:height
        svg:width svg:x svg:y) data-label(:style-name svg:x svg:y) data-point(:repeated :style-name xml:id)
        domain(table:cell-range-address) equation(:automatic-content :display-equation :display-r-square :style-name
        svg:x svg:y) error-indicator(:dimension :style-name) floor(:style-name svg:width) footer(:style-name svg:x
        svg:y table:cell-range) grid(:class :style-name) label-separator legend(:legend-align :legend-position
        :style-name style:legend-expansion style:legend-expansion-aspect-ratio svg:height svg:width svg:x svg:y)
        mean-value(:style-name) plot-area(:data-source-has-labels :style-name dr3d:ambient-color dr3d:distance
        dr3d:focal-length dr3d:lighting-mode dr3d:projection dr3d:shade-mode dr3d:shadow-slant dr3d:transform dr3d:vpn
        dr3d:vrp dr3d:vup svg:height svg:width svg:x svg:y table:cell-range-address xml:id)
        regression-curve(:style-name) series(:attached-axis :class :label-cell-address :style-name
        :values-cell-range-address xml:id) stock-gain-marker(:style-name) stock-loss-marker(:style-name)
        stock-range-line(:style-name) subtitle(:style-name svg:x svg:y table:cell-range) symbol-image(xlink:href)
        title(:style-name svg:x svg:y table:cell-range) wall(:style-name svg:width)
        """,
    )
    | names(
        "chartooo",
        """
        coordinate-region(svg:height svg:width svg:x svg:y) date-scale
        """,
    )
    | names(
        "math",
        """
        math(display) maction(actiontype selection) mfenced(open close separators) menclose(notation) merror
        mfrac(linethickness bevelled numalign denomalign) mi!(mathvariant mathsize fontstyle) mn!(mathvariant)
        mo!(form fence stretchy symmetric separator accent movablelimits largeop lspace rspace minsize maxsize
        mathvariant linebreak) mtext!(mathvariant) ms! mover(accent) mpadded(width height depth lspace voffset)
        mphantom mroot mrow mspace(width height depth linebreak) msqrt mstyle(displaystyle scriptlevel mathcolor
        mathsize mathvariant mathbackground fontfamily fontstyle fontweight fontsize) msub msubsup msup mtable(align
        columnalign rowalign rowspacing columnspacing displaystyle) mtd(columnalign rowalign columnspan rowspan)
        mtr(columnalign rowalign) mlabeledtr mmultiscripts mprescripts none munder(accentunder) munderover(accent
        accentunder) semantics
        """,
    )
)

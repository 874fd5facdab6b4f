"""OpenDocument: what the standard's later versions and LibreOffice have added to it that changes what is seen."""

from intake_app.cleaning.vocabulary.notation import Names, names

_FILL = """
    draw:fill draw:fill-color draw:fill-gradient-name draw:fill-hatch-name draw:fill-hatch-solid
    draw:fill-image-height draw:fill-image-name draw:fill-image-ref-point draw:fill-image-ref-point-x
    draw:fill-image-ref-point-y draw:fill-image-width draw:gradient-step-count draw:opacity draw:opacity-name
    draw:secondary-fill-color draw:tile-repeat-offset style:repeat
"""
_EFFECTS = """
    loext:glow-color loext:glow-radius loext:glow-transparency loext:softedge-radius loext:shadow-blur draw:shadow-blur
    loext:fill-use-slide-background draw:fill-use-slide-background loext:allow-overlap loext:writing-mode
    loext:fit-to-size-font-scale loext:fit-to-size-spacing
"""
_LOOKS = "table:style-name table:paragraph-style-name text:style-name"

_ADDED = (
    names(
        "style",
        f"""
        ruby-properties(loext:ruby-position) graphic-properties({_EFFECTS}) header-footer-properties({_FILL})
        page-layout-properties({_FILL} :layout-grid-snap-to-characters loext:scale-to-X loext:scale-to-Y)
        paragraph-properties(loext:tab-stop-distance loext:word-spacing loext:word-spacing-minimum
        loext:word-spacing-maximum) table-cell-properties( :vertical-justify loext:vertical-justify
        loext:writing-mode) text-properties(loext:hyphenation-no-last-word loext:hyphenation-word-char-count
        loext:hyphenation-zone) chart-properties(chart:lines-used chart:stock-with-volume
        loext:try-staggering-first loext:custom-leader-lines loext:major-origin)
        """,
    )
    | names("loext", f"graphic-properties({_EFFECTS}) gradient-stop(svg:offset :color-type :color-value)")
    | names(
        "text",
        """
        outline-level-style(loext:num-list-format) list-level-style-bullet(loext:num-list-format)
        p(loext:marker-style-name) h(loext:marker-style-name) a(:visited-style-name)
        """,
    )
    | names(
        "draw",
        """
        enhanced-geometry(drawooo:enhanced-path drawooo:sub-view-size) custom-shape(style:rel-width style:rel-height)
        frame(fo:min-width fo:min-height)
        """,
    )
    | names(
        "chart",
        """
        axis(chartooo:axis-type) data-point(loext:custom-label-pos-x loext:custom-label-pos-y
        loext:custom-label-size-x loext:custom-label-size-y) legend(loext:overlay)
        """,
    )
    | names("chartooo", "date-scale(chart:base-time-unit chart:major-interval-value chart:major-interval-time-unit)")
    | names(
        "number",
        """
        fraction(loext:max-numerator-digits) number(loext:max-blank-integer-digits loext:min-decimal-places)
        time-style(:automatic-order) scientific-number(loext:min-decimal-places loext:blank-exponent-digits
        loext:exponent-interval loext:forced-exponent-sign)
        """,
    )
    | names(
        "table",
        f"""
        table(:template-name) table-template(:name text:style-name :first-row-start-column :first-row-end-column
        :last-row-start-column :last-row-end-column) first-row({_LOOKS}) last-row({_LOOKS}) first-column({_LOOKS})
        last-column({_LOOKS}) body({_LOOKS}) even-rows({_LOOKS}) odd-rows({_LOOKS}) even-columns({_LOOKS})
        odd-columns({_LOOKS}) background({_LOOKS})
        """,
    )
    | names(
        "calcext",
        """
        sparkline-groups sparkline-group(:type :line-width :date-axis :display-empty-cells-as :markers :high :low :first
        :last :negative :display-x-axis :display-hidden :min-axis-type :max-axis-type :right-to-left :manual-min
        :manual-max :color-series :color-negative :color-axis :color-markers :color-first :color-last :color-high
        :color-low) sparklines sparkline(:cell-address :data-range)
        """,
    )
)
_VISIBLE = frozenset({"draw:display", "drawooo:display"})
"""Where a shape is shown at all: on the screen, on paper, on both or nowhere."""


def with_later(known: Names) -> Names:
    """The names of the first versions with those added later; every shape that may be hidden says so."""
    attributes = dict(known.attributes)
    for element, added in _ADDED.attributes.items():
        attributes[element] = attributes.get(element, frozenset()) | added
    for element, allowed in attributes.items():
        if "draw:z-index" in allowed:
            attributes[element] = allowed | _VISIBLE
    return Names(attributes, known.texts)

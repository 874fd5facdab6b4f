"""OpenDocument: text and what stands in it."""

from intake_app.cleaning.vocabulary.notation import names

NAMES = names(
    "office",
    """
        automatic-styles body chart document-content(:version) document-styles(:version) drawing font-face-decls image
        master-styles presentation spreadsheet(table:structure-protected) styles text(text:global
        text:use-soft-page-breaks)
        """,
) | names(
    "text",
    """
        a!(:style-name xlink:actuate xlink:href xlink:show xlink:type) alphabetical-index(:name :protected :style-name
        xml:id) alphabetical-index-entry-template(:outline-level :style-name)
        alphabetical-index-source(:alphabetical-separators :capitalize-entries :combine-entries
        :combine-entries-with-dash :combine-entries-with-pp :comma-separated :ignore-case :index-scope
        :main-entry-style-name :relative-tab-stop-position :sort-algorithm :use-keys-as-entries fo:country fo:language
        fo:script style:rfc-language-tag) bibliography(:name :protected :style-name xml:id)
        bibliography-entry-template(:bibliography-type :style-name) bibliography-source bookmark(:name xml:id)
        bookmark-end(:name) bookmark-start(:name xml:id) chapter!(:display :outline-level) h!(:cond-style-name
        :is-list-header :outline-level :restart-numbering :start-value :style-name xml:id)
        hidden-paragraph!(:condition :is-hidden) illustration-index(:name :protected :style-name xml:id)
        illustration-index-entry-template(:style-name) illustration-index-source(:caption-sequence-format
        :caption-sequence-name :index-scope :relative-tab-stop-position :use-caption) index-body
        index-entry-bibliography(:bibliography-data-field :style-name) index-entry-chapter(:display :outline-level
        :style-name) index-entry-link-end(:style-name) index-entry-link-start(:style-name)
        index-entry-page-number(:style-name) index-entry-span!(:style-name) index-entry-tab-stop(:style-name
        style:leader-char style:position style:type) index-entry-text(:style-name) index-source-style(:style-name)
        index-source-styles(:outline-level) index-title(:name :protected :style-name xml:id)
        index-title-template!(:style-name) line-break linenumbering-configuration(:count-empty-lines
        :count-in-text-boxes :increment :number-lines :number-position :offset :restart-on-page :style-name
        style:num-format style:num-letter-sync) linenumbering-separator!(:increment) list(:continue-list
        :continue-numbering :style-name xml:id) list-header(xml:id) list-item(:start-value :style-override xml:id)
        list-level-style-bullet(:bullet-char :bullet-relative-size :level :style-name style:num-prefix
        style:num-suffix) list-level-style-image(:level xlink:actuate xlink:href xlink:show xlink:type)
        list-level-style-number(:display-levels :level :start-value :style-name loext:num-list-format style:num-format
        style:num-letter-sync style:num-prefix style:num-suffix) list-style(:consecutive-numbering style:display-name
        style:name) note(:note-class) note-body note-citation!(:label) note-continuation-notice-backward!
        note-continuation-notice-forward! notes-configuration(:citation-body-style-name :citation-style-name
        :default-style-name :footnotes-position :master-page-name :note-class :start-numbering-at :start-value
        style:num-format style:num-letter-sync style:num-prefix style:num-suffix) number!
        numbered-paragraph(:continue-numbering :level :list-id :start-value :style-name xml:id) object-index(:name
        :protected :style-name xml:id) object-index-entry-template(:style-name) object-index-source(:index-scope
        :relative-tab-stop-position :use-chart-objects :use-draw-objects :use-math-objects :use-other-objects
        :use-spreadsheet-objects) outline-level-style(:display-levels :level :start-value :style-name style:num-format
        style:num-letter-sync style:num-prefix style:num-suffix) outline-style(style:name) p!(:cond-style-name
        :style-name xml:id) page(:master-page-name) page-continuation!(:select-page :string-value)
        page-count!(style:num-format style:num-letter-sync) page-number!(:fixed :page-adjust :select-page
        style:num-format style:num-letter-sync) page-sequence date!(style:data-style-name) file-name!(:display)
        sheet-name! time!(style:data-style-name) title! ruby(:style-name) ruby-base! ruby-text!(:style-name)
        s(:c) section(:condition :display :name :protected :style-name xml:id) soft-page-break span!(:style-name)
        tab(:tab-ref) table-index(:name :protected :style-name xml:id) table-index-entry-template(:style-name)
        table-index-source(:caption-sequence-format :caption-sequence-name :index-scope :relative-tab-stop-position
        :use-caption) table-of-content(:name :protected :style-name xml:id)
        table-of-content-entry-template(:outline-level :style-name) table-of-content-source(:index-scope
        :outline-level :relative-tab-stop-position :use-index-marks :use-index-source-styles :use-outline-level)
        user-index(:name :protected :style-name xml:id) user-index-entry-template(:outline-level :style-name)
        user-index-source(:copy-outline-levels :index-name :index-scope :relative-tab-stop-position
        :use-floating-frames :use-graphics :use-index-marks :use-index-source-styles :use-objects :use-tables)
        """,
)

LIVE = frozenset(f"text:{name}" for name in ("title", "sheet-name", "file-name", "date", "time"))
"""Fields in headers of sheets that programs work out for each page; any other field is text in a copy."""
UNKNOWN = "???"
"""What stands in them in a file."""

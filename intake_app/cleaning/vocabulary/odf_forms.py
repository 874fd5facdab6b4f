"""OpenDocument: controls of forms, as they are seen; not what they are bound to, send or begin with."""

from intake_app.cleaning.vocabulary.notation import names

_SEEN = (
    "form:id form:control-implementation form:name form:disabled form:printable form:tab-stop form:visual-effect xml:id"
)
_TYPED = f"{_SEEN} form:current-value form:readonly form:max-length"
_TICKED = f"{_SEEN} form:current-state form:label form:image-position form:image-align form:is-tristate"

NAMES = (
    names("office", "forms(form:automatic-focus form:apply-design-mode)")
    | names(
        "form",
        f"""
        form(:name :control-implementation) text({_TYPED}) textarea({_TYPED}) formatted-text({_TYPED}) number({_TYPED})
        date({_TYPED}) time({_TYPED}) combobox({_TYPED} :dropdown :size) item(:label) listbox({_SEEN} :dropdown :size
        :multiple)
        option(:label :current-selected) checkbox({_TICKED}) radio({_TICKED} :current-selected) password({_SEEN})
        button({_SEEN} :label :toggle :default-button) fixed-text({_SEEN} :label :multi-line) frame({_SEEN} :label)
        """,
    )
    | names(
        "draw",
        """
        control(:control :id :layer :style-name :text-style-name :transform :z-index presentation:style-name svg:height
        svg:width svg:x svg:y table:end-cell-address table:end-x table:end-y table:table-background
        text:anchor-page-number text:anchor-type xml:id)
        """,
    )
)

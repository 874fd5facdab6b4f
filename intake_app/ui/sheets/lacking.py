"""What a sheet does not tell, said on the sheet: nobody shall take it for all that is known."""

from html import escape

from PySide6.QtCore import QCoreApplication

from intake_app.domain.handoff_fields import in_order
from intake_app.ui.sheets.known import Known
from intake_app.words.handoff_fields import left_out_words


def not_told(known: Known) -> str:
    """As HTML, in one paragraph; nothing where all of it is told."""
    translate, fields = QCoreApplication.translate, left_out_words(in_order(known.untold))
    if not fields:
        return ""
    lines = [translate("Sheets", "Left out by the sender: {fields}.").format(fields=fields)]
    if known.uncounted:
        lines.append(translate("Sheets", "Deadlines that rest on what was left out are not shown."))
    return f"<p class='s'>&nbsp;</p><p class='w'>{escape(' '.join(lines))}</p>"

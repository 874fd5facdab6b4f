"""What speaks against a way to reach somebody."""

from PySide6.QtCore import QCoreApplication

from intake_app.domain.case_file import SafeContact


def contact_warning(contact: SafeContact) -> str:
    """The gravest reason; empty where none is known."""
    translate = QCoreApplication.translate
    if contact.is_the_targeted_account:
        return translate("ContactWarning", "This is the account that is sought. Do not use it: others may read it.")
    if contact.do_not_use:
        return translate("ContactWarning", "Do not use it.")
    if contact.device_may_be_watched:
        return translate(
            "ContactWarning", "The device may be watched. Say nothing there that must not be read by others."
        )
    return ""

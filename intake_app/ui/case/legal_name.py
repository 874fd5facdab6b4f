"""The form for a legal name, which has a record of its own."""

from dataclasses import replace

from intake_app.domain.case_file import LegalName
from intake_app.ui.case.forms import Form
from intake_app.ui.case.inputs import TextInput


class LegalNameForm(Form):
    """None is kept yet."""

    def __init__(self, legal: LegalName) -> None:
        super().__init__()
        self._legal = legal
        hint = self.tr("Only if counsel needs it. It is never listed or searched, and each look at it is recorded.")
        self._name = TextInput(self.tr("&Legal name"), legal.name, hint=hint)
        self._add(self._name)

    def record(self) -> LegalName | None:
        name = self._name.value()
        self._name.set_fault("" if name else self.tr("None is kept yet. Enter one, or leave it at that."))
        return replace(self._legal, name=name) if name else None

    def is_empty(self) -> bool:
        return not self._name.value()

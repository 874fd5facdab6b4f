"""The bar above a preview: which copy, and how large."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_app.domain.document import DRAWN, EVIDENCE, Item, Role
from intake_app.ui.widgets.buttons import IconButton
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import Text
from intake_app.words.labels import role_label


class PreviewBar(QWidget):
    """Tells which copy the user chose, and by how many steps to zoom."""

    role_chosen = Signal(Role)
    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        clean, original = (Role.CLEAN, role_label(Role.CLEAN), ""), (Role.ORIGINAL, role_label(Role.ORIGINAL), "sealed")
        name, message = self.tr("Which copy is shown"), (Role.ORIGINAL, self.tr("Message"), "mail")
        self._roles, self._forms = Segments([clean, original], name=name), Segments([message, clean], name=name)
        self._fit = Text(self.tr("Fit"), color="text2")
        self._smaller = IconButton("minus", self.tr("Smaller"), shortcut="Ctrl+-")
        self._larger = IconButton("plus", self.tr("Larger"), shortcut="Ctrl++")
        for roles in (self._roles, self._forms):
            roles.chosen.connect(lambda role: self.role_chosen.emit(Role(role)))
        self._smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        self._larger.clicked.connect(lambda: self.zoomed.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(4)
        row.addWidget(self._roles)
        row.addWidget(self._forms)
        row.addStretch(1)
        for widget in (self._smaller, self._fit, self._larger):
            row.addWidget(widget)

    def show_item(self, item: Item | None, role: Role) -> None:
        """Offer what there is of an item; nothing, where there is only one way to look at it."""
        both, message = item is not None and len(item.contents) > 1, item is not None and item.kind in EVIDENCE
        drawn = item is not None and item.kind in DRAWN
        self._roles.setVisible(both and not message)
        self._forms.setVisible(both and message)
        (self._forms if message else self._roles).choose(role)
        for widget in (self._smaller, self._fit, self._larger):
            widget.setVisible(drawn)
        self.setVisible(both or drawn)

    def show_zoom(self, percent: int) -> None:
        """How large it is, against the size that fits."""
        self._fit.setText(self.tr("Fit") if percent == 100 else f"{percent} %")

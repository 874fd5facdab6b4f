"""The accounts that are sought: a block of fields for each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.process import Account
from intake_app.domain.process_terms import IdType, Relation
from intake_app.ui.process.fields import ChoiceField, TextField
from intake_app.ui.process.two_columns import TwoColumns
from intake_app.ui.widgets.buttons import Button, IconButton
from intake_app.ui.widgets.choices import Options
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.section import SectionHead
from intake_app.words.demands import id_type_label, relation_label


class AccountBlock(QWidget):
    """One account."""

    edited = Signal()
    removed = Signal()

    def __init__(self, account: Account, platforms: Options) -> None:
        super().__init__()
        self.platform = ChoiceField("platform", self.tr("Platform"), platforms)
        kinds = [(str(kind), id_type_label(kind)) for kind in IdType]
        self.id_type = ChoiceField("id_type", self.tr("Known by"), kinds)
        remove = IconButton("trash-2", self.tr("Remove this account"))
        remove.clicked.connect(self.removed)
        self.value = TextField("value", self.tr("Account"), empty=self.tr("As it is written"), beside=(remove,))
        whose = [(str(relation), relation_label(relation)) for relation in Relation]
        self.relation = ChoiceField("relation", self.tr("Whose it is"), whose)
        fields: list[TextField | ChoiceField] = [self.platform, self.id_type, self.value, self.relation]
        for field in fields:
            field.edited.connect(lambda _name, _value: self.edited.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(TwoColumns(list(fields)))
        self.show_account(account)

    def account(self) -> Account:
        """As it stands in the fields."""
        return Account(
            str(self.platform.combo.currentData()),
            IdType(str(self.id_type.combo.currentData())),
            self.value.line.text().strip(),
            Relation(str(self.relation.combo.currentData())),
        )

    def show_account(self, account: Account) -> None:
        if account != self.account():
            self.platform.show_value(account.platform)
            self.id_type.show_value(str(account.id_type))
            self.value.show_value(account.value)
            self.relation.show_value(str(account.relation))


class Accounts(QWidget):
    """All of them; `edited` carries the accounts that have a name or number, `grown` tells of new fields."""

    edited = Signal(object)  # tuple[Account, ...]
    grown = Signal()

    def __init__(self, platforms: Options) -> None:
        super().__init__()
        self._platforms = platforms
        self._blocks: list[AccountBlock] = []
        self._head = SectionHead(self.tr("Accounts"))
        self._add = Button(self.tr("Add an acc&ount"), icon="plus", small=True)
        self._add.clicked.connect(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._head)
        self._column.addLayout(in_a_row(self._add))

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Show what the vault holds; blocks that nobody filled in yet stay."""
        if accounts == self.accounts():
            return
        for block in self._blocks[len(accounts) :]:
            self._take_out(block)
        for block, account in zip(self._blocks, accounts, strict=False):
            block.show_account(account)
        for account in accounts[len(self._blocks) :]:
            self._put_in(account)

    def clear(self) -> None:
        """Another process comes."""
        for block in tuple(self._blocks):
            self._take_out(block)

    def accounts(self) -> tuple[Account, ...]:
        """Those that have a name or number."""
        return tuple(account for block in self._blocks if (account := block.account()).value)

    def add(self) -> None:
        """A block for one more, with the cursor in it."""
        before = self._blocks[-1].account() if self._blocks else Account()
        block = self._put_in(Account(platform=before.platform))
        self.grown.emit()
        block.platform.combo.setFocus()

    def _put_in(self, account: Account) -> AccountBlock:
        block = AccountBlock(account, self._platforms)
        block.edited.connect(lambda: self.edited.emit(self.accounts()))
        block.removed.connect(lambda: self._remove(block))
        self._blocks.append(block)
        self._column.insertWidget(len(self._blocks), block)
        return block

    def _remove(self, block: AccountBlock) -> None:
        self._take_out(block)
        self._add.setFocus()
        self.edited.emit(self.accounts())

    def _take_out(self, block: AccountBlock) -> None:
        self._blocks.remove(block)
        self._column.removeWidget(block)
        block.hide()
        block.deleteLater()

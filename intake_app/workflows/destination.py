"""The matter that files go into: one that is there, or one that is opened with the first file that is stored."""

from collections.abc import Callable, Mapping

from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode
from intake_app.vault import Vault


class Destination:
    """Knows the matter's code, and enters in the record what did not go into it.

    A matter is never taken back, since the record isn't; so `open_matter` is called only once there is something to
    put into it. What was refused before is entered right behind its opening, or of no matter when it never came to it.
    """

    def __init__(self, vault: Vault, actor: str, open_matter: Callable[[], MatterCode]) -> None:
        self._vault, self._actor, self._open = vault, actor, open_matter
        self._code: MatterCode | None = None
        self._waiting: list[Mapping[str, str]] = []

    @classmethod
    def there(cls, vault: Vault, actor: str, code: MatterCode) -> "Destination":
        """A matter that was opened before."""
        destination = cls(vault, actor, lambda: code)
        destination._code = code
        return destination

    def code(self) -> MatterCode:
        """For storing a file now."""
        if self._code is None:
            self._code = self._open()
            self.settle()
        return self._code

    def refuse(self, facts: Mapping[str, str]) -> None:
        """Enter a refusal in the record, as soon as it shows whose."""
        self._waiting.append(facts)
        if self._code is not None:
            self.settle()

    def settle(self) -> None:
        """Enter what still waits: no file is left that could open the matter."""
        if self._waiting:
            with self._vault.change(actor=self._actor) as change:
                for facts in self._waiting:
                    change.custody.add(Action.REFUSED, matter=self._code, facts=facts)
            self._waiting.clear()

"""What the start window can do to vaults. All but the passphrases run outside the GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from intake_app.domain.vault import Given, RecoverySheet, SlotKind

if TYPE_CHECKING:
    from intake_app.domain.progress import Progress
    from intake_app.workflows.cleaner import Cleaner
    from intake_app.workflows.open_vault import Vault

ACTOR = "window"  # who the custody record says it was, where the passphrase has no name


@dataclass(frozen=True, slots=True)
class Verbs:
    """Passed in, so that tests can give a vault that opens quickly."""

    open_vault: Callable[[Path, Given, Sequence[Path]], "Vault"]
    """The last are folders with backups, for a vault whose key slots are damaged."""
    open_with_sheet: Callable[[Path, Sequence[str]], "Vault"]
    create_vault: Callable[[Path, str, str], tuple["Vault", RecoverySheet]]
    discard_vault: Callable[[Path], None]
    change_passphrase: Callable[["Vault", Given, str, str], None]
    """The last is the id of the slot, where several people have a passphrase; else it is empty."""
    owners: Callable[["Vault"], Sequence[tuple[str, str]]]
    """Id and name of each passphrase."""
    generate_passphrase: Callable[[], str]
    judge: Callable[[str], tuple[float, float]]
    """The bits of a passphrase, and the floor."""
    make_practice: Callable[[Path, "Cleaner", "Progress"], "Vault"]


# ruff: noqa: PLC0415  the store and the strength meter take longer to load than the window to paint


def real_verbs() -> Verbs:
    """Those of the program."""
    from intake_app.workflows.passphrase import generate_passphrase

    return Verbs(
        _open_vault,
        _open_with_sheet,
        _create_vault,
        _discard_vault,
        _change_passphrase,
        _owners,
        generate_passphrase,
        _judge,
        _make_practice,
    )


def _open_vault(folder: Path, given: Given, elsewhere: Sequence[Path]) -> "Vault":
    from intake_app.workflows.open_vault import open_vault

    return open_vault(folder, given, actor=ACTOR, elsewhere=elsewhere)


def _open_with_sheet(folder: Path, words: Sequence[str]) -> "Vault":
    from intake_app.workflows.open_vault import open_with_sheet

    return open_with_sheet(folder, words, actor=ACTOR)


def _create_vault(folder: Path, name: str, passphrase: str) -> tuple["Vault", RecoverySheet]:
    from intake_app.workflows.create_vault import create_vault

    return create_vault(folder, name, passphrase, actor=ACTOR)


def _discard_vault(folder: Path) -> None:
    from intake_app.workflows.discard_vault import discard_vault

    discard_vault(folder)


def _change_passphrase(vault: "Vault", old: Given, new: str, slot: str) -> None:
    from intake_app.workflows.change_passphrase import change_passphrase

    change_passphrase(vault, old, new, slot=slot)


def _owners(vault: "Vault") -> Sequence[tuple[str, str]]:
    from intake_app.workflows.people_with_keys import people_with_keys

    return [(slot.id, slot.label) for slot in people_with_keys(vault) if slot.kind is not SlotKind.RECOVERY]


def _judge(passphrase: str) -> tuple[float, float]:
    from intake_app.workflows.passphrase import FLOOR, strength

    return strength(passphrase).bits, FLOOR


def _make_practice(folder: Path, cleaner: "Cleaner", progress: "Progress") -> "Vault":
    from intake_app.words.practice import sample
    from intake_app.workflows.practise import make_practice

    return make_practice(folder, sample(date.today()), cleaner, actor=ACTOR, progress=progress)

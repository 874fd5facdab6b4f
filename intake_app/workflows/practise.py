"""A vault for practice: encrypted as any other, filled with what is invented, and thrown away when it is done with."""

import contextlib
from pathlib import Path

from intake_app import paths
from intake_app.cleaning import Cleaner
from intake_app.domain.practice import PASSPHRASE, Sample
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.errors import VaultExists
from intake_app.vault import MODERATE, Kdf, Vault, utc_now
from intake_app.vault.creation import filled_first, put_aside
from intake_app.vault.destroy import Destroyed
from intake_app.vault.destroy import throw_away as end_for_good
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.keep_backups import plan_backups
from intake_app.workflows.new_key import keep_key, key_under
from intake_app.workflows.new_matter import new_matter, set_counsel
from intake_app.workflows.take_in import take_in
from intake_app.workflows.write_file import place_for_vault
from intake_app.workflows.write_note import write_note
from intake_app.workflows.write_record import add_record

__all__ = [
    "Destroyed",
    "make_practice",
    "open_practice",
    "set_practice_aside",
    "throw_away",
    "throw_away_at",
]


def make_practice(
    folder: Path,
    sample: Sample,
    cleaner: Cleaner,
    *,
    actor: str,
    clock: Clock = utc_now,
    progress: Progress = silent,
    kdf: Kdf = MODERATE,
) -> Vault:
    """Make it, fill it, and open it. After an error, or `Cancelled` raised by `progress`, nothing of it is left.

    VaultExists when something is there, CannotWrite for no place for it, VaultInUse while another program makes it.
    """
    with contextlib.ExitStack() as stack:
        stack.callback(_remove_if_empty, folder.parent)
        stack.enter_context(place_for_vault(folder))
        progress(Step("practise"))
        with filled_first(folder, clock()) as site:
            made, _sheet = Vault.create(site, sample.name, PASSPHRASE, actor=actor, practice=True, kdf=kdf, clock=clock)
            with made:
                _fill(made, sample, cleaner, actor, clock, progress)
    return open_practice(folder, actor=actor, clock=clock)


def open_practice(folder: Path, *, actor: str, clock: Clock = utc_now) -> Vault:
    """Open it with the passphrase that everybody knows. VaultExists when it is not a vault for practice that opens."""
    vault = Vault.open(folder, PASSPHRASE, actor=actor, clock=clock)
    if not vault.practice:
        vault.close()
        raise VaultExists(folder)
    return vault


def throw_away(vault: Vault) -> Destroyed:
    """Lock and remove an open vault that was made for practice. ValueError for any other; StorageReadOnly."""
    done = end_for_good(vault)
    if vault.folder == paths.practice_vault(vault.folder.parent.parent):
        _remove_if_empty(vault.folder.parent)
    return done


def throw_away_at(folder: Path, *, actor: str) -> Destroyed:
    """The same for one that is locked, if the passphrase that everybody knows opens it. As `open_practice`."""
    with open_practice(folder, actor=actor) as vault:
        return throw_away(vault)


def set_practice_aside(folder: Path, *, clock: Clock = utc_now) -> Path:
    """Make room where it can't be known for practice, and so is not removed; where it lies now. VaultInUse."""
    return put_aside(folder, clock())


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _fill(vault: Vault, sample: Sample, cleaner: Cleaner, actor: str, clock: Clock, progress: Progress) -> None:
    """What a person would have entered, by the same verbs. Counsel’s key is kept too, so that one can be counsel."""
    progress(Step("practise"))
    plan_backups(vault, None, actor=actor)  # nobody is asked where backups of nothing go
    key = key_under(PASSPHRASE)
    keep_key(vault, key, actor=actor)
    counsel = add_counsel(vault, sample.counsel, sample.office, key.recipient, actor=actor)
    total, done = sum(len(matter.papers) for matter in sample.matters), 0

    def tell(step: Step) -> None:
        progress(Step("practise", done + step.done, total, step.name))

    for matter in sample.matters:
        code = new_matter(vault, matter.mode, matter.title, actor=actor).code
        set_counsel(vault, code, counsel.id, actor=actor)
        for record in matter.records:
            add_record(vault, code, record, actor=actor)
        for title, words in matter.notes:
            write_note(vault, code, title, words, actor=actor)
        papers = [paths.resource("samples", name) for name in matter.papers]
        take_in(vault, cleaner, code, papers, actor=actor, clock=clock, progress=tell)
        done += len(papers)
    tell(Step(""))

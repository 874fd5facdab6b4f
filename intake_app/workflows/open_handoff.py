"""Counsel's side: a sealed file, what is in it, and what can be believed of it."""

import hashlib
import secrets
import shutil
import stat
import threading
from collections.abc import Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from intake_app.age import Identity, ScryptIdentity, open_seekable, parse_identities
from intake_app.cleaning import MAX_CLEANABLE, sniff
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Provenance, Role, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.errors import CannotRead, FileRefused, HandoffDamaged, Refusal, TargetExists
from intake_app.handoff import File, HandoffReader, Seal, SigningKey, State, What
from intake_app.handoff.layout import MANIFEST, SIGNATURE
from intake_app.handoff.signature import SEED_SIZE
from intake_app.vault import Vault, utc_now
from intake_app.workflows.find_files import cannot_read
from intake_app.workflows.read_file import HEAD
from intake_app.workflows.write_file import cannot_write, new_file

__all__ = ["File", "OpenedHandoff", "Seal", "State", "What", "open_handoff"]

_PORTION = 256 * 1024  # bytes


_KEPT = frozenset(
    {What.DOCUMENT, What.NUMBERED, What.NOTE, What.SHEET, What.CUSTODY}
)  # what belongs into counsel's own vault


class OpenedHandoff:
    """A handoff that was authenticated and checked as a whole. Close it after use. Threads wait for one another.

    `manifest` says who sent what to whom; `verdicts` has one for each file; `seal` is the sender's signature over the
    manifest; `addressed` says whether it was made for the key that opened it; `hidden` is how many bytes belong to no
    file, where other programs might find one.
    """

    def __init__(self, path: Path, source: BinaryIO, reader: HandoffReader, progress: Progress) -> None:
        self._source, self._reader, self._alone = source, reader, threading.RLock()
        self.path = path
        self.manifest, self.seal, self.addressed = reader.manifest, reader.seal, reader.addressed
        self.hidden = reader.hidden
        self.contents = hashlib.sha256(reader.proof[MANIFEST]).hexdigest()
        """The SHA-256 of the list of contents, which only its readers know."""
        self.verdicts = reader.check(progress)

    @property
    def whole(self) -> bool:
        """Every listed file is there as listed, and the signature, if there is one, fits."""
        return self.seal is not Seal.BAD and {verdict.state for verdict in self.verdicts} <= {
            State.GOOD,
            State.UNLISTED,
        }

    def save_all(self, folder: Path, *, progress: Progress = silent) -> list[Path]:
        """Save every listed file below `folder`, which must be new or empty, with the list and its signature; where.

        Nothing appears under its final name before everything is there. HandoffDamaged when this is not `whole`;
        TargetExists, CannotWrite.
        """
        self._must_be_whole()
        site = folder.with_name(f".{folder.name}.partial")
        names = {file.path.partition("/")[0] for file in self.manifest.files} | self._reader.proof.keys()
        try:
            if folder.is_symlink() or (folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))):
                raise TargetExists(folder)
            folder.parent.mkdir(parents=True, exist_ok=True)
            with self._alone, _site(site, names):
                for file in self._watched(progress):
                    place = site / file.path
                    _make_folders(place.parent, site)
                    with new_file(place) as target:
                        for chunk in self._reader.read(file):
                            target.write(chunk)
                for name, text in self._reader.proof.items():
                    with new_file(site / name) as target:
                        target.write(text)
                if folder.exists():
                    folder.rmdir()
                site.rename(folder)
        except OSError as error:
            raise cannot_write(folder, error) from error
        return [folder / path for path in (*(file.path for file in self.manifest.files), *self._reader.proof)]

    def take_into(
        self, vault: Vault, matter: MatterCode, *, actor: str, clock: Clock = utc_now, progress: Progress = silent
    ) -> list[Item]:
        """Store what was handed over in a matter of one's own vault, byte for byte, and go on with its custody.

        The sender's part of the record is among it, with the signed list of contents to prove it by. One's own record
        names the sealed file, the list, the sender, their matter and the key that signed. HandoffDamaged when not
        `whole`.
        """
        self._must_be_whole()
        sender = self.manifest.sender
        facts = {"sender": sender.name, "key": sender.key, "matter": self.manifest.matter, "seal": str(self.seal)}
        facts |= {"handoff": self.sealed_hash(), "contents": self.contents}
        with vault.change(actor=actor) as change:
            change.custody.add(Action.HANDOFF_OPENED, matter=matter, facts=facts)
            change.signers.meet(sender.key, sender.name)
        inside = (file for file in self._watched(progress) if file.what in _KEPT)
        items = [self._store(vault, matter, file, actor, clock) for file in inside]
        proof = (name for name in (MANIFEST, SIGNATURE) if name in self._reader.proof)
        return items + [self._keep_proof(vault, matter, name, actor, clock) for name in proof]

    def read(self, file: File) -> bytes:
        """One file, to be looked at. FileRefused when it is too large for that; HandoffDamaged."""
        if file.size > MAX_CLEANABLE:
            raise FileRefused(Refusal.TOO_LARGE, str(file.size))
        with self._alone:
            return b"".join(self._reader.read(file))

    def sealed_hash(self) -> str:
        """The SHA-256 of the sealed file, as it stands on the sender's receipt. CannotRead."""
        digest = hashlib.sha256()
        try:
            with self._alone:
                self._source.seek(0)
                while portion := self._source.read(_PORTION):
                    digest.update(portion)
            return digest.hexdigest()
        except OSError as error:
            raise cannot_read(self.path, error) from error

    def signing_key(self) -> SigningKey:
        """The key that answers for whoever opened it without a vault: always the same for one age key."""
        identity = self._reader.identity
        return (
            SigningKey(secrets.token_bytes(SEED_SIZE)) if not identity.recipient() else SigningKey.of_identity(identity)
        )

    def close(self) -> None:
        """Let go of the sealed file."""
        with self._alone:
            self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _must_be_whole(self) -> None:
        if not self.whole:
            bad = (verdict.path for verdict in self.verdicts if verdict.state in {State.MISSING, State.ALTERED})
            raise HandoffDamaged(self.path, next(bad, "signature"))

    def _watched(self, progress: Progress) -> Iterator[File]:
        total = sum(file.size for file in self.manifest.files)
        done = 0
        for file in self.manifest.files:
            progress(Step("save", done, total, file.path))
            yield file
            done += file.size

    def _store(self, vault: Vault, matter: MatterCode, file: File, actor: str, clock: Clock) -> Item:
        head = bytearray()

        def chunks() -> Iterator[bytes]:
            for chunk in self._reader.read(file):
                head.extend(chunk[: HEAD - len(head)])
                yield chunk

        with self._alone, vault.receive(matter, actor=actor) as incoming:
            incoming.put(Role.ORIGINAL, chunks())
            name = file.path.rpartition("/")[2]
            return incoming.finish(
                title=file.title or name,
                kind=sniff(bytes(head)),
                status=Status.AS_RECEIVED,  # that the sender calls it clean is the sender's word
                provenance=Provenance(name, clock(), file.size, file.sha256),
            )

    def _keep_proof(self, vault: Vault, matter: MatterCode, name: str, actor: str, clock: Clock) -> Item:
        text = self._reader.proof[name]
        with vault.receive(matter, actor=actor) as incoming:
            content = incoming.put(Role.ORIGINAL, [text])
            provenance = Provenance(name, clock(), content.size, content.sha256)
            return incoming.finish(title=name, kind=sniff(text), status=Status.AS_RECEIVED, provenance=provenance)


def open_handoff(path: Path, keys: str = "", *, passphrase: str = "", progress: Progress = silent) -> OpenedHandoff:
    """Open the sealed file with the keys of an identity file (its text) or a passphrase, and check everything in it.

    Reads it twice: "authenticate", then "check". Raises NotAnIdentity, an AgeError, NotAHandoff, HandoffTooNew,
    HandoffDamaged, or CannotRead.
    """
    identities: list[Identity] = [ScryptIdentity(passphrase)] if passphrase else parse_identities(keys)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise CannotRead(path, Refusal.NOT_A_FILE)
        source = path.open("rb")
    except OSError as error:
        raise cannot_read(path, error) from error
    try:
        return OpenedHandoff(
            path, source, HandoffReader(open_seekable(identities, source), path, progress=progress), progress
        )
    except OSError as error:
        source.close()
        raise cannot_read(path, error) from error
    except BaseException:
        source.close()
        raise


def _make_folders(folder: Path, site: Path) -> None:
    """With those above it, each private: `mkdir` sees to the last one only."""
    if folder != site and not folder.is_dir():
        _make_folders(folder.parent, site)
        folder.mkdir(mode=0o700)


@contextmanager
def _site(folder: Path, names: Set[str]) -> Iterator[None]:
    """A private folder to build in, gone again after an error.

    What a power cut left of one goes first: it is readable by anyone. A folder that holds anything but `names` is
    somebody's, and stays.
    """
    if folder.is_symlink() or (folder.exists() and not _is_left_over(folder, names)):
        raise TargetExists(folder)
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(mode=0o700)
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _is_left_over(folder: Path, names: Set[str]) -> bool:
    return folder.is_dir() and {path.name for path in folder.iterdir()} <= names

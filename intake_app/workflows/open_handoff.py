"""Counsel's side: a sealed file, what is in it, and what can be believed of it."""

import hashlib
import secrets
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from intake_app.age import Identity, ScryptIdentity, open_seekable, parse_identities
from intake_app.cleaning import MAX_CLEANABLE, sniff
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Provenance, Role, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.names import bare_name
from intake_app.domain.programs import can_act
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.errors import Cancelled, CannotRead, FileRefused, HandoffDamaged, Refusal
from intake_app.handoff import File, HandoffReader, Seal, SigningKey, State, What
from intake_app.handoff.layout import MANIFEST, SIGNATURE
from intake_app.handoff.signature import SEED_SIZE
from intake_app.vault import Vault, utc_now
from intake_app.workflows.find_files import cannot_read
from intake_app.workflows.read_file import HEAD
from intake_app.workflows.write_file import new_file
from intake_app.workflows.write_folder import make_folders, new_folder

__all__ = ["File", "OpenedHandoff", "Seal", "State", "What", "open_handoff"]

_PORTION = 256 * 1024  # bytes


_KEPT = frozenset(
    {What.DOCUMENT, What.NUMBERED, What.NOTE, What.SHEET, What.CUSTODY}
)  # what belongs into counsel's own vault


class OpenedHandoff:
    """A handoff that was authenticated and checked as a whole. Close it after use. Threads wait for one another.

    `manifest` says who sent what to whom; `verdicts` has one for each file; `seal` is the sender's signature over the
    manifest; `addressed` says whether it was made for the key that opened it; `hidden` is how many bytes belong to no
    file, where other programs might find one. `page_is_harmless` says whether open-me.html can be opened in a browser.
    """

    def __init__(self, path: Path, source: BinaryIO, reader: HandoffReader, progress: Progress) -> None:
        self._source, self._reader = source, reader
        self._alone, self._over = threading.Lock(), threading.Event()
        self.path = path
        self.manifest, self.seal, self.addressed = reader.manifest, reader.seal, reader.addressed
        self.hidden = reader.hidden
        self._total = sum(file.size for file in self.manifest.files)
        self.contents = hashlib.sha256(reader.proof[MANIFEST]).hexdigest()
        """The SHA-256 of the list of contents, which only its readers know."""
        self.verdicts = reader.check(progress)
        self.page_is_harmless = reader.page_is_harmless()

    @property
    def whole(self) -> bool:
        """Every listed file is there as listed, and the signature, if there is one, fits."""
        return self.seal is not Seal.BAD and {verdict.state for verdict in self.verdicts} <= {
            State.GOOD,
            State.UNLISTED,
        }

    @property
    def acting(self) -> list[str]:
        """Paths of files that would run, or lead elsewhere, once they lie on a disk."""
        return [file.path for file in self.manifest.files if can_act(file.path)]

    def save_all(self, folder: Path, *, progress: Progress = silent) -> list[Path]:
        """Save every listed file below `folder`, which must be new or empty, with the list and its signature; where.

        Nothing appears under its final name before everything is there. HandoffDamaged when this is not `whole`;
        TargetExists, CannotWrite.
        """
        self._must_be_whole()
        names = {file.path.partition("/")[0] for file in self.manifest.files} | self._reader.proof.keys()
        with self._at_work(), new_folder(folder, names) as site:
            done = 0
            for file in self.manifest.files:
                place = site / file.path
                make_folders(place.parent, site)
                with new_file(place) as target:
                    for chunk in self._chunks(file, done, progress):
                        target.write(chunk)
                done += file.size
            for name, text in self._reader.proof.items():
                with new_file(site / name) as target:
                    target.write(text)
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
        items, done = [], 0
        for file in self.manifest.files:
            if file.what in _KEPT:
                items.append(self._store(vault, matter, file, actor, clock, self._chunks(file, done, progress)))
            done += file.size
        proof = (name for name in (MANIFEST, SIGNATURE) if name in self._reader.proof)
        return items + [self._keep_proof(vault, matter, name, actor, clock) for name in proof]

    def read(self, file: File) -> bytes:
        """One file, to be looked at. FileRefused when it is too large for that; HandoffDamaged."""
        if file.size > MAX_CLEANABLE:
            raise FileRefused(Refusal.TOO_LARGE, str(file.size))
        with self._at_work():
            return b"".join(self._chunks(file))

    def sealed_hash(self) -> str:
        """The SHA-256 of the sealed file, as it stands on the sender's receipt. CannotRead."""
        digest = hashlib.sha256()
        try:
            with self._at_work():
                self._source.seek(0)
                while portion := self._source.read(_PORTION):
                    self._check()
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
        """Let go of the sealed file. Waits for nobody, since a lock can't: what another thread does breaks off."""
        self._over.set()
        if self._alone.acquire(blocking=False):
            self._source.close()
            self._alone.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _must_be_whole(self) -> None:
        if not self.whole:
            bad = (verdict.path for verdict in self.verdicts if verdict.state in {State.MISSING, State.ALTERED})
            raise HandoffDamaged(self.path, next(bad, "signature"))

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """Alone with the sealed file; Cancelled when it was closed."""
        try:
            with self._alone:
                self._check()
                yield
        finally:
            if self._over.is_set():
                self.close()  # who asked for it did not wait

    def _check(self) -> None:
        if self._over.is_set():
            raise Cancelled

    def _chunks(self, file: File, before: int = 0, progress: Progress = silent) -> Iterator[bytes]:
        """A file's bytes, `before` of all being done."""
        total = self._total
        progress(Step("save", before, total, file.path))
        for chunk in self._read(file):
            self._check()
            before += len(chunk)
            progress(Step("save", before, total, file.path))
            yield chunk

    def _read(self, file: File) -> Iterator[bytes]:
        """CannotRead, so that a drive that is pulled out is not taken for the one that is written to."""
        try:
            yield from self._reader.read(file)
        except OSError as error:
            raise cannot_read(self.path, error) from error

    def _store(
        self, vault: Vault, matter: MatterCode, file: File, actor: str, clock: Clock, chunks: Iterator[bytes]
    ) -> Item:
        head = bytearray()

        def watched() -> Iterator[bytes]:
            for chunk in chunks:
                head.extend(chunk[: HEAD - len(head)])
                yield chunk

        with self._at_work(), vault.receive(matter, actor=actor) as incoming:
            incoming.put(Role.ORIGINAL, watched())
            name = file.path.rpartition("/")[2]
            return incoming.finish(
                title=file.title if bare_name(file.title) else name,
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

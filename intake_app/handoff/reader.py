"""
Reading a handoff, from anybody: nothing in it is trusted before it is checked, and nothing is written anywhere.

The age file is authenticated as a whole first. The archive is then read in place. What it says of sizes is not
believed: a file is read up to the size in the manifest, the sizes together can't exceed the age file (we store without
compressing, so nothing can swell), and every byte is hashed, for a bag with both of its algorithms.
"""

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

from intake_app.age import DecryptingReader, ScryptIdentity
from intake_app.domain.names import file_name
from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import HandoffDamaged, HandoffTooNew, NotAHandoff
from intake_app.handoff import bag, layout, manifest, page, signature
from intake_app.handoff.fields import BadManifest
from intake_app.handoff.manifest import File, Manifest
from intake_app.handoff.members import Members
from intake_app.handoff.overlap import keep_freed_memory, read_ahead, taken_beside
from intake_app.handoff.verdict import Seal, State, Verdict

AUTHENTICATE = "authenticate"
CHECK = "check"
_PORTION = 256 * 1024  # bytes


class HandoffReader:
    """An opened handoff. The stream has to stay open; for one thread.

    `proof` is the manifest, its signature and the checksums of a bag that cover these, as far as they are there, by
    name and as they came: others can check them. `hidden` is how many bytes of the archive belong to no file in it.
    """

    def __init__(self, stream: DecryptingReader, path: Path, *, progress: Progress = silent) -> None:
        """`path` is for errors. Raises `BadPayload`, `NotAHandoff`, `HandoffTooNew` or `HandoffDamaged`."""
        self._path = path
        stream.verify(lambda done: progress(Step(AUTHENTICATE, done, stream.size)))
        self._members = Members(stream, path)
        self._base = self._find_base()
        text = self._read_small(layout.MANIFEST, manifest.MAX_SIZE)
        if text is None:
            raise NotAHandoff(path, "no manifest")
        self.manifest = self._decode(text)
        self.proof = {layout.MANIFEST: text} | self._covers()
        if sum(file.size for file in self.manifest.files) > stream.size:
            raise HandoffDamaged(path, "sizes")
        self.seal = self._check_seal(text)
        self.identity = stream.identity
        self.hidden = self._members.hidden
        self.addressed = self._is_addressed(stream)

    def check(self, progress: Progress = silent) -> tuple[Verdict, ...]:
        """Reads everything once; a verdict for each file of the manifest, then for each one that is not in it."""
        total = sum(file.size for file in self.manifest.files)
        done = 0
        states: dict[str, State] = {}
        long: dict[str, str] = {}  # SHA-512, in hex
        keep_freed_memory()
        with ThreadPoolExecutor(1) as reading, ThreadPoolExecutor(1) as hashing:
            for file in self.manifest.files:
                tell = partial(_tell, progress, total, done, file.path)
                states[file.path] = self._state(file, long, reading, hashing, tell)
                done += file.size
                tell(file.size)
        if self.manifest.version > 1:
            self._check_bag(states, long)
        return (*(Verdict(path, state) for path, state in states.items()), *self._unlisted())

    def read(self, file: File) -> Iterator[bytes]:
        """A file's bytes. Raises `HandoffDamaged`, at the end at the latest: keep what came only if it does not."""
        digest, left = hashlib.sha256(), file.size
        with self._members.open(self._base + file.path, file.path) as source:
            while chunk := source.read(min(_PORTION, left + 1)):
                left -= len(chunk)
                if left < 0:
                    break
                digest.update(chunk)
                yield chunk
        if left or digest.hexdigest() != file.sha256:
            raise HandoffDamaged(self._path, file.path)

    def page_is_harmless(self) -> bool:
        """Whether a browser would do no more with open-me.html than show it. To be asked once all was checked."""
        listed = [file for file in self.manifest.files if file.path == layout.PAGE]
        try:
            return all(file.size <= page.MAX_SIZE and page.is_harmless(b"".join(self.read(file))) for file in listed)
        except HandoffDamaged:
            return False

    def _is_addressed(self, stream: DecryptingReader) -> bool:
        """False if someone passed it on under another key, or under a passphrase."""
        if isinstance(stream.identity, ScryptIdentity):
            return not self.manifest.recipients
        return str(stream.identity.recipient()) in self.manifest.recipients

    def _find_base(self) -> str:
        """The folder of the bag with its slash; empty for the first version, which had none."""
        tail = f"/{layout.MANIFEST}"
        found = {name for name in self._members.names if name.endswith(tail) and name.count("/") == 1}
        if layout.MANIFEST in self._members or not found:
            return ""
        if len(found) > 1:
            raise NotAHandoff(self._path, "several manifests")
        folder = found.pop().removesuffix(tail)
        if file_name(folder) != folder:  # other programs would unpack into it
            raise HandoffDamaged(self._path, "folder")
        return f"{folder}/"

    def _read_small(self, name: str, limit: int) -> bytes | None:
        if self._base + name not in self._members:
            return None
        with self._members.open(self._base + name, name) as source:
            return source.read(limit + 1)

    def _decode(self, text: bytes) -> Manifest:
        try:
            return manifest.decode(text)
        except manifest.ManifestTooNew as error:
            raise HandoffTooNew(self._path, error.found, manifest.VERSION) from error
        except BadManifest as error:
            raise HandoffDamaged(self._path, f"{layout.MANIFEST}: {error}") from error

    def _covers(self) -> dict[str, bytes]:
        """The checksums of a bag that cover the manifest itself."""
        names = (layout.TAG_SUMS_256, layout.TAG_SUMS_512) if self.manifest.version > 1 else ()
        found = {name: self._read_small(name, bag.MAX_TAG_SUMS) for name in names}
        return {name: text for name, text in found.items() if text is not None}

    def _check_seal(self, text: bytes) -> Seal:
        signed = self._read_small(layout.SIGNATURE, signature.MAX_SIZE)
        if signed is None:
            return Seal.MISSING
        self.proof[layout.SIGNATURE] = signed
        try:
            signature.verify(self.manifest.sender.key, text, signed)
        except signature.BadSignature:
            return Seal.BAD
        return Seal.GOOD

    def _state(
        self,
        file: File,
        long: dict[str, str],
        reading: ThreadPoolExecutor,
        hashing: ThreadPoolExecutor,
        tell: Callable[[int], None],
    ) -> State:
        if self._base + file.path not in self._members:
            return State.MISSING
        digest, chunks = hashlib.sha512(), self.read(file)
        try:
            if file.size > _PORTION:  # one core opens and counts SHA-256, another SHA-512, which takes as long
                with closing(read_ahead(chunks, reading)) as coming:
                    done = 0
                    for chunk in taken_beside(coming, digest.update, hashing):
                        done += len(chunk)
                        tell(done)
            else:
                for chunk in chunks:
                    digest.update(chunk)
        except HandoffDamaged:
            return State.ALTERED
        long[file.path] = digest.hexdigest()
        return State.GOOD

    def _check_bag(self, states: dict[str, State], long: dict[str, str]) -> None:
        """What the lists of checksums say has to be what is there; a file that is not what they say is altered too."""
        short = {file.path: file.sha256 for file in self.manifest.files}
        for name, text in self.proof.items():
            short[name], long[name] = hashlib.sha256(text).hexdigest(), hashlib.sha512(text).hexdigest()
        for name, text in ((layout.DECLARATION, bag.DECLARATION), (layout.INFO, self._info())):
            if short.get(name) != hashlib.sha256(text).hexdigest():  # it tells others what the manifest does not
                states[name] = State.ALTERED if name in short else State.MISSING
        payload = {path for path in short if layout.is_payload(path)}
        around = short.keys() - payload - {layout.TAG_SUMS_256, layout.TAG_SUMS_512}
        for name, covered, hashes in (
            (layout.SUMS_256, payload, short),
            (layout.SUMS_512, payload, long),
            (layout.TAG_SUMS_256, around, short),
            (layout.TAG_SUMS_512, around, long),
        ):
            found = self.proof.get(name) or self._read_sums(name)
            listed = bag.read_sums(found, covered) if found else None
            if found is None:
                states[name] = State.MISSING
            elif listed is None or listed.keys() != covered:
                states[name] = State.ALTERED
            else:
                states.setdefault(name, State.GOOD)
                there = (path for path in covered if states.get(path, State.GOOD) is State.GOOD)
                wrong = {path for path in there if listed[path] != hashes[path]}
                # What covers the manifest itself is blamed for not fitting it: the signature speaks for the manifest.
                states.update({path if path in states else name: State.ALTERED for path in wrong})

    def _info(self) -> bytes:
        top, part = self.manifest, self.manifest.part
        return bag.info(
            sender=top.sender.name,
            created=top.created,
            matter=top.matter,
            program=top.program,
            part=(part.number, part.of),
            oxum=bag.oxum(file.size for file in top.files if layout.is_payload(file.path)),
        )

    def _read_sums(self, name: str) -> bytes | None:
        try:
            return self._read_small(name, bag.MAX_SUMS)
        except HandoffDamaged:
            return b"?"

    def _unlisted(self) -> list[Verdict]:
        around = {layout.MANIFEST, layout.SIGNATURE}
        around |= {layout.TAG_SUMS_256, layout.TAG_SUMS_512} if self.manifest.version > 1 else set()
        expected = {self._base + path for path in around | {file.path for file in self.manifest.files}}
        return [Verdict(name, State.UNLISTED) for name in self._members.besides(expected)]


def _tell(progress: Progress, total: int, before: int, path: str, done: int) -> None:
    progress(Step(CHECK, before + done, total, path))

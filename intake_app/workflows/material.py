"""What goes out, before it is sealed: as one bag, or as several where the drive holds no file of that size."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from intake_app.handoff import (
    Custody,
    Entry,
    File,
    Head,
    Letter,
    Manifest,
    Part,
    Texts,
    What,
    bagged,
    custody_list,
    exhibit_lists,
    expected_size,
    fits,
    image_list,
    left_out,
    load_file,
    unchecked,
)

_CHOSEN = frozenset({What.DOCUMENT, What.NOTE, What.SHEET})
_LISTED = 8 * 1024  # bytes that a file takes at most in all lists of its part, with what the record says of it
_AROUND = 64 * 1024  # bytes of what explains and lists the rest
Group = tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """All there is to hand off. `groups` are the files that stay together: an item's clean copy and its original."""

    groups: tuple[Group, ...]
    custody: Callable[[], Iterable[Custody]] | None
    letter: Letter
    texts: Texts

    def bundle(
        self,
        part: Part = Part(),  # noqa: B008  it can't change
        check: Callable[[], object] = unchecked,
    ) -> "Bundle":
        """All of it in one bag. `check` is called often meanwhile, and raises what breaks that off."""
        letter, entries = self.letter, [entry for group in self.groups for entry in group]
        head = Head(letter.matter, letter.sender, letter.created, left_out(letter.left_out, self.texts.labels))
        files = [entry.file for entry in entries]
        entries += exhibit_lists(files, head, self.texts.labels, check)
        if any(file.bates for file in files):
            entries.append(load_file(files))
        if any(file.what is What.IMAGE for file in files):
            entries.append(image_list(files, letter.matter))
        if record := self.custody:
            here = {entry.file.path for entry in entries}
            entries.append(custody_list(lambda: (one for one in record() if one.path in here), check))
        return Bundle(*bagged(entries, letter, self.texts, part, check), self)


@dataclass(frozen=True, slots=True)
class Bundle:
    """What would be inside. `manifest.files` lists all of it but what can only be made last: checksums, signature."""

    manifest: Manifest
    entries: tuple[Entry, ...]
    material: Material

    @property
    def size(self) -> int:
        """Bytes of the sealed file, a little more than it will have."""
        return expected_size(self.manifest)

    @property
    def chosen(self) -> int:
        """Documents, notes and sheets inside, without what explains and lists them."""
        return sum(file.what in _CHOSEN for file in self.manifest.files)

    @property
    def fits(self) -> bool:
        """Whether one file can list all of it; if not, writing it raises TooMuchToHandOff. It takes a moment."""
        return fits(self.manifest)

    def fits_in(self, limit: int | None, check: Callable[[], object] = unchecked) -> bool:
        """The same for files of `limit` bytes at most, each of which lists what it holds."""
        return all(part.fits for part in self.parts(limit, check))

    def seen(self, limit: int | None = None, check: Callable[[], object] = unchecked) -> "Inside":
        """What of it is shown before it goes, into files of `limit` bytes at most."""
        one = self.fits  # then it fits in several all the more
        pictures = [file.size for file in self.manifest.files if file.what is What.IMAGE]
        total = sum(file.size for file in self.manifest.files)
        entries = tuple((entry.file, entry.label) for entry in self.entries if entry.file.what is not What.IMAGE)
        told = self.manifest.left_out
        fits = one or (limit is not None and self.fits_in(limit, check))
        return Inside(entries, len(pictures), sum(pictures), total, self.size, self.chosen, told, one, fits)

    def parts(self, limit: int | None, check: Callable[[], object] = unchecked) -> tuple["Bundle", ...]:
        """As few bags as fit into files of `limit` bytes, each whole in itself; this one where there is no limit.

        What has no room in any file of that size stays alone in one that is too large: see `size`.
        """
        if limit is None or self.size <= limit:
            return (self,)
        shares = list(_shares(self.material.groups, limit - _AROUND))
        numbered = enumerate(shares, start=1)
        return tuple(replace(self.material, groups=share).bundle(Part(n, len(shares)), check) for n, share in numbered)


@dataclass(frozen=True, slots=True)
class Inside:
    """What would be inside, for people to look at: nothing here is needed to write it."""

    entries: tuple[tuple[File, str], ...]  # each with what the sender knows it by; no pictures of pages
    pictures: int  # of pages: thousands of them say nothing that their number does not
    pictures_size: int  # bytes, as all of these
    total: int  # of all files
    sealed: int  # of the sealed file, a little more than it will have
    chosen: int  # documents, notes and sheets, without what explains and lists them
    left_out: tuple[str, ...]  # codes of fields that nothing inside tells
    one: bool  # whether one file can list all of it
    fits: bool  # whether that file can, or those that it is to go into


def _shares(groups: Sequence[Group], room: int) -> Iterator[tuple[Group, ...]]:
    """In their order, as many together as there is room for."""
    share: list[Group] = []
    left = room
    for group in groups:
        needed = sum(entry.file.size + entry.file.size // 500 + _LISTED for entry in group)
        if share and needed > left:
            yield tuple(share)
            share, left = [], room
        share.append(group)
        left -= needed
    yield tuple(share)

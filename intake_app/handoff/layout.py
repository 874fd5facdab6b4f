"""
Where things lie in a handoff, a ZIP archive inside an age file.

    README.txt                  for a reader who has never heard of us
    manifest.json               what is here, from whom, for whom
    manifest.json.minisig       the sender's signature over it
    documents/NNNN TITLE.EXT    clean copies, and files that go out as received; NNNN is the exhibit number
    originals/NNNN TITLE.EXT    files as received of which there is a clean copy too
    notes/NNNN TITLE.txt

Paths come from titles people type, and on the way back from strangers: both ways only names pass that are harmless on
every file system.
"""

from intake_app.domain.names import file_name

README = "README.txt"
MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"
DOCUMENTS = "documents"
ORIGINALS = "originals"
NOTES = "notes"
_FOLDERS = frozenset({DOCUMENTS, ORIGINALS, NOTES})
_MAX_TITLE = 100  # characters of a title that go into a path; some programs stop at 260 for the whole
_MAX_ENDING = 12


def path_for(folder: str, number: int, title: str, ending: str) -> str:
    """A path that is safe everywhere. `ending` has its dot, or is empty; it may be a stranger's too."""
    harmless = file_name(f"_{ending[:_MAX_ENDING]}")[1:]
    return f"{folder}/{file_name(f'{number:04} {title[:_MAX_TITLE].strip()}', harmless)}"


def is_safe(path: str) -> bool:
    """Whether this is a path as `path_for` makes them, or the README's."""
    folder, _, name = path.partition("/")
    return path == README or (folder in _FOLDERS and file_name(name) == name)


def clash_key(path: str) -> str:
    """Equal for two paths that fall together where case does not count."""
    return path.casefold()

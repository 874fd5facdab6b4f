"""Another passphrase for one's own key: the same key under it, and never a moment without one that opens."""

import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.progress import Step
from intake_app.errors import (
    Cancelled,
    CannotWrite,
    KeyLocked,
    NotAnIdentity,
    NotFound,
    ReadBackDiffers,
    VaultError,
    WeakPassphrase,
    WrongKeyPassphrase,
)
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.workflows import replace_file
from intake_app.workflows.key_passphrase import change_passphrase_of_kept, set_passphrase_of_file
from intake_app.workflows.new_key import (
    is_locked,
    keep_key,
    make_key,
    new_key,
    own_key,
    public_keys,
    unlocked,
    unlocked_bytes,
)

OLD, NEW = "golden velvet canyon tulip", "amber window quiet heron"

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def kept(vault: Vault) -> str:
    """The public key of one in the vault, under the old passphrase."""
    return keep_key(vault, make_key(OLD), actor="ben").recipient


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A key file under the old passphrase."""
    new_key(tmp_path / "key", passphrase=OLD)
    return tmp_path / "key"


def opens(sealed: bytes, passphrase: str) -> bool:
    try:
        return bool(public_keys(unlocked(sealed, passphrase)))
    except WrongKeyPassphrase:
        return False


def change(path: Path, old: str = OLD, new: str = NEW) -> None:
    set_passphrase_of_file(path, unlocked_bytes(path.read_bytes(), old), new)


def untouched(path: Path) -> bool:
    return opens(path.read_bytes(), OLD) and list(path.parent.iterdir()) == [path]


@contextmanager
def drive_of(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_the_new_one_opens_the_kept_key_and_the_old_one_no_more(vault: Vault, kept: str) -> None:
    change_passphrase_of_kept(vault, kept, OLD, NEW, actor="ana")
    sealed = own_key(vault, kept).sealed.encode()
    assert public_keys(unlocked(sealed, NEW)) == [kept]
    assert not opens(sealed, OLD)
    with vault.reading() as view:
        event = view.custody.latest(1)[0]
    assert (event.action, event.actor, event.facts["key"]) == (Action.OWN_KEY_PASSPHRASE_CHANGED, "ana", kept)
    assert check(vault).ok


def test_the_others_keep_theirs(vault: Vault, kept: str) -> None:
    other = keep_key(vault, make_key(OLD), actor="ben").recipient
    change_passphrase_of_kept(vault, kept, OLD, NEW, actor="ana")
    assert opens(own_key(vault, other).sealed.encode(), OLD)


@pytest.mark.parametrize(
    ("old", "new", "refused"), [("heron lamp", NEW, WrongKeyPassphrase), (OLD, "tulip", WeakPassphrase)]
)
def test_a_wrong_or_weak_one_changes_nothing(vault: Vault, kept: str, old: str, new: str, refused: type) -> None:
    before = own_key(vault, kept)
    with vault.reading() as view:
        events = view.custody.head().seq
    with pytest.raises(refused):
        change_passphrase_of_kept(vault, kept, old, new, actor="ana")
    with vault.reading() as view:
        assert view.custody.head().seq == events
    assert own_key(vault, kept) == before


def test_it_can_be_stopped_until_it_counts(vault: Vault, kept: str) -> None:
    def stop(step: Step) -> None:
        if step.done == step.total:
            raise Cancelled

    with pytest.raises(Cancelled):
        change_passphrase_of_kept(vault, kept, OLD, NEW, actor="ana", progress=stop)
    assert opens(own_key(vault, kept).sealed.encode(), OLD)


def test_what_the_vault_can_not_write_leaves_the_old_one(vault: Vault, kept: str) -> None:
    with drive_of(64), pytest.raises(VaultError):
        change_passphrase_of_kept(vault, kept, OLD, NEW, actor="ana")
    assert opens(own_key(vault, kept).sealed.encode(), OLD)
    assert check(vault).ok


def test_a_key_that_is_not_there_is_told(vault: Vault) -> None:
    with pytest.raises(NotFound):
        change_passphrase_of_kept(vault, "age1other", OLD, NEW, actor="ana")


def test_a_key_file_is_put_under_another_one_with_all_that_stands_in_it(file: Path) -> None:
    text = unlocked_bytes(file.read_bytes(), OLD) + "# caña\n".encode("latin-1")
    set_passphrase_of_file(file, text, NEW)
    assert unlocked_bytes(file.read_bytes(), NEW) == text
    assert not opens(file.read_bytes(), OLD)
    assert list(file.parent.iterdir()) == [file]


def test_one_without_gets_its_first_and_nothing_plain_stays(tmp_path: Path) -> None:
    recipient = new_key(tmp_path / "key")
    with (tmp_path / "key").open("rb") as before:
        change(tmp_path / "key", old="")
        if sys.platform != "win32":
            assert b"AGE-SECRET-KEY" not in before.read()  # of the file that was there
    sealed = (tmp_path / "key").read_bytes()
    assert is_locked(sealed)
    assert public_keys(unlocked(sealed, NEW)) == [recipient]
    with pytest.raises(KeyLocked):
        unlocked(sealed)


def test_a_weak_one_or_what_is_no_key_leaves_the_file_alone(file: Path) -> None:
    with pytest.raises(WeakPassphrase):
        change(file, new="tulip")
    with pytest.raises(NotAnIdentity):
        set_passphrase_of_file(file, b"a letter", NEW)
    assert untouched(file)


def test_a_link_goes_on_leading_to_it_and_another_name_keeps_what_it_had(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    new_key(tmp_path / "stick" / "key", passphrase=OLD)
    (tmp_path / "key").symlink_to(tmp_path / "stick" / "key")
    os.link(tmp_path / "stick" / "key", tmp_path / "copy")
    change(tmp_path / "key")
    assert (tmp_path / "key").is_symlink()
    assert opens((tmp_path / "stick" / "key").read_bytes(), NEW)
    assert opens((tmp_path / "copy").read_bytes(), OLD)


def test_what_can_not_be_written_leaves_the_old_one(file: Path) -> None:
    text = unlocked_bytes(file.read_bytes(), OLD)
    with drive_of(64), pytest.raises(CannotWrite):
        set_passphrase_of_file(file, text, NEW)
    assert untouched(file)


def test_a_drive_that_gives_back_something_else_is_told_before_the_old_one_goes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decay(path: Path) -> None:
        path.write_bytes(path.read_bytes()[:-80])

    monkeypatch.setattr(replace_file, "flush_file", decay)
    with pytest.raises(ReadBackDiffers):
        change(file)
    assert untouched(file)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="NO `fork`: being killed is not tested here")
@pytest.mark.parametrize("step", ["flush_file", "put_in_place"])
def test_killed_on_the_way_the_old_one_opens_and_the_next_try_works(file: Path, step: str) -> None:
    text = unlocked_bytes(file.read_bytes(), OLD)
    child = os.fork()
    if not child:
        setattr(replace_file, step, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
        set_passphrase_of_file(file, text, NEW)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    assert opens(file.read_bytes(), OLD)
    assert all(b"AGE-SECRET-KEY" not in each.read_bytes() for each in file.parent.iterdir())
    change(file)
    assert opens(file.read_bytes(), NEW)
    assert list(file.parent.iterdir()) == [file]

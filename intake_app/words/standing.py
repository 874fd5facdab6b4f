"""What stands above every page for as long as it is so."""

from intake_app.domain.memory_traces import MemoryTraces
from intake_app.domain.vault import LogState
from intake_app.words.hook import translate


def read_only_trouble(*, damaged: bool) -> str:
    """Why nothing can be changed in this vault."""
    if damaged:
        return translate(
            "Standing",
            "Pages of this vault are damaged, so it is open for reading only. Copy its folder to another drive before "
            "anything else. Then restore a backup, or save what can be read into a new vault.",
        )
    return translate(
        "Standing",
        "This vault can only be read: its drive is write-protected, or you may not change files there. Nothing you "
        "type is kept, and the record does not note what you look at.",
    )


def practice_remark() -> str:
    """That nothing in this vault is real, nor should be."""
    return translate(
        "Standing",
        "Everything in this vault is invented. Put nothing real in it: its passphrase is no secret.",
    )


def unreadable_trouble(count: int) -> str:
    """What lists lack since the vault was opened."""
    text = translate(
        "Standing",
        "Entries of this vault can't be read ({count}): somebody may have changed them outside the program. Lists "
        "leave them out or show them in part. Check the vault under Activity, and compare with a backup.",
    )
    return text.format(count=count)


def log_trouble(log: LogState) -> str:
    """What is missing since the last session ended without locking; empty where nothing is."""
    match log:
        case LogState.UNFINISHED:
            return translate(
                "Standing",
                "The last session ended without locking. What was being stored at that moment is not here; everything "
                "before it is.",
            )
        case LogState.DAMAGED:
            return translate(
                "Standing",
                "The last session ended without locking, and the file with its last changes (vault.db-wal) is damaged. "
                "Some things that counted as stored are missing. Compare with a backup.",
            )
        case LogState.MISSING:
            return translate(
                "Standing",
                "The last session ended without locking, and the file with its last changes (vault.db-wal) is gone. "
                "Look for it where this folder was copied from; without it the last things stored are missing.",
            )
        case _:
            return ""


def memory_trouble(traces: MemoryTraces) -> str:
    """That the system writes memory to the disk; empty where it does not, as far as can be seen."""
    if traces.hibernation:
        return translate(
            "Standing",
            "This computer can hibernate, which writes everything in memory to its disk, and it uses swap. Turn both "
            "off, or encrypt the whole disk.",
        )
    if traces.swap:
        return translate(
            "Standing",
            "This computer may write parts of memory to its disk (swap). Turn swap off, or encrypt the whole disk.",
        )
    return ""

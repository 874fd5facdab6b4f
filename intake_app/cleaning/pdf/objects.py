"""Reading pikepdf's objects without a surprise: names that are no UTF-8, arrays that should be there and are not."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Stream


def name_of(value: Any) -> str:
    """A name with its slash, odd bytes as surrogates; empty for anything else."""
    return bytes(value).decode("utf-8", "surrogateescape") if isinstance(value, Name) else ""


def items_of(value: Any) -> list[Any]:
    """What is in an array; the value alone when it is none."""
    return list(value) if isinstance(value, Array) else [value]


def entry(holder: Any, name: str) -> Any:
    """What a dictionary or stream has under a name with its slash; None when it has nothing, or there is none."""
    if not isinstance(holder, Dictionary | Stream) or name not in holder:
        return None
    return holder[name]

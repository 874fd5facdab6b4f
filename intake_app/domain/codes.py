"""Members of enumerations by their codes, as rows and manifests hold them."""

from enum import StrEnum
from functools import cache
from typing import TypeVar, cast

E = TypeVar("E", bound=StrEnum)


def member(kind: type[E], code: object) -> E | None:
    """The one with this code, if there is one. Calling the enumeration takes three times as long."""
    return cast("E | None", _members(kind).get(code)) if isinstance(code, str) else None


@cache
def _members(kind: type[StrEnum]) -> dict[str, StrEnum]:
    return {str(one): one for one in kind}

"""How the lists of harmless names are written down."""

import re
from dataclasses import dataclass

_NAME = re.compile(r"(\w+(?:-\w+)*)(!?)(?:\(([^)]*)\))?")


@dataclass(frozen=True, slots=True)
class Names:
    """
    Elements as "prefix:name", each with the attributes it may have; `texts` are those that may hold characters.

    An attribute without a prefix is one without a namespace.
    """

    attributes: dict[str, frozenset[str]]
    texts: frozenset[str]

    def __or__(self, other: "Names") -> "Names":
        return Names(self.attributes | other.attributes, self.texts | other.texts)


def names(prefix: str, table: str) -> Names:
    """
    Elements of one namespace, as `element(attribute attribute)`; `element!` may hold characters.

    In an attribute, `:name` stands for one of the same namespace.
    """
    attributes: dict[str, frozenset[str]] = {}
    texts = set()
    for name, mark, inside in _NAME.findall(table):
        key = f"{prefix}:{name}" if prefix else name
        own = (prefix + attribute if attribute.startswith(":") else attribute for attribute in inside.split())
        attributes[key] = frozenset(own)
        if mark:
            texts.add(key)
    return Names(attributes, frozenset(texts))

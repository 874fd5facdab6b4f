"""Which fields a handoff tells, as the options of `hand-off` say."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from functools import partial

from intake_app.domain.handoff_fields import GROUPS, ON_REQUEST, Field, Group, in_order, switched

_ALL = "all"


def add_fields(parser: ArgumentParser) -> None:
    """`--leave-out` and `--tell`, in the order they are given, and short ways to say the usual ones."""
    groups = "; ".join(f"{group}: {', '.join(members)}" for group, members in GROUPS.items())
    add = partial(parser.add_argument, dest="fields", default=[])
    add(
        "--leave-out",
        metavar="FIELD,…",
        type=lambda text: (False, _fields(text)),
        action="append",
        help=f"fields that are told nowhere in it: single ones, whole groups, or {_ALL}. {groups}",
    )
    add(
        "--tell",
        metavar="FIELD,…",
        type=lambda text: (True, _fields(text)),
        action="append",
        help=f"fields that are told all the same; {', '.join(in_order(ON_REQUEST))} only so",
    )
    add(
        "--titles",
        action="append_const",
        const=(True, [Field.TITLES]),
        help="the same as --tell titles; they may name people",
    )
    for field in (Field.RECEIVED, Field.CUSTODY, Field.ACTORS):
        add(f"--no-{field}", action="append_const", const=(False, [field]), help=f"the same as --leave-out {field}")


def untold(args: Namespace) -> frozenset[Field]:
    """What is not to be told: of two options about a field the later one counts."""
    found = ON_REQUEST
    for on, fields in args.fields:
        for field in fields:
            found = switched(found, field, on=on)
    return found


def _fields(text: str) -> list[Field]:
    return [field for name in text.split(",") for field in _named(name.strip())]


def _named(name: str) -> tuple[Field, ...]:
    if name == _ALL:
        return tuple(Field)
    if name in frozenset(Group):
        return GROUPS[Group(name)]
    if name in frozenset(Field):
        return (Field(name),)
    raise ArgumentTypeError(f"{name!r} is no field of a handoff; it has {_ALL}, {', '.join((*Group, *Field))}")

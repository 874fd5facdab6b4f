"""What a vault for practice is filled with. Everything in it is invented."""

from dataclasses import dataclass

from intake_app.domain.matter import Mode
from intake_app.domain.records import Record

PASSPHRASE = "practice practica"
"""The same on every computer, so that it can be told whenever it is asked for: it keeps nothing from anybody.

It stands in English and in Spanish, any keyboard has it, and it is far below what a vault for real things may have.
"""


@dataclass(frozen=True, slots=True)
class SampleMatter:
    """`papers` are names of files among the samples that come with the program; a note has a title and its words."""

    mode: Mode
    title: str
    papers: tuple[str, ...]
    records: tuple[Record, ...]
    notes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """The vault's name, a lawyer who has a key, and matters, all of them for that lawyer."""

    name: str
    counsel: str
    office: str
    matters: tuple[SampleMatter, ...]

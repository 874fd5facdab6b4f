"""No code of a process, a deadline or a review is left without words, and no two codes share them."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from intake_app.domain import case_file, process, process_terms, rulebook
from intake_app.domain.across import Link
from intake_app.domain.case_file import (
    Channel,
    EventKind,
    Language,
    PersonRole,
    Privilege,
    Scope,
    Stage,
)
from intake_app.domain.clock_check import ClockDoubt
from intake_app.domain.conflicts import ConflictResult
from intake_app.domain.dates import DateFault
from intake_app.domain.deadline import Change, Confidence, Need, State, Superseded
from intake_app.domain.likeness import Likeness
from intake_app.domain.process import Method
from intake_app.domain.process_terms import (
    Authenticity,
    Category,
    Component,
    CopyHeld,
    Department,
    Disclosure,
    IdType,
    Nondisclosure,
    NoticeChannel,
    Position,
    ProcessKind,
    ProcessStatus,
    ProofRequired,
    RecipientType,
    Relation,
    WindowBasis,
)
from intake_app.domain.rulebook import CopyGiven, Counting, FlagCode, Tag, Trigger
from intake_app.domain.scope import Difference
from intake_app.errors import DataFault
from intake_app.words import case_file as of_case
from intake_app.words import comparing, data_files, deadlines, demands, facial_review, troubles
from intake_app.words import process as of_process
from intake_app.words import rulebook as of_rulebook

TABLES: list[tuple[type[StrEnum], Callable[[Any], str]]] = [
    (ProcessKind, of_process.kind_label),
    (Department, of_process.department_label),
    (Component, of_process.component_label),
    (Nondisclosure, of_process.nondisclosure_label),
    (CopyHeld, of_process.copy_label),
    (RecipientType, of_process.recipient_label),
    (Position, of_process.position_label),
    (ProcessStatus, of_process.status_label),
    (Method, of_process.method_label),
    (Category, demands.category_label),
    (IdType, demands.id_type_label),
    (Relation, demands.relation_label),
    (WindowBasis, demands.window_basis_label),
    (NoticeChannel, demands.channel_label),
    (ProofRequired, demands.proof_label),
    (Disclosure, demands.disclosure_label),
    (Authenticity, demands.authenticity_label),
    (Language, of_case.language_label),
    (Privilege, of_case.privilege_label),
    (Stage, of_case.stage_label),
    (PersonRole, of_case.role_label),
    (Channel, of_case.channel_label),
    (Scope, of_case.scope_label),
    (ConflictResult, of_case.conflict_label),
    (EventKind, of_case.event_label),
    (Confidence, deadlines.confidence_label),
    (State, deadlines.state_label),
    (Superseded, deadlines.superseded_label),
    (Change, deadlines.change),
    (Need, deadlines.need),
    (FlagCode, facial_review.flag_title),
    (Tag, of_rulebook.tag_label),
    (CopyGiven, of_rulebook.copy_given_label),
    (DateFault, troubles.date_fault),
    (ClockDoubt, troubles.clock_doubt),
    (DataFault, data_files.data_fault),
    (Difference, comparing.difference_label),
    (Likeness, comparing.likeness_label),
    (Link, comparing.link_label),
]
WITHOUT_WORDS = {Trigger, Counting}  # they steer, and nobody sees them


@pytest.mark.parametrize(("codes", "words"), TABLES, ids=lambda part: getattr(part, "__name__", ""))
def test_every_code_has_words_of_its_own(codes: type[StrEnum], words: Callable[[Any], str]) -> None:
    said = [words(code) for code in codes]
    assert all(said)
    assert len(set(said)) == len(said)
    assert not any("!" in text for text in said)


def test_no_kind_of_code_is_forgotten() -> None:
    defined = {
        kind
        for module in (process_terms, process, case_file, rulebook)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind.__module__ == module.__name__
    }
    assert defined <= {codes for codes, _words in TABLES} | WITHOUT_WORDS

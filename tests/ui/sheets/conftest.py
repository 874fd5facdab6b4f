"""The matter behind the sheets: the reported MontCo notice, as a volunteer would have entered it."""

from datetime import date, time

import pytest

from intake_app.domain.case_file import Channel, Consent, Details, Language, Privilege, SafeContact, Scope
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Account, Demand, Issuer, Notice, Process, Recipient, StatusChange
from intake_app.domain.process_terms import (
    Category,
    Component,
    CopyHeld,
    Department,
    IdType,
    Nondisclosure,
    ProcessKind,
    ProcessStatus,
    ProofRequired,
    RecipientType,
    Relation,
    WindowBasis,
)
from intake_app.vault import Vault
from intake_app.workflows.write_record import add_record

SUMMONS = Process(
    kind=ProcessKind.CUSTOMS_SUMMONS,
    issuer=Issuer(Department.DHS, Component.HSI, title="Group Supervisor"),
    recipient=Recipient("Meta Platforms", RecipientType.PLATFORM, "facebook"),
    number="HSI-PH-2025-001122",
    authorities=("19 U.S.C. 1509",),
    purpose="Officer Safety / Doxing",
    issued_on=date(2025, 9, 11),
    return_on=date(2025, 10, 20),
    return_time=time(10),
    zone="America/Los_Angeles",
    nondisclosure=Nondisclosure.REQUESTED,
    copy_held=CopyHeld.FULL,
    accounts=(Account("facebook", IdType.PAGE_OR_GROUP, "MontCo Community Watch", Relation.CO_ADMIN),),
    demands=tuple(Demand(one) for one in (Category.POSTAL_CODE, Category.SIGNUP_IP, Category.LOCATION)),
    notice=Notice(
        date(2025, 10, 3),
        window_days=10,
        window_basis=WindowBasis.STATED,
        proof_required=ProofRequired.FILED_MOTION,
    ),
    history=(StatusChange(date(2025, 10, 3), ProcessStatus.NOTICE_ONLY),),
)


@pytest.fixture
def summons() -> Process:
    return SUMMONS


@pytest.fixture
def matter(vault: Vault) -> Matter:
    with vault.change() as change:
        made = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    details = Details("E.D. Pa.", "Norristown", Language.SPANISH, "", True, Privilege.PROSPECTIVE_CLIENT)
    for record in (
        SUMMONS,
        details,
        SafeContact(None, Channel.SIGNAL, "+1 215 555 0199", False, "after six"),
        SafeContact(None, Channel.EMAIL, "watch@example.org", do_not_use=True, is_the_targeted_account=True),
        Consent(Scope.NAMED_COUNSEL, "Blue heron", date(2025, 10, 5)),
    ):
        add_record(vault, made.code, record, actor="ana")
    return made

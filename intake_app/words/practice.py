"""The invented matters of a vault for practice: what they hold, in the language that is spoken, counted from a day."""

from datetime import date, timedelta

from intake_app.domain.case_file import (
    Channel,
    Consent,
    Details,
    Event,
    EventKind,
    Language,
    Person,
    PersonRole,
    Reminder,
    SafeContact,
    Scope,
)
from intake_app.domain.matter import Mode
from intake_app.domain.practice import PASSPHRASE, Sample, SampleMatter
from intake_app.domain.process import Account, Notice, Process, Recipient, StatusChange
from intake_app.domain.process_terms import (
    CopyHeld,
    Disclosure,
    NoticeChannel,
    ProcessKind,
    ProcessStatus,
    ProofRequired,
    Relation,
    WindowBasis,
)
from intake_app.words.hook import language, translate

WINDOW = 10  # days, as the sample notice gives
PLATFORM = "Lumen Social"  # as on the papers
PAPERS = ("notice.eml", "redacted-copy.pdf", "summons-photo.jpg")
"""The other samples are there to be taken in."""


def sample(today: date) -> Sample:
    """Every name says that it is for practice, wherever it is printed or sent."""
    counsel = _counsel()
    return Sample(
        name=translate("Practice", "Practice: nothing here is real"),
        counsel=counsel,
        office=translate("Practice", "Tidewater Defense Clinic (invented)"),
        matters=(_with_papers(today), _with_a_notice_alone(today, counsel)),
    )


def _with_papers(today: date) -> SampleMatter:
    came, who = today - timedelta(days=3), translate("Practice", "Juniper (practice)")
    spoken = Language.SPANISH if language() == "es" else Language.ENGLISH
    notice = Notice(
        received_on=came,
        sender="legal-response@lumen.example",
        channel=NoticeChannel.EMAIL,
        reference="LS-0000-4417",
        window_days=WINDOW,
        window_basis=WindowBasis.STATED,
        proof_required=ProofRequired.FILED_MOTION,
        disclosure=Disclosure.NOT_YET,
    )
    process = Process(
        kind=ProcessKind.CUSTOMS_SUMMONS,
        recipient=Recipient(PLATFORM),
        copy_held=CopyHeld.FULL,
        accounts=(Account(value="eastbrook_watch", relation=Relation.OWNER),),
        notice=notice,
        history=(StatusChange(came, ProcessStatus.NOTICE_ONLY),),
    )
    records = (
        process,
        Details(lives_in=translate("Practice", "Sampleton (invented)"), language=spoken, interpreter_needed=False),
        Person(PersonRole.CLIENT, who, accounts=("eastbrook_watch",)),
        SafeContact(None, Channel.PHONE, "(555) 555-0117", False, translate("Practice", "after six")),
        Consent(Scope.NAMED_COUNSEL, who, today - timedelta(days=2), spoken),
    )
    interview = translate(
        "Practice",
        "She came in at three with a letter and her phone. The platform wrote three days ago and gives her ten days.\n"
        "The account is hers alone. She has deleted nothing and changed nothing. Nobody has called or visited her.",
    )
    notes = ((translate("Practice", "First interview"), interview),)
    return SampleMatter(Mode.CLINIC_INTAKE, who, PAPERS, records, notes)


def _with_a_notice_alone(today: date, counsel: str) -> SampleMatter:
    came, who = today - timedelta(days=WINDOW - 2), translate("Practice", "Wren (practice)")
    notice = Notice(came, channel=NoticeChannel.IN_APP, window_days=WINDOW, window_basis=WindowBasis.STATED)
    process = Process(
        recipient=Recipient(translate("Practice", "Corvid Chat (invented)")),
        copy_held=CopyHeld.NOTICE_ONLY,
        accounts=(Account(value="wren_sample", relation=Relation.OWNER),),
        notice=notice,
        history=(StatusChange(came, ProcessStatus.NOTICE_ONLY),),
    )
    asked = translate("Practice", "Ask the platform for a copy once more")
    records = (
        process,
        Person(PersonRole.PROSPECTIVE_CLIENT, who),
        Event(EventKind.PLATFORM_CALL, today - timedelta(days=4), translate("Practice", "Asked for a copy; none came")),
        Reminder(asked, today - timedelta(days=1), counsel),
    )
    call = translate(
        "Practice", "An agency asked for her account. She has ten days since the notice, and no copy of the paper."
    )
    return SampleMatter(Mode.CLINIC_INTAKE, who, (), records, ((translate("Practice", "Call"), call),))


def things_to_try() -> tuple[str, ...]:
    """What a volunteer can do in it, one after the other, by the names of buttons."""
    told = (
        translate(
            "Practice",
            "Items: choose “summons-photo” and see what was found in it and removed. In “redacted-copy”, words are "
            "still under the black bars: “Flatten instead” removes them.",
        ),
        translate("Practice", "“Take in files”: the folder that opens has more sample papers."),
        translate(
            "Practice",
            "Legal process: “Read the papers”, then confirm what they say. Their dates are as printed; the days under "
            "“Deadlines” are counted from the day this vault was made.",
        ),
        translate("Practice", "Counsel: compare the six words with those under “Your keys”, then “Same, in person”."),
        translate("Practice", "“Hand off”: write the sealed file to a stick or a folder."),
        translate(
            "Practice",
            "Now be counsel. Handoffs, “Open a handoff”, with “My key in this vault”; its passphrase is {passphrase} "
            "too. Look at what came, and write the acknowledgement as {counsel}.",
        ),
        translate("Practice", "Be the sender again: Handoffs, “Enter an acknowledgement”."),
        translate("Practice", "Lock with Ctrl+L, and unlock with {passphrase}."),
    )
    return tuple(step.format(counsel=_counsel(), passphrase=PASSPHRASE) for step in told)


def _counsel() -> str:
    return translate("Practice", "Marisol Vane (practice)")

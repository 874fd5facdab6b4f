"""The points of a first look at a paper. They are for counsel to judge, and say what was seen, never what it means."""

from datetime import date

from intake_app.domain.facial_review import Flag, Value
from intake_app.domain.process_terms import Category
from intake_app.domain.rulebook import FlagCode
from intake_app.words.deadlines import days
from intake_app.words.demands import category_label
from intake_app.words.hook import translate, written_day
from intake_app.words.quoting import quoted
from intake_app.words.rulebook import in_our_language


def flag_title(code: FlagCode) -> str:
    return {
        FlagCode.RETURN_BEFORE_ISSUE: translate("Review", "Return date before the date of issue"),
        FlagCode.RETURN_BEFORE_NOTICE: translate("Review", "Return date before the notice"),
        FlagCode.PURPOSE_BLANK: translate("Review", "Purpose left blank"),
        FlagCode.PURPOSE_MISMATCH: translate("Review", "Purpose does not match the power cited"),
        FlagCode.ISSUER_BELOW_RANK: translate("Review", "Issuer’s title not among those named"),
        FlagCode.NO_JUDGE_SIGNATURE: translate("Review", "No judge’s signature on an order"),
        FlagCode.BEYOND_SUBSCRIBER_DATA: translate("Review", "Asks for more than subscriber data"),
        FlagCode.CONTENT_OR_LOCATION: translate("Review", "Asks for content or location"),
        FlagCode.NONDISCLOSURE_ONLY_REQUESTED: translate("Review", "Nondisclosure is only requested"),
        FlagCode.UNSIGNED: translate("Review", "Not signed"),
        FlagCode.NO_NUMBER: translate("Review", "No number"),
        FlagCode.OTHER_RECIPIENT: translate("Review", "Addressed to another platform"),
        FlagCode.SUSPICIOUS_NOTICE: translate("Review", "The notice looks suspicious"),
        FlagCode.LATE_CUSTOMS_NOTICE: translate("Review", "Notice given late"),
        FlagCode.AFTER_WITHDRAWAL: translate("Review", "Follows one that was withdrawn"),
        FlagCode.WIDER_THAN_BEFORE: translate("Review", "Asks for more than the one before"),
    }[code]


def flag_seen(flag: Flag) -> str:
    """What it was seen from, with the paper's own dates and words; "" where the title says it all."""
    text = _seen(flag)
    return text.format(**{name: _written(name, value) for name, value in flag.values.items()})


def flag_basis(flag: Flag) -> str:
    """The rule behind it."""
    return in_our_language(flag.basis.basis)


def _seen(flag: Flag) -> str:
    values = flag.values
    match flag.code:
        case FlagCode.RETURN_BEFORE_ISSUE:
            return translate("Review", "Return {return}, issued {issued}")
        case FlagCode.RETURN_BEFORE_NOTICE:
            return translate("Review", "Return {return}, notice {noticed}")
        case FlagCode.PURPOSE_MISMATCH:
            return translate("Review", "“{purpose}” under {citation}")
        case FlagCode.ISSUER_BELOW_RANK:
            return translate("Review", "“{title}”, held against {lists}")
        case FlagCode.BEYOND_SUBSCRIBER_DATA | FlagCode.CONTENT_OR_LOCATION:
            return "{categories}"
        case FlagCode.OTHER_RECIPIENT:
            return translate("Review", "Addressed to {platform}, accounts on {accounts}")
        case FlagCode.SUSPICIOUS_NOTICE if values.get("sender"):
            return translate("Review", "Sent by {sender}")
        case FlagCode.LATE_CUSTOMS_NOTICE:
            return translate("Review", "Notice {noticed}, due by {latest}")
        case FlagCode.AFTER_WITHDRAWAL if "issued" in values:
            return translate("Review", "Withdrawn {withdrawn}, this one issued {issued}: {days} later")
        case FlagCode.AFTER_WITHDRAWAL:
            return translate("Review", "Withdrawn {withdrawn}")
        case FlagCode.WIDER_THAN_BEFORE if {"before", "after"} <= values.keys():
            return translate("Review", "Records of {before} before, of {after} now")
        case _:
            return ""


def _written(name: str, value: Value) -> str:
    if isinstance(value, date):
        return written_day(value)
    if isinstance(value, int):
        return days(value)
    if isinstance(value, tuple):
        shown = [category_label(Category(one)) for one in value] if name == "categories" else value
        return ", ".join(shown)
    return quoted(value)

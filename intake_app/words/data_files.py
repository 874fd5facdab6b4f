"""What is wrong with a data file, for whoever corrected a rule by hand."""

from intake_app.errors import DataFault, DataFileDamaged
from intake_app.words.hook import translate
from intake_app.words.message import Parts


def data_file_trouble(error: DataFileDamaged) -> Parts:
    """The file, the line where its entry begins, and the fault."""
    place = translate("Errors", "{file}, line {line}") if error.line else "{file}"
    fault = data_fault(error.fault)
    what = f"{place}: {fault}".format(file=error.file, line=error.line, detail=error.detail)
    return Parts(
        translate("Errors", "A part of Intake is damaged"),
        what,
        translate("Errors", "No vault is affected."),
        translate("Errors", "If you changed the file, correct that line. Otherwise install Intake again."),
    )


def data_fault(fault: DataFault) -> str:
    return {
        DataFault.MISSING_FILE: translate("Errors", "the file is missing or can’t be read."),
        DataFault.NOT_TOML: translate("Errors", "this does not read as TOML."),
        DataFault.UNKNOWN_FIELD: translate("Errors", "nothing is called “{detail}” here."),
        DataFault.MISSING_FIELD: translate("Errors", "“{detail}” is missing."),
        DataFault.WRONG_TYPE: translate("Errors", "“{detail}” is not of the right kind."),
        DataFault.UNKNOWN_CODE: translate("Errors", "“{detail}” is not a code that is known."),
        DataFault.TWICE: translate("Errors", "“{detail}” is there twice."),
        DataFault.MISSING_ENTRY: translate("Errors", "there is no entry for “{detail}”."),
    }[fault]

"""What a file carried, and what stays, in words that hold for its kind."""

from intake_app.domain.document import CleaningReport, Finding, Kind
from intake_app.domain.findings import What, Why
from intake_app.words.findings import describe


def test_only_what_can_be_flattened_is_told_to_be() -> None:
    in_pdf = Finding(What.UNDER_BOX, "page 1", 1, Why.STILL_READABLE)
    in_book = Finding(What.HIDDEN_CONTENT, "hidden sheet", 1, Why.STAYS_READABLE)
    assert "Flatten" in describe(in_pdf).detail
    assert "latten" not in describe(in_book).detail
    report = CleaningReport(Kind.XLSX, Kind.XLSX, kept=(in_pdf, in_book))
    assert report.warnings == (in_pdf, in_book)


def test_the_head_of_a_message_is_not_told_to_be_a_face() -> None:
    """It stays for the same reason as faces and handwriting do, and is neither."""
    head = Finding(What.SHOWN_HEADERS, "From, To", 2, Why.CANNOT_BE_CLEANED)
    assert "From whom to whom" in describe(head).detail
    assert "andwriting" not in describe(head).detail

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from intake_app.domain.document import Kind
from intake_app.ui import formats, i18n
from intake_app.words.kinds import kind_name
from intake_app.words.sizes import size


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Pretend that the system is set to a locale."""

    def pretend(name: str) -> None:
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(name)))

    yield pretend
    monkeypatch.undo()
    i18n.install("en")


def counted(number: int) -> str:
    return " ".join(QCoreApplication.translate("Counted", "%n item(s) kept as received", "", number).split()[:2])


def test_english_counts_properly() -> None:
    i18n.install("en")
    assert [counted(number) for number in (0, 1, 3)] == ["0 items", "1 item", "3 items"]


def test_spanish_reaches_our_texts_those_of_words_and_those_of_qt(qapp: QApplication) -> None:
    i18n.install("es")
    assert [counted(number) for number in (0, 1, 3)] == ["0 elementos", "1 elemento", "3 elementos"]
    assert kind_name(Kind.JPEG) == "Foto (JPEG)"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancelar"


def test_a_switch_leaves_nothing_of_the_language_before(qapp: QApplication) -> None:
    for language in ("es", "en", "es", "en"):
        i18n.install(language)
        qapp.processEvents()
    assert kind_name(Kind.AUDIO) == "Sound"
    assert i18n.spoken() == "en"
    QCoreApplication.sendPostedEvents(None, 52)  # deferred deletions
    assert len(qapp.findChildren(QTranslator)) == 2


@pytest.mark.parametrize(
    ("of_the_system", "chosen", "spoken", "locale"),
    [
        ("es_MX", "", "es", "es_MX"),
        ("es_ES", "en", "en", "en_ES"),
        ("en_GB", "", "en", "en_GB"),
        ("en_US", "es", "es", "es_US"),
        ("de_DE", "", "en", "en_DE"),
        ("C", "", "en", "en_US"),
        ("C", "es", "es", "es_US"),
    ],
)
def test_the_system_gives_the_language_unless_one_is_chosen_and_always_the_region(
    system, of_the_system: str, chosen: str, spoken: str, locale: str
) -> None:
    system(of_the_system)
    i18n.install(chosen)
    assert i18n.spoken() == spoken
    assert QLocale().name() == locale


def test_numbers_and_dates_are_written_as_the_region_does(system) -> None:
    moment = datetime(2019, 11, 27, 12, tzinfo=UTC)
    system("es_ES")
    i18n.install()
    assert (formats.size(2_400_000), size(2_400_000)) == ("2,4 MB", "2,4 MB")
    assert formats.day(moment) == "mié, 27 nov 2019"
    system("es_US")
    i18n.install()
    assert (formats.size(2_400_000), size(2_400_000)) == ("2.4 MB", "2.4 MB")
    system("en_US")
    i18n.install()
    assert formats.day(moment) == "Wed, Nov 27, 2019"

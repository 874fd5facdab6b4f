"""The window's language: our sentences, Qt's own words, and how dates, numbers and sizes are written."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from intake_app import words
from intake_app.ui import formats, resources

LANGUAGES = {"en": "English", "es": "Español"}  # each by its own name, for whoever can't read the other
ENGLISH = "en"


def install(language: str = "") -> None:
    """Put all text made from now on into a language; an empty one follows the system.

    Words already on the screen stay as they are: their widgets have to be made anew.
    """
    app = QCoreApplication.instance()
    assert app is not None
    language = language or of_the_system()
    locale = locale_for(language)
    QLocale.setDefault(locale)
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    for file in (_of_qt(language), resources.file("translations", f"intake_{language}.qm")):
        translator = QTranslator(app)
        translator.load(file)
        app.installTranslator(translator)
    words.install_translator(QCoreApplication.translate, locale.decimalPoint(), formats.full_day, language)


def spoken() -> str:
    """The code of the language that text is put into now."""
    code = QLocale.languageToCode(QLocale().language())
    return code if code in LANGUAGES else ENGLISH


def of_the_system() -> str:
    """The first of our languages among those the user asked their system for."""
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in wanted if tag in LANGUAGES), ENGLISH)


def locale_for(language: str) -> QLocale:
    """Dates and numbers in this language, as they are written where the system stands: es-MX, es-US, en-GB."""
    system = QLocale.system()
    here = QLocale.Country.UnitedStates if system.language() is QLocale.Language.C else system.territory()
    return QLocale(QLocale.codeToLanguage(language), here)


def _of_qt(language: str) -> str:
    return f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"

"""Sources, translators' files and compiled files agree, and nothing shown bypasses them."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from intake_app import paths

SOURCES = Path(paths.__file__).parent
LANGUAGES = ("en", "es")

# Names, keys and the like, which are the same in every language.
NOT_TRANSLATED = re.compile(
    r"Intake|Apache 2\.0|Lucide, ISC|Inter, SIL .*|Qt, SQLCipher, .*"  # names
    r"|(Ctrl|Alt)\+.?|PgUp|PgDown|Tab|Esc|Del"  # keys
    r"|Fusion"  # a style of Qt
    r"|<.*"  # markup
    r"|word |wording |command line"  # facts of `WrongSecret` and of the record
    r"|unexpected error: %s| at "  # for the log
)
READS_LIKE_WORDS = re.compile(r"[^\W\d_]{2,} +[^\W\d_]|\b[A-Z][a-z]+|[a-z]+ ")


@dataclass(frozen=True)
class Text:
    context: str
    english: str
    counted: bool


@dataclass(frozen=True)
class Translated:
    text: Text
    forms: tuple[str, ...]
    finished: bool


def sources() -> list[Path]:
    return sorted(path for room in ("ui", "words") for path in (SOURCES / room).rglob("*.py"))


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in names:
            yield node


def literal(node: ast.expr) -> str:
    text = ast.literal_eval(node)
    assert isinstance(text, str)
    return text


def sent_through(path: Path) -> Iterator[Text]:
    tree = ast.parse(path.read_text("utf-8"))
    for owner in ast.walk(tree):
        if isinstance(owner, ast.ClassDef):
            for call in calls(owner, "self.tr"):
                yield Text(owner.name, literal(call.args[0]), counted=len(call.args) == 3)
    for call in calls(tree, "translate", "QCoreApplication.translate", "QT_TRANSLATE_NOOP"):
        yield Text(literal(call.args[0]), literal(call.args[1]), counted=len(call.args) == 4)


def translations(language: str) -> Iterator[Translated]:
    tree = ElementTree.parse(paths.resource("translations", f"intake_{language}.ts"))
    for context in tree.iter("context"):
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            text = Text(context.findtext("name", ""), message.findtext("source", ""), counted)
            yield Translated(text, tuple(forms), finished=translation.get("type") is None)


def tool(name: str, *arguments: str | Path) -> None:
    subprocess.run([Path(sys.executable).with_name(name), *arguments], check=True, capture_output=True)


def test_nothing_that_reads_like_words_bypasses_translation() -> None:
    found = [
        f"{path.relative_to(SOURCES)}:{constant.lineno} {constant.value}"
        for path in sources()
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        for constant in _shown_as_they_are(function)
        if READS_LIKE_WORDS.search(str(constant.value)) and not NOT_TRANSLATED.fullmatch(str(constant.value))
    ]
    assert found == []


def _shown_as_they_are(function: ast.FunctionDef) -> Iterator[ast.Constant]:
    """Strings in the body of a function, but for docstrings and those that go through a translation."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in {"tr", "translate"}:
            continue
        if isinstance(node, ast.AnnAssign):
            waiting += [node.value] if node.value else []
        elif isinstance(node, ast.FunctionDef):
            waiting += node.body
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node
        else:
            waiting += ast.iter_child_nodes(node)


def test_every_text_is_gathered_and_only_what_can_be_gathered_is_used() -> None:
    sent = {text for path in sources() for text in sent_through(path)}
    gathered = {translated.text for translated in translations("es")}
    assert sent == gathered, "make translations, then translate what is new"
    # `tr` of another object, or an alias of `translate`, would be looked up in vain.
    for path in sources():
        tree = ast.parse(path.read_text("utf-8"))
        used = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "tr"}
        assert used <= {"self.tr"}, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translators_files_are_what_the_sources_give(language: str, tmp_path: Path) -> None:
    kept = paths.resource("translations", f"intake_{language}.ts")
    again = Path(shutil.copy(kept, tmp_path))
    plurals = ["-pluralonly"] if language == "en" else []
    only = ["-no-obsolete", "-locations", "none"]
    tool("pyside6-lupdate", *sources(), *only, *plurals, "-ts", again)
    assert again.read_text("utf-8") == kept.read_text("utf-8"), "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_those_of_the_translators(language: str, tmp_path: Path) -> None:
    kept = paths.resource("translations", f"intake_{language}.qm")
    tool("pyside6-lrelease", kept.with_suffix(".ts"), "-qm", tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == kept.read_bytes(), "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_every_form(language: str) -> None:
    for translated in translations(language):
        assert translated.finished, translated.text
        assert all(translated.forms), translated.text
        assert len(translated.forms) == (2 if translated.text.counted else 1)
        assert not any("(s)" in form for form in translated.forms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_for_values_and_access_keys_agree(language: str) -> None:
    for translated in translations(language):
        english = translated.text.english
        for form in translated.forms:
            assert _places(form) == _places(english), english
            assert form.count("&") == english.count("&"), english
            assert form.endswith("…") == english.endswith("…"), english
            assert form.endswith(".") == english.endswith("."), english


def _places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n|%1", text))


def test_spanish_says_cifrado_and_usted() -> None:
    for translated in translations("es"):
        for form in translated.forms:
            assert "encript" not in form.lower(), form
            assert not re.search(r"\b(tú|tu|tus|te|tienes|puedes|quieres|vosotros|vuestro)\b", form, re.IGNORECASE), (
                form
            )

"""The arrows of the house hold: `app → {ui | cli} → workflows → {vault | cleaning | handoff} → domain → errors`."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "intake_app"

MAY_IMPORT = {
    "errors": set(),
    "domain": {"errors"},
    "data": {"domain", "errors"},
    "words": {"domain", "errors"},
    "paths": {"errors"},
    "settings": {"errors", "paths"},
    "isolation": {"errors", "domain"},
    "age": {"errors"},
    "vault": {"age", "domain", "errors"},
    "cleaning": {"isolation", "domain", "errors"},
    "papers": {"isolation", "domain", "errors"},
    "handoff": {"age", "domain", "errors"},
    "workflows": {"data", "vault", "cleaning", "papers", "isolation", "handoff", "age", "domain", "errors", "paths"},
    "ui": {"workflows", "words", "settings", "paths", "domain", "errors"},
    "cli": {"workflows", "words", "settings", "paths", "domain", "errors"},
    "demo": {"ui", "workflows", "words", "settings", "paths", "domain", "errors"},
    "app": {"ui", "cli", "demo", "workflows", "words", "settings", "paths", "domain", "errors", "isolation"},
    "__main__": {"app"},
    "__init__": set(),
}

ONLY_IN = {
    "PySide6": {"ui", "app", "demo"},
    "sqlcipher3": {"vault"},
    "PIL": {"cleaning", "isolation", "papers"},
    "pi_heif": {"cleaning", "isolation"},
    "pikepdf": {"cleaning"},
    "pypdfium2": {"cleaning", "papers"},
    "lxml": {"cleaning"},
    "olefile": {"cleaning"},
    "nacl": {"vault", "age", "handoff"},
    "cryptography": {"age"},
    "mnemonic": {"vault"},
    "platformdirs": {"paths"},
    "holidays": {"data"},
    "segno": {"workflows"},
    "zxingcpp": {"cleaning"},
    "socket": {"isolation"},  # a pair of them carries pipes to the nursery; nothing connects anywhere
    "tempfile": set(),
    "urllib": set(),
    "http": set(),
}


def imports(path: Path) -> set[str]:
    """Every module a file imports, wherever in the file the import stands."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module
            found.add(node.module)
            if node.module == "intake_app":
                found |= {f"intake_app.{alias.name}" for alias in node.names}
    return found


def room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_arrow_points_the_wrong_way(path: Path) -> None:
    here = room(path)
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "intake_app" and len(parts) > 1 and parts[1] not in {here, "__version__"}:
            assert parts[1] in MAY_IMPORT[here], f"{here} may not import {name}"
        allowed = ONLY_IN.get(parts[0])
        assert allowed is None or here in allowed, f"{name} has no place in {here}"

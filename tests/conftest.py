"""What tests of several rooms need: real vaults, real children, real keys. And no window on the developer's screen."""

import gc
import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.cleaning import Cleaner
from intake_app.domain.matter import Matter, Mode
from intake_app.vault import Kdf, Vault
from intake_app.workflows.cleaner import open_cleaner

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MakePhoto = Callable[..., bytes]


def pytest_unconfigure() -> None:
    """Let widgets go while Qt is there: at the interpreter's end they would die in any order, some after it."""
    if widgets := sys.modules.get("PySide6.QtWidgets"):
        for widget in widgets.QApplication.topLevelWidgets():
            widget.close()
            widget.deleteLater()
        if app := widgets.QApplication.instance():
            app.sendPostedEvents(None, sys.modules["PySide6.QtCore"].QEvent.Type.DeferredDelete.value)
            app.processEvents()
    gc.enable()
    gc.collect()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """A new vault whose key costs nothing to derive."""
    kdf = Kdf(opslimit=1, memlimit=8192)
    made, _sheet = Vault.create(tmp_path / "Clinic.intake", "Clinic", "orbit velvet canyon tulip", actor="ana", kdf=kdf)
    yield made
    made.close()


@pytest.fixture
def matter(vault: Vault) -> Matter:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")


@pytest.fixture(scope="session")
def cleaner() -> Iterator[Cleaner]:
    with open_cleaner() as cleaner:
        yield cleaner


@pytest.fixture(scope="session")
def identity() -> X25519Identity:
    """Counsel's key."""
    return X25519Identity.generate()


@pytest.fixture(scope="session")
def make_photo() -> MakePhoto:
    """A small JPEG that says where it was taken and carries a comment; each `shade` gives other bytes."""
    from PIL import Image

    def make(shade: int = 90, comment: str = "kitchen table") -> bytes:
        exif = Image.Exif()
        exif[0x010F] = "Camera works"
        exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 36.0)})
        saved = io.BytesIO()
        Image.new("RGB", (48, 32), (shade, 120, 60)).save(saved, "JPEG", exif=exif, comment=comment)
        return saved.getvalue()

    return make

"""What tests of several rooms need: real vaults, real children, real keys. And no window on the developer's screen."""

import gc
import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from intake_app.age import X25519Identity
from intake_app.cleaning import Cleaner
from intake_app.domain.matter import Matter, Mode
from intake_app.vault import Kdf, Vault
from intake_app.workflows import new_key as keys
from intake_app.workflows.cleaner import open_cleaner

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile(
    "intake",
    deadline=None,  # a busy computer is no fault of the program
    suppress_health_check=[HealthCheck.too_slow],  # which goes by the clock too
    derandomize="CI" in os.environ,
)
settings.load_profile("intake")

MakePhoto = Callable[..., bytes]
MakePdf = Callable[..., bytes]
MakeMail = Callable[..., bytes]


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
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """The passphrase of a key of one's own costs nothing to put it under."""
    recipient = keys.ScryptRecipient
    monkeypatch.setattr(keys, "ScryptRecipient", lambda passphrase: recipient(passphrase, 10))


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


@pytest.fixture(scope="session")
def make_pdf() -> MakePdf:
    """One page with these lines and an author. `box` paints a black bar over the last line, `password` locks it."""
    import pikepdf

    def make(*lines: str, author: str = "Juniper Sample", password: str = "", box: bool = False) -> bytes:
        places = [(72, 760 - 20 * number, line) for number, line in enumerate(lines or ("A letter.",))]
        drawn = ["BT /F1 12 Tf", *(f"1 0 0 1 {x} {y} Tm ({line}) Tj" for x, y, line in places), "ET"]
        drawn += [f"0 g 70 {places[-1][1] - 4} 300 16 re f"] if box else []
        with pikepdf.new() as document:
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
            page = document.add_blank_page(page_size=(595, 842))
            page.obj.Contents = document.make_stream("\n".join(drawn).encode())
            page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(font)))
            document.docinfo["/Author"] = author
            locked = pikepdf.Encryption(owner=f"{password} of the owner", user=password) if password else False
            saved = io.BytesIO()
            document.save(saved, encryption=locked)
        return saved.getvalue()

    return make


@pytest.fixture(scope="session")
def make_mail() -> MakeMail:
    """A message from a platform with these files attached, by name."""
    from email.message import EmailMessage

    def make(text: str = "You have ten days to object.", **attached: bytes) -> bytes:
        message = EmailMessage()
        message["From"] = "Legal response <records@platform.example>"
        message["To"] = "eastbrook@post.example"
        message["Subject"] = "Notice about your account"
        message["Date"] = "Wed, 18 Nov 2026 21:47:10 -0800"
        message["X-Mailer"] = "PlatformMailer 4.2"
        message.set_content(text)
        for name, data in attached.items():
            message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
        return message.as_bytes()

    return make


@pytest.fixture
def memory_of() -> Callable[[int], bytes]:
    """Reads what another process has in memory, all that it can write to; skips the test where that can't be done."""

    def read(process: int) -> bytes:
        memory = bytearray()
        try:
            with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", 0) as file:
                for line in maps:
                    place, rights, *_ = line.split()
                    if rights.startswith("rw"):
                        start, end = (int(number, 16) for number in place.split("-"))
                        file.seek(start)
                        memory += file.read(end - start)
        except OSError as error:
            pytest.skip(f"the memory of another process can't be read here: {error}")
        return bytes(memory)

    return read

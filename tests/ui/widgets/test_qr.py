"""A code on the screen is one that a reader understands, in every look."""

from typing import Any

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from intake_app.ui.widgets.qr import QrView
from intake_app.workflows.qr_code import key_code, qr_code


@pytest.mark.parametrize("text", ["age1" + "q" * 58, "AGE1PQ1" + "QPZRY9X8" * 244])
def test_what_is_painted_can_be_read(qtbot: Any, text: str) -> None:
    code = qr_code(text)
    assert code is not None
    view = QrView(code, "code", module=3)
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert [found.text for found in zxingcpp.read_barcodes(image)] == [text]


def test_a_long_key_goes_in_capitals_to_stay_readable() -> None:
    small, tall = key_code("age1pq1" + "q" * 1952), qr_code("age1pq1" + "q" * 1952)
    assert small is not None
    assert tall is not None
    assert small.size < tall.size

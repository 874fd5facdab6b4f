"""Reading QR codes in pixels, by zxing-cpp. For the children only: a picture from outside is hostile until read."""

import zxingcpp

from intake_app.cleaning.preview import Shown

MOST = 16
"""Codes that are read on one page."""


def texts(page: Shown) -> list[str]:
    """What the codes on the page say, each once, in reading order; what is no UTF-8 text says nothing."""
    said = map(_text, _codes(zxingcpp.ImageView(page.rgba, page.width, page.height, zxingcpp.ImageFormat.RGBA)))
    return list(dict.fromkeys(text for text in said if text))


def warm_up() -> None:
    """Draws a code and reads it."""
    _codes(zxingcpp.create_barcode("intake", zxingcpp.BarcodeFormat.QRCode).to_image(scale=3))


def _codes(image: object) -> list[zxingcpp.Barcode]:
    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return sorted(zxingcpp.read_barcodes(image, formats=kinds), key=_place)[:MOST]


def _text(code: zxingcpp.Barcode) -> str:
    try:
        return code.bytes.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _place(code: zxingcpp.Barcode) -> tuple[int, int]:
    corner = code.position.top_left
    return corner.y, corner.x

"""Tool tips that say what somebody else wrote: names of files, and of what is in them."""

from html import escape

from PySide6.QtGui import Qt


def tip(text: str) -> str:
    """What a tool tip has to be given to show `text`: Qt takes what looks like HTML as that, and opens its pictures."""
    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>" if Qt.mightBeRichText(text) else text

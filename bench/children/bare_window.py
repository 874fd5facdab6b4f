"""The least that a PySide6 program can show."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

from bench.children.painted import quit_when_painted

app = QApplication([])
label = QLabel("Hello")
quit_when_painted(app, label)
label.show()
sys.exit(app.exec())

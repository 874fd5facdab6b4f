"""The binding to Qt counts references right: a window that repaints for an hour must not abort."""

import sys

from PySide6.QtCore import QAbstractListModel, QModelIndex

ROUNDS = 500
NOISE = 50


class Empty(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 1

    def data(self, index, role=0):
        return None


def test_returning_none_from_an_overridden_method_costs_no_reference(qapp) -> None:
    model = Empty()
    index = model.index(0)
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        index.data()
    assert abs(sys.getrefcount(None) - before) < NOISE

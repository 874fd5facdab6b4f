from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from intake_app.domain.document import Finding, Kind, Status
from intake_app.domain.findings import Why
from intake_app.ui.icons import pixmap
from intake_app.ui.models.items import ITEM, KEPT, SHOWS_SOMETHING, THUMBNAIL, ItemsModel, badge, kind_icon

PICTURE = QImage(4, 4, QImage.Format.Format_RGBA8888)


def test_an_item_is_told_by_number_name_kind_size_and_state(make_item) -> None:
    model = ItemsModel()
    model.show([make_item(7)])
    index = model.index(0)
    assert index.data() == "0007, Letter 7, Photo · 2.4 MB, Clean"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "IMG_7.jpg"
    assert index.data(ITEM).exhibit == 7


def test_a_name_with_markup_is_told_as_a_name(make_item) -> None:
    """Qt would open the picture that it names, outside of the glass."""
    item = make_item(7)
    model = ItemsModel()
    model.show([replace(item, provenance=replace(item.provenance, original_name="<img src='a.png'>"))])
    assert "<img" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_thumbnail_is_asked_for_once_and_only_when_it_is_looked_at(make_item, qtbot: QtBot) -> None:
    model, asked = ItemsModel(), []
    model.thumbnail_wanted.connect(asked.append)
    model.show([make_item(1), make_item(2)])
    assert asked == []
    for _glance in range(2):
        assert model.index(0).data(THUMBNAIL) is None
    assert [item.exhibit for item in asked] == [1]
    with qtbot.waitSignal(model.dataChanged):
        model.set_thumbnail(asked[0].id, PICTURE)
    assert model.index(0).data(THUMBNAIL).size() == PICTURE.size()


def test_what_cannot_be_cleaned_is_never_decoded_for_a_picture(make_item) -> None:
    model, asked = ItemsModel(), []
    model.thumbnail_wanted.connect(asked.append)
    model.show([make_item(1, status=Status.AS_RECEIVED, kind=Kind.PDF)])
    assert model.index(0).data(THUMBNAIL) is None
    assert asked == []


def test_the_same_items_again_keep_what_is_selected(make_item, qtbot: QtBot) -> None:
    model = ItemsModel()
    model.show([make_item(1)])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show([make_item(1)])
    with qtbot.waitSignal(model.modelReset):
        model.show([make_item(1), make_item(2)])


def test_another_matter_takes_the_pictures_along(make_item) -> None:
    model = ItemsModel()
    model.show([make_item(1)])
    model.set_thumbnail(make_item(1).id, PICTURE)
    model.forget()
    model.show([make_item(1)])
    assert model.index(0).data(THUMBNAIL) is None


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_an_icon_that_is_there(kind: Kind, look) -> None:
    assert not pixmap(kind_icon(kind), "text", 16, 1.0).isNull()
    assert (kind_icon(kind) == "image") == (kind in SHOWS_SOMETHING)


def test_a_copy_in_which_something_can_still_be_read_is_told_apart(make_item) -> None:
    plain = make_item(1, kind=Kind.PDF)
    warned = make_item(2, kind=Kind.PDF, kept=(Finding("under_box", "page 1", 1, Why.STILL_READABLE),))
    assert badge(plain)[0::2] == ("ok", "Clean")
    assert badge(warned)[0::2] == ("warn", "Clean with remainder")


def test_a_document_without_pages_is_never_asked_for_a_picture(make_item) -> None:
    model, asked = ItemsModel(), []
    model.thumbnail_wanted.connect(asked.append)
    model.show([make_item(1, kind=Kind.DOCX), make_item(2, kind=Kind.PDF)])
    for row in range(2):
        model.index(row).data(THUMBNAIL)
    assert [item.exhibit for item in asked] == [2]


def test_of_many_items_only_those_looked_at_are_read(make_item) -> None:
    asked: list[int] = []
    model = ItemsModel()
    model.page_wanted.connect(asked.append)
    model.show([make_item(number) for number in range(1, 101)], 50_000)
    assert model.rowCount() == 50_000
    assert model.index(99).data(ITEM).exhibit == 100
    assert asked == []
    for row in (12_345, 12_399, 20_000, 31_000):  # scrolled past faster than they can be read
        assert model.index(row).data(ITEM) is None
    assert asked == [123]
    model.put(123, [make_item(number) for number in range(12_301, 12_401)])
    assert model.index(12_345).data(ITEM).exhibit == 12_346
    assert asked == [123, 310]  # what was looked at last comes next


def test_only_so_many_thumbnails_are_kept(make_item) -> None:
    model = ItemsModel()
    items = [make_item(number) for number in range(KEPT + 5)]
    model.show(items)
    for item in items:
        model.set_thumbnail(item.id, QImage(1, 1, QImage.Format.Format_RGB32))
    assert len(model._thumbnails) == KEPT
    assert items[0].id not in model._thumbnails

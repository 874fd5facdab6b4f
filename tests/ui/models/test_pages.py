from intake_app.ui.models.pages import KEPT, Pages
from intake_app.workflows.look_at_matter import PAGE


def page(number: int) -> list[int]:
    return list(range(number * PAGE, (number + 1) * PAGE))


def filled(total: int) -> tuple[Pages[int], list[int]]:
    asked: list[int] = []
    pages: Pages[int] = Pages(asked.append)
    pages.begin(page(0), total)
    return pages, asked


def test_a_page_is_asked_for_once() -> None:
    pages, asked = filled(10 * PAGE)
    assert [pages.row(row) for row in (0, PAGE, PAGE + 1)] == [0, None, None]
    assert asked == [1]
    assert pages.put(1, page(1)) == range(PAGE, 2 * PAGE)
    assert pages.row(PAGE + 1) == PAGE + 1
    assert asked == [1]


def test_what_was_read_before_a_change_stays_in_sight_until_it_is_read_again() -> None:
    pages, asked = filled(10 * PAGE)
    pages.put(5, page(5))
    pages.begin(page(0), 10 * PAGE)
    assert pages.row(5 * PAGE) == 5 * PAGE
    assert asked == [5]


def test_only_the_pages_looked_at_last_are_kept() -> None:
    pages, _asked = filled(100 * PAGE)
    for number in range(1, KEPT + 10):
        pages.put(number, page(number))
    there = {row // PAGE for row, _ in pages.numbered()}
    assert len(there) == KEPT
    assert {0, KEPT + 9} <= there


def test_a_shorter_list_has_no_rows_of_the_longer_one() -> None:
    pages, _asked = filled(10 * PAGE)
    pages.put(9, page(9))
    pages.begin(page(0), 3 * PAGE)
    assert max(row for row, _ in pages.numbered()) < 3 * PAGE

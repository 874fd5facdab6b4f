from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake_app.domain.case_file import Details
from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Process
from intake_app.domain.search import EVERYWHERE, HitKind, Within
from intake_app.vault import Vault
from intake_app.vault import search as searching
from intake_app.vault.findable import MAX_FINDABLE
from intake_app.workflows.tag_matter import tag_matter, tags_in_use


@pytest.fixture
def filled(vault: Vault, matter: Matter, take_in) -> Vault:
    take_in(b"x")
    with vault.change() as change:
        change.notes.add(matter.code, "First call", "María says the summons came by post on Tuesday.")
        other = change.matters.add(Mode.NEWSROOM_TIP, "Red kite").code
        change.notes.add(other, "Meeting", "No summons yet.")
    return vault


def titles(vault: Vault, query: str, **options) -> list[str]:
    return [hit.title for hit in vault.search(query, **options).hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("heron", ["Blue heron"]),
        ("HER", ["Blue heron"]),
        ("blue heron", ["Blue heron"]),
        ("heron blue", ["Blue heron"]),
        ("maria", ["First call"]),
        ("mari\u0301a tuesd", ["First call"]),
        ("summons", ["First call", "Meeting"]),
        ("letter", ["Letter"]),
        ("IMG_0231", ["Letter"]),
        ("img_0231.jpg", ["Letter"]),
        ("heron kite", []),
        ('"came by post"', ["First call"]),
        ('"by came post"', []),
        ('"came by po"', []),
        ('"came by p', []),
        ('summons "came by po', ["First call"]),
        ("«by post»", ["First call"]),
        ("s", []),
        ("nothing", []),
        ("", []),
        ("   ", []),
    ],
)
def test_words_are_found_wherever_they_stand(filled: Vault, query: str, found: list[str]) -> None:
    assert sorted(titles(filled, query)) == found


def test_a_matter_is_found_by_its_code_with_and_without_the_dash(filled: Vault, matter: Matter) -> None:
    for query in (matter.code, matter.code.lower(), matter.code.replace("-", ""), matter.code[:3]):
        assert filled.search(query).hits[0].subject == matter.code


def test_a_search_can_keep_to_one_matter(filled: Vault, matter: Matter) -> None:
    (hit,) = filled.search("summons", Within(matter.code)).hits
    assert (hit.kind, hit.matter, hit.title) == (HitKind.NOTE, matter.code, "First call")


def test_a_search_can_keep_to_kinds_days_and_tags(filled: Vault, matter: Matter) -> None:
    with filled.change() as change:
        change.records.add(matter.code, Details(tags=("union", "Urgent")))
        change.records.add(matter.code, Process(number="HSI-77", purpose="summons for records"))
    now, hour = matter.opened_at, timedelta(hours=1)
    for within, found in [
        (Within(kinds=frozenset({HitKind.NOTE})), ["First call", "Meeting"]),
        (Within(kinds=frozenset({HitKind.PROCESS})), ["HSI-77"]),
        (Within(kinds=frozenset({HitKind.MATTER, HitKind.PROCESS})), ["HSI-77"]),
        (Within(kinds=frozenset({HitKind.EVENT})), []),
        (Within(since=now - hour), ["First call", "HSI-77", "Meeting"]),
        (Within(since=now + hour), []),
        (Within(before=now - hour), []),
        (Within(tag="urgent"), ["First call", "HSI-77"]),
        (Within(tag="urg"), []),
        (Within(matter.code, frozenset({HitKind.NOTE}), now - hour, now + hour, "union"), ["First call"]),
        (Within(tag="'; --", matter=matter.code), []),
    ]:
        assert sorted(hit.title or "HSI-77" for hit in filled.search("summons", within).hits) == found, within


def test_tags_taken_away_are_not_searched_within(filled: Vault, matter: Matter) -> None:
    tag_matter(filled, matter.code, ["#Union ", "union", "  "], actor="Ana")
    assert titles(filled, "heron", within=Within(tag="union")) == ["Blue heron"]
    assert tags_in_use(filled) == ("union",)
    tag_matter(filled, matter.code, [], actor="Ana")
    assert titles(filled, "heron", within=Within(tag="union")) == []


def test_hits_come_in_pages_and_are_counted(filled: Vault, matter: Matter) -> None:
    with filled.change() as change:
        for number in range(25):
            change.notes.add(matter.code, f"Call {number}", "He waited for the tram.")
    pages = [filled.search("tram", limit=10, skip=skip) for skip in (0, 10, 20, 30)]
    assert [page.total for page in pages] == [25] * 4
    assert [len(page.hits) for page in pages] == [10, 10, 5, 0]
    assert len({hit.subject for page in pages for hit in page.hits}) == 25


def test_of_too_many_places_the_titles_and_the_newest_come_first(
    filled: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "COUNTED", 5)
    with filled.change() as change:
        change.notes.add(matter.code, "The tram", "")
        for number in range(9):
            change.notes.add(matter.code, f"Call {number}", "He waited for the tram.")
    found = filled.search("tram")
    assert (found.total, found.more) == (5, True)
    assert [hit.title for hit in found.hits] == ["The tram", "Call 8", "Call 7", "Call 6", "Call 5"]


def test_the_beginning_of_a_very_common_word_finds_it(
    filled: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "COUNTED", 5)
    with filled.change() as change:
        for number in range(9):
            change.notes.add(matter.code, f"Call {number}", "He waited for the Trámway.")
    found = filled.search("tramw")
    assert (found.total, found.more) == (5, True)
    assert [text for text, was_found in found.hits[0].snippet if was_found] == ["Trámway"]


@pytest.mark.parametrize("query", ["tramw kite", '"a tramw'])
def test_beside_other_words_a_beginning_finds_rare_words_too(
    filled: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    monkeypatch.setattr(searching, "COUNTED", 5)
    with filled.change() as change:
        for number in range(9):
            change.notes.add(matter.code, f"Call {number}", "He waited for the tramway.")
        change.notes.add(matter.code, "Kite", "A kite hit a tramwire.")
    (hit,) = filled.search(query).hits
    assert "tramwire" in "".join(text for text, was_found in hit.snippet if was_found)


def test_a_hit_says_when_and_which_exhibit_it_is(filled: Vault, provenance: Provenance) -> None:
    (hit,) = filled.search("letter").hits
    assert (hit.exhibit, hit.at) == (1, provenance.received_at)
    assert [text for text, found in hit.heading if found] == ["Letter"]


def test_titles_weigh_more_and_the_limit_holds(filled: Vault, matter: Matter) -> None:
    with filled.change() as change:
        change.notes.add(matter.code, "Summons", "It is here.")
    assert titles(filled, "summons", limit=1) == ["Summons"]


def test_the_snippet_shows_the_words_found(filled: Vault) -> None:
    snippet = filled.search("maria summ").hits[0].snippet
    assert [text for text, found in snippet if found] == ["María", "summons"]
    assert "".join(text for text, _ in snippet) == "María says the summons came by post on Tuesday."


def test_what_is_renamed_or_reworded_is_found_under_its_new_words_only(filled: Vault, matter: Matter) -> None:
    with filled.change() as change:
        change.matters.update(matter.code, title="Grey owl")
        (item,) = change.documents.of(matter.code)
        change.documents.rename(item.id, "Envelope")
        (note,) = change.notes.of(matter.code)
        change.notes.revise(note.id, "Call", "He says nothing came.", draft=True)
    assert titles(filled, "owl") == ["Grey owl"]
    assert titles(filled, "envelope") == ["Envelope"]
    assert titles(filled, "nothing came") == ["Call"]
    assert titles(filled, "heron") == titles(filled, "letter") == titles(filled, "post") == []


@pytest.fixture
def notice(vault: Vault, matter: Matter, provenance: Provenance) -> Item:
    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, [b"x"])
        return incoming.finish(
            title="Notice",
            kind=Kind.PDF,
            status=Status.AS_RECEIVED,
            provenance=provenance,
            text="You have ten days\x02 to ob\0ject.\n" + "word " * MAX_FINDABLE + "unfindable",
        )


def test_an_item_is_found_by_its_words_and_shows_them(vault: Vault, notice: Item) -> None:
    (hit,) = vault.search("ten days").hits
    assert (hit.kind, hit.subject, hit.title) == (HitKind.ITEM, notice.id, "Notice")
    assert [text for text, found in hit.snippet if found] == ["ten", "days"]
    assert titles(vault, "img_0231 notice ten") == ["Notice"]
    assert titles(vault, "unfindable") == []


def test_an_item_renamed_keeps_its_words(vault: Vault, notice: Item) -> None:
    with vault.change() as change:
        change.documents.rename(notice.id, "Envelope")
    assert titles(vault, "envelope ten days") == ["Envelope"]


def test_the_words_of_an_item_go_with_it(vault: Vault, notice: Item) -> None:
    with vault._writer.transaction() as db:
        db.execute("UPDATE contents SET item = NULL")
        db.execute("DELETE FROM items WHERE id = ?", (notice.id,))
    assert titles(vault, "ten days") == titles(vault, "notice") == []


def test_an_undone_change_is_not_found(filled: Vault, matter: Matter) -> None:
    with pytest.raises(RuntimeError), filled.change() as change:
        change.notes.add(matter.code, "Ghost", "ghost")
        raise RuntimeError
    assert titles(filled, "ghost") == []


@pytest.mark.parametrize(
    "query",
    [
        *('"', "'", '""', "*", "**", "a*b", "(", ")", "+", "%", "-heron", "^heron", '"a" "b'),
        *('" OR title:', "title:heron", "heron OR kite", "NEAR(a b)", "{title}: x", "'; DROP TABLE notes; --"),
        *('"unclosed', '"', '""', '" "', "“„»", '"a" "b', 'x"y"z', "a " * 5_000, '"a ' * 5_000, "(" * 500, "*" * 500),
        *("\0", "he\0ron", "\x02\x03", "\ud800", "🪶", "a" * 10_000),
    ],
    ids=ascii,
)
def test_no_text_has_a_meaning_for_the_database(filled: Vault, query: str) -> None:
    for within in (EVERYWHERE, Within(MatterCode(query), frozenset(HitKind), tag=query)):
        filled.search(query, within)
    assert titles(filled, "heron") == ["Blue heron"]


@given(st.text(max_size=40))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_text_is_a_valid_query(filled: Vault, query: str) -> None:
    filled.search(query)

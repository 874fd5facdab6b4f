import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.search import HitKind
from intake_app.vault import Vault
from intake_app.vault.documents import MAX_FINDABLE


@pytest.fixture
def filled(vault: Vault, matter: Matter, take_in) -> Vault:
    take_in(b"x")
    with vault.change() as change:
        change.notes.add(matter.code, "First call", "María says the summons came by post on Tuesday.")
        other = change.matters.add(Mode.NEWSROOM_TIP, "Red kite").code
        change.notes.add(other, "Meeting", "No summons yet.")
    return vault


def titles(vault: Vault, query: str, **options) -> list[str]:
    return [hit.title for hit in vault.search(query, **options)]


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
        ("nothing", []),
        ("", []),
        ("   ", []),
    ],
)
def test_words_are_found_wherever_they_stand(filled: Vault, query: str, found: list[str]) -> None:
    assert sorted(titles(filled, query)) == found


def test_a_matter_is_found_by_its_code_with_and_without_the_dash(filled: Vault, matter: Matter) -> None:
    for query in (matter.code, matter.code.lower(), matter.code.replace("-", ""), matter.code[:3]):
        assert filled.search(query)[0].subject == matter.code


def test_a_search_can_keep_to_one_matter(filled: Vault, matter: Matter) -> None:
    (hit,) = filled.search("summons", matter=matter.code)
    assert (hit.kind, hit.matter, hit.title) == (HitKind.NOTE, matter.code, "First call")


def test_titles_weigh_more_and_the_limit_holds(filled: Vault, matter: Matter) -> None:
    with filled.change() as change:
        change.notes.add(matter.code, "Summons", "It is here.")
    assert titles(filled, "summons", limit=1) == ["Summons"]


def test_the_snippet_shows_the_words_found(filled: Vault) -> None:
    snippet = filled.search("maria summ")[0].snippet
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
    (hit,) = vault.search("ten days")
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
        *("\0", "he\0ron", "\x02\x03", "\ud800", "🪶", "a" * 10_000),
    ],
    ids=ascii,
)
def test_no_text_has_a_meaning_for_the_database(filled: Vault, query: str) -> None:
    filled.search(query)
    assert titles(filled, "heron") == ["Blue heron"]


@given(st.text(max_size=40))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_a_valid_query(filled: Vault, query: str) -> None:
    filled.search(query)

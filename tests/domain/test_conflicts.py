import random

from intake_app.domain.conflicts import Known, Role, find_conflicts
from intake_app.domain.ids import MatterCode
from intake_app.domain.likeness import Likeness, likeness, parts_of

ONE, TWO = MatterCode("K7M-42Q"), MatterCode("P3R-88X")
KNOWN = (
    Known("Ana García López", Role.CLIENT, ONE),
    Known("A. Roe", Role.OFFICER, ONE),
    Known("@ALT_Someone", Role.ACCOUNT, ONE),
    Known("Roe, Adam", Role.ADVERSE, TWO),
    Known("Mariana Gonzales", Role.CLIENT, TWO),
    Known("", Role.OTHER, TWO),
)


def test_every_likeness_is_found_with_its_reason_the_strongest_first() -> None:
    found = find_conflicts(["Adam Roe", "garcia lopez ana"], KNOWN)
    assert [(match.wanted, match.known.text, match.why) for match in found] == [
        ("Adam Roe", "Roe, Adam", Likeness.ORDER),
        ("garcia lopez ana", "Ana García López", Likeness.ORDER),
        ("Adam Roe", "A. Roe", Likeness.INITIALS),
    ]
    assert {match.known.matter for match in found} == {ONE, TWO}


def test_an_account_is_found_by_its_address() -> None:
    (match,) = find_conflicts(["https://x.com/alt_someone"], KNOWN)
    assert (match.known.role, match.why) == (Role.ACCOUNT, Likeness.ACCOUNT)


def test_a_name_is_not_taken_for_an_account_of_one_word() -> None:
    known = (Known("garcia", Role.ACCOUNT, ONE),)
    assert find_conflicts(["Ana García"], known) == ()
    assert [match.why for match in find_conflicts(["garcia"], known)] == [Likeness.ACCOUNT]


def test_nothing_wanted_finds_nothing() -> None:
    assert find_conflicts([], KNOWN) == ()
    assert find_conflicts(["", "  ", "@", "x" * 10_000, "\u200f"], KNOWN) == ()


def test_the_short_way_finds_all_that_the_long_way_does() -> None:
    """Of the likenesses that comparing everybody with everybody finds, the index misses those two letters apart."""
    chance = random.Random(7)
    syllables = ["ma", "ri", "jo", "se", "lu", "gar", "ci", "lo", "pez", "her", "nan", "dez", "ta", "vi", "ro", "xi"]
    words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(120)]
    known = [Known(" ".join(chance.choices(words, k=chance.randint(1, 3))), Role.CLIENT, ONE) for _ in range(300)]
    for name in [one.text for one in known[:40]] + ["Maria Garcia", "Jose Hernandes", "M. Lopez"]:
        shortly = {match.known: match.why for match in find_conflicts([name], known)}
        at_length = {one: likeness(parts_of(name), parts_of(one.text)) for one in known}
        wanted = {one: why for one, why in at_length.items() if why and why is not Likeness.SPELLING}
        assert wanted.items() <= shortly.items()


def test_ten_thousand_names_are_looked_through() -> None:
    chance = random.Random(11)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randint(4, 9))) for _ in range(4000)]
    known = [Known(" ".join(chance.choices(words, k=3)), Role.CLIENT, ONE) for _ in range(10_000)]
    found = find_conflicts([one.text.upper() for one in known[:5]], known)
    assert {match.known for match in found if match.why is Likeness.SAME} >= set(known[:5])

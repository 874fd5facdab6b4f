"""What a handoff does not tell, in words."""

import tomllib

from intake_app.domain.handoff_fields import GROUPS, Field, Group
from intake_app.paths import resource
from intake_app.words.handoff_fields import field_label, group_label, left_out_words


def test_every_field_and_group_has_a_name_of_its_own_here_and_in_the_handoff() -> None:
    names = [*map(field_label, Field), *map(group_label, Group)]
    assert len(set(names)) == len(names)
    labels = tomllib.loads(resource("handoff", "labels.toml").read_text("utf-8"))
    for one in (*Field, *Group):
        english, spanish = labels[f"field-{one}"].split(" / ")
        assert english
        assert spanish


def test_whole_groups_are_said_in_one_word_and_single_fields_by_name() -> None:
    codes = [*GROUPS[Group.PERSON], Field.OFFICER]
    assert left_out_words(codes) == "Officer, and how to reach them; About the person"
    assert left_out_words([]) == ""


def test_codes_of_a_newer_version_stand_as_they_are_and_a_strangers_list_has_an_end() -> None:
    assert left_out_words(["titles", "shoe-size"]) == "Titles in names and lists; shoe-size"
    assert len(left_out_words([f"x{'y' * 38}"] * 1000)) < 1000

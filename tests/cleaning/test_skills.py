"""A child is warmed up for one family of files; the decoders of the others are not even in it."""

import subprocess
import sys

import pytest

from intake_app.cleaning import Cleaner
from intake_app.cleaning.cleaner import TASKS
from intake_app.cleaning.experts import documents, pdf, pictures
from intake_app.cleaning.skills import Skill, skill
from intake_app.domain.document import CLEANABLE, DRAWN, PACKAGES, WORDED, Kind
from intake_app.isolation import Glass

EXPERTS = {Skill.PICTURES: pictures, Skill.PDF: pdf, Skill.DOCUMENTS: documents}
STRANGERS = {
    Skill.PICTURES: {"pikepdf", "pypdfium2", "lxml", "olefile", "email", "zipfile"},
    Skill.PDF: {"olefile", "email"},
    Skill.DOCUMENTS: {"pikepdf", "pypdfium2", "zxingcpp"},
}


@pytest.mark.parametrize("kind", CLEANABLE | DRAWN | WORDED | PACKAGES)
def test_who_has_the_skill_for_a_kind_knows_it(kind: Kind) -> None:
    assert kind in EXPERTS[skill(kind)].EXPERTS


@pytest.mark.parametrize("one", Skill)
def test_no_decoder_of_another_family_is_loaded(one: Skill) -> None:
    program = "import sys; from intake_app.cleaning import tasks; tasks.warm_up(sys.argv[1]); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program, one], check=True, capture_output=True, text=True).stdout
    assert not STRANGERS[one] & set(loaded.split())


def test_asking_for_the_walls_warms_up_for_nothing() -> None:
    with Glass(TASKS) as glass:
        assert Cleaner(glass).confinement().full
        assert not set(glass._keepers) & set(Skill)

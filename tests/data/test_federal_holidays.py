import subprocess
import sys
from datetime import date

import pytest

from intake_app.data import is_federal_holiday


def test_holidays_are_not_imported_before_the_first_is_asked_for() -> None:
    asked = "import sys, intake_app.data; sys.exit('holidays' in sys.modules)"
    subprocess.run([sys.executable, "-c", asked], check=True)


@pytest.mark.parametrize("day", [date.min, date(1789, 7, 4), date(2100, 7, 5), date.max])
def test_any_day_can_be_asked_for(day: date) -> None:
    assert is_federal_holiday(day) in {True, False}

"""What the program knows of law and practice, in dated data files with their sources. Text corrects it, not code."""

from intake_app.data.federal_holidays import is_federal_holiday
from intake_app.data.loading import load, rulebook

__all__ = ["is_federal_holiday", "load", "rulebook"]

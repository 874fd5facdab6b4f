"""Sentences for people, without Qt. Everything else in the program speaks in codes and facts."""

from intake_app.words.errors import explain, plain
from intake_app.words.hook import install_translator, translate
from intake_app.words.message import Message

__all__ = ["Message", "explain", "install_translator", "plain", "translate"]

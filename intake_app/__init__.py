"""Secure intake for tips and documents: an encrypted store, cleaning, and a handoff counsel can open."""

__version__ = "0.1.0"

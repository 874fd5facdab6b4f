"""Frozen dataclasses and pure rules. No I/O, no sentences."""

"""Handing off, what was handed off, and opening a handoff."""

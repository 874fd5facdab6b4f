"""Counsel: lawyers with keys, and how each key was checked."""

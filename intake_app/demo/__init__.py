"""Plays the main job through the real window, off-screen, and shows what each step proves."""

from intake_app.demo.play import main

__all__ = ["main"]

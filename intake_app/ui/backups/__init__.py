"""Backups that are made by themselves, and what the window says about them."""

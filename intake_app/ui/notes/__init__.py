"""The notes of a matter."""

"""The place where words are looked for."""

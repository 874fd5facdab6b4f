"""Who knows which kinds: a module for each skill, imported only by children that have it."""

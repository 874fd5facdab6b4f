"""What matters have in common: counts and links, for this vault alone."""

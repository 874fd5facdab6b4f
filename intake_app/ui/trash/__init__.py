"""What was put away: undone at once, taken back later, or purged."""

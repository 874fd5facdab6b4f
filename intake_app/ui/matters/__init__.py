"""The list of matters, and one matter with its tabs."""

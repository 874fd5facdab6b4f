"""What papers suggest for the form, each with its place on the page, for a person to confirm."""

"""What fate does to a vault, done on purpose and counted: kill -9, failing drives, flipped bits, lost and old pages."""

"""Qt models over what the vault holds, tested without a window."""

"""The custody record of the whole vault."""

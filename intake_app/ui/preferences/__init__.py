"""Settings of this computer, and of the open vault's passphrase."""

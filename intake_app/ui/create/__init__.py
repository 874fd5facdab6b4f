"""A new vault: where, with which passphrase, and the sheet that opens it when the passphrase is lost."""

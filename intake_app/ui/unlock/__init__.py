"""Into a vault that exists: by passphrase, or by the recovery sheet."""

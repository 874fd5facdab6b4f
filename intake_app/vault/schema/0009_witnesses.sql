-- The key of the witnesses in the record, see `vault/witness.py`: whoever is given events can't try out what a row said.
ALTER TABLE vault_info ADD COLUMN witness_key BLOB;
UPDATE vault_info SET witness_key = randomblob(32);

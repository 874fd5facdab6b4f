-- Keys of one's own, to open handoffs with. `sealed` is the key file as age sealed it with a passphrase, in text form.
CREATE TABLE own_keys (
    number INTEGER PRIMARY KEY,
    recipient TEXT NOT NULL UNIQUE,
    sealed TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

-- Who signed what came here: handoffs, and the acknowledgements of our own. `key` is minisign's form.
CREATE TABLE signers (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, -- as it first stood beside the key
    met_at TEXT NOT NULL,
    checked_how TEXT NOT NULL,
    checked_at TEXT,
    checked_by TEXT NOT NULL
) STRICT;

-- By whom a key of counsel was compared with its owner; how and when stand in `counsel_keys`.
CREATE TABLE key_checkers (
    counsel TEXT NOT NULL REFERENCES counsel (id),
    number INTEGER NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (counsel, number)
) STRICT;

-- The SHA-256 of a handoff's list of contents: whoever names it has opened the handoff.
CREATE TABLE handoff_lists (
    handoff TEXT PRIMARY KEY REFERENCES handoffs (id),
    sha256 TEXT NOT NULL
) STRICT;

-- What counsel answered: one of each signer of a handoff.
CREATE TABLE acknowledgements (
    number INTEGER PRIMARY KEY,
    handoff TEXT NOT NULL REFERENCES handoffs (id),
    at TEXT NOT NULL, -- when it was opened, as the answer says
    name TEXT NOT NULL,
    key TEXT NOT NULL REFERENCES signers (key),
    whole INTEGER NOT NULL,
    text TEXT NOT NULL, -- the signed answer itself
    UNIQUE (handoff, key)
) STRICT;

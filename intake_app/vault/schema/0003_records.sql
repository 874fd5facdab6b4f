-- What is known of a matter besides items and notes: legal processes, people, events … `kind` and `body` as
-- `domain/records.py` and `vault/record_codec.py` have them.
CREATE TABLE records (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    matter TEXT NOT NULL REFERENCES matters (code),
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX records_of_matter ON records (matter, kind);
CREATE INDEX records_of_kind ON records (kind);

-- Every version of a record, from 1. One whose body is NULL took the record away.
CREATE TABLE record_versions (
    record TEXT NOT NULL REFERENCES records (id),
    revision INTEGER NOT NULL,
    body TEXT, -- JSON
    written_at TEXT NOT NULL,
    PRIMARY KEY (record, revision)
) STRICT;

CREATE TRIGGER versions_stay BEFORE UPDATE ON record_versions
BEGIN SELECT raise(ABORT, 'a version of a record is never changed'); END;

-- One row: what is true of the whole vault. The head of the custody record is kept here, away from the record's own
-- pages, so that putting back an old page of either is noticed.
CREATE TABLE vault_info (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    header BLOB NOT NULL, -- the bytes of vault.key
    last_seq INTEGER NOT NULL,
    last_hash TEXT NOT NULL
) STRICT;

-- Times are UTC in ISO 8601 with microseconds.
CREATE TABLE counsel (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- Every key a lawyer ever had; the highest number is the one in use.
CREATE TABLE counsel_keys (
    counsel TEXT NOT NULL REFERENCES counsel (id),
    number INTEGER NOT NULL,
    key TEXT NOT NULL,
    set_at TEXT NOT NULL,
    checked_how TEXT NOT NULL,
    checked_at TEXT,
    PRIMARY KEY (counsel, number)
) STRICT;

CREATE TABLE matters (
    number INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    mode TEXT NOT NULL,
    title TEXT NOT NULL,
    originals TEXT NOT NULL,
    state TEXT NOT NULL,
    counsel TEXT REFERENCES counsel (id),
    opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE items (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    matter TEXT NOT NULL REFERENCES matters (code),
    exhibit INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    original_name TEXT NOT NULL,
    received_at TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    report TEXT, -- JSON; NULL for what was stored as received
    UNIQUE (matter, exhibit)
) STRICT;

-- Bytes of an item. While they are coming in they belong to none; whatever belongs to none is dropped at the next open.
CREATE TABLE contents (
    number INTEGER PRIMARY KEY,
    item TEXT REFERENCES items (id),
    role TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (item, role)
) STRICT;

-- Rows of 256 KiB, the last one shorter. Not WITHOUT ROWID: that writes 2.6 times slower, reads a single row seven times
-- slower, and puts several rows on one page, which then go together when the page is damaged.
CREATE TABLE chunks (
    content INTEGER NOT NULL REFERENCES contents (number),
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, number)
) STRICT;

CREATE TABLE notes (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    matter TEXT NOT NULL REFERENCES matters (code),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_of_matter ON notes (matter);

-- Every wording of a note, from 1. At most the last one is a draft.
CREATE TABLE revisions (
    note TEXT NOT NULL REFERENCES notes (id),
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    draft INTEGER NOT NULL,
    PRIMARY KEY (note, revision)
) STRICT;

CREATE TRIGGER wordings_stay BEFORE UPDATE ON revisions WHEN NOT old.draft
BEGIN SELECT raise(ABORT, 'a finished wording is never changed'); END;

CREATE TABLE handoffs (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    matter TEXT NOT NULL REFERENCES matters (code),
    counsel TEXT REFERENCES counsel (id),
    counsel_name TEXT NOT NULL,
    recipient TEXT NOT NULL,
    at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    entries INTEGER NOT NULL
) STRICT;
CREATE INDEX handoffs_of_matter ON handoffs (matter);

CREATE TABLE custody (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    matter TEXT,
    subject TEXT NOT NULL,
    facts TEXT NOT NULL, -- JSON
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX custody_of_matter ON custody (matter);

CREATE TRIGGER events_stay BEFORE UPDATE ON custody
BEGIN SELECT raise(ABORT, 'the record is never changed'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON custody
BEGIN SELECT raise(ABORT, 'the record is never shortened'); END;

-- What search looks through. Its rowid is three times the number of the row it is about, plus 0 for a matter, 1 for an
-- item, 2 for a note; triggers keep it in step, so that nothing stored can be missing here.
CREATE VIRTUAL TABLE findable USING fts5 (
    kind UNINDEXED, matter UNINDEXED, subject UNINDEXED, title, body,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
-- Words that were typed and taken back leave the index at once, not when it is next merged.
INSERT INTO findable (findable, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER matter_findable AFTER INSERT ON matters BEGIN
    INSERT INTO findable (rowid, kind, matter, subject, title, body)
    VALUES (new.number * 3, 'matter', new.code, new.code, new.title, new.code || ' ' || replace(new.code, '-', ''));
END;
CREATE TRIGGER matter_retitled AFTER UPDATE OF title ON matters BEGIN
    UPDATE findable SET title = new.title WHERE rowid = new.number * 3;
END;
CREATE TRIGGER item_findable AFTER INSERT ON items BEGIN
    INSERT INTO findable (rowid, kind, matter, subject, title, body)
    VALUES (new.number * 3 + 1, 'item', new.matter, new.id, new.title, new.original_name);
END;
CREATE TRIGGER item_retitled AFTER UPDATE OF title ON items BEGIN
    UPDATE findable SET title = new.title WHERE rowid = new.number * 3 + 1;
END;
CREATE TRIGGER note_findable AFTER INSERT ON notes BEGIN
    INSERT INTO findable (rowid, kind, matter, subject, title, body)
    VALUES (new.number * 3 + 2, 'note', new.matter, new.id, '', '');
END;
CREATE TRIGGER note_worded AFTER INSERT ON revisions BEGIN
    UPDATE findable SET title = new.title, body = new.body
    WHERE rowid = (SELECT number * 3 + 2 FROM notes WHERE id = new.note);
END;
CREATE TRIGGER note_reworded AFTER UPDATE ON revisions BEGIN
    UPDATE findable SET title = new.title, body = new.body
    WHERE rowid = (SELECT number * 3 + 2 FROM notes WHERE id = new.note);
END;

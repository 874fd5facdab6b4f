-- Items and notes that were put away, by their ids. They are not listed, not found and not handed off, until they are
-- taken back or purged.
CREATE TABLE trash (
    subject TEXT PRIMARY KEY,
    kind TEXT NOT NULL, -- item, note
    matter TEXT NOT NULL REFERENCES matters (code),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX trash_of_matter ON trash (matter);

-- The highest exhibit number a matter ever gave. What is purged leaves a gap: its number is never given to another.
ALTER TABLE matters ADD COLUMN exhibits INTEGER NOT NULL DEFAULT 0;
UPDATE matters SET exhibits = (SELECT coalesce(max(exhibit), 0) FROM items WHERE matter = code);

CREATE TRIGGER note_gone AFTER DELETE ON notes BEGIN
    DELETE FROM findable WHERE rowid = old.number * 3 + 2;
END;

-- What keeps a vault of a hundred thousand items and notes quick: lists and counts walk these, not the rows themselves,
-- which hold long reports.
CREATE INDEX items_listed ON items (matter, exhibit, id, status);
CREATE INDEX items_by_day ON items (received_at, matter);
CREATE INDEX items_of_day ON items (matter, received_at);
CREATE INDEX notes_by_day ON notes (created_at, matter);
CREATE INDEX records_by_day ON records (created_at, matter, kind);
CREATE INDEX custody_of_action ON custody (action, matter);
CREATE INDEX items_of_container ON items (container, part) WHERE container NOT NULL;

-- A row of `findable` is written once, whole: taking back what was just written is what an index does slowest. So items
-- are entered there by whoever stores them, together with their words, and notes when they are first worded.
DROP TRIGGER item_findable;
DROP TRIGGER note_findable;
DROP TRIGGER note_worded;
CREATE TRIGGER note_worded AFTER INSERT ON revisions BEGIN
    DELETE FROM findable WHERE rowid = (SELECT number * 3 + 2 FROM notes WHERE id = new.note);
    INSERT INTO findable (rowid, kind, matter, subject, title, body)
    SELECT number * 3 + 2, 'note', matter, id, new.title, new.body FROM notes WHERE id = new.note;
END;

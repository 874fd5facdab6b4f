-- Why no clean copy could be made of what is kept as received; and the item it was taken out of, with its place in
-- there, from 1.
ALTER TABLE items ADD COLUMN refusal TEXT;
ALTER TABLE items ADD COLUMN container TEXT REFERENCES items (id);
ALTER TABLE items ADD COLUMN part INTEGER;

-- An item's words stand behind its name in `findable`, written when it is stored. They go when it goes.
CREATE TRIGGER item_gone AFTER DELETE ON items BEGIN
    DELETE FROM findable WHERE rowid = old.number * 3 + 1;
END;

-- Where backups are made by themselves, and how many are kept. A place is the path as the system has it, in bytes; an
-- empty one means that the user wants none.
CREATE TABLE backup_plan (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    place BLOB NOT NULL,
    keep INTEGER NOT NULL
) STRICT;

-- Every attempt. `events` is how far the record went; `fault` is empty for a backup that was written and checked.
CREATE TABLE backups (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    folder BLOB NOT NULL,
    events INTEGER NOT NULL,
    size INTEGER NOT NULL, -- bytes
    written INTEGER NOT NULL, -- bytes of it that had to be written
    fault TEXT NOT NULL
) STRICT;

-- What a bag and an archive ask of bytes besides their SHA-256, counted while they come in. Bytes that came before this
-- step have no row until they are first handed off.
CREATE TABLE sums (
    content INTEGER PRIMARY KEY REFERENCES contents (number) ON DELETE CASCADE,
    sha512 TEXT NOT NULL,
    crc32 INTEGER NOT NULL
) STRICT;

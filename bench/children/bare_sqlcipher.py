"""DATABASE FILE: nothing but the rows, with the page size, row size and commits of a vault."""

import os
import sys
from itertools import count
from pathlib import Path

import sqlcipher3

from bench.children.start import wait

ROW, ROWS_IN_A_COMMIT = 256 * 1024, 128

path, file = Path(sys.argv[1]), Path(sys.argv[2])
database = sqlcipher3.connect(str(path), isolation_level=None)
database.execute(f"PRAGMA key = \"x'{os.urandom(32).hex()}'\"")
for setting in ("cipher_page_size = 16384", "journal_mode = WAL", "synchronous = FULL"):
    database.execute(f"PRAGMA {setting}")
database.execute("CREATE TABLE chunk (number INTEGER PRIMARY KEY, data BLOB NOT NULL)")
wait()
with file.open("rb") as source:
    database.execute("BEGIN")
    for number in count():
        row = source.read(ROW)
        if not row:
            break
        database.execute("INSERT INTO chunk VALUES (?, ?)", (number, row))
        if number % ROWS_IN_A_COMMIT == ROWS_IN_A_COMMIT - 1:
            database.execute("COMMIT")
            database.execute("BEGIN")
    database.execute("COMMIT")
database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
database.close()

import pytest

from intake_app.vault import Vault

SETTINGS = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "foreign_keys": 1,
    "temp_store": 2,  # MEMORY
    "page_size": "16384",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_memory_security": "0",
}


@pytest.mark.parametrize(("name", "value"), SETTINGS.items())
def test_both_lanes_have_the_settings_that_were_decided(vault: Vault, name: str, value: object) -> None:
    for lane in (vault._writer, vault._reader):
        with lane.outside() as db:
            assert db.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_only_the_writing_lane_writes(vault: Vault) -> None:
    for lane, query_only in ((vault._writer, 0), (vault._reader, 1)):
        with lane.outside() as db:
            assert db.execute("PRAGMA query_only").fetchone() == (query_only,)

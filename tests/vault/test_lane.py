import threading
from pathlib import Path

import pytest
import sqlcipher3

from intake_app.errors import Cancelled, DatabaseDamaged, StorageFailed
from intake_app.vault.lane import Lane, Turns


def connect() -> sqlcipher3.Connection:
    return sqlcipher3.connect(":memory:", isolation_level=None, check_same_thread=False)


@pytest.fixture
def lane(tmp_path: Path) -> Lane:
    lane = Lane(tmp_path, connect, "BEGIN IMMEDIATE")
    with lane.outside() as db:
        db.execute("CREATE TABLE t (x)")
    return lane


def count(lane: Lane) -> int:
    with lane.transaction() as db:
        return db.execute("SELECT count(*) FROM t").fetchone()[0]


def test_a_transaction_is_kept_or_undone_as_a_whole(lane: Lane) -> None:
    with lane.transaction() as db:
        db.execute("INSERT INTO t VALUES (1)")
    with pytest.raises(ValueError, match="no"), lane.transaction() as db:
        db.execute("INSERT INTO t VALUES (2)")
        raise ValueError("no")
    assert count(lane) == 1


def test_a_transaction_inside_another_shares_its_fate(lane: Lane) -> None:
    with pytest.raises(ValueError, match="no"), lane.transaction():
        with lane.transaction() as db:
            db.execute("INSERT INTO t VALUES (1)")
        raise ValueError("no")
    assert count(lane) == 0


def test_after_an_error_of_the_driver_the_connection_is_a_new_one(lane: Lane) -> None:
    with pytest.raises(StorageFailed), lane.transaction() as db:
        db.execute("SELECT * FROM nowhere")
    with lane.transaction() as again:
        assert again is not db


@pytest.mark.parametrize(
    ("code", "ours"),
    [(sqlcipher3.SQLITE_CORRUPT, DatabaseDamaged), (sqlcipher3.SQLITE_NOTADB, DatabaseDamaged), (10, StorageFailed)],
)
def test_errors_of_the_driver_do_not_get_out(lane: Lane, code: int, ours: type[Exception]) -> None:
    error = sqlcipher3.DatabaseError("damaged")
    error.sqlite_errorcode = code
    with pytest.raises(ours) as caught, lane.transaction():
        raise error
    assert caught.value.__cause__ is error


def test_a_closed_lane_cancels(lane: Lane) -> None:
    lane.close()
    lane.close()
    with pytest.raises(Cancelled), lane.transaction():
        pass
    with pytest.raises(Cancelled), lane.outside():
        pass


def test_closing_can_break_off_an_endless_statement(lane: Lane) -> None:
    begun = threading.Event()
    caught: list[BaseException] = []

    def endless() -> None:
        try:
            with lane.transaction() as db:
                begun.set()
                db.execute(
                    "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT count(*) FROM n"
                ).fetchone()
        except Cancelled as error:
            caught.append(error)

    thread = threading.Thread(target=endless)
    thread.start()
    begun.wait()
    lane.close(break_off=True)
    thread.join()
    assert len(caught) == 1


def test_who_waits_comes_before_who_had_it() -> None:
    turns, order = Turns(), []
    begun = threading.Event()

    def wait() -> None:
        begun.set()
        with turns:
            order.append("waiting")

    with turns:
        thread = threading.Thread(target=wait)
        thread.start()
        begun.wait()
        while not turns._next.locked():
            pass
    with turns:
        order.append("again")
    thread.join()
    assert order == ["waiting", "again"]


def test_turns_can_be_taken_again_by_their_owner_and_waited_for_with_a_limit() -> None:
    turns = Turns()
    with turns, turns:
        refused = []
        thread = threading.Thread(target=lambda: refused.append(turns.acquire(0.01)))
        thread.start()
        thread.join()
        assert refused == [False]
    assert turns.acquire(0)

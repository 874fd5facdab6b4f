import time
from pathlib import Path


def test_backups_are_kept_in_number_where_the_vault_says(run, closed: Path, secret, taken, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    assert "--to" in run("vault", "backup", closed, *secret).err
    assert run("vault", "backup", closed, *secret, "--to", place, "--keep", "1").exit == 2
    first = run("vault", "backup", closed, *secret, "--to", place, "--keep", "2", "--json").json
    assert first["written"] == first["size"]
    time.sleep(1.1)  # backups are named by the second
    second = run("vault", "backup", closed, *secret, "--json").json
    time.sleep(1.1)
    third = run("vault", "backup", closed, *secret, "--json").json
    assert third["written"] < third["size"]
    assert sorted(path.name for path in place.iterdir()) == sorted(Path(one["backup"]).name for one in (second, third))
    again = tmp_path / "Again.intake"
    told = run("vault", "restore", again, "--from", second["backup"], "--compare", closed, *secret, "--json").json
    assert told["older"] > 0
    assert run("vault", "check", again, *secret, "--json").json["ok"]
    run(
        "tag",
        again,
        *secret,
        "--matter",
        run("list", again, *secret, "--json").json["matters"][0]["code"],
        "--tag",
        "x",
    )
    other = run("vault", "backup", again, *secret, "--to", place, "--json").json["backup"]
    lines = run("vault", "restore", tmp_path / "Third.intake", "--from", other, "--compare", closed, *secret).out
    assert "events that the vault lacks" in lines

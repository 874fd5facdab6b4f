"""Plays the demo without its pictures, in a vault whose key costs nothing: `python quick_demo.py DIR`."""

import json
import sys
from dataclasses import replace
from pathlib import Path

from intake_app.demo import play
from intake_app.demo.album import Album
from intake_app.ui.handoff import open_view
from intake_app.ui.start.verbs import real_verbs
from intake_app.vault import Kdf, Vault
from intake_app.workflows.new_key import NewKey, make_key

kept: dict[str, str] = {}  # told at the end to who looks for traces of it
CHEAP = Kdf(opslimit=1, memlimit=8192)


def create_vault(folder: Path, name: str, passphrase: str) -> object:
    made = Vault.create(folder, name, passphrase, actor="window", kdf=CHEAP)
    kept.update(passphrase=passphrase, key=bytes(made[0].unlocked.data_key).hex(), words=" ".join(made[1].words))
    return made


def make_counsels_key(passphrase: str, *, post_quantum: bool) -> NewKey:
    kept.update(counsels_passphrase=passphrase)
    return make_key(passphrase, post_quantum=post_quantum)


open_view.make_key = make_counsels_key  # type: ignore[assignment]
Album.take = lambda *_arguments, **_options: None  # type: ignore[method-assign]
play.real_verbs = lambda: replace(real_verbs(), create_vault=create_vault)  # type: ignore[attr-defined]
code = play.main(["--out", sys.argv[1]])
print(json.dumps(kept))
sys.exit(code)

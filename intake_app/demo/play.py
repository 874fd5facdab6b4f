"""`intake-app demo`: sets the stage, plays the scenes, and says how it went."""

import os
import shutil
import sys
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from intake_app import paths
from intake_app.demo.album import Album
from intake_app.demo.player import NotSeen, Player
from intake_app.demo.scenario import SCENES
from intake_app.demo.stage import Desk, NotProven, Stage
from intake_app.demo.tongue import Tongue
from intake_app.settings import Settings
from intake_app.ui import i18n
from intake_app.ui.main import make_ready
from intake_app.ui.program import Program
from intake_app.ui.start.verbs import real_verbs

MARK = "steps.txt"  # a folder that has it was made by a demo and may be made anew


def main(arguments: Sequence[str]) -> int:
    """Play it. 0 when every scene proved what it should, 1 when one did not, 2 for wrong usage."""
    args = _parse(arguments)
    out: Path = args.out.resolve()
    if not _make_room(out):
        print(f"intake-app demo: {out} holds something else; choose a new or empty folder.", file=sys.stderr)
        return 1
    pictures: Path = args.pictures or out / "pictures"
    with _program(out, args.language) as program, (out / MARK).open("w", encoding="utf-8") as transcript:

        def tell(line: str) -> None:
            print(line, flush=True)
            transcript.write(line + "\n")

        player = Player(Tongue(args.language))
        _tell_of_faults(player.faults)
        stage = Stage(program, player, Album(pictures, all_in_dark=args.dark), Desk(out))
        if not _play(stage, tell):
            return 1
        tell(f"\nThe pictures lie in {pictures}, the sealed handoff in {stage.desk.handoff},")
        tell(f"counsel's key in {stage.desk.key}. It opens with:")
        tell(f'age -d -i "{stage.desk.key}" -o handoff.zip "{stage.desk.handoff}"')
        print(f"The passphrase of the key is: {stage.key_passphrase}", flush=True)  # and stands in no file
    return 0


def _parse(arguments: Sequence[str]) -> Namespace:
    parser = ArgumentParser("intake-app demo", description="Play the main job on sample papers, off-screen.")
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path("intake-demo"), help="new, or of another demo")
    parser.add_argument("--pictures", metavar="DIR", type=Path, help="where the pictures go (default: DIR/pictures)")
    parser.add_argument("--language", choices=i18n.LANGUAGES, default=i18n.ENGLISH, help="what the window speaks")
    parser.add_argument("--dark", action="store_true", help="every picture in dark as well, not only the main ones")
    return parser.parse_args(arguments)


def _make_room(out: Path) -> bool:
    """An empty folder, in place of an earlier demo's if there is one. Anything else stays untouched."""
    if (out / MARK).is_file():
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    return not any(out.iterdir())


@contextmanager
def _program(out: Path, language: str) -> Iterator[Program]:
    """The window's program on a screen that is nowhere, with its vaults in `out`."""
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={paths.resource('demo', 'screen.json')}")
    qInstallMessageHandler(_quiet)
    chosen = Settings(language, appearance="light")
    program = Program(make_ready(chosen), chosen, real_verbs(), out / "settings.json", out)
    program.open_start()
    try:
        yield program
    finally:
        program.close()


def _tell_of_faults(faults: list[str]) -> None:
    """Qt goes on after an error in a slot; a demo must not."""
    noted = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        faults.append(kind.__name__)
        noted(kind, error, trace)

    sys.excepthook = note


def _quiet(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt says on standard error, less what a screen that is nowhere can't do."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def _play(stage: Stage, tell: Callable[[str], None]) -> bool:
    """Play every scene, telling what each one proves, until one fails."""
    for number, scene in enumerate(SCENES, start=1):
        title = (scene.__doc__ or "").strip()
        try:
            scene(stage)
        except Exception as error:  # the outermost edge: whatever it was, the step is named
            tell(f"{number:2}. {title}: FAILED")
            tell(f"    {error}" if isinstance(error, NotSeen | NotProven) else traceback.format_exc())
            stage.album.take(stage.player.window(), "failed")
            return False
        tell(f"{number:2}. {title}")
        for proof in stage.proofs:
            tell(f"    {proof}")
        stage.proofs.clear()
    return True

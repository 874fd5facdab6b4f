"""Pictures inside documents, each by the walk over pictures of its kind."""

from collections.abc import Callable

from intake_app.cleaning.inspect import bmp, gif, isobmff, jpeg, metafile, png, riff, tiff
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_WALKS: dict[str, Callable[[bytes, Traces], None]] = {
    "jpeg": jpeg.walk,
    "png": png.walk,
    "gif": gif.walk,
    "tiff": tiff.walk,
    "bmp": bmp.walk,
    "webp": riff.walk,
    "avif": isobmff.walk,
    "emf": metafile.walk_emf,
    "wmf": metafile.walk_wmf,
}


def look_at(data: bytes, ending: str, traces: Traces) -> None:
    """Names what a picture of that ending holds beyond what it takes to show it."""
    if ending not in _WALKS:
        traces.add(What.OTHER, f"picture of a kind without a walk: {label(ending)}")
        return
    try:
        _WALKS[ending](data, traces)
    except CutError:
        traces.add(What.OTHER, "unreadable picture")

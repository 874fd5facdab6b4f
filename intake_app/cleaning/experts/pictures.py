"""Pictures, in the formats of `images`."""

from intake_app.cleaning import images, preview, samples
from intake_app.cleaning.inspect import find
from intake_app.cleaning.registry import Expert
from intake_app.domain.document import PICTURES

PICTURE = Expert(clean=lambda data, kind, _choices: images.clean_image(data, kind), show=preview.preview)
EXPERTS = dict.fromkeys(PICTURES, PICTURE)


def warm_up() -> None:
    """Looks at, cleans and shows a picture of a few pixels of every kind."""
    for kind, sample in samples.every_kind():
        find(sample, kind)
        images.clean_image(sample, kind)
        preview.preview(sample, kind, (2, 2), 0)

"""Pictures of a few pixels, one of each kind that is cleaned, for decoders and encoders to warm up on."""

import io
from collections.abc import Iterator

from PIL import ExifTags, Image, ImageCms

from intake_app.domain.document import PICTURES, Kind

SIZE = (8, 8)
PILLOW_NAMES = {Kind.PNM: "PPM"}


def every_kind() -> Iterator[tuple[Kind, bytes]]:
    """Lying on their sides and with a colour profile, so that everything there is to do is done."""
    picture = Image.new("RGB", SIZE, (200, 100, 50))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    for kind in PICTURES - {Kind.HEIF}:  # which Pillow can't write; libheif is warm once it is imported
        sink = io.BytesIO()
        picture.save(sink, PILLOW_NAMES.get(kind, kind.upper()), icc_profile=profile, exif=exif)
        yield kind, sink.getvalue()

"""PNG and APNG: the chunks that show the picture are written anew from its scanlines, the others are not."""

from intake_app.cleaning.png.clean import clean

__all__ = ["clean"]

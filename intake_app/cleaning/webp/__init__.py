"""WebP: frames decoded and encoded one by one, in their places and with their times."""

from intake_app.cleaning.webp.clean import clean

__all__ = ["clean"]

"""What is particular to OpenDocument."""

from intake_app.cleaning.office.odf.package import clean, kind_of

__all__ = ["clean", "kind_of"]

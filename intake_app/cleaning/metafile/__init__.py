"""Drawings of Windows (WMF, EMF), as they stand in documents, with nothing in them but what draws."""

from intake_app.cleaning.metafile.emf import clean_emf, is_emf
from intake_app.cleaning.metafile.wmf import clean_wmf, is_wmf

__all__ = ["clean_emf", "clean_wmf", "is_emf", "is_wmf"]

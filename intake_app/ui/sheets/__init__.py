"""Sheets for counsel: one page each, for the eye, for paper and as a PDF. They tell what is recorded, never advice."""

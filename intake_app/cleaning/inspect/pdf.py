"""
PDF (ISO 32000-1) in the form that clean copies are written in, read without the libraries that wrote them.

Harmless: pages that draw with what is listed in `pdf_shapes`, and links to the web. Any other form of file, however
usual, is a finding: nobody here can say what it holds.
"""

from intake_app.cleaning.inspect import pdf_file
from intake_app.cleaning.inspect.pdf_pages import DOCUMENT
from intake_app.cleaning.inspect.pdf_walk import Walk
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What


def walk(data: bytes, traces: Traces) -> None:
    """The file from its first byte to its last, then every object from the root."""
    try:
        root, objects = pdf_file.read(data)
    except CutError as cut:
        traces.add(What.OTHER, "PDF not in the plain form", size=len(data) - cut.args[0])
        return
    Walk(objects, traces).run(root, DOCUMENT)

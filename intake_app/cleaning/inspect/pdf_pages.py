"""What the document of a clean PDF, its pages and the links on them may hold (ISO 32000-1)."""

import re

from intake_app.cleaning.inspect import pdf_data
from intake_app.cleaning.inspect.pdf_file import Reference
from intake_app.cleaning.inspect.pdf_shapes import GROUP, resources
from intake_app.cleaning.inspect.pdf_walk import Shape, each, name, number, numbers, part, whole

_ADDRESS = re.compile(rb"(?:https?://|mailto:|tel:)[!-~]{1,2048}", re.IGNORECASE)
_LINK = Shape(
    "link",
    {
        "/Type": name("Annot"),
        "/Subtype": name("Link"),
        "/Rect": numbers(4),
        "/Border": numbers(3),
        "/C": numbers(3),
        "/F": whole,
        "/A": part(
            Shape(
                "address",
                {
                    "/S": name("URI"),
                    "/URI": lambda _, value: isinstance(value, bytes) and _ADDRESS.fullmatch(value) is not None,
                },
            )
        ),
    },
)
_PAGE = Shape(
    "page",
    {
        **dict.fromkeys(("/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"), numbers(4)),
        "/Type": name("Page"),
        "/Parent": lambda walk, value: isinstance(value, Reference) and walk.peek(value, "/Type") == "/Pages",
        "/Resources": resources,
        "/Contents": part(Shape("content", data=pdf_data.drawing)),
        "/Rotate": whole,
        "/UserUnit": number,
        "/Group": GROUP,
        "/Annots": each(part(_LINK), 1, 20_000),
    },
    frozenset({"/Type", "/MediaBox", "/Parent", "/Resources"}),
)
_PAGES = Shape(
    "pages",
    {"/Type": name("Pages"), "/Count": whole, "/Kids": each(part(_PAGE), 1, 10_000)},
    frozenset({"/Type", "/Count", "/Kids"}),
)
DOCUMENT = Shape(
    "document",
    {"/Type": name("Catalog"), "/Pages": part(_PAGES)},
    frozenset({"/Type", "/Pages"}),
)
"""The root of everything."""

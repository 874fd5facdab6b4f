"""What kinds of values attributes of Office files have."""

from enum import Enum, auto


class Kind(Enum):
    """What an attribute says. `PLAIN` is any number, measure, colour, place in a table or word of the format."""

    PLAIN = auto()
    SHOWN = auto()  # people see it: whatever it says
    SIGN = auto()  # people see it, and it is a character or two
    SIGNS = auto()  # a list of characters that are no words
    NUMERALS = auto()  # how things are counted: "A", "1", "α, β, ..."
    FONT = auto()
    LANGUAGE = auto()
    SCRIPT = auto()
    STYLE = auto()  # as in HTML: "width:3pt;position:absolute"
    PATH = auto()  # what a pen does
    MOTION = auto()  # where something moves, and when
    GUIDE = auto()  # a name for a number that shapes are drawn with
    GUIDED = auto()  # numbers and such names
    SHAPE = auto()  # which of the known shapes of OpenDocument it is
    PART = auto()  # a name for a part of a diagram
    DIAGRAM = auto()  # which of the known diagrams it is
    URI = auto()  # a name of a format, or a jump to another slide
    GUID = auto()  # of a look that programs bring along
    FORMULA = auto()  # a reference to cells
    MADE_UP = auto()  # a name that only other attributes of the same file know
    ADDRESS = auto()  # judged elsewhere

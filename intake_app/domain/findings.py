"""What files carry besides what they show, as codes. The words for people are in `intake_app.words.findings`."""

from enum import StrEnum


class What(StrEnum):
    """One kind of trace. Several places in a file may carry the same one."""

    # found and removed
    GPS = "gps"
    TAKEN_AT = "taken_at"  # dates and times
    DEVICE = "device"  # maker, model
    SERIAL = "serial"  # body, lens, firmware serials, unique image ids
    SOFTWARE = "software"
    PERSON = "person"  # artist, owner, author, copyright, contact
    CAPTION = "caption"  # title, description, keywords, rating
    COMMENT = "comment"  # free text
    THUMBNAIL = "thumbnail"  # small preview, may show what was cropped
    MAKER_NOTE = "maker_note"  # maker's private data
    CAMERA_SETTINGS = "camera_settings"
    EXIF = "exif"  # other EXIF
    XMP = "xmp"
    IPTC = "iptc"
    PHOTOSHOP = "photoshop"
    ICC = "icc"  # colour profile (names its maker, sometimes its monitor)
    C2PA = "c2pa"  # content credentials
    GAIN_MAP = "gain_map"
    SECOND_PICTURE = "second_picture"  # previews and depth maps after the picture
    MOTION_VIDEO = "motion_video"
    TRAILING = "trailing"  # bytes after the end
    APP_DATA = "app_data"  # application segments, chunks, extensions, boxes nobody here knows
    RESOLUTION = "resolution"
    DOCUMENT_ID = "document_id"  # PDF ID, docId, rsids, any number that ties copies together
    EDIT_HISTORY = "edit_history"  # earlier versions, tracked changes, revision counts, editing time
    REMARKS = "remarks"  # comments and annotations people wrote, with their names and times
    ATTACHMENT = "attachment"  # files inside the file
    SCRIPT = "script"  # JavaScript, macros
    ACTION = "action"  # what opening or clicking would set off: launch, submit, fetch
    LINK = "link"  # something fetched from elsewhere, a path on somebody's drive, a template's address
    FORM_DATA = "form_data"  # values of a form beyond what its page shows
    HIDDEN_CONTENT = "hidden_content"  # layers, sheets, slides, rows, text that the page does not show
    UNDER_BOX = "under_box"  # text that is covered in the picture of the page but still in the file
    PRIVATE_DATA = "private_data"  # of the program that wrote it: PieceInfo, custom XML, printer settings
    FILE_DATES = "file_dates"  # of the parts in a package
    SIGNATURE = "signature"  # a digital signature, which no changed file can keep
    ENCRYPTION = "encryption"  # a password stood before it
    ROUTE = "route"  # servers a message went through, with times and addresses
    NETWORK_ADDRESS = "network_address"  # of the machine it was sent from
    OTHER = "other"
    # found and kept
    ORIENTATION = "orientation"  # turned upright
    COLOURS = "colours"  # converted to sRGB
    ANIMATION = "animation"  # order and timing of frames
    PAGES = "pages"
    TRANSPARENCY = "transparency"
    CUT_SHORT = "cut_short"  # the file ends before its picture does
    TEXT = "text"  # can be searched and copied
    SHOWN_REMARKS = "shown_remarks"  # words of an annotation that the page shows
    LINKS_SHOWN = "links_shown"  # addresses in the text that can be clicked
    FONTS = "fonts"  # letters travel with the file, under made-up names
    FORMULAS = "formulas"
    NAMES = "names"  # of ranges and tables, which formulas need
    SHOWN_HEADERS = "shown_headers"  # from whom to whom, when, about what
    TEXT_FORM = "text_form"  # encoding, byte order mark, line ends, left untouched
    BIT_DEPTH = "bit_depth"  # how finely colours are told apart
    PICTURE_DATA = "picture_data"  # the compressed picture itself
    CONTENT = "content"  # what the picture shows: faces, handwriting, wording


class Group(StrEnum):
    """The question a trace answers, which is how people are told of it."""

    WHO = "who"
    WHERE = "where"
    WHEN = "when"
    DEVICE = "device"
    SOFTWARE = "software"
    HISTORY = "history"
    HIDDEN = "hidden"
    REST = "rest"


GROUPS: dict[What, Group] = {
    What.PERSON: Group.WHO,
    What.REMARKS: Group.WHO,
    What.CAPTION: Group.WHO,
    What.COMMENT: Group.WHO,
    What.IPTC: Group.WHO,
    What.SIGNATURE: Group.WHO,
    What.GPS: Group.WHERE,
    What.LINK: Group.WHERE,
    What.NETWORK_ADDRESS: Group.WHERE,
    What.TAKEN_AT: Group.WHEN,
    What.FILE_DATES: Group.WHEN,
    What.DEVICE: Group.DEVICE,
    What.SERIAL: Group.DEVICE,
    What.MAKER_NOTE: Group.DEVICE,
    What.CAMERA_SETTINGS: Group.DEVICE,
    What.SOFTWARE: Group.SOFTWARE,
    What.PHOTOSHOP: Group.SOFTWARE,
    What.APP_DATA: Group.SOFTWARE,
    What.PRIVATE_DATA: Group.SOFTWARE,
    What.EDIT_HISTORY: Group.HISTORY,
    What.DOCUMENT_ID: Group.HISTORY,
    What.ROUTE: Group.HISTORY,
    What.XMP: Group.HISTORY,
    What.C2PA: Group.HISTORY,
    What.THUMBNAIL: Group.HIDDEN,
    What.SECOND_PICTURE: Group.HIDDEN,
    What.MOTION_VIDEO: Group.HIDDEN,
    What.GAIN_MAP: Group.HIDDEN,
    What.TRAILING: Group.HIDDEN,
    What.ATTACHMENT: Group.HIDDEN,
    What.SCRIPT: Group.HIDDEN,
    What.ACTION: Group.HIDDEN,
    What.FORM_DATA: Group.HIDDEN,
    What.HIDDEN_CONTENT: Group.HIDDEN,
    What.UNDER_BOX: Group.HIDDEN,
}
"""Whatever is not here belongs to `Group.REST`."""


class Why(StrEnum):
    """Why something was kept."""

    UPRIGHT = "upright"
    RIGHT_COLOURS = "right_colours"
    SHOWS_THE_SAME = "shows_the_same"
    EIGHT_BITS = "eight_bits"  # all that is left of more
    COPIED = "copied"  # bit for bit
    ENCODED_AGAIN = "encoded_again"
    REST_IS_MISSING = "rest_is_missing"  # what there is of it was kept
    CANNOT_BE_CLEANED = "cannot_be_cleaned"  # what no cleaning can hide
    UNTOUCHED = "untouched"  # the content is evidence as it stands
    MAY_MARK = "may_mark"  # a warning: it may tell one copy from another
    STILL_READABLE = "still_readable"  # a warning: whoever has the copy can read it, until it is flattened
    STAYS_READABLE = "stays_readable"  # the same, of files that can't be flattened

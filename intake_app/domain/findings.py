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
    OTHER = "other"
    # found and kept
    ORIENTATION = "orientation"  # turned upright
    COLOURS = "colours"  # converted to sRGB
    ANIMATION = "animation"  # order and timing of frames
    PAGES = "pages"
    TRANSPARENCY = "transparency"
    CUT_SHORT = "cut_short"  # the file ends before its picture does
    CONTENT = "content"  # what the picture shows: faces, handwriting, wording


class Why(StrEnum):
    """Why something was kept."""

    UPRIGHT = "upright"
    RIGHT_COLOURS = "right_colours"
    SHOWS_THE_SAME = "shows_the_same"
    REST_IS_MISSING = "rest_is_missing"  # what there is of it was kept
    CANNOT_BE_CLEANED = "cannot_be_cleaned"  # what no cleaning can hide

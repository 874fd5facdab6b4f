"""A copy of the demand as a platform's portal gives it out: two lines look blacked out, and are still in the file."""

import io

import pikepdf
import wording

LETTER = (612, 792)  # points
LEFT, TOP, LEADING, AFTER_LABEL = 72, 720, 20, 76


def redacted_copy() -> bytes:
    """One page in Helvetica, with the traces that a web service and a clerk leave."""
    with pikepdf.new() as document:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page = document.add_blank_page(page_size=LETTER)
        page.obj.Contents = document.make_stream(_content().encode())
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(font)))
        document.docinfo["/Author"] = "L. Example"
        document.docinfo["/Creator"] = "Lumen Portal 3.1 (account eastbrook_watch)"
        document.docinfo["/CreationDate"] = "D:20261120101502-08'00'"
        saved = io.BytesIO()
        document.save(
            saved, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True
        )
    return saved.getvalue()


def _content() -> str:
    text, bars = ["BT /F1 11 Tf"], ["0 g"]
    for row, line in enumerate(wording.COPY):
        height = TOP - LEADING * row
        text.append(f"1 0 0 1 {LEFT} {height} Tm ({_escaped(line)}) Tj")
        if hidden := wording.BLACKED_OUT.get(line):
            text.append(f"1 0 0 1 {LEFT + AFTER_LABEL} {height} Tm ({_escaped(hidden)}) Tj")
            bars.append(f"{LEFT + AFTER_LABEL - 3} {height - 4} 150 15 re f")
    return "\n".join((*text, "ET", *bars))


def _escaped(text: str) -> str:
    return text.replace("(", r"\(").replace(")", r"\)")

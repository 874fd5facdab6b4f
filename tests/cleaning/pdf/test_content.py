"""Content streams: the drawing stays, everything that is none drops out."""

from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, String

from intake_app.cleaning.pdf.lexer import operations
from intake_app.domain.findings import What


def lines(content: bytes) -> list[bytes]:
    return [b" ".join((*operands, operator)) for operator, operands in operations(content)]


@pytest.mark.parametrize(
    ("content", "plain"),
    [
        (b"1 0 0 RG", [b"1 0 0 RG"]),
        (b"+1 -.5 m%c\n2. 3 l", [b"1 -.5 m", b"2. 3 l"]),
        (b"--5 1.2.3 m 5-3 +-2 l", [b"-5 1.2 m", b"5 2 l"]),
        (b"0." + b"3" * 99 + b" " + b"7" * 60 + b".5 m", [b"0.333333333333333 " + b"9" * 15 + b" m"]),
        (b"-0000000000000001.2500000000000000000000 0.0000000000000000000000000000001 l", [b"-1.25 0 l"]),
        (b"(a\\(b\\)c)Tj", [b"(a\\(b\\)c) Tj"]),
        (b"(a(b(c))d)Tj", [b"(a\\(b\\(c\\)\\)d) Tj"]),
        (b"(\\101\\12\\q\\\r\nx\r\ny)Tj", [b"(A\nqx\ny) Tj"]),
        (b"<4 1 4>Tj", [b"(A@) Tj"]),
        (b"<0d>Tj", [b"(\\r) Tj"]),
        (b"[(a)-20<62>]TJ", [b"[(a) -20 (b)] TJ"]),
        (b"[(a)Tj -20(b)true]TJ", [b"[(a) -20 (b)] TJ"]),
        (b"/P<</MCID 0/A[1 2]>>BDC EMC", [b"/P <</MCID 0 /A [1 2]>> BDC", b"EMC"]),
        (b"(never closed", []),
        (b"[1 2", []),
        (b"] >> ) }{ 1 w", [b"1 w"]),
        (b"", []),
    ],
)
def test_operands_come_in_one_plain_form(content: bytes, plain: list[bytes]) -> None:
    assert lines(content) == plain


@pytest.mark.parametrize(
    ("image", "data"),
    [
        (b"BI /W 2 /H 2 /BPC 8 /CS /G ID EI E EI", b"EI E"),  # its length tells where it ends
        (b"BI /W 2 /H 2 /IM true ID \xff\x00\nEI", b"\xff\x00"),
        (b"BI /W 1 /H 1 /BPC 8 /CS /RGB /F /AHx ID 414243>\nEI", b"414243>\n"),
        (b"BI /W 1 /H 1 /BPC 8 /CS /Named ID \x01 EI \xff\n EI", b"\x01 EI \xff\n "),
        (b"BI /W 9 ID never ends", b"never ends"),
    ],
)
def test_inline_images_end_where_their_data_does(image: bytes, data: bytes) -> None:
    (operator, operands), *rest = operations(image + (b"\nQ" if b"never" not in image else b""))
    assert operator == b"BI"
    assert operands[-1] == data
    assert rest == ([] if b"never" in image else [(b"Q", [])])


def test_values_without_a_name_cost_an_inline_image_nothing_else(paper: Any, copy_of: Any, drawn: Any) -> None:
    """As damaged fonts have them. The whole document was refused."""
    paper.page(b"q 60 0 0 60 20 20 cm BI 1 /W 8 /H 2 12 /IM true /D [1 0] /F /AHx /QQ ID F0 0F > EI Q 0 0 9 9 re f")
    copy = copy_of(paper.data())
    assert b"QQ" not in copy.insides
    assert drawn(copy.data).getextrema()[0] == (0, 255)


def test_what_draws_nothing_drops_out(paper: Any, copy_of: Any) -> None:
    paper.page(b"% QQ\n(QQ) QQop /QQ MP /QQ <</QQ (QQ)>> DP BX 1 QQ EX 1 2 3 m 0 0 m 9 9 l S (QQ")
    assert copy_of(paper.data()).content == b"2 3 m\n0 0 m\n9 9 l\nS\n"


def test_operands_of_the_wrong_kind_take_their_operator_along(paper: Any, copy_of: Any) -> None:
    paper.page(b"(QQ) w /QQ 1 m [(QQ)] 0 d [/QQ] TJ (QQ) Tf /QQ ri (QQ) rg << /A 1 >> cm 1 w")
    assert copy_of(paper.data()).content == b"1 w\n"


def test_all_that_was_opened_is_closed(paper: Any, copy_of: Any) -> None:
    paper.page(b"Q Q q q 1 w BT EMC")
    assert copy_of(paper.data()).content == b"q\nq\n1 w\nBT\nET\nQ\nQ\n"


def test_tags_go_and_are_told_where_they_speak(paper: Any, copy_of: Any, words: Any) -> None:
    paper.page(b"/Span <</ActualText (QQ) /Lang (QQ)>> BDC BT /F1 24 Tf 20 120 Td (Shown) Tj ET EMC")
    copy = copy_of(paper.data())
    assert b"QQ" not in copy.insides
    assert words(copy.data) == "Shown"
    assert copy.found(What.CAPTION)


def test_resources_get_names_of_our_own(paper: Any, copy_of: Any, drawn: Any) -> None:
    form = paper.form(b"1 0 0 rg 20 20 50 50 re f")
    state = Dictionary(LW=5, QQ=String("QQ"))
    content = b"/QQ#53tate gs /QQForm Do BT /QQFont 24 Tf 20 120 Td (Shown) Tj ET"
    entries = {"/QQFont": paper.font}
    paper.page(content, ExtGState=Dictionary({"/QQState": state}), XObject=Dictionary({"/QQForm": form}), Font=entries)
    dirty = paper.data()
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert copy.content.startswith(b"/G1 gs\n/X1 Do\n")


def test_names_that_are_no_text_find_what_they_stand_for(paper: Any, copy_of: Any, words: Any) -> None:
    paper.page(b"BT /F#80\xff 24 Tf 20 120 Td (Shown) Tj ET")
    dirty = paper.data(compress_streams=False).replace(b"/F1 ", b"/F#80#ff ", 1)
    assert words(copy_of(dirty).data) == "Shown"


def test_letters_without_their_font_are_still_there(paper: Any, copy_of: Any, words: Any) -> None:
    paper.page(b"BT /Missing 24 Tf 20 120 Td (Shown) Tj ET")
    assert words(copy_of(paper.data()).data) == "Shown"


def test_inline_images_look_the_same(paper: Any, copy_of: Any, drawn: Any) -> None:
    pixels = bytes(range(0, 256, 16))
    paper.page(
        b"q 100 0 0 100 20 20 cm BI /W 4 /H 4 /BPC 8 /CS /G /QQ (QQ) ID " + pixels + b" EI Q "
        b"q 60 0 0 60 150 20 cm 1 0 0 rg BI /W 8 /H 2 /IM true /D [1 0] /F /AHx ID F0 0F > EI Q"
    )
    dirty = paper.data()
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()


# --- layers -----------------------------------------------------------------------------------------------------------


def layered(paper: Any, **default: Any) -> tuple[Any, Any]:
    """A layer of that name that is shown and one that is hidden."""
    shown = paper.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Shown layer")))
    hidden = paper.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Draft")))
    configuration = Dictionary({"/OFF": Array([hidden])} | {f"/{key}": value for key, value in default.items()})
    paper.pdf.Root["/OCProperties"] = Dictionary(OCGs=Array([shown, hidden]), D=configuration)
    return shown, hidden


def test_hidden_layers_go_with_all_that_is_on_them(paper: Any, copy_of: Any, drawn: Any, words: Any) -> None:
    shown, hidden = layered(paper)
    paper.page(
        b"/OC /Off BDC BT /F1 24 Tf 20 120 Td (QQ) Tj ET 0 0 m 90 90 l S q 1 0 0 1 0 0 cm /X Do Q /P BMC (QQ) ' EMC "
        b"EMC /OC /On BDC BT /F1 24 Tf 20 60 Td (Shown) Tj ET EMC /X Do",
        Properties=Dictionary(Off=hidden, On=shown),
        XObject=Dictionary(X=paper.form(b"(QQ form) pop 9 9 9 9 re f", OC=hidden)),
    )
    dirty = paper.data()
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert b"Draft" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert words(copy.data) == "Shown"
    assert "layer Draft" in {finding.where for finding in copy.found(What.HIDDEN_CONTENT)}


def test_a_hidden_clip_still_clips(paper: Any, copy_of: Any, drawn: Any) -> None:
    _, hidden = layered(paper)
    paper.page(
        b"/OC /Off BDC 50 50 50 50 re W n 60 60 9 9 re f EMC 0 0 300 200 re f", Properties=Dictionary(Off=hidden)
    )
    dirty = paper.data()
    copy = copy_of(dirty)
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert b"60 60 9 9 re" not in copy.content


@pytest.mark.parametrize(
    ("policy", "members", "seen"),
    [
        (None, "sh", True),
        ("AnyOn", "h", False),
        ("AllOn", "sh", False),
        ("AllOff", "h", True),
        ("AnyOff", "s", False),
        ("AnyOff", "sh", True),
    ],
)
def test_sets_of_layers_count_by_their_policy(
    policy: str | None, members: str, seen: bool, paper: Any, copy_of: Any, words: Any
) -> None:
    shown, hidden = layered(paper)
    groups = Array([{"s": shown, "h": hidden}[member] for member in members])
    members_of = Dictionary(Type=Name.OCMD, OCGs=groups)
    if policy:
        members_of["/P"] = Name(f"/{policy}")
    paper.page(
        b"/OC /Set BDC BT /F1 24 Tf 20 120 Td (Seen) Tj ET EMC",
        Properties=Dictionary(Set=paper.pdf.make_indirect(members_of)),
    )
    assert words(copy_of(paper.data()).data) == ("Seen" if seen else "")


def test_layers_count_by_expressions_and_base_state(paper: Any, copy_of: Any, words: Any) -> None:
    shown, hidden = layered(paper, BaseState=Name.OFF, OFF=Array([]))
    paper.pdf.Root["/OCProperties"]["/D"]["/ON"] = Array([shown])
    both = Array([Name.And, shown, Array([Name.Not, hidden])])
    paper.page(
        b"/OC /A BDC BT /F1 24 Tf 20 120 Td (Seen) Tj ET EMC /OC /B BDC BT /F1 24 Tf 20 60 Td (Not) Tj ET EMC",
        Properties=Dictionary(
            A=paper.pdf.make_indirect(Dictionary(Type=Name.OCMD, VE=both)),
            B=paper.pdf.make_indirect(Dictionary(Type=Name.OCMD, VE=Array([Name.Or, hidden]))),
        ),
    )
    assert words(copy_of(paper.data()).data) == "Seen"

"""Forms of OpenDocument: what is filled in and ticked is seen as before; what lies behind it is gone."""

import re

import pytest

from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

FORM = "urn:oasis:names:tc:opendocument:xmlns:form:1.0"


def document(maker, controls, body=""):
    """A text with these controls in a form, each shown where its number says."""
    places = "".join(
        f'<draw:control draw:control="{name}" svg:width="1cm"/>' for name in re.findall(r'form:id="(\w+)"', controls)
    )
    forms = (
        f'<office:forms xmlns:form="{FORM}"><form:form form:name="QQ" xlink:href="http://QQ" form:datasource="QQ">'
        f"<form:properties><form:property form:property-name='QQ'/></form:properties>{controls}</form:form>"
        "</office:forms>"
    )
    return maker.open_document(f"{forms}<text:p>{places}{body}</text:p>")


SEEN = {
    '<form:text form:id="a" form:name="QQ" form:current-value="Seen" form:value="QQ"/>': 'form:current-value="Seen"',
    '<form:text form:id="a" form:value="Seen"/>': 'form:current-value="Seen"',
    '<form:checkbox form:id="a" form:state="checked" form:title="QQ"/>': 'form:current-state="checked"',
    '<form:listbox form:id="a" form:list-source="QQ"><form:option form:label="Seen" form:value="QQ"/></form:listbox>': (
        '<form:option form:label="Seen"/>'
    ),
    '<form:radio form:id="a" form:label="Seen" form:selected="true" form:value="QQ"/>': 'form:current-selected="true"',
    '<form:textarea form:id="a"><text:p>Seen</text:p></form:textarea>': "<text:p>Seen</text:p>",
    '<form:button form:id="a" form:label="Seen" form:button-type="url" xlink:href="http://QQ"/>': 'form:label="Seen"',
}


@pytest.mark.parametrize("control", SEEN)
def test_a_control_stays_as_it_is_seen(control, maker, cleaned):
    copy = cleaned(document(maker, control))
    content = copy.xml("content.xml")
    assert copy.holds(b"QQ") == []
    assert SEEN[control] in content
    (identity,) = re.findall(r'form:id="(\w+)"', content)
    assert f'draw:control="{identity}"' in content
    assert What.FORM_DATA in copy.whats()


def test_what_a_form_hides_goes(maker, cleaned):
    hidden = '<form:hidden form:name="QQ" form:value="QQ"/><form:password form:id="b" form:value="QQ"/>'
    assert cleaned(document(maker, f'<form:text form:id="a"/>{hidden}')).holds(b"QQ") == []
    assert "forms" not in cleaned(document(maker, hidden.replace('form:id="b"', ""))).xml("content.xml")


def test_a_control_of_no_form_goes_and_one_that_nobody_knows_fails_the_file(maker, cleaned):
    stray = cleaned(document(maker, "", '<draw:control draw:control="QQ"/>Seen')).xml("content.xml")
    assert "<text:p>Seen</text:p>" in stray
    with pytest.raises(FileRefused) as refused:
        cleaned(document(maker, '<form:grid form:id="a"/>'))
    assert (refused.value.reason, refused.value.detail) == (Refusal.NOT_UNDERSTOOD, "content.xml: draw:control")


def test_a_box_for_words_leaves_the_words(maker, cleaned):
    box = (
        '<loext:content-control loext:alias="QQ" loext:tag="QQ"><loext:list-item loext:display-text="QQ"/>'
        "<text:span>Seen</text:span></loext:content-control>"
    )
    copy = cleaned(maker.open_document(f"<text:p>before {box} after</text:p>"))
    assert copy.holds(b"QQ") == []
    assert "<text:p>before <text:span>Seen</text:span> after</text:p>" in copy.xml("content.xml")
    assert What.FORM_DATA in copy.whats()


FIELD = "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"
KINDS = "vnd.oasis.opendocument.field."
MARKS = {
    f'<field:fieldmark field:type="{KINDS}FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="true"/>'
    "</field:fieldmark>": "☒",
    f'<field:fieldmark field:type="{KINDS}FORMCHECKBOX"/>': "☐",
    f'<field:fieldmark field:type="{KINDS}FORMDROPDOWN"><field:param field:name="Dropdown_ListEntry" field:value="QQ"/>'
    '<field:param field:name="Dropdown_ListEntry" field:value="Seen"/><field:param field:name="Dropdown_Selected" '
    'field:value="1"/></field:fieldmark>': "Seen",
    f'<field:fieldmark-start field:type="{KINDS}UNHANDLED"><field:param field:name="QQ"/>'
    "</field:fieldmark-start>QQ <text:span>Q</text:span><field:fieldmark-separator/>Seen<field:fieldmark-end/>": "Seen",
}


@pytest.mark.parametrize("mark", MARKS)
def test_a_field_of_word_leaves_what_it_shows(mark, maker, cleaned):
    copy = cleaned(maker.open_document(f'<text:p xmlns:field="{FIELD}">before {mark} after</text:p>'))
    assert copy.holds(b"QQ") == []
    assert f"<text:p>before {MARKS[mark]} after</text:p>" in copy.xml("content.xml")


def test_the_kind_of_a_control_is_told_where_it_is_a_known_one(maker, cleaned):
    kind = "ooo:com.sun.star.form.component.{}"
    controls = f'<form:frame form:id="a" form:label="Seen" form:control-implementation="{kind.format("GroupBox")}"/>'
    controls += f'<form:text form:id="b" form:control-implementation="{kind.format("QQ")}"/>'
    copy = cleaned(document(maker, controls))
    assert copy.holds(b"QQ") == []
    assert f'form:control-implementation="{kind.format("GroupBox")}"' in copy.xml("content.xml")
    assert 'xmlns:ooo="http://openoffice.org/2004/office"' in copy.xml("content.xml")

"""Signed Word documents that somebody changed: none is judged as the untouched one is.

A file is as it should be where nothing troubles, and each signature is intact, valid, trusted and
over the whole. Word processors accept several of these changes; here none passes.
"""

import base64
import re

import pytest

from petitiondesk.opc.package import CONTENT_TYPES, read_package, write_package
from petitiondesk.signing.docx.inspect import inspect_docx
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.signing.report import Cover
from tests.identities import NOW, crafted, ec_key, harbour, river
from tests.signing.docx.letters import a_docx, signed_by
from tests.typesetting.docx_reading import packed

TRUSTED = (harbour().certificate, *river().chain)
FIRST, SECOND = "_xmlsignatures/sig1.xml", "_xmlsignatures/sig2.xml"
TEXT, STYLES, ROOT = "word/document.xml", "word/styles.xml", "_rels/.rels"
LINKS, ORIGIN = "word/_rels/document.xml.rels", "_xmlsignatures/_rels/origin.sigs.rels"
NOTE_LINKS = "word/_rels/footnotes.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = read_package(signed_by(harbour(), river()))


def is_as_it_should_be(docx: bytes, signatures: int = 2) -> bool:
    report = inspect_docx(docx, TRUSTED)
    good = [
        each.intact and each.valid and each.trusted and each.covers is Cover.WHOLE_FILE
        for each in report.signatures
    ]
    return good == [True] * signatures and not report.troubles


def test_the_untouched_document_is_as_it_should_be():
    assert is_as_it_should_be(signed_by(harbour(), river()))
    assert is_as_it_should_be(write_package(PARTS))


ATTACKS = {}


def attack(change):
    """Register a way to change the parts of a signed document; None takes a part out."""
    ATTACKS[change.__name__.replace("_", " ")] = change
    return change


def replaced(part: str, old: str, new: str):
    assert old in PARTS[part].decode()
    return {part: PARTS[part].decode().replace(old, new, 1).encode()}


def inserted(part: str, end: str, new: str):
    return replaced(part, end, new + end)


@attack
def a_word_of_the_letter():
    text = PARTS[TEXT].decode()
    word = re.search(r"<w:t [^>]*>([^<]{4,})<", text).group(1)
    return replaced(TEXT, f">{word}<", f">{word[::-1]}<")


@attack
def a_space_in_the_letter():
    return replaced(TEXT, "<w:body>", "<w:body> ")


@attack
def a_comment_in_the_xml_of_the_letter():
    return replaced(TEXT, "<w:body>", "<w:body><!-- see annex -->")


@attack
def a_style_that_hides():
    return replaced(STYLES, "<w:rPr>", "<w:rPr><w:vanish/>")


@attack
def a_header():
    return inserted("word/header1.xml", "</w:hdr>", "<w:p/>")


@attack
def a_footnote():
    return replaced("word/footnotes.xml", "<w:t ", "<w:t> </w:t><w:t ")


@attack
def a_picture():
    name = next(part for part in PARTS if part.startswith("word/media/"))
    return {name: PARTS[name] + b"\0"}


@attack
def a_link_that_leads_elsewhere():
    return replaced(NOTE_LINKS, 'Target="https://', 'Target="https://evil.')


@attack
def a_part_more():
    return {"word/hidden.xml": b"<a/>"}


@attack
def a_part_that_was_led_to():
    pointer = f'<Relationship Id="x" Type="{OFFICE}/aFChunk" Target="more.html"/>'
    return {**inserted(LINKS, "</Relationships>", pointer), "word/more.html": b"<p>No.</p>"}


@attack
def a_link_more():
    pointer = (
        f'<Relationship Id="x" Type="{OFFICE}/hyperlink" Target="https://e.org"'
        ' TargetMode="External"/>'
    )
    return inserted(LINKS, "</Relationships>", pointer)


@attack
def a_template_from_elsewhere():
    pointer = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="x" Type="{OFFICE}/attachedTemplate" Target="https://e.org/t.dotm"'
        ' TargetMode="External"/></Relationships>'
    )
    return {"word/_rels/settings.xml.rels": pointer.encode()}


@attack
def a_link_of_the_same_id():
    pointer = re.search(r"<Relationship [^>]*hyperlink[^>]*/>", PARTS[NOTE_LINKS].decode()).group()
    return inserted(NOTE_LINKS, "</Relationships>", pointer)


@attack
def another_document_in_its_place():
    other = PARTS[TEXT].replace(b"<w:body>", b"<w:body><w:p/>")
    return {**replaced(ROOT, "word/document.xml", "word/other.xml"), "word/other.xml": other}


@attack
def a_second_document():
    pointer = f'<Relationship Id="x" Type="{OFFICE}/officeDocument" Target="word/other.xml"/>'
    return {**inserted(ROOT, "</Relationships>", pointer), "word/other.xml": PARTS[TEXT]}


@attack
def another_type_of_the_document():
    kind = "wordprocessingml.document.main"
    return replaced(CONTENT_TYPES, kind, kind.replace("document", "template"))


@attack
def a_type_for_a_part_that_is_not_there():
    more = '<Override PartName="/word/x.bin" ContentType="application/x"/>'
    return inserted(CONTENT_TYPES, "</Types>", more)


@attack
def a_type_for_programs():
    more = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    return replaced(CONTENT_TYPES, "<Default", f"{more}<Default")


@attack
def a_comment_in_the_types():
    return replaced(CONTENT_TYPES, "<Default", "<!-- by hand --><Default")


@attack
def another_title():
    return replaced("docProps/core.xml", "</dc:language>", "</dc:language><dc:x/>")


@attack
def an_author():
    return inserted("docProps/core.xml", "</cp:coreProperties>", "<dc:creator>X</dc:creator>")


@attack
def properties_of_its_own():
    kind = f"{OFFICE}/custom-properties"
    pointer = f'<Relationship Id="x" Type="{kind}" Target="docProps/custom.xml"/>'
    return {**inserted(ROOT, "</Relationships>", pointer), "docProps/custom.xml": b"<a/>"}


@attack
def the_time_of_signing():
    return replaced(FIRST, "SigningTime>2026", "SigningTime>2025")


@attack
def the_time_that_word_shows():
    return replaced(FIRST, "<mdssi:Value>2026", "<mdssi:Value>2025")


@attack
def a_comment_of_the_signer():
    return replaced(FIRST, "</SignatureComments>", "No.</SignatureComments>")


@attack
def the_value_of_a_signature():
    value = re.search(r"<SignatureValue>([^<]+)<", PARTS[FIRST].decode()).group(1)
    other = base64.b64encode(base64.b64decode(value)[::-1]).decode()
    return replaced(FIRST, value, other)


@attack
def the_certificate_of_a_signature():
    own = base64.b64encode(harbour().certificate.der).decode()
    return replaced(FIRST, own, base64.b64encode(river().certificate.der).decode())


@attack
def a_digest_in_the_list():
    digests = re.findall(r"<DigestValue>([^<]+)<", PARTS[FIRST].decode())
    return replaced(FIRST, digests[-2], digests[0])


@attack
def a_part_taken_off_the_list():
    entry = re.search(r'<Reference URI="/word/styles.*?</Reference>', PARTS[FIRST].decode())
    return replaced(FIRST, entry.group(), "")


@attack
def an_object_that_nobody_signed():
    return inserted(FIRST, "</Signature>", '<Object Id="idOther">aGlkZGVu</Object>')


@attack
def a_property_that_nobody_signed():
    return inserted(FIRST, "</xd:QualifyingProperties>", "<xd:UnsignedProperties/>")


@attack
def an_element_beside_the_properties():
    return replaced(FIRST, "</xd:QualifyingProperties>", "</xd:QualifyingProperties><hidden/>")


@attack
def two_objects_of_one_id():
    text = PARTS[FIRST].decode()
    signed = re.search(r'<Object [^>]*Id="idOfficeObject">.*?</Object>', text).group()
    return inserted(FIRST, "</Signature>", signed)


@attack
def another_algorithm():
    return replaced(FIRST, "more#rsa-sha256", "more#rsa-sha1")


@attack
def a_transform_that_drops_text():
    return replaced(
        FIRST,
        'Transform Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"',
        'Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"',
    )


@attack
def a_comment_in_a_signature():
    return replaced(FIRST, "<KeyInfo>", "<KeyInfo><!-- hidden -->")


@attack
def words_in_a_signature():
    return replaced(FIRST, "<KeyInfo>", "<KeyInfo>hidden")


@attack
def an_attribute_in_a_signature():
    return replaced(FIRST, "<KeyInfo>", '<KeyInfo Id="hidden">')


@attack
def a_signature_with_a_document_type():
    return replaced(FIRST, "<Signature ", '<!DOCTYPE a [<!ENTITY b "c">]><Signature ')


@attack
def a_signature_taken_out():
    return {SECOND: None}


@attack
def a_signature_no_longer_listed():
    entry = re.search(r"<Relationship [^>]*sig2.xml[^>]*/>", PARTS[ORIGIN].decode()).group()
    return replaced(ORIGIN, entry, "")


@attack
def all_signatures_no_longer_listed():
    entry = re.search(r"<Relationship [^>]*origin[^>]*/>", PARTS[ROOT].decode()).group()
    return replaced(ROOT, entry, "")


@attack
def one_signature_listed_twice():
    entry = re.search(r"<Relationship [^>]*sig2.xml[^>]*/>", PARTS[ORIGIN].decode()).group()
    return replaced(ORIGIN, entry, entry.replace("sig2", "sig1"))


@attack
def something_in_the_origin():
    return {"_xmlsignatures/origin.sigs": b"hidden"}


@attack
def an_instruction_in_a_signature():
    return replaced(FIRST, "<KeyInfo>", "<KeyInfo><?hidden words?>")


@attack
def a_namespace_in_a_signature():
    return replaced(FIRST, "<KeyInfo>", '<KeyInfo xmlns:hidden="urn:words">')


@attack
def a_namespace_that_is_no_address():
    return replaced(FIRST, "<SignedInfo ", '<SignedInfo xmlns:hidden="two words" ')


@attack
def attributes_in_another_order():
    attributes = re.search(r'<Reference( Type="[^"]+")( URI="[^"]+")', PARTS[FIRST].decode())
    return replaced(FIRST, attributes[1] + attributes[2], attributes[2] + attributes[1])


@attack
def spaces_in_a_value():
    return replaced(FIRST, "</SignatureValue>", " </SignatureValue>")


@attack
def letters_that_no_value_has():
    return replaced(FIRST, "</SignatureValue>", "\u200b</SignatureValue>")


@attack
def the_other_signature_of_a_curve():
    text = PARTS[SECOND].decode()
    own = re.search(r"<SignatureValue>([^<]+)<", text)[1]
    value, order = base64.b64decode(own), river().key.curve.group_order
    twin = value[:32] + (order - int.from_bytes(value[32:], "big")).to_bytes(32, "big")
    return replaced(SECOND, own, base64.b64encode(twin).decode())


@attack
def an_authority_beside_the_signer():
    above = base64.b64encode(river().chain[0].der).decode()
    more = f"<X509Certificate>{above}</X509Certificate></X509Data>"
    return replaced(SECOND, "</X509Data>", more)


@attack
def signatures_in_another_order():
    return {FIRST: PARTS[SECOND], SECOND: PARTS[FIRST]}


@attack
def one_signature_twice():
    return {SECOND: PARTS[FIRST]}


@attack
def no_origin():
    return {"_xmlsignatures/origin.sigs": None}


@attack
def types_in_another_order():
    entries = re.findall(r"<Override [^>]*/>", PARTS[CONTENT_TYPES].decode())
    return replaced(CONTENT_TYPES, entries[0] + entries[1], entries[1] + entries[0])


@attack
def an_attribute_in_the_types():
    return replaced(CONTENT_TYPES, "<Override ", '<Override hidden="words" ')


@attack
def another_type_of_what_is_not_there():
    return replaced(CONTENT_TYPES, '"image/jpeg"', '"hidden/words"')


@attack
def words_in_a_list_of_links():
    return replaced(LINKS, "</Relationships>", "hidden</Relationships>")


@attack
def an_attribute_in_a_list_of_links():
    return replaced(LINKS, "<Relationship ", '<Relationship hidden="words" ')


@attack
def links_in_another_order():
    entries = re.findall(r"<Relationship [^>]*/>", PARTS[LINKS].decode())
    return replaced(LINKS, entries[0] + entries[1], entries[1] + entries[0])


@attack
def a_pointer_that_no_signature_covers():
    pointer = f'<Relationship Id="x" Type="{OFFICE}/custom-properties" Target="styles.xml"/>'
    return inserted(LINKS, "</Relationships>", pointer)


@attack
def a_signature_of_another_letter():
    other = read_package(sign_docx(a_docx("ko"), harbour(), NOW))
    return {FIRST: other[FIRST]}


def changed(parts):
    whole = {**PARTS, **parts}
    return {name: content for name, content in whole.items() if content is not None}


@pytest.mark.parametrize("change", ATTACKS.values(), ids=list(ATTACKS))
def test_a_document_that_was_changed_is_not(change):
    parts = changed(change())
    assert parts != PARTS
    assert not is_as_it_should_be(write_package(parts))


def test_there_are_many_ways_to_change_a_document():
    assert len(ATTACKS) >= 60


ENVELOPES = {
    "packed by another program": packed(PARTS),
    "in another order": packed(dict(reversed(PARTS.items()))),
    "bytes behind": write_package(PARTS) + b"hidden",
    "bytes before": b"hidden" + write_package(PARTS),
    "cut off": write_package(PARTS)[:-40],
    "one byte flipped": bytes([*write_package(PARTS)[:999], 0, *write_package(PARTS)[1000:]]),
}


@pytest.mark.parametrize("docx", ENVELOPES.values(), ids=list(ENVELOPES))
def test_an_archive_that_was_changed_is_not(docx):
    assert not is_as_it_should_be(docx)


def test_an_impostor_with_the_same_name_is_not():
    impostor = crafted(key=ec_key(), name=harbour().certificate.organisation)
    assert not is_as_it_should_be(sign_docx(a_docx(), impostor, NOW), signatures=1)


def test_a_document_that_was_never_signed_is_not():
    assert not is_as_it_should_be(a_docx())
    assert not inspect_docx(a_docx(), TRUSTED).signatures


@pytest.mark.parametrize("untrusted", [b"", b"PK\x03\x04", b"%PDF-1.7", b"\0" * 1000])
def test_what_is_no_word_document_has_a_trouble(untrusted):
    assert inspect_docx(untrusted, TRUSTED).troubles

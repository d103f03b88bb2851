"""Attacks on signed letters: none is judged genuine, and the untouched file always is."""

import io
import re
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest
from asn1crypto import cms
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp.noop import NoOpStampStyle

from petitiondesk.crypto.cms import with_attachment
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.key_signer import KeySigner
from petitiondesk.signing.pdf.order import Proof, SignOrder
from petitiondesk.signing.pdf.pyhanko_adaptations import Addition
from tests.signing.clocks import CLOCKS, Clock
from tests.signing.genuine import is_genuine
from tests.signing.identities import AT, identity
from tests.signing.letters import ATTACHED, SIGNATORIES, letter, stamp_of

EXPORTER = identity("Exporter")
ORGANISATIONS = tuple(identity(f"Organisation {number}") for number in range(3))
EVERYBODY = (EXPORTER, *ORGANISATIONS)
IMPOSTOR = identity("Organisation 3")
"""Nobody trusts it, whatever it calls itself."""

Writer = IncrementalPdfFileWriter
Change = Callable[[Writer], object]


def signed(pdf: bytes, field: str, key: HeldKey, *, certify: bool = False, **more: object) -> bytes:
    stamp = stamp_of(key.certificate.organisation)
    order = SignOrder(field=field, at=AT, certify=certify, stamp=stamp, **more)
    return sign_pdf(pdf, key, order)


@cache
def sealed() -> bytes:
    """A letter with the exporter's seal alone."""
    return signed(letter(), "sig-exporter", EXPORTER, certify=True)


@cache
def by_everybody() -> bytes:
    """A letter that three organisations signed after the exporter, one after another."""
    pdf = sealed()
    for field, key in zip(SIGNATORIES, ORGANISATIONS, strict=False):
        pdf = signed(pdf, field, key)
    return pdf


@cache
def archived() -> bytes:
    """A letter of the highest level."""
    proof = Proof(authorities=(CLOCKS.certificate, EXPORTER.certificate), crls=(NOBODY_REVOKED,))
    more = {"time_server": Clock(), "proof": proof, "archive_field": "sig-dts"}
    return signed(letter(), "sig-exporter", EXPORTER, certify=True, **more)


NOBODY_REVOKED = CLOCKS.revocations()


def judged_genuine(pdf: bytes, *expected: HeldKey) -> bool:
    trust = tuple(each.certificate for each in EVERYBODY)
    report = inspect_pdf(pdf, trust, now=AT, clocks=(CLOCKS.certificate,))
    return is_genuine(report, [each.certificate for each in expected], ATTACHED)


@pytest.mark.parametrize(
    ("make", "expected"),
    [(sealed, (EXPORTER,)), (by_everybody, EVERYBODY), (archived, (EXPORTER,))],
)
def test_the_untouched_file_is_genuine(make: Callable[[], bytes], expected) -> None:
    assert judged_genuine(make(), *expected)


# --- how files are changed ----------------------------------------------------------------------


def appended(pdf: bytes, change: Change) -> bytes:
    """Add a revision."""
    writer, output = Writer(io.BytesIO(pdf)), io.BytesIO()
    change(writer)
    writer.write(output)
    return output.getvalue()


def signed_with(pdf: bytes, field: str, key: HeldKey, change: Change) -> bytes:
    """Sign, and change something in the same revision."""
    writer, output = Addition(pdf), io.BytesIO()
    change(writer)
    meta = PdfSignatureMetadata(field_name=field, subfilter=SigSeedSubFilter.PADES)
    signer = PdfSigner(meta, KeySigner(key), stamp_style=NoOpStampStyle())
    signer.sign_pdf(writer, existing_fields_only=True, bytes_reserved=16384, output=output)
    return output.getvalue()


def replaced(pdf: bytes, old: bytes, new: bytes) -> bytes:
    assert pdf.count(old) >= 1
    assert len(old) == len(new)
    return pdf.replace(old, new, 1)


def flipped(pdf: bytes, place: int) -> bytes:
    return pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]


def field(writer: Writer, name: str) -> generic.DictionaryObject:
    fields = [each.get_object() for each in writer.root["/AcroForm"]["/Fields"]]
    (found,) = [each for each in fields if each["/T"] == name]
    return found


def page(writer: Writer) -> generic.DictionaryObject:
    return writer.root["/Pages"]["/Kids"][0].get_object()


def touch(writer: Writer, holder: generic.PdfObject) -> None:
    writer.update_container(holder)


def entry(writer: Writer, holder: generic.DictionaryObject, key: str, value: object) -> None:
    holder[pdf_name(key)] = value
    touch(writer, holder)


def drawing(data: bytes = b"1 0 0 rg 50 50 300 300 re f") -> generic.StreamObject:
    return generic.StreamObject(stream_data=data)


def ranges(pdf: bytes) -> list[tuple[int, int, int, int]]:
    found = re.findall(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)", pdf)
    return [tuple(map(int, each)) for each in found]


def value(pdf: bytes, number: int = 0) -> bytes:
    _, gap, resumed, _ = ranges(pdf)[number]
    return bytes.fromhex(pdf[gap + 1 : resumed - 1].decode())


def with_value(pdf: bytes, new: bytes, number: int = 0) -> bytes:
    """Put another signature into the room of one; the rest is as it was."""
    _, gap, resumed, _ = ranges(pdf)[number]
    room = resumed - gap - 2
    return pdf[: gap + 1] + new.hex().upper().ljust(room, "0").encode() + pdf[resumed - 1 :]


# --- what is changed in a revision of its own ---------------------------------------------------


def new_content(writer: Writer) -> None:
    entry(writer, page(writer), "/Contents", writer.add_object(drawing()))


def more_content(writer: Writer) -> None:
    writer.add_stream_to_page(0, writer.add_object(drawing()))


def note(writer: Writer) -> None:
    said = {
        "/Type": pdf_name("/Annot"),
        "/Subtype": pdf_name("/FreeText"),
        "/Rect": generic.ArrayObject(map(generic.NumberObject, (50, 50, 300, 300))),
        "/Contents": generic.TextStringObject("We take all of it back."),
    }
    made = generic.DictionaryObject({pdf_name(key): each for key, each in said.items()})
    shown = generic.ArrayObject([*page(writer).get("/Annots", ()), writer.add_object(made)])
    entry(writer, page(writer), "/Annots", shown)


def new_page(writer: Writer) -> None:
    copy = generic.DictionaryObject(page(writer))
    pages = writer.root["/Pages"]
    pages["/Kids"].append(writer.add_object(copy))
    entry(writer, pages, "/Count", generic.NumberObject(3))


def other_order(writer: Writer) -> None:
    pages = writer.root["/Pages"]
    entry(writer, pages, "/Kids", generic.ArrayObject(reversed(pages["/Kids"])))


def fewer_pages(writer: Writer) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"].pop()
    entry(writer, pages, "/Count", generic.NumberObject(1))


def other_stamp(writer: Writer) -> None:
    made = drawing()
    made.update(field(writer, "sig-exporter")["/AP"]["/N"])
    shown = generic.DictionaryObject({pdf_name("/N"): writer.add_object(made)})
    entry(writer, field(writer, "sig-exporter"), "/AP", shown)


def stamp_changed_in_place(writer: Writer) -> None:
    stamp = field(writer, "sig-exporter")["/AP"]["/N"]
    stamp._data, stamp._encoded_data = b"1 0 0 rg 0 0 99 9 re f", None
    touch(writer, stamp)


def stamps_swapped(writer: Writer) -> None:
    one, other = field(writer, "sig-signatory0"), field(writer, "sig-signatory1")
    one["/AP"], other["/AP"] = other["/AP"], one["/AP"]
    touch(writer, one)
    touch(writer, other)


def hidden_stamp(writer: Writer) -> None:
    entry(writer, field(writer, "sig-exporter"), "/F", generic.NumberObject(2))


def files(writer: Writer) -> generic.ArrayObject:
    return writer.root["/Names"]["/EmbeddedFiles"]["/Names"]


def other_attachment(writer: Writer) -> None:
    content = files(writer)[3]["/EF"]["/F"]
    content._data, content._encoded_data = b"{}", None
    touch(writer, content)


def fewer_attachments(writer: Writer) -> None:
    tree = writer.root["/Names"]["/EmbeddedFiles"]
    entry(writer, tree, "/Names", generic.ArrayObject(list.__getitem__(files(writer), slice(4))))


def attachment_of_two_faces(writer: Writer) -> None:
    """The name that old readers look up leads to another file."""
    specification = files(writer)[3]
    specification["/EF"][pdf_name("/F")] = writer.add_object(drawing(b"{}"))
    touch(writer, specification)


def other_title(writer: Writer) -> None:
    title = generic.TextStringObject("Withdrawn")
    entry(writer, writer.trailer["/Info"], "/Title", title)


def other_metadata(writer: Writer) -> None:
    packet = writer.root["/Metadata"]
    packet._data = packet.data.replace(b"Stop", b"Begin")
    packet._encoded_data = None
    touch(writer, packet)


def script(writer: Writer) -> None:
    act = {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.pdf_string("1")}
    entry(writer, writer.root, "/OpenAction", generic.DictionaryObject(act))


def read_aloud_otherwise(writer: Writer) -> None:
    element = writer.root["/StructTreeRoot"]["/K"][0].get_object()
    entry(writer, element, "/ActualText", generic.TextStringObject("We withdraw this."))


def not_tagged(writer: Writer) -> None:
    marks = {pdf_name("/Marked"): generic.BooleanObject(False)}
    entry(writer, writer.root, "/MarkInfo", generic.DictionaryObject(marks))


def layers(writer: Writer) -> None:
    entry(writer, writer.root, "/OCProperties", generic.DictionaryObject())


def other_font(writer: Writer) -> None:
    fonts = page(writer)["/Resources"]["/Font"]
    first, second = sorted(fonts)[:2]
    fonts[first], fonts[second] = fonts.raw_get(second), fonts.raw_get(first)
    touch(writer, fonts)


def no_certification(writer: Writer) -> None:
    del writer.root["/Perms"]
    writer.update_root()


def more_allowed(writer: Writer) -> None:
    parameters = writer.root["/Perms"]["/DocMDP"]["/Reference"][0]["/TransformParams"]
    entry(writer, parameters, "/P", generic.NumberObject(3))
    touch(writer, writer.root["/Perms"]["/DocMDP"])


def new_field(writer: Writer) -> None:
    said = {"/FT": pdf_name("/Tx"), "/T": generic.pdf_string("Approved")}
    made = generic.DictionaryObject({pdf_name(key): each for key, each in said.items()})
    writer.root["/AcroForm"]["/Fields"].append(writer.add_object(made))
    writer.update_root()


def field_taken_out(writer: Writer) -> None:
    writer.root["/AcroForm"]["/Fields"].pop()
    writer.update_root()


def another_place_to_sign(writer: Writer) -> None:
    append_signature_field(writer, SigFieldSpec("sig-extra", box=(50, 50, 300, 120)))


def signatures_taken_out(writer: Writer) -> None:
    for each in writer.root["/AcroForm"]["/Fields"]:
        if "/V" in (found := each.get_object()):
            del found["/V"]
            touch(writer, found)


def larger_field(writer: Writer) -> None:
    box = generic.ArrayObject(map(generic.NumberObject, (0, 0, 595, 842)))
    entry(writer, field(writer, SIGNATORIES[3]), "/Rect", box)


def proof_added(writer: Writer) -> None:
    stream = generic.StreamObject(stream_data=identity("Stranger").certificate.der)
    writer.root["/DSS"]["/Certs"].append(writer.add_object(stream))
    touch(writer, writer.root["/DSS"])


CHANGES: tuple[Change, ...] = (
    new_content,
    more_content,
    note,
    new_page,
    other_order,
    fewer_pages,
    other_stamp,
    stamp_changed_in_place,
    stamps_swapped,
    hidden_stamp,
    other_attachment,
    fewer_attachments,
    attachment_of_two_faces,
    other_title,
    other_metadata,
    script,
    read_aloud_otherwise,
    not_tagged,
    layers,
    other_font,
    no_certification,
    more_allowed,
    new_field,
    field_taken_out,
    another_place_to_sign,
    signatures_taken_out,
    larger_field,
)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_after_the_last_signature_is_found(change: Change) -> None:
    assert not judged_genuine(appended(by_everybody(), change), *EVERYBODY)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_is_signed_by_somebody_trusted_is_found(change: Change) -> None:
    """One organisation of the coalition changes what the others signed, and signs it."""
    one = identity("Organisation 9")
    pdf = signed_with(by_everybody(), SIGNATORIES[3], one, change)
    trust = tuple(each.certificate for each in (*EVERYBODY, one))
    report = inspect_pdf(pdf, trust, now=AT)
    assert report.signatures
    assert not is_genuine(report, [*trust], ATTACHED)


def test_somebody_trusted_may_sign_what_did_not_change() -> None:
    one = identity("Organisation 9")
    pdf = signed_with(by_everybody(), SIGNATORIES[3], one, lambda _writer: None)
    trust = tuple(each.certificate for each in (*EVERYBODY, one))
    assert is_genuine(inspect_pdf(pdf, trust, now=AT), [*trust], ATTACHED)


@pytest.mark.parametrize("change", [new_content, note, other_attachment, proof_added])
def test_a_change_after_the_archive_is_found(change: Change) -> None:
    assert not judged_genuine(appended(archived(), change), EXPORTER)


# --- what is changed in the bytes ---------------------------------------------------------------


def one_byte_of_the_page(pdf: bytes) -> bytes:
    return flipped(pdf, pdf.index(b"stream\n") + 40)


def one_byte_of_a_signature(pdf: bytes) -> bytes:
    own = cms.ContentInfo.load(value(pdf))["content"]["signer_infos"][0]["signature"].native
    return replaced(pdf, own.hex().upper().encode(), flipped(own, 9).hex().upper().encode())


def one_byte_of_a_certificate(pdf: bytes) -> bytes:
    name = b"Exporter".hex().upper().encode()
    return replaced(pdf, name, b"Exporteg".hex().upper().encode())


def more_bytes(pdf: bytes) -> bytes:
    return pdf + b"\n% and another thing\n"


def one_byte_less(pdf: bytes) -> bytes:
    return pdf[:-1]


def bytes_before(pdf: bytes) -> bytes:
    return b"%!\n" + pdf


def saved_anew(pdf: bytes) -> bytes:
    output = io.BytesIO()
    pikepdf.open(io.BytesIO(pdf)).save(output)
    return output.getvalue()


def encrypted(pdf: bytes) -> bytes:
    output = io.BytesIO()
    pikepdf.open(io.BytesIO(pdf)).save(output, encryption=pikepdf.Encryption(owner="a", user=""))
    return output.getvalue()


def nothing_signed(pdf: bytes) -> bytes:
    return letter()


def only_two_signed(pdf: bytes) -> bytes:
    _, _, resumed, length = sorted(ranges(pdf))[1]
    return pdf[: resumed + length]


def words_in_the_room_left_over(pdf: bytes) -> bytes:
    return with_value(pdf, value(pdf).rstrip(b"\0") + bytes(9) + b"By the way")


def something_unsigned_in_a_signature(pdf: bytes) -> bytes:
    return with_value(pdf, with_attachment(value(pdf), "2.25.7", b"By the way"))


def range_that_ends_early(pdf: bytes) -> bytes:
    _, _, resumed, length = ranges(pdf)[-1]
    old, new = (b"%d %d" % (resumed, each) for each in (length, length - 10))
    return replaced(pdf, old, new)


def range_of_nothing(pdf: bytes) -> bytes:
    old = re.search(rb"/ByteRange \[[0-9 ]+\]", pdf)[0]
    new = b"/ByteRange [0 0 0 0".ljust(len(old) - 1) + b"]"
    return pdf.replace(old, new)


def gap_elsewhere(pdf: bytes) -> bytes:
    """The same lengths, with the hole ten bytes later: the sum is that of a whole file."""
    _, gap, resumed, length = ranges(pdf)[0]
    old = b"[0 %d %d %d" % (gap, resumed, length)
    new = b"[0 %d %d %d" % (gap + 10, resumed + 10, length - 10)
    return replaced(pdf, old, new.ljust(len(old)))


def signature_of_another_letter(pdf: bytes) -> bytes:
    other = signed(letter(text="Another"), "sig-exporter", EXPORTER, certify=True)
    return with_value(pdf, value(other))


def signatures_swapped(pdf: bytes) -> bytes:
    one, other = value(pdf, 0), value(pdf, 1)
    return with_value(with_value(pdf, other, 0), one, 1)


def another_letter_under_the_same_names(pdf: bytes) -> bytes:
    forged = identity("Exporter", "ec")
    assert forged.certificate.organisation == EXPORTER.certificate.organisation
    return signed(letter(text="Withdrawn"), "sig-exporter", forged, certify=True)


def impostor_in_an_empty_place(pdf: bytes) -> bytes:
    return signed(pdf, SIGNATORIES[3], IMPOSTOR)


def impostor_in_a_new_place(pdf: bytes) -> bytes:
    return signed_with(pdf, "sig-extra", IMPOSTOR, another_place_to_sign)


def two_letters_in_one(pdf: bytes) -> bytes:
    return pdf + signed(letter(text="Another"), "sig-exporter", EXPORTER, certify=True)


BYTES: tuple[Callable[[bytes], bytes], ...] = (
    one_byte_of_the_page,
    one_byte_of_a_signature,
    one_byte_of_a_certificate,
    more_bytes,
    one_byte_less,
    bytes_before,
    saved_anew,
    encrypted,
    nothing_signed,
    only_two_signed,
    words_in_the_room_left_over,
    something_unsigned_in_a_signature,
    range_that_ends_early,
    range_of_nothing,
    gap_elsewhere,
    signature_of_another_letter,
    signatures_swapped,
    another_letter_under_the_same_names,
    impostor_in_an_empty_place,
    impostor_in_a_new_place,
    two_letters_in_one,
)


@pytest.mark.parametrize("attack", BYTES)
def test_a_file_whose_bytes_were_changed_is_not_genuine(attack) -> None:
    attacked = attack(by_everybody())
    assert attacked != by_everybody()
    assert not judged_genuine(attacked, *EVERYBODY)


ALONE = (
    one_byte_of_the_page,
    one_byte_of_a_signature,
    more_bytes,
    one_byte_less,
    words_in_the_room_left_over,
    something_unsigned_in_a_signature,
    range_that_ends_early,
    gap_elsewhere,
    signature_of_another_letter,
    impostor_in_an_empty_place,
    two_letters_in_one,
)


@pytest.mark.parametrize("attack", ALONE)
def test_a_seal_alone_shows_the_same(attack) -> None:
    attacked = attack(sealed())
    assert attacked != sealed()
    assert not judged_genuine(attacked, EXPORTER)

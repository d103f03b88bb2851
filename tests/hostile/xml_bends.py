"""Ways to bend the XML of a part, and to write the same in another way."""

import re
from collections.abc import Callable

from tests.hostile.zip_writing import Archive, Entry
from tests.survival.dice import Dice

DSIG, XADES = "http://www.w3.org/2000/09/xmldsig#", "http://uri.etsi.org/01903/v1.3.2#"

TOKEN = re.compile(rb"<[^>]*>|[^<]+")
ATTRIBUTE = re.compile(rb'\s([\w:]+)="([^"]*)"')

_WHERE = ("/sig1.xml", "/sig2.xml", ".rels", ".xml", "word/document.xml", "_Types].xml", "core.xml")
"""A signature, a list or the letter more often than the rest."""


def named(dice: Dice, archive: Archive, ends: str) -> Entry:
    found = [each for each in archive.entries if each.name.endswith(ends)]
    return dice.one_of(found or archive.entries)


def insert(dice: Dice, entry: Entry, what: bytes) -> None:
    """Put something between two elements, or first into or last out of the outermost one."""
    places = [found.end() for found in TOKEN.finditer(entry.data) if found[0].startswith(b"<")]
    at = dice.one_of(places[1:-1] or [0]) if dice.falls(60) else entry.data.rfind(b"</")
    entry.data = entry.data[:at] + what + entry.data[at:]


def once(dice: Dice, data: bytes, old: bytes, new: bytes) -> bytes:
    """Replace one of the places where something stands, whichever."""
    places = [found.start() for found in re.finditer(re.escape(old), data)]
    if not places:
        return data
    at = dice.one_of(places)
    return data[:at] + new + data[at + len(old) :]


def _tags(data: bytes) -> list[re.Match[bytes]]:
    return list(re.finditer(rb"<[A-Za-z][^>]*>", data))


def _xml(dice: Dice, archive: Archive) -> Entry:
    """A part that is XML: a signature, a list or the letter more often than the rest."""
    kind = dice.one_of(_WHERE)
    return named(dice, archive, kind)


def _in_a_tag(change: Callable[[Dice, bytes], bytes]) -> Callable[[Dice, Archive], None]:
    def bend(dice: Dice, archive: Archive) -> None:
        entry = _xml(dice, archive)
        if tags := _tags(entry.data):
            tag = dice.one_of(tags)
            entry.data = entry.data[: tag.start()] + change(dice, tag[0]) + entry.data[tag.end() :]

    bend.__name__ = change.__name__
    return bend


@_in_a_tag
def attributes_swapped(dice: Dice, tag: bytes) -> bytes:
    said = [found[0] for found in ATTRIBUTE.finditer(tag)]
    return tag if len(said) < 2 else tag.replace(b"".join(said), b"".join(reversed(said)))


@_in_a_tag
def attribute_more(dice: Dice, tag: bytes) -> bytes:
    what = dice.one_of(
        (
            b' hidden="words"',
            b' xml:lang="x"',
            b' xml:space="preserve"',
            b' Id="x"',
            b' Id="idPackageObject"',
            b' xmlns:h="urn:hidden:words"',
            b' xmlns=""',
            f' xmlns="{DSIG}"'.encode(),
            f' xmlns:xd="{XADES}"'.encode(),
        )
    )
    at = re.match(rb"<[\w:]+", tag).end()
    return tag[:at] + what + tag[at:]


@_in_a_tag
def attribute_gone(dice: Dice, tag: bytes) -> bytes:
    said = [found[0] for found in ATTRIBUTE.finditer(tag)]
    return tag.replace(dice.one_of(said), b"", 1) if said else tag


@_in_a_tag
def attribute_bent(dice: Dice, tag: bytes) -> bytes:
    said = list(ATTRIBUTE.finditer(tag))
    if not said:
        return tag
    start, end = dice.one_of(said).span(2)
    new = (b"", b" ", tag[start:end] + b" ", tag[start:end].upper(), b"x", b"&#x20;", b"0")
    return tag[:start] + dice.one_of(new) + tag[end:]


@_in_a_tag
def tag_spelt_otherwise(dice: Dice, tag: bytes) -> bytes:
    closed = tag.endswith(b"/>")
    name = re.match(rb"<([\w:]+)", tag)[1]
    forms = [tag.replace(b'"', b"'"), tag[:-1] + b" >", tag.replace(b" ", b"  ", 1)]
    if closed:
        forms = [tag[:-2] + b" />", tag[:-2] + b"></" + name + b">", *forms[::2]]
    return dice.one_of(forms)


def element_gone(dice: Dice, archive: Archive) -> None:
    _element(dice, archive, lambda before, found, after: before + after)


def element_twice(dice: Dice, archive: Archive) -> None:
    _element(dice, archive, lambda before, found, after: before + found * 2 + after)


def element_elsewhere(dice: Dice, archive: Archive) -> None:
    def move(before: bytes, found: bytes, after: bytes) -> bytes:
        end = re.search(rb"/>|</[\w:]+>", after)
        return before + (after[: end.end()] + found + after[end.end() :] if end else after + found)

    _element(dice, archive, move)


def _element(dice: Dice, archive: Archive, change: Callable[[bytes, bytes, bytes], bytes]) -> None:
    entry = _xml(dice, archive)
    if not (tags := _tags(entry.data)):
        return
    tag = dice.one_of(tags)
    end = tag.end()
    if not tag[0].endswith(b"/>"):
        close = b"</" + re.match(rb"<([\w:]+)", tag[0])[1] + b">"
        end = max(end, entry.data.find(close, end) + len(close))
    data = entry.data
    entry.data = change(data[: tag.start()], data[tag.start() : end], data[end:])


def something_between(dice: Dice, archive: Archive) -> None:
    what = (
        b"<!-- hidden -->",
        b"<?hidden words?>",
        b" ",
        b"\n",
        b"hidden",
        b"<![CDATA[]]>",
        b"<x/>",
        b"&amp;",
        b"&hidden;",
        b"\xc2\xa0",
        b"<![CDATA[hidden]]>",
    )
    insert(dice, _xml(dice, archive), dice.one_of(what))


def around_everything(dice: Dice, archive: Archive) -> None:
    entry = _xml(dice, archive)
    body = entry.data.partition(b"?>")[2].lstrip() or entry.data
    heads = (
        b"",
        b"\xef\xbb\xbf",
        b'<?xml version="1.0"?>',
        b'<?xml version="1.1"?>\n',
        b"<!DOCTYPE a>",
        b'<!DOCTYPE a [<!ENTITY hidden "words">]>',
        b"<?hidden words?>",
        b"<!-- hidden -->",
        b'<?xml version="1.0" encoding="UTF-8"?>\n',
    )
    tails = (b"", b"\n", b"<!-- hidden -->", b"<?hidden words?>")
    utf16 = b"\xff\xfe" + body.decode(errors="replace").encode("utf-16-le")
    entry.data = utf16 if dice.falls(5) else dice.one_of(heads) + body + dice.one_of(tails)


def text_bent(dice: Dice, archive: Archive) -> None:
    entry = _xml(dice, archive)
    texts = [found for found in TOKEN.finditer(entry.data) if not found[0].startswith(b"<")]
    if texts:
        start, end = dice.one_of(texts).span()
        old = entry.data[start:end]
        at = dice.below(len(old))
        new = (
            old[:at] + b"\n" + old[at:],
            old + b" ",
            b" " + old,
            old[1:],
            old[::-1],
            b"",
            b"&#%d;" % old[0] + old[1:],
            b"<![CDATA[" + old + b"]]>",
            old[:at] + b"x" + old[at + 1 :],
            old[:at] + b"\xe2\x80\x8b" + old[at:],
        )
        entry.data = entry.data[:start] + dice.one_of(new) + entry.data[end:]


XML_BENDS = (
    *(attributes_swapped, attribute_more, attribute_gone, attribute_bent, tag_spelt_otherwise),
    *(element_gone, element_twice, element_elsewhere, something_between, around_everything),
    text_bent,
)

"""Ways to bend a Word document: its parts, what points to them, its types, its words."""

from tests.hostile.xml_bends import insert, named, once
from tests.hostile.zip_bends import any_entry
from tests.hostile.zip_writing import Archive, Entry
from tests.survival.dice import Dice

DOCUMENT, TYPES, CORE = "word/document.xml", "[Content_Types].xml", "docProps/core.xml"
LINKS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _part(archive: Archive, name: str) -> Entry:
    return next((each for each in archive.entries if each.name == name), archive.entries[-1])


def part_gone(dice: Dice, archive: Archive) -> None:
    if len(archive.entries) > 2:
        archive.entries.remove(any_entry(dice, archive))


def part_more(dice: Dice, archive: Archive) -> None:
    names = (
        "word/more.xml",
        "customXml/item9.xml",
        "docProps/app.xml",
        "docProps/thumbnail.jpeg",
        "word/vbaProject.bin",
        "_xmlsignatures/sig9.xml",
        "word/comments.xml",
        "x",
    )
    archive.entries.append(Entry(dice.one_of(names), dice.one_of((b"<a/>", b"", b"hidden"))))


def parts_swapped(dice: Dice, archive: Archive) -> None:
    one, other = any_entry(dice, archive), any_entry(dice, archive)
    one.data, other.data = other.data, one.data


def pointer_more(dice: Dice, archive: Archive) -> None:
    kinds = (
        "hyperlink",
        "attachedTemplate",
        "aFChunk",
        "customXml",
        "image",
        "comments",
        "oleObject",
        "officeDocument",
        "extended-properties",
        "custom-properties",
        "x",
    )
    target = dice.one_of(
        ('"https://e.org/x" TargetMode="External"', '"more.xml"', '"/word/styles.xml"')
    )
    id_ = dice.one_of(("pdX", "rId1", "pdLink1", "pdDocument", "pdSignatures"))
    made = f'<Relationship Id="{id_}" Type="{OFFICE}/{dice.one_of(kinds)}" Target={target}/>'
    insert(dice, named(dice, archive, ".rels"), made.encode())


def pointer_list_more(dice: Dice, archive: Archive) -> None:
    name = dice.one_of(
        (
            "word/_rels/settings.xml.rels",
            "word/_rels/styles.xml.rels",
            "docProps/_rels/core.xml.rels",
            "customXml/_rels/item2.xml.rels",
            "_xmlsignatures/_rels/sig1.xml.rels",
        )
    )
    archive.entries.append(
        Entry(name, dice.one_of((b"", _pointers(dice), _part(archive, LINKS).data)))
    )


def _pointers(dice: Dice) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    away = 'Target="https://e.org/t.dotm" TargetMode="External"'
    led = f'<Relationship Id="x" Type="{OFFICE}/attachedTemplate" {away}/>'
    return f'<Relationships xmlns="{space}">{dice.one_of(("", led))}</Relationships>'.encode()


def pointer_bent(dice: Dice, archive: Archive) -> None:
    entry = named(dice, archive, ".rels")
    old, new = dice.one_of(
        (
            (b'Target="', b'Target="./'),
            (b'Target="', b'Target="../word/'),
            (b"https:", b"HTTPS:"),
            (b' Type="', b' TargetMode="Internal" Type="'),
            (b' TargetMode="External"', b""),
            (b'.xml"', b'.xml#a"'),
            (b'.xml"', b'%2Exml"'),
            (b"sig1", b"sig2"),
            (b"pd", b"pe"),
            (b'Id="', b'x="1" Id="'),
            (b"Relationship ", b"Relationship\n"),
            (b"/word/", b"/Word/"),
            (b'"/>', b'">hidden</Relationship>'),
            (b"&amp;", b"&#38;"),
            (b"officeDocument", b"OfficeDocument"),
        )
    )
    entry.data = once(dice, entry.data, old, new)


def type_bent(dice: Dice, archive: Archive) -> None:
    entry = _part(archive, TYPES)
    old, new = dice.one_of(
        (
            (b'Extension="', b'Extension="."'[:-1]),
            (b'Extension="png"', b'Extension="PNG"'),
            (b'PartName="/', b'PartName="'),
            (b'"/word/', b'"/Word/'),
            (b"image/png", b"text/html"),
            (b"image/jpeg", b"hidden/words"),
            (b"main+xml", b"main+XML"),
            (b"+xml", b"+xml;a=b"),
            (b"<Default ", b'<Default x="hidden" '),
            (b"<Override ", b'<Override x="hidden" '),
            (b"<Default", b'<Default Extension="x" ContentType="a/b"/><Default'),
            (b"<Override", b'<Override PartName="/x" ContentType="a/b"/><Override'),
            (b"document.main", b"template.main"),
            (b"application/xml", b"application/hidden"),
        )
    )
    entry.data = once(dice, entry.data, old, new)


def properties_bent(dice: Dice, archive: Archive) -> None:
    entry = _part(archive, CORE)
    old, new = dice.one_of(
        (
            (b"</dc:title>", b" </dc:title>"),
            (b"</dc:title>", b"</dc:title><dc:creator>X</dc:creator>"),
            (b"<dc:title>", b'<dc:title xml:lang="x">'),
            (b"<dc:title>", b"<dc:title>Withdrawn: "),
            (b"<dc:language>", b"<dc:language>x-"),
            (b"</cp:", b"hidden</cp:"),
        )
    )
    entry.data = once(dice, entry.data, old, new)


def letter_bent(dice: Dice, archive: Archive) -> None:
    entry = named(
        dice, archive, dice.one_of((DOCUMENT, "footnotes.xml", "styles.xml", "header1.xml"))
    )
    old, new = dice.one_of(
        (
            (b"<w:rPr>", b"<w:rPr><w:vanish/>"),
            (b"<w:t ", b"<w:delText "),
            (b"</w:p>", b"</w:p><w:p/>"),
            (b"<w:r>", b'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'),
            (b"<w:r>", b'<w:r><w:instrText>INCLUDETEXT "https://e.org"</w:instrText></w:r><w:r>'),
            (b"<w:r>", b'<w:r><w:commentReference w:id="0"/></w:r><w:r>'),
            (b"<w:b/>", b""),
            (b"<w:sectPr", b'<w:altChunk r:id="x"/><w:sectPr'),
            (b"<w:p>", b'<w:p w:rsidR="00AA00AA">'),
            (b"<w:body>", b"<w:body><w:customXml/>"),
            (b"<w:jc ", b"<w:jx "),
            (b'w:val="', b'w:val="0'),
            (b"pdLink1", b"pdLink2"),
            (b"bookmarkStart", b"bookmarkEnd"),
            (b"<w:r>", b"<w:r><w:br/>"),
            (b"</w:t>", b" not</w:t>"),
            (b"<w:tr>", b"<w:tr><w:trPr><w:hidden/></w:trPr>"),
        )
    )
    entry.data = once(dice, entry.data, old, new)


def attachment_bent(dice: Dice, archive: Archive) -> None:
    entry = named(dice, archive, dice.one_of(("item1.xml", "item2.xml", "itemProps1.xml")))
    old, new = dice.one_of(
        (
            (b' name="', b' name="x'),
            (b"</attachment>", b"\n</attachment>"),
            (b"=<", b"<"),
            (b"urn:petitiondesk:attachment", b"urn:petitiondesk:attachments"),
            (b"ds:itemID", b"ds:itemId"),
            (b"<attachment", b'<attachment hidden="words"'),
            (b"e30=", b"e31="),
        )
    )
    entry.data = once(dice, entry.data, old, new)


PART_BENDS = (
    *(part_gone, part_more, parts_swapped, pointer_more, pointer_list_more, pointer_bent),
    *(pointer_bent, type_bent, type_bent, properties_bent),
)
WORD_BENDS = (letter_bent, attachment_bent)

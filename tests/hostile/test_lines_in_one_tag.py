"""A page from elsewhere may tag all of its text as one piece: it still is read line by line."""

import pypdfium2

from petitiondesk.typesetting.telling.tagged_text import Margins, tagged_text

SHOWN = b"/P <</MCID 0>> BDC BT /F 12 Tf 20 150 Td (First) Tj 0 -20 Td (Second) Tj ET EMC"
OBJECTS = (
    b"<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/StructParents 0/Contents 4 0 R/Resources 8 0 R>>",
    b"<</Length %d>>stream\n%s\nendstream" % (len(SHOWN), SHOWN),
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    b"<</Type/StructTreeRoot/K[7 0 R]/ParentTree<</Nums[0[7 0 R]]>>>>",
    b"<</Type/StructElem/S/P/P 6 0 R/Pg 3 0 R/K[0]>>",
    b"<</Font<</F 5 0 R>>>>",
)


def a_page():
    numbered = (b"%d 0 obj%s endobj\n" % each for each in enumerate(OBJECTS, start=1))
    return b"%PDF-1.7\n" + b"".join(numbered) + b"trailer<</Root 1 0 R/Size 9>>\n%%EOF"


def test_two_lines_in_one_tag_are_two_lines():
    document = pypdfium2.PdfDocument(a_page())
    read = tagged_text(document)
    document.close()
    assert (read.body, read.margins) == (["First", "Second"], [Margins("", "")])

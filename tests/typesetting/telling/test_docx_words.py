"""What Word draws from numbers is told where it stands, and however words are cut into runs."""

from petitiondesk.opc.xml import parse
from petitiondesk.typesetting.docx.xml import NAMESPACES
from petitiondesk.typesetting.telling.docx_words import words_in_word

SPACES = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "r"))
LINKS = {"a": "https://e.org/one", "b": "https://e.org/two"}


def told(inside, leads=LINKS):
    return words_in_word(parse(f"<w:body {SPACES}>{inside}</w:body>".encode()), leads)


def run(text, *properties):
    return f"<w:r><w:rPr>{''.join(properties)}</w:rPr><w:t>{text}</w:t></w:r>"


def link(leads, text):
    return f'<w:hyperlink r:id="{leads}">{run(text)}</w:hyperlink>'


def test_no_part_tells_nothing():
    assert words_in_word(None, {}) == ""


def test_words_are_told_however_they_are_cut():
    assert told(run("We ask") + run(" this")) == told(run("We") + run("ask this")) == "Weaskthis"


def test_a_link_is_told_with_where_it_leads():
    both = told(link("a", "one") + link("b", "two"))
    assert both != told(link("b", "one") + link("a", "two"))
    assert both == told(link("b", "one") + link("a", "two"), {"a": LINKS["b"], "b": LINKS["a"]})


def test_the_address_of_a_field_is_told_where_it_stands():
    one, two = (f'<w:r><w:instrText> HYPERLINK "{each}" </w:instrText></w:r>' for each in "ab")
    assert told(one + run("x") + two) != told(two + run("x") + one)


def test_a_note_is_told_with_its_number():
    one, two = (f'<w:footnote w:id="{number}">{run("x")}</w:footnote>' for number in "12")
    assert told(one + two) != told(two + one)
    assert told(one) != told(one.replace("<w:footnote ", '<w:footnote w:type="separator" '))


def test_a_call_is_told_with_whether_word_counts():
    call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    assert told(call) != told(call.replace(' w:id="1"', ' w:id="1" w:customMarkFollows="1"'))


def test_words_that_run_the_other_way_are_told_however_they_are_cut():
    turned = told(run("12", "<w:rtl/>") + run(".5", "<w:rtl/>"))
    assert turned == told(run("12.5", "<w:rtl/>"))
    assert turned != told(run("12.5")) != told(run("12") + run(".5", "<w:rtl/>"))


def test_the_direction_of_a_paragraph_with_words_is_told():
    way = "<w:pPr><w:bidi/></w:pPr>"
    assert told(f"<w:p>{way}{run('5.')}</w:p>") != told(f"<w:p>{run('5.')}</w:p>")
    assert told(f"<w:p>{way}</w:p>") == told("<w:p/>")


def test_levels_and_lists_are_told_with_their_numbers():
    levels = "".join(
        f'<w:lvl w:ilvl="{number}"><w:numFmt w:val="{form}"/></w:lvl>'
        for number, form in enumerate(("decimal", "bullet"))
    )
    exchanged = levels.replace('"0"', '"2"').replace('"1"', '"0"').replace('"2"', '"1"')
    assert told(levels) != told(exchanged)
    lists = '<w:abstractNum w:abstractNumId="1"/><w:abstractNum w:abstractNumId="2"/>'
    assert told(lists) != told(lists.replace('"1"', '"3"'))

"""The Word document of a page: the same words, clean, the same bytes, accepted by a checker."""

import os
import subprocess
import sys

import msgspec
import pytest
from openxml_audit import OpenXmlValidator

from petitiondesk.page.tree import Note, NoteMark, Paragraph, Role, Run
from petitiondesk.typesetting.docx.writer import write_docx
from tests.typesetting.docx_reading import W, document_text, parts_of, plain, xml
from tests.typesetting.docx_trees import (
    CODES,
    FONTS,
    LOGO,
    PLAIN_TEMPLATE,
    TEMPLATE,
    TOP,
    bare,
    letter_tree,
    paragraph,
    tree_text,
)
from tests.typesetting.trees import letter_tree as realistic_tree


def written(tree):
    return write_docx(tree, TEMPLATE, FONTS)


@pytest.mark.parametrize("code", CODES)
def test_a_document_says_what_the_page_tree_says(code):
    for tree in (letter_tree(code), realistic_tree(code, logo=LOGO, draft=True)):
        assert bare(document_text(written(tree))) == tree_text(tree)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("draft", [False, True])
def test_a_checker_of_the_standard_finds_nothing(code, draft, tmp_path):
    file = tmp_path / "letter.docx"
    file.write_bytes(written(letter_tree(code, draft=draft, signatories=30)))
    result = OpenXmlValidator().validate(file)
    assert not result.errors
    assert result.warning_count == 0


def test_a_checker_finds_nothing_where_files_are_carried_along(tmp_path):
    file = tmp_path / "letter.docx"
    tree, files = letter_tree("en"), {"edition.json": b"{}", "a.p7s": b"\0"}
    file.write_bytes(write_docx(tree, TEMPLATE, FONTS, files))
    assert not OpenXmlValidator().validate(file).errors
    assert "customXml/item2.xml" in parts_of(file.read_bytes())


def test_the_plain_layout_says_the_same():
    tree = letter_tree("fr")
    assert bare(document_text(write_docx(tree, PLAIN_TEMPLATE, FONTS))) == tree_text(tree)


def test_every_process_writes_the_same_bytes():
    program = (
        "import hashlib;from tests.typesetting.docx_trees import *;"
        "from petitiondesk.typesetting.docx.writer import write_docx;"
        "print(hashlib.sha256(write_docx(letter_tree('ug', draft=True), TEMPLATE, FONTS))"
        ".hexdigest())"
    )
    found = set()
    for seed, zone in (("1", "Asia/Seoul"), ("2", "America/Lima")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(TOP)}
        command = [sys.executable, "-c", program]
        found.add(subprocess.check_output(command, env=environment, cwd=TOP))
    assert len(found) == 1


def test_a_warm_writer_opens_no_file():
    program = (
        "import sys;from tests.typesetting.docx_trees import *;"
        "from petitiondesk.typesetting.docx.writer import warm_docx, write_docx;"
        "trees = [letter_tree(code, draft=True) for code in CODES];warm_docx(TEMPLATE);"
        "watch = lambda event, _: event in ('open', 'import', 'os.listdir') and sys.exit(event);"
        "sys.addaudithook(watch);[write_docx(tree, TEMPLATE, FONTS) for tree in trees]"
    )
    environment = {**os.environ, "PYTHONPATH": str(TOP)}
    subprocess.run([sys.executable, "-c", program], env=environment, cwd=TOP, check=True)


def test_the_package_tells_nothing_of_who_made_it_and_with_what():
    parts = parts_of(written(letter_tree()))
    assert not [name for name in parts if "app.xml" in name or "custom" in name.lower()]
    everything = b"".join(parts.values()).lower()
    traces = (b"rsid", b"python", b"docxtpl", b"author=", b"creator", b"modified", b"created")
    assert not [trace for trace in (*traces, str(TOP).encode()) if trace in everything]


def test_title_and_language_are_the_only_properties():
    core = xml(written(letter_tree("uk")), "docProps/core.xml")
    assert [child.tag.rpartition("}")[2] for child in core] == ["title", "language"]
    assert [child.text for child in core] == [letter_tree("uk").title, "uk-UA"]


def test_every_block_is_found_again_by_its_bookmark():
    names = [mark.get(f"{W}name") for mark in xml(written(letter_tree())).iter(f"{W}bookmarkStart")]
    assert len(set(names)) == len(names)
    assert {"pd_opening", "pd_opening_2", "pd_fact_1", "pd_signatory_6"} <= set(names)
    assert max(map(len, names)) <= 40


def test_a_block_of_the_longest_id_in_two_paragraphs_keeps_two_bookmarks():
    tree = letter_tree()
    nodes = (paragraph(Role.BODY, "a", "b" * 36), paragraph(Role.BODY, "c", "b" * 36))
    found = xml(written(msgspec.structs.replace(tree, nodes=nodes, letterhead=())))
    names = [mark.get(f"{W}name") for mark in found.iter(f"{W}bookmarkStart")]
    assert [len(name) for name in names[:2]] == [39, 40]


def test_a_note_called_twice_repeats_its_label_and_an_uncalled_note_is_printed():
    nodes = (Paragraph(Role.BODY, (Run("a"), NoteMark(1), Run("b"), NoteMark(1), NoteMark(9))),)
    notes = (Note(1, "1", (Run("first"),)), Note(2, "2", (Run("second"),)))
    tree = msgspec.structs.replace(letter_tree(), nodes=nodes, notes=notes, letterhead=())
    document = written(tree)
    assert bare(document_text(document)) == "ab12secondfirst"
    assert len(list(xml(document).iter(f"{W}footnoteReference"))) == 1


def test_a_note_whose_label_word_does_not_count_is_labelled_by_hand():
    nodes = (Paragraph(Role.BODY, (Run("a"), NoteMark(1))),)
    tree = msgspec.structs.replace(letter_tree(), nodes=nodes, notes=(Note(1, "១", (Run("n"),)),))
    document = written(tree)
    reference = next(xml(document).iter(f"{W}footnoteReference"))
    assert reference.get(f"{W}customMarkFollows") == "1"
    assert plain(xml(document, "word/footnotes.xml")) == "១ n"


def test_a_draft_says_so_on_every_page_and_a_final_letter_does_not():
    for draft in (True, False):
        parts = parts_of(written(letter_tree(draft=draft)))
        headers = [part for name, part in parts.items() if name.startswith("word/header")]
        assert [b'string="DRAFT"' in part for part in headers] == [draft, draft]


def test_pages_are_counted_by_word_inside_the_words_of_the_tree():
    footer = xml(written(letter_tree()), "word/footer2.xml")
    assert [field.text for field in footer.iter(f"{W}instrText")] == [" PAGE ", " NUMPAGES "]
    assert plain(footer) == "Page 1 of 1"


def test_the_reference_stands_on_later_pages_only():
    document = written(letter_tree())
    assert "OL/2026/1" in plain(xml(document, "word/header2.xml"))
    assert plain(xml(document, "word/header1.xml")) == ""


def test_links_are_kept_and_other_schemes_are_words_only():
    runs = (Run("a", link="https://e.org/?a=1"), Run("b", link="file:///etc/passwd"))
    tree = msgspec.structs.replace(letter_tree(), nodes=(Paragraph(Role.BODY, runs),))
    parts = parts_of(written(tree))
    assert (
        b'Target="https://e.org/?a=1" TargetMode="External"'
        in (parts["word/_rels/document.xml.rels"])
    )
    assert b"etc/passwd" not in b"".join(parts.values())

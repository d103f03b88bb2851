from petitiondesk.typesetting.fonts import character_set, read_families
from petitiondesk.typesetting.glyphs import MissingGlyph, missing_glyphs
from tests.typesetting.places import FONTS
from tests.typesetting.trees import CODES, letter_tree, paragraph_tree

LATIN = frozenset(range(0x20, 0x7F))


def test_a_character_without_a_shape_is_named_with_its_block_and_language() -> None:
    found = missing_glyphs(paragraph_tree("a 香 香"), LATIN)
    assert found == (MissingGlyph("b1", "香", "en"),)


def test_characters_that_print_nothing_are_never_missing() -> None:
    assert missing_glyphs(paragraph_tree("a\n\u200d\u2060\u200f\ufe0f"), LATIN) == ()


def test_notes_labels_grids_and_fixed_words_are_looked_at_too() -> None:
    sources = {glyph.source for glyph in missing_glyphs(letter_tree("ko", draft=True), LATIN)}
    assert {"", "source1", "signatory0", "demand1", "org1", "law3"} <= sources


def test_our_typefaces_have_every_character_of_all_letters() -> None:
    shapes = character_set(read_families(FONTS), FONTS)
    assert [missing_glyphs(letter_tree(code, draft=True), shapes) for code in CODES] == [()] * 10


def test_our_typefaces_lack_emoji() -> None:
    shapes = character_set(read_families(FONTS), FONTS)
    assert missing_glyphs(paragraph_tree("😀"), shapes) == (MissingGlyph("b1", "😀", "en"),)

"""The same words are found whatever script, case, width or keyboard they were typed with."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.vault.search_words import Phrase, cut_query, fold, has_all, needles, segment


def finds(query: str, *texts: str) -> bool:
    return has_all(cut_query(query), [segment(text) for text in texts])


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("난민을 보호해야 한다", "난민"),
        ("난민을 보호해야 한다", "보호"),
        ("강제송환금지원칙", "송환"),
        ("联合国难民署呼吁立即释放", "难民"),
        ("联合国难民署呼吁立即释放", "署"),
        ("联合国难民署呼吁立即释放", "放"),
        ("人权理事会第55届会议", "55届"),
        ("難民申請者の権利", "申請"),
        ("ﾋｭｰﾏﾝ・ライツ", "ヒューマン"),
        ("ขอให้ปล่อยตัวผู้ถูกควบคุมตัวทันที", "ปล่อยตัว"),
        ("ขอให้ปล่อยตัวผู้ถูกควบคุมตัวทันที", "ควบคุม"),
        ("យើងសូមឱ្យដោះលែងអ្នកទោស", "ដោះលែង"),
        ("សិទ្ធិ\u200bមនុស្ស", "មនុស្ស"),
        ("ການປົກປ້ອງສິດທິມະນຸດ", "ສິດທິ"),
        ("လူ့အခွင့်အရေး", "အခွင့်"),
        ("Звільніть затриманих у Києві", "ЗВІЛЬНІТЬ"),
        ("Їжак п'є воду в за́мку", "замку"),
        ("п’ятеро свідків", "п'ятеро"),
        ("пʼятеро свідків", "пятер"),
        ("L'État français a été condamné", "etat"),
        ("L'État français a été condamné", "FRANÇAIS condamne"),
        ("un cœur, Łódź, Straße", "coeur lodz STRASSE"),
        ("Ανθρώπινα δικαιώματα", "ανθρωπινα"),
        ("মানবাধিকার কমিশনের কাছে", "কমিশনের"),
        ("হেফাজতে নির্যাতন", "নির্যা"),
        ("हिरासत में यातना", "यातना"),
        ("क़ानून का शासन", "क़ानून"),
        ("حُقُوقُ الإِنسَانِ", "حقوق الانسان"),
        ("الأُمَّة الـمتحدة", "الامه المتحده"),
        ("المادة ١٩", "19"),
        ("ข้อ ๑๙", "19"),
        ("The ﬁrst de\u00adtention centre", "first DETENTION cent"),
        ("ＡＢＣ１２３", "abc123"),
    ],
)
def test_a_word_is_found(text: str, query: str):
    assert finds(query, text)
    assert finds(unicodedata.normalize("NFD", query), text)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("й", "и"),
        ("Їхати", "іхати"),
        ("detention centre", "tention"),
        ("detention centre", "detent centre"),
        ("人 权", "人权"),
        ("보호 난민", "호난"),
        ("কমিশন", "কমশন"),
        ("anything", ""),
        ("anything", " .,-'‘’ "),
    ],
)
def test_another_word_is_not_found(text: str, query: str):
    assert not finds(query, text)


def test_each_word_may_stand_in_another_passage():
    assert finds("harbour worker", "The workers strike.", "In the harbour")
    assert not finds("harbour lighthouse", "The workers strike.", "In the harbour")


def test_a_text_is_cut_as_documented():
    assert segment("人权法 COVID疫情, Café") == "人权 权法 法 covid 疫情 情 cafe"
    assert cut_query("人权法 Caf") == (
        Phrase(("人权", "权法"), prefix=False),
        Phrase(("caf",), prefix=True),
    )


@given(st.text(max_size=60))
def test_every_text_is_found_by_itself(text: str):
    if segment(text):
        assert finds(text, text)


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40), st.text(max_size=10), st.text(max_size=40))
def test_what_is_found_passes_the_coarse_search_too(before: str, query: str, after: str):
    text = f"{before} {query} {after}"
    assert all(needle in fold(text) for needle in needles(query))


@given(st.text(max_size=60))
def test_words_hold_nothing_that_a_query_could_be_mistaken_by(text: str):
    allowed = {"L", "M", "N", "C"}
    words = segment(text).split()
    assert all(unicodedata.category(character)[0] in allowed for w in words for character in w)

"""The translations of the interface are whole, keep what the program fills in, and are compiled."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "assets" / "i18n"
FILES = sorted(FOLDER.glob("*.ts"))
CODES = [path.stem.removeprefix("petitiondesk_") for path in FILES]

PLACEHOLDER = re.compile(r"%Ln|%\d|\{\w+\}")
FORMS = {"ar": 6, "ko": 1, "uk": 3}
COUNTS = {"ar": (0, 1, 2, 3, 11, 100), "ko": (2,), "uk": (21, 2, 5)}
"""A number for each form of counting, in Qt's order."""

SPOKEN = {"ar": 3}
"""How many of the first forms may say their number as a word: none, one, two."""

ENDS = {".": ".", "…": "…", ":": ":", "?": "?؟", ",": ",،"}
TERMS = {
    r"\b[Vv]aults?\b": {"ar": "خزن", "ko": "금고", "uk": "сейф"},
    r"[Pp]assphrase\b": {"ar": "عبار", "ko": "암호 문구", "uk": "парольн"},
    r"\b[Rr]ecipients?\b": {"ar": "مرسل إلي", "ko": "수신인", "uk": "адресат"},
    r"\b[Dd]raft(?! law)\b": {"ar": "مسودة", "ko": "초안", "uk": "чернетк"},
    r"\b[Aa]nnex(es)?\b": {"ar": "ملا?حق", "ko": "첨부 문서", "uk": "додат"},
    r"\bsignator(y|ies)\b": {"ar": "موقّع", "ko": "서명 단체", "uk": "підписант"},
    r"\btext is closed\b": {"ar": "مغلق|أُغلق", "ko": "마감", "uk": "закрито"},
}
"""One word for one thing, by what the words of a translation begin with."""

BANNED = {
    "ar": "بصمة|تجزئة|تشفير|مشف|المفتاح العام|المفتاح الخاص",
    "ko": "지문|해시|암호화|열쇠|공개 ?키|비밀 ?키",
    "uk": "відбит|хеш|геш|шифр|ключ",
}
"""Fingerprint, key, hash and encrypt frighten, or say nothing."""


@dataclass(frozen=True, slots=True)
class Message:
    context: str
    english: str
    forms: tuple[str, ...]
    counts: bool


def messages(path: Path) -> Iterator[Message]:
    for message in etree.parse(path).iter("message"):
        words = message.find("translation")
        forms = tuple(form.text or "" for form in words) or (words.text or "",)
        context = message.getparent().findtext("name")
        yield Message(context, message.findtext("source"), forms, message.get("numerus") == "yes")


def offences(code: str, wrong) -> list[tuple[str, str]]:
    path = FOLDER / f"petitiondesk_{code}.ts"
    return [
        (each.english, form) for each in messages(path) for form in each.forms if wrong(each, form)
    ]


def keeps_placeholders(code: str, message: Message, form: str) -> bool:
    wanted, kept = (sorted(PLACEHOLDER.findall(text)) for text in (message.english, form))
    spoken = message.counts and message.forms.index(form) < SPOKEN.get(code, 0)
    return wanted == kept or (spoken and wanted == sorted([*kept, "%Ln"]))


def test_the_files_hold_what_the_program_says_and_are_compiled():
    tool = [sys.executable, "packaging/make_translations", "--check"]
    checked = subprocess.run(tool, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_translated(code: str):
    path = FOLDER / f"petitiondesk_{code}.ts"
    assert not [words.getparent()[0].text for words in etree.parse(path).iterfind(".//*[@type]")]
    assert not offences(code, lambda _, form: not form.strip())


@pytest.mark.parametrize("code", CODES)
def test_every_counting_sentence_has_the_forms_of_its_language(code: str):
    counting = [each for each in messages(FOLDER / f"petitiondesk_{code}.ts") if each.counts]
    assert counting
    assert {len(each.forms) for each in counting} == {FORMS[code]}


@pytest.mark.parametrize("code", CODES)
def test_the_program_finds_each_form_by_its_number(code: str):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"petitiondesk_{code}.qm"))
    for each in messages(FOLDER / f"petitiondesk_{code}.ts"):
        numbers = COUNTS[code] if each.counts else (-1,)
        found = [translator.translate(each.context, each.english, None, n) for n in numbers]
        assert tuple(found) == each.forms


@pytest.mark.parametrize("code", CODES)
def test_names_and_numbers_have_their_places(code: str):
    assert not offences(code, lambda each, form: not keeps_placeholders(code, each, form))


@pytest.mark.parametrize("code", CODES)
def test_sentences_end_alike(code: str):
    def ends_otherwise(message: Message, form: str) -> bool:
        wanted = ENDS.get(message.english[-1])
        return form[-1] not in wanted if wanted else form[-1] in ".…:?؟,،"

    assert not offences(code, ends_otherwise)


@pytest.mark.parametrize("code", CODES)
def test_nothing_underlines_a_letter_and_nothing_stands_at_the_edges(code: str):
    assert not offences(code, lambda _, form: "&" in form or form != form.strip() or "  " in form)


@pytest.mark.parametrize("code", CODES)
def test_no_word_frightens(code: str):
    assert not offences(code, lambda _, form: re.search(BANNED[code], form.lower()))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("english", TERMS)
def test_one_thing_has_one_word(code: str, english: str):
    def says_otherwise(message: Message, form: str) -> bool:
        meant = re.search(english, message.english)
        return bool(meant) and not re.search(TERMS[english][code], form.lower())

    assert not offences(code, says_otherwise)


def test_arabic_has_its_own_marks_and_leaves_digits_to_the_program():
    def foreign(_: Message, form: str) -> bool:
        ours = re.sub(r"%\d|\{\w+\}|[A-Za-z]+\d*", "", form)
        return bool(re.search("[؀-ۿ]", ours) and re.search(r"[0-9,;?“”]", ours))

    assert not offences("ar", foreign)


def test_the_page_for_translators_says_how_far_each_language_was_reviewed():
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"`(\w+)` \| reviewed: (?:no|yes)", page)) == CODES

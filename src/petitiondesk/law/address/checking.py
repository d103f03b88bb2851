"""What does not go together in how a letter addresses its recipient. Findings, and no wording."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from petitiondesk.law.address.forms import Address, Form, Gender, Office, family_name
from petitiondesk.law.address.offices import forms_for
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Addressee, Copy, Letter
from petitiondesk.letter.values import Block

_WITHOUT_SPACES = frozenset({"km", "th", "zh"})
"""Languages in which one title cannot be told from a part of another."""
_PUNCTUATION = " \t,.:;!،।：，。！"


def check(letter: Letter, addresses: Mapping[str, Address]) -> Iterator[Finding]:
    """Yield what a reader of the language would stumble over, in the order of the paper.

    Args:
        letter: the letter.
        addresses: forms of address by language code.
    """
    for code in letter.languages.all:
        address = addresses.get(code)
        if address is None:
            continue
        for addressee in letter.addressees:
            yield from _endings(addressee, address)
            yield from _genders(addressee, letter, address)
            yield from _offices(addressee, letter, address)
        for block in _salutations(letter):
            yield from _corrections(block, address)
            yield from _private(block, address, _openings)
            yield from _pairs(block, letter.formula, address)
        yield from _private(letter.formula, address, _closings)
        yield from _order(letter.copies, address)


def _finding(rule: str, where: str, address: Address, **data: str) -> Finding:
    return Finding(
        rule=rule, severity=Severity.WARNING, where=where, language=address.language, data=data
    )


def _salutations(letter: Letter) -> tuple[Block, ...]:
    joint = (letter.joint_salutation,) if not letter.joint_salutation.is_empty() else ()
    return (*joint, *(addressee.salutation for addressee in letter.addressees))


def _endings(addressee: Addressee, address: Address) -> Iterator[Finding]:
    """Korean writes 귀하 to a person and 귀중 to an organisation."""
    office = _plain(addressee.office.markup(address.language))
    for rule in address.endings:
        before = office.removesuffix(rule.ending).rstrip()
        if before != office and before.endswith(rule.after):
            yield _finding(
                "address.ending", addressee.office.id, address, wrong=rule.ending, right=rule.right
            )


def _corrections(salutation: Block, address: Address) -> Iterator[Finding]:
    """A salutation stands in the case, and has the words, that the language asks for."""
    text = _plain(salutation.markup(address.language))
    left = text
    for correction in sorted(address.corrections, key=lambda c: -len(c.wrong)):
        if _says(left, correction.wrong):
            left = left.replace(correction.wrong, "")
            yield _corrected(salutation, address, correction.wrong, correction.right)
    for word in re.findall(r"[^\W\d_]+", text):
        for ending in address.salutation_endings:
            if word.endswith(ending.wrong) and word != ending.wrong:
                right = word.removesuffix(ending.wrong) + ending.right
                yield _corrected(salutation, address, word, right)
                break


def _corrected(block: Block, address: Address, wrong: str, right: str) -> Finding:
    return _finding("address.salutation", block.id, address, wrong=wrong, right=right)


def _private(
    block: Block, address: Address, written: Callable[[Form], tuple[str, ...]]
) -> Iterator[Finding]:
    """A letter to an office neither begins nor closes like one to a friend."""
    text = _plain(block.markup(address.language)).strip(_PUNCTUATION)
    said = [words for words in address.private if _begins(text, _plain(words), address.language)]
    if said:
        right = written(address.forms[0])[0].strip(_PUNCTUATION)
        wrong = max(said, key=len)
        yield _finding("address.private", block.id, address, wrong=wrong, right=right)


def _begins(text: str, words: str, language: str) -> bool:
    """Tell whether a line begins with the words, as whole ones where spaces tell words apart."""
    if not text.casefold().startswith(words.casefold()):
        return False
    return language in _WITHOUT_SPACES or not _joins(text[len(words) : len(words) + 1])


def _offices(addressee: Addressee, letter: Letter, address: Address) -> Iterator[Finding]:
    """A salutation is that of the office, and of the state, that the letter is written to."""
    own = forms_for(addressee, letter, address)
    salutation = addressee.salutation.markup(address.language)
    known = _matching(salutation, address, _openings) if own else ()
    if known and not any(_may_serve(form, own) for form in known):
        right = _openings(_for_gender(own, addressee, address))[0].strip(_PUNCTUATION)
        surname = family_name(addressee.person.markup(address.language), address.name_order)
        wrong = _plain(salutation).strip(_PUNCTUATION)
        right = right.replace("{surname}", surname or "…")
        yield _corrected(addressee.salutation, address, wrong, right)


def _may_serve(form: Form, own: tuple[Form, ...]) -> bool:
    """Tell whether a form goes with an office that has its own forms.

    One that names no title does; so does one for the same office of another state, where the state
    that is written to has no forms of its own: "Dear Minister".
    """
    untitled = form.office in (Office.OFFICIAL, Office.ORGANISATION)
    same = form.office is own[0].office and not own[0].states
    return untitled or same or form in own


def _for_gender(own: tuple[Form, ...], addressee: Addressee, address: Address) -> Form:
    """Return the form for the person who is named, as far as the words tell who that is."""
    blocks = (addressee.honorific, addressee.person, addressee.salutation)
    text = " ".join(_plain(block.markup(address.language)) for block in blocks)
    marks = address.gender_marks
    wanted = Gender.FEMALE if _marked(text, marks.female) else Gender.MALE
    return next((form for form in own if form.gender is wanted), own[0])


def _pairs(salutation: Block, formula: Block, address: Address) -> Iterator[Finding]:
    """A salutation and a closing that are both known have to be known as a pair."""
    opened = _matching(salutation.markup(address.language), address, _openings)
    closed = _matching(formula.markup(address.language), address, _closings)
    apart = opened and closed and not set(opened) & set(closed)
    if apart or (opened and _calls_otherwise(formula, opened, address)):
        yield _finding("address.pair", formula.id, address, right=_closings(opened[0])[0])


def _calls_otherwise(formula: Block, opened: tuple[Form, ...], address: Address) -> bool:
    """Tell whether a closing repeats another title than the salutation: French repeats the same."""
    if address.language in _WITHOUT_SPACES:
        return False
    repeating = [f.called for f in address.forms if any("{called}" in c for c in f.closings)]
    text = _plain(formula.markup(address.language))
    said = max((_plain(c) for c in repeating if c and _says(text, _plain(c))), key=len, default="")
    return bool(said) and said not in {_plain(form.called) for form in opened}


def _matching(
    markup: str, address: Address, written: Callable[[Form], tuple[str, ...]]
) -> tuple[Form, ...]:
    """Return the forms that the text may be written after."""
    plain = _plain(markup).strip(_PUNCTUATION)
    return tuple(f for f in address.forms if plain and any(_fits(plain, w) for w in written(f)))


def _openings(form: Form) -> tuple[str, ...]:
    return (form.salutation.replace("{called}", form.called), *form.also)


def _closings(form: Form) -> tuple[str, ...]:
    return tuple(closing.replace("{called}", form.called) for closing in form.closings)


def _fits(plain: str, written: str) -> bool:
    return _form_pattern(written).fullmatch(plain) is not None


@functools.cache
def _form_pattern(written: str) -> re.Pattern[str]:
    """Return a pattern for a line of the data, whatever the family name; made once a line."""
    pattern = re.escape(_plain(written).strip(_PUNCTUATION))
    return re.compile(pattern.replace(re.escape("{surname}"), ".+"))


def _genders(addressee: Addressee, letter: Letter, address: Address) -> Iterator[Finding]:
    """Honorific, salutation and closing speak of one person as of one."""
    blocks = [addressee.honorific, addressee.person, addressee.salutation]
    if len(letter.addressees) == 1:
        blocks.append(letter.formula)
    marks = address.gender_marks
    texts = [(block.id, _plain(block.markup(address.language))) for block in blocks]
    male = [block for block, text in texts if _marked(text, marks.male)]
    female = [block for block, text in texts if _marked(text, marks.female)]
    both = set(male) & set(female)  # "Dear Sir or Madam" leaves it open
    if set(male) - both and set(female) - both:
        where = next(b for b, _ in reversed(texts) if b in {*male, *female} - both)
        yield _finding("address.gender", where, address)


def _marked(text: str, marks: tuple[str, ...]) -> bool:
    return any(_says(text, mark) for mark in marks)


def _says(text: str, words: str) -> bool:
    """Tell whether the words stand in a text, and not as a part of longer ones."""
    found = (match.span() for match in re.finditer(re.escape(words), text))
    return any(
        not _joins(text[start - 1 : start]) and not _joins(text[end : end + 1])
        for start, end in found
    )


def _joins(character: str) -> bool:
    """Tell whether a character belongs to the word beside it; a vowel sign (Hindi) does."""
    return character.isalnum() or unicodedata.category(character or " ").startswith("M")


def _order(copies: tuple[Copy, ...], address: Address) -> Iterator[Finding]:
    """Offices that receive a copy stand in order of rank, the highest first."""
    ranks = [(copy, rank_of(copy.office.markup(address.language), address)) for copy in copies]
    known = [(copy, rank) for copy, rank in ranks if rank is not None]
    for (before, high), (copy, low) in itertools.pairwise(known):
        if low < high:
            yield Finding(
                rule="address.rank",
                severity=Severity.NOTE,
                where=copy.id,
                language=address.language,
                data={"before": _plain(before.office.markup(address.language))},
            )


def rank_of(office: str, address: Address) -> int | None:
    """Return how high an office stands, the lower the higher; None where the words are unknown.

    Of several words that it is known by, the longest tells: a Minister of Foreign Affairs is no
    other minister.
    """
    plain = _plain(office)
    found = [
        (len(w), -r.rank)
        for r in address.ranks
        for w in r.words
        if w.casefold() in plain.casefold()
    ]
    return -max(found)[1] if found else None


def _plain(markup: str) -> str:
    """Return a line as it is compared: one kind of space and apostrophe, no emphasis."""
    text = unicodedata.normalize("NFC", markup).replace("'", "’").replace("*", "")
    return " ".join(text.split())

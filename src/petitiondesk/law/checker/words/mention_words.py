"""How a language names instruments and articles: data, so that a lawyer can correct it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from petitiondesk.law.checker.words.han_numbers import HAN
from petitiondesk.law.checker.words.word_file import Phrases, WordFile, decode_words
from petitiondesk.law.decoding import Record
from petitiondesk.law.phrases import bound, pattern


class ArticleWords(Record, frozen=True, kw_only=True):
    """How an article is named.

    Attributes:
        forms: with ``{n}`` where the numbers stand.
        joined: what stands between two numbers.
        before: a paragraph named before its article, with ``{p}``; as in ``paragraph 3 of``.
        after: one named behind it.
        paragraphs: one named without its article, as in ``paragraph 3 allows``.
        of_what: general words for what an article can be in, such as ``Convention`` or ``law``.
        belongs: all that may stand between an article and the instrument behind it: ``of the``.
        common: words beside an article that several treaties share.
        instrument_first: whether the instrument is named before its article, as in Korean.
    """

    forms: Phrases
    joined: Phrases
    before: Phrases
    after: Phrases
    paragraphs: Phrases
    of_what: Phrases
    belongs: Phrases
    common: Phrases
    instrument_first: bool


class Verb(Record, frozen=True, kw_only=True):
    """Words of duty, and those that stand in their place where nobody is bound."""

    words: str
    by: str


class DutyWords(Record, frozen=True, kw_only=True):
    """How a language says that somebody is bound.

    Attributes:
        verbs: what a binding rule does: it obliges, requires, forbids; states must, shall.
        breach: what is done to it: it is violated, breached.
        relies: other words by which a letter relies on a rule: it guarantees, protects.
        membership: those that tell who is bound, and not by what.
        hedges: what says in the same sentence that the instrument does not bind.
    """

    verbs: tuple[Verb, ...]
    breach: tuple[Verb, ...]
    relies: Phrases
    membership: Phrases
    hedges: Phrases


class JoiningWords(Record, frozen=True, kw_only=True):
    """How a language says when a state joined a treaty.

    Attributes:
        dated: what stands between a treaty and that day; without spaces and commas.
        since: those of these words that say since when.
        standing: words for a party that tell how it stands, and not what it did.
    """

    dated: Phrases
    since: Phrases
    standing: Phrases


class ScopeWords(Record, frozen=True, kw_only=True):
    """How a language says that a treaty applies to a war.

    Attributes:
        applies: words such as ``applies`` and ``governs``.
        elsewhere: what says in the same sentence that another kind of war is meant, or none.
    """

    applies: Phrases
    elsewhere: Phrases


class _File(WordFile, frozen=True, kw_only=True):
    source: str
    instruments: Mapping[str, Phrases]
    geneva: Phrases
    geneva_with_article: Phrases
    other_families: Phrases
    protocols: Phrases
    own: Phrases
    abbreviations: Phrases
    exceptions: Phrases
    absolute: Phrases
    says: Phrases
    denials: Phrases
    pronouns: Phrases
    articles: ArticleWords
    duty: DutyWords
    joining: JoiningWords
    scope: ScopeWords


class MentionWords(msgspec.Struct, frozen=True, kw_only=True):
    """The same, ready to be looked for.

    Attributes:
        language: its code.
        as_of: the day to which the lists were compiled (ISO 8601).
        source: what they were compiled from.
        instruments: names of instruments; the group that matched tells which (``names``).
        names: the ids of the instruments by the number of their group.
        geneva: the Geneva Convention without its number.
        geneva_with_article: words that leave the number open only where an article is named.
        other_families: a Hague or Vienna Convention that says nothing else: there are many.
        protocols: an Optional or Additional Protocol without its parent or number.
        own: words such as ``its``, which give a protocol the instrument before it as parent.
        abbreviations: words before a full stop that ends no sentence.
        exceptions: words that speak of the limits of a right.
        absolute: words that leave a rule no exception.
        says: words that introduce a quotation.
        denials: words such as ``not`` and ``only``.
        pronouns: words at the beginning of a sentence that mean what was named before.
        articles: articles with their numbers and paragraphs.
        paragraphs: paragraphs named without their article.
        of_what: general words for what an article can be in.
        belongs: see ArticleWords; with the spaces around it.
        common: see ArticleWords.
        instrument_first: see ArticleWords.
        duty: words of duty, each with what stands in its place.
        breach: words of breach, likewise.
        relies: other words by which a letter relies on a rule.
        membership: those of them that tell who is bound, and not by what.
        hedges: words that say that an instrument does not bind.
        dated: see JoiningWords; with the spaces and commas around it.
        since: see JoiningWords.
        standing: see JoiningWords.
        applies: see ScopeWords.
        elsewhere: see ScopeWords.
    """

    language: str
    as_of: str
    source: str
    instruments: re.Pattern[str]
    names: tuple[str, ...]
    geneva: re.Pattern[str]
    geneva_with_article: re.Pattern[str]
    other_families: re.Pattern[str]
    protocols: re.Pattern[str]
    own: re.Pattern[str]
    abbreviations: re.Pattern[str]
    exceptions: re.Pattern[str]
    absolute: re.Pattern[str]
    says: re.Pattern[str]
    denials: re.Pattern[str]
    pronouns: re.Pattern[str]
    articles: re.Pattern[str]
    paragraphs: re.Pattern[str]
    of_what: re.Pattern[str]
    belongs: re.Pattern[str]
    common: re.Pattern[str]
    instrument_first: bool
    duty: Mapping[re.Pattern[str], str]
    breach: Mapping[re.Pattern[str], str]
    relies: re.Pattern[str]
    membership: re.Pattern[str]
    hedges: re.Pattern[str]
    dated: re.Pattern[str]
    since: re.Pattern[str]
    standing: re.Pattern[str]
    applies: re.Pattern[str]
    elsewhere: re.Pattern[str]


def decode_mention_words(data: bytes) -> MentionWords:
    """Return the words in an ``assets/law/mentions/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, or a phrase is no pattern.
    """
    return decode_words(data, _File, "mentions", _ready)


def _ready(file: _File) -> MentionWords:
    code = file.language

    def found(phrases: Phrases) -> re.Pattern[str]:
        return pattern(phrases, code)

    return MentionWords(
        language=code,
        as_of=file.as_of,
        source=file.source,
        instruments=_instruments(file),
        names=tuple(file.instruments),
        geneva=found(file.geneva),
        geneva_with_article=found(file.geneva_with_article),
        other_families=found(file.other_families),
        protocols=found(file.protocols),
        own=found(file.own),
        abbreviations=found(file.abbreviations),
        exceptions=found(file.exceptions),
        absolute=found(file.absolute),
        says=found(file.says),
        denials=found(file.denials),
        pronouns=found(file.pronouns),
        articles=_articles(file.articles, code),
        paragraphs=_paragraphs(file.articles, code),
        of_what=found(file.articles.of_what),
        belongs=_belongs(file.articles, code),
        common=found(file.articles.common),
        instrument_first=file.articles.instrument_first,
        duty={found((verb.words,)): verb.by for verb in file.duty.verbs},
        breach={found((verb.words,)): verb.by for verb in file.duty.breach},
        relies=found(file.duty.relies),
        membership=found(file.duty.membership),
        hedges=found(file.duty.hedges),
        dated=_dated(file.joining, code),
        since=found(file.joining.since),
        standing=found(file.joining.standing),
        applies=found(file.scope.applies),
        elsewhere=found(file.scope.elsewhere),
    )


def _instruments(file: _File) -> re.Pattern[str]:
    """Return one pattern with a group for each instrument, in the order of the file.

    Where words have bounds, most places of a text are within one: none is tried there.
    """
    groups = (f"({pattern(p, file.language).pattern})" for p in file.instruments.values())
    return re.compile(f"{bound(file.language)}(?:{'|'.join(groups)})")


_NUMBER = (
    rf"(?:[0-9]{{1,3}}[A-Z]?(?:\s?(?:bis|ter)\b)?|(?-i:[IVX]{{1,5}})\b|{HAN})"
    r"(?:\s?\([0-9A-Za-z]{1,4}\))*"
)
_PARAGRAPH = rf"(?:[0-9]+|{HAN})"


def _articles(words: ArticleWords, language: str) -> re.Pattern[str]:
    joined = "|".join(words.joined)
    numbers = rf"{_NUMBER}(?:\s*(?:{joined})\s*{_NUMBER})*"
    forms = _numbered(words.forms, "{n}", "numbers", numbers)
    before = _numbered(words.before, "{p}", "before", _PARAGRAPH)
    after = _numbered(words.after, "{p}", "after", _PARAGRAPH)
    source = rf"{bound(language)}(?:(?:{before})\s*)?(?:{forms})(?:{after})?"
    return re.compile(source, re.IGNORECASE)


def _belongs(words: ArticleWords, language: str) -> re.Pattern[str]:
    """Return what may stand between an article and its instrument; nothing but a space, too."""
    between = pattern(words.belongs, language).pattern
    return re.compile(rf"\s*(?:\([^()]{{1,12}}\)\s*)?(?:{between})?[\s\"«“《「『]*")


def _dated(words: JoiningWords, language: str) -> re.Pattern[str]:
    between = pattern(words.dated, language).pattern
    return re.compile(rf"[\s,»”」』》]*(?:{between})[\s,«“「『《]*")


def _paragraphs(words: ArticleWords, language: str) -> re.Pattern[str]:
    forms = _numbered(words.paragraphs, "{p}", "paragraph", _PARAGRAPH)
    return re.compile(f"{bound(language)}(?:{forms})", re.IGNORECASE)


def _numbered(phrases: Phrases, place: str, name: str, number: str) -> str:
    """Return the phrases as one pattern; each has a group of its own for its number."""
    spaced = (phrase.replace(" ", r"\s*").replace("~", r"\w*") for phrase in phrases)
    options = (p.replace(place, f"(?P<{name}{at}>{number})") for at, p in enumerate(spaced))
    return "|".join(options) or r"(?!)"

"""The forms of a name: in which order its words may stand, and how each may sound."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

import msgspec

from petitiondesk.protection import hangul
from petitiondesk.protection.folding import words
from petitiondesk.protection.reading import (
    meant,
    meant_in_english,
    meant_plainly,
    name_parts,
    name_words,
)
from petitiondesk.protection.register import Kind, ProtectedIdentity
from petitiondesk.protection.scripts import Script, script_of
from petitiondesk.protection.sounds import skeleton
from petitiondesk.protection.tables import chinese, korean, vietnamese

MAX_FORMS = 512
"""So many forms of one spelling in one order are looked for."""

MAX_WORDS = 6
"""Words of a name that may change their order."""

AS_Y = "J"
"""A j that is said like y: not in Korean and Chinese names."""

BONES = 3
"""Consonants of a single word that can be told by its sounds."""

_WITHOUT_VOWELS = frozenset({Script.ARABIC, Script.KHMER})
"""Scripts that leave many vowels open, by which a name sounds only where it has no other."""

_WITH_MIDDLE = 3
"""Words of a name of which the one in the middle may be left out: a patronymic, a second name."""

_LONG = 4
"""Consonants by which a surname is known with a single initial, though there are more."""


Parts = tuple[str, ...]
"""A word of a name, as what hyphens join in it."""


class Form(msgspec.Struct, frozen=True):
    """One way in which the words of a name sound.

    Attributes:
        words: how each sounds.
        is_plain: whether each sounds as it is spelled, and nothing is heard otherwise.
        bones: how many consonants it has that tell.
    """

    words: tuple[str, ...]
    is_plain: bool
    bones: int

    @property
    def sounds(self) -> str:
        """How it sounds in one breath."""
        return "".join(self.words)


class Initialled(msgspec.Struct, frozen=True):
    """A surname that stays, and the first sounds, and letters, of what stands as initials.

    Attributes:
        surname: how it sounds.
        spelled: its letters, folded.
        initials: of each other word, the sounds that it may begin with.
        letters: the first letter of each.
    """

    surname: str
    spelled: str
    initials: tuple[str, ...]
    letters: tuple[str, ...]


def own_scripts(entry: ProtectedIdentity) -> frozenset[Script]:
    """Return the scripts that an entry has a spelling in."""
    return frozenset(script_of(word) for each in entry.spellings for word in name_words(each)[:1])


def forms(entry: ProtectedIdentity) -> frozenset[Form]:
    """Return every form of an entry that is looked for by its sounds."""
    found = (_forms(each, entry) for each in entry.spellings if _tells(each, entry))
    return frozenset(itertools.chain.from_iterable(found))


def _tells(spelling: str, entry: ProtectedIdentity) -> bool:
    """Tell whether a spelling says more of how a name sounds than the other spellings do."""
    own = own_scripts(entry)
    return own <= _WITHOUT_VOWELS or script_of("".join(name_words(spelling))) not in _WITHOUT_VOWELS


def _forms(spelling: str, entry: ProtectedIdentity) -> Iterator[Form]:
    said = _said(spelling, entry)
    if len(said) == 1:
        said = [tuple(sounds for sounds in said[0] if len(skeleton(sounds)) >= BONES)]
    as_y = not is_east_asian(entry)
    parts = name_parts(spelling)
    plain = frozenset(itertools.chain.from_iterable(itertools.starmap(meant_plainly, parts)))
    for order in orders(len(said), entry) if said else ():
        ways = itertools.product(*(said[place] for place in order))
        for way in itertools.islice(ways, MAX_FORMS):
            if as_y or not any(AS_Y in sounds for sounds in way):
                yield Form(way, plain.issuperset(way), len(skeleton("".join(way))))


def _said(spelling: str, entry: ProtectedIdentity) -> list[tuple[str, ...]]:
    """Return every sound of each word of a spelling; nothing in a script that is not known."""
    of = _meaning(entry)
    said = [of(*parts) for parts in _units(name_parts(spelling), entry)]
    return said if all(said) else []


def _meaning(entry: ProtectedIdentity) -> Callable[..., tuple[str, ...]]:
    return meant_in_english if is_western(entry) else meant


def _units(named: tuple[Parts, ...], entry: ProtectedIdentity) -> tuple[Parts, ...]:
    """Return the words of a name, the syllables of a Korean or Chinese given name as one."""
    if entry.kind is not Kind.PERSON or not is_east_asian(entry):
        return named
    folded = ["".join(parts) for parts in named]
    units = (*folded[:1], "".join(folded[1:]))
    return tuple((unit,) for unit in units if unit)


def orders(count: int, entry: ProtectedIdentity) -> frozenset[tuple[int, ...]]:
    """Return the orders in which the words of a name may stand, some of them left out."""
    whole = tuple(range(count))
    if entry.kind is not Kind.PERSON or count > MAX_WORDS:
        return frozenset({whole})
    kept = {whole}
    if count > _WITH_MIDDLE or (count == _WITH_MIDDLE and Script.CYRILLIC in own_scripts(entry)):
        kept.add((0, *range(2, count)))
    turned = {order[turn:] + order[:turn] for order in kept for turn in range(len(order))}
    return frozenset(turned)


def is_chinese(entry: ProtectedIdentity) -> bool:
    """Tell whether a name is Chinese: its Latin spelling is Pinyin."""
    own = own_scripts(entry)
    if Script.HAN in own:
        return Script.HANGUL not in own
    return own == {Script.LATIN} and all(map(_is_pinyin, entry.spellings))


def _is_pinyin(spelling: str) -> bool:
    return chinese.is_chinese(spelling) and not korean.is_korean(spelling)


def is_western(entry: ProtectedIdentity) -> bool:
    """Tell whether a name may be English: it has no spelling but in Latin letters."""
    return (
        own_scripts(entry) == {Script.LATIN}
        and not is_east_asian(entry)
        and not any(map(vietnamese.is_vietnamese, entry.spellings))
    )


def is_east_asian(entry: ProtectedIdentity) -> bool:
    """Tell whether a name is Korean or Chinese: a short surname, and a given name of syllables."""
    return (
        bool(own_scripts(entry) & {Script.HANGUL, Script.HAN})
        or is_chinese(entry)
        or all(map(korean.is_korean, entry.spellings))
    )


def written(entry: ProtectedIdentity) -> frozenset[str]:
    """Return the spellings that are looked for letter by letter.

    Those are the ones in scripts without spaces between words, single words that are too short to
    be told by their sounds, and in one word those that may stand within another: #freerahimakhatun.
    """
    folded = (name_words(spelling) for spelling in entry.spellings)
    return frozenset(each for words in folded if words for each in _written(words, entry))


def _written(words: tuple[str, ...], entry: ProtectedIdentity) -> Iterator[str]:
    if script_of(words[0]) in (Script.LATIN, Script.CYRILLIC) and len(words) == 1:
        yield words[0]
        return
    yield from ("".join(words[place] for place in o) for o in orders(len(words), entry))
    if entry.kind is Kind.PERSON and hangul.is_korean_name("".join(words)):
        yield from hangul.orthographies("".join(words))


def initialled(entry: ProtectedIdentity) -> frozenset[Initialled]:
    """Return the surnames of a person by which they are known with initials."""
    if entry.kind is not Kind.PERSON:
        return frozenset()
    of = _meaning(entry)
    found = (_initialled(each, of) for each in entry.spellings)
    return frozenset(itertools.chain.from_iterable(found))


def _initialled(spelling: str, of: Callable[..., tuple[str, ...]]) -> Iterator[Initialled]:
    chunks = [chunk for chunk in spelling.split() if name_words(chunk)]
    for kept, others in zip(chunks[:1] + chunks[-1:], (chunks[1:], chunks[:-1]), strict=False):
        parts = tuple(word.text for chunk in others for word in words(chunk))
        spelled = "".join(name_words(kept))
        yield from _known_by(spelled, of(spelled), parts)


def _known_by(
    spelled: str, surnames: Sequence[str], others: tuple[str, ...]
) -> Iterator[Initialled]:
    first = [meant(word) for word in others]
    if not (first and all(first)):
        return
    initials = tuple("".join(dict.fromkeys(each[:1] for each in ways)) for ways in first)
    letters = tuple(word[0] for word in others)
    for surname in surnames:
        yield Initialled(surname, spelled, initials, letters)
        if len(skeleton(surname)) >= _LONG and len(initials) > 1:
            yield Initialled(surname, spelled, initials[:1], letters[:1])

"""Manuscripts to set: one letter with everything a language says in its own way, long or short."""

import msgspec

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Display, Embargo, Languages, Letterhead, Logo
from petitiondesk.page.signature_fields import EXPORTER, TIME_STAMP, SignatureField, field_of
from petitiondesk.typesetting.manuscript import Attachment, Manuscript, Relationship
from tests.page.letters import Desk
from tests.typesetting.words import WORDS

PROVISIONS = ("cat.3.1", "iccpr.7", "cat.5-7")


def letter_manuscript(
    code: str = "en",
    *,
    repeat: int = 1,
    draft: bool = False,
    layout: str = "secretariat",
    logo: bytes = b"",
) -> Manuscript:
    """Return a letter of two pages; `repeat` multiplies its facts."""
    desk, words = Desk(), WORDS[code]

    def block(text: str):
        return desk.block(**{code: text})

    picture = Logo(**desk.part(), image=logo, description=block("Logo")) if logo else None
    facts = tuple(
        desk.fact(
            block(f"{text} *{number}*"),
            as_of="2025-01-13",
            sources=(desk.source(title="Statement", date="2025-01-11", accessed="2026-11-21"),),
        )
        for number, text in enumerate(words.facts * 4 * repeat)
    )
    letter = desk.letter(
        languages=Languages(prevailing=code),
        layout=layout,
        letterhead=Letterhead(
            **desk.part(), name=block(words.letterhead[0]), line=desk.block(), logo=picture
        ),
        issued="2025-01-23",
        embargo=Embargo(until="2025-01-23T10:00", time_zone="Asia/Seoul"),
        subject=block(words.subject),
        opening=block(f"{words.opening}\n\n> - [link](https://ü.example/ü)\n\n{{facts.count|x}}"),
        facts=facts,
        legal_bases=tuple(desk.basis(each, block(words.law[0])) for each in PROVISIONS),
        demands=tuple(desk.demand(block(text), deadline="2025-02") for text in words.demands),
        closing=block(words.closing),
        signatories=(
            desk.signatory(block(words.organisations[0]), country="KOR"),
            desk.signatory(block("?"), display=Display.COUNTRY, country="MNG"),
        ),
    )
    return Manuscript(edition=edition(letter, Audience.PUBLIC), language=code, draft=draft)


def to_be_signed(given: Manuscript) -> Manuscript:
    """Return the manuscript with its text attached, and with places for every signature."""
    signatory = field_of(given.edition.content.signatories[0].id)
    attachment = Attachment(
        name="letter.json", data=b"{}", description="Text", relationship=Relationship.SOURCE
    )
    fields = (
        SignatureField(signatory, "A"),
        SignatureField(EXPORTER, "B"),
        SignatureField(TIME_STAMP),
    )
    return msgspec.structs.replace(given, attachments=(attachment,), fields=fields)


def paragraph_manuscript(text: str, code: str = "en") -> Manuscript:
    """Return a letter of one paragraph."""
    desk = Desk()
    letter = desk.letter(languages=Languages(prevailing=code), opening=desk.block(**{code: text}))
    return Manuscript(edition=edition(letter, Audience.PUBLIC), language=code, draft=False)

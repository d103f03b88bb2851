"""Letters of the corpus: what a spec says, over a small valid letter that is without a fault."""

import string

from msgspec.structs import replace

from petitiondesk.letter.case_profile import ActDates, CaseProfile, CaseState, StatePart
from petitiondesk.letter.digest import text_digest
from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.letter import (
    Addressee,
    Consent,
    Demand,
    Fact,
    Kind,
    Languages,
    LegalBasis,
    Letter,
    Role,
    Signatory,
)
from petitiondesk.letter.source import Source
from petitiondesk.letter.values import Block, Text
from tests.law.corpus_specs import BasisSpec, DemandSpec, FactSpec, SourceSpec, Spec, Texts
from tests.letters import CountingMint

NOBODYS: dict[str, dict[str, str]] = {
    "name": dict.fromkeys(("en", "fr", "ko", "uk", "th", "zh"), "Harbour Aid"),
    "office": {
        "en": "Ministry of Justice",
        "fr": "Ministère de la Justice",
        "ko": "법무부",
        "uk": "Міністерство юстиції",
        "th": "กระทรวงยุติธรรม",
        "zh": "司法部",
    },
    "salutation": {
        "en": "Dear Sir or Madam,",
        "fr": "Madame, Monsieur,",
        "ko": "담당자께,",
        "uk": "Шановні пані та панове!",
        "th": "เรียน ผู้เกี่ยวข้อง",
        "zh": "敬启者：",
    },
    "subject": {
        "en": "Visits by families",
        "fr": "Visites des familles",
        "ko": "가족 면회에 관하여",
        "uk": "Побачення з родинами",
        "th": "การเยี่ยมของครอบครัว",
        "zh": "关于家属探视",
    },
    "opening": {
        "en": "We write on behalf of the families.",
        "fr": "Nous vous écrivons au nom des familles.",
        "ko": "가족들을 대신하여 이 글을 드립니다.",
        "uk": "Пишемо від імені родин.",
        "th": "เราเขียนในนามของครอบครัว",
        "zh": "我们代表家属致函。",
    },
    "fact": {
        "en": "Families report that visits were cancelled.",
        "fr": "Les familles signalent que des visites ont été annulées.",
        "ko": "가족들은 면회가 취소되었다고 전합니다.",
        "uk": "Родини повідомляють, що побачення скасовано.",
        "th": "ครอบครัวแจ้งว่าการเยี่ยมถูกยกเลิก",
        "zh": "家属反映探视已被取消。",
    },
    "demand": {
        "en": "Please let the families visit.",
        "fr": "Veuillez autoriser les visites.",
        "ko": "가족들의 면회를 허락해 주십시오.",
        "uk": "Просимо дозволити побачення.",
        "th": "โปรดอนุญาตให้ครอบครัวเยี่ยม",
        "zh": "请允许家属探视。",
    },
    "why": {
        "en": "See the facts below.",
        "fr": "Voir les faits ci-dessous.",
        "ko": "아래 사실을 참고해 주십시오.",
        "uk": "Див. факти нижче.",
        "th": "โปรดดูข้อเท็จจริงด้านล่าง",
        "zh": "见下述事实。",
    },
    "closing": {
        "en": "We look forward to your answer.",
        "fr": "Nous espérons une réponse de votre part.",
        "ko": "답변을 기다리겠습니다.",
        "uk": "Чекаємо на вашу відповідь.",
        "th": "เรารอคำตอบจากท่าน",
        "zh": "期待您的答复。",
    },
    "formula": {
        "en": "Yours faithfully,",
        "fr": "Veuillez agréer nos salutations distinguées.",
        "ko": "드림",
        "uk": "З повагою",
        "th": "ขอแสดงความนับถือ",
        "zh": "此致敬礼",
    },
}
"""The small letter: it names no state, no law, no date and no number."""


def languages_of(spec: Spec, language: str) -> tuple[str, ...]:
    return spec.languages or (language,)


def letter_of(spec: Spec, language: str) -> Letter:
    """The letter of a spec whose entry is in ``language``."""
    return _Writing(spec, languages_of(spec, language)).letter()


class _Writing:
    def __init__(self, spec: Spec, languages: tuple[str, ...]) -> None:
        self._spec = spec
        self._languages = languages
        self._draft = Drafting(CountingMint(1))

    def letter(self) -> Letter:
        spec, (prevailing, *courtesy) = self._spec, self._languages
        own = Languages(prevailing=prevailing, courtesy=tuple(courtesy))
        empty = self._draft.letter(Kind.OPEN_LETTER, own)
        bases = tuple(map(self._basis, spec.bases))
        facts = tuple(map(self._fact, spec.facts or (self._a_fact(),)))
        return replace(
            empty,
            issued=spec.issued,
            consent=Consent.REQUIRED,
            case=_case(spec),
            letterhead=replace(empty.letterhead, name=self._block({}, "name")),
            addressees=(self._addressee(empty.addressees[0]),),
            subject=self._block(spec.subject, "subject"),
            opening=self._block(spec.opening, "opening"),
            body=tuple(self._block(each) for each in spec.body),
            facts=facts,
            legal_bases=bases,
            demands=tuple(self._demand(each, facts, bases) for each in self._demands()),
            closing=self._block(spec.closing, "closing"),
            formula=self._block({}, "formula"),
            signatories=tuple(self._signatory(n) for n in range(spec.signatories)),
            contact=replace(empty.contact, email="desk@example.org", public=True),
        )

    def _block(self, texts: Texts, otherwise: str = "") -> Block:
        spoken = texts or {code: NOBODYS[otherwise][code] for code in self._languages}
        written = {code: Text(markup=text, reviewed=True) for code, text in spoken.items()}
        block = replace(self._draft.block(), texts=written)
        source = text_digest(block, self._languages[0])
        translated = {code: replace(written[code], translated_from=source) for code in written}
        first = {code: written[code] for code in self._languages[:1]}
        return replace(block, texts={**translated, **first})

    def _addressee(self, empty: Addressee) -> Addressee:
        return replace(
            empty,
            office=self._block(self._spec.office, "office"),
            salutation=self._block({}, "salutation"),
            as_of=self._spec.addressee_as_of or self._spec.issued,
        )

    def _source(self, spec: SourceSpec) -> Source:
        return replace(
            self._draft.source(), title=spec.title, publisher=spec.publisher, date=spec.date
        )

    def _basis(self, spec: BasisSpec) -> LegalBasis:
        basis = replace(self._draft.legal_basis(spec.provision), binds=spec.binds)
        if spec.wording:
            text, source = self._block(spec.wording.text), self._source(spec.wording.source)
            basis = replace(basis, wording=replace(self._draft.wording(), text=text, source=source))
        return replace(basis, why=self._block(spec.why, "why"))

    def _a_fact(self) -> FactSpec:
        text = {code: NOBODYS["fact"][code] for code in self._languages}
        source = SourceSpec("Telephone notes", "Harbour Aid", self._spec.issued)
        return FactSpec(text, date=self._spec.issued, as_of=self._spec.issued, sources=(source,))

    def _fact(self, spec: FactSpec) -> Fact:
        return replace(
            self._draft.fact(),
            text=self._block(spec.text),
            certainty=spec.certainty,
            date=spec.date,
            as_of=spec.as_of,
            recheck=spec.recheck,
            figures=spec.figures,
            sources=tuple(map(self._source, spec.sources)),
        )

    def _demands(self) -> tuple[DemandSpec, ...]:
        every_basis = tuple(range(len(self._spec.bases)))
        text = {code: NOBODYS["demand"][code] for code in self._languages}
        return self._spec.demands or (DemandSpec(text, bases=every_basis, facts=(0,)),)

    def _demand(
        self, spec: DemandSpec, facts: tuple[Fact, ...], bases: tuple[LegalBasis, ...]
    ) -> Demand:
        return replace(
            self._draft.demand(),
            text=self._block(spec.text),
            deadline=spec.deadline,
            facts=tuple(facts[n].id for n in spec.facts),
            legal_bases=tuple(bases[n].id for n in spec.bases),
        )

    def _signatory(self, number: int) -> Signatory:
        name = f"Group {string.ascii_uppercase[number]}" if number else "Harbour Aid"
        role = Role.SIGNATORY if number else Role.LEAD
        names = dict.fromkeys(self._languages, name)
        return replace(self._draft.signatory(role), name=self._block(names))


def _case(spec: Spec) -> CaseProfile:
    given = [(part, state) for part, state in spec.states.items()]
    if spec.addressee and StatePart.ADDRESSEE not in spec.states:
        given.append((StatePart.ADDRESSEE, spec.addressee))
    first, last = spec.acts
    return CaseProfile(
        persons=spec.persons,
        situation=spec.situation,
        phase=spec.phase,
        states=tuple(
            CaseState(state=state, parts=tuple(part for part, of in given if of == state))
            for state in dict.fromkeys(state for _, state in given)
        ),
        acts=ActDates(first=first, last=last) if first else None,
    )

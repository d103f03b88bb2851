"""Letters for tests of the page: one that has everything, and a strategy that makes many."""

from __future__ import annotations

import itertools
from pathlib import Path

import msgspec
from hypothesis import strategies as st

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import (
    Addressee,
    Annex,
    Channel,
    ChannelKind,
    Contact,
    Copy,
    Demand,
    Display,
    Embargo,
    Fact,
    Kind,
    Languages,
    LegalBasis,
    Letter,
    Letterhead,
    Logo,
    Role,
    Signatory,
    Visibility,
)
from petitiondesk.letter.source import Source, SourceKind
from petitiondesk.letter.values import Block, Text
from petitiondesk.page.build import build
from petitiondesk.page.tree import PageTree
from petitiondesk.page.words import Words, decode_words

FOLDER = Path(__file__).parents[2] / "templates" / "words"
WORDS: dict[str, Words] = {p.stem: decode_words(p.read_bytes()) for p in FOLDER.glob("*.json")}
CODES = sorted(WORDS)


class CountingMint:
    """Ids and salts that are unique and the same in every run."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def part_id(self) -> str:
        return f"p{next(self._numbers)}"

    def salt(self) -> str:
        return f"{next(self._numbers):032x}"


class Desk:
    """Makes parts with texts: ``desk.block(en="Yes")``."""

    def __init__(self) -> None:
        self.mint = CountingMint()
        self.drafting = Drafting(self.mint)

    def block(self, **texts: str) -> Block:
        empty = self.drafting.block()
        made = {language: Text(markup=markup) for language, markup in texts.items()}
        return msgspec.structs.replace(empty, texts=made)

    def part(self) -> dict[str, str]:
        return {"id": self.mint.part_id(), "salt": self.mint.salt()}

    def fact(self, text: Block, **members: object) -> Fact:
        return Fact(**self.part(), text=text, **members)  # type: ignore[arg-type]  # test's members

    def basis(self, provision: str, why: Block) -> LegalBasis:
        return LegalBasis(**self.part(), provision=provision, why=why)

    def demand(self, text: Block, **members: object) -> Demand:
        return Demand(**self.part(), text=text, **members)  # type: ignore[arg-type]  # as above

    def source(self, **members: object) -> Source:
        return Source(**self.part(), **members)  # type: ignore[arg-type]  # as above

    def addressee(self, **blocks: Block) -> Addressee:
        names = ("honorific", "person", "office", "address", "salutation")
        return Addressee(**self.part(), **{n: blocks.get(n, self.block()) for n in names})

    def signatory(self, name: Block, **members: object) -> Signatory:
        blank = {n: self.block() for n in ("representative", "title") if n not in members}
        return Signatory(**self.part(), name=name, **blank, **members)  # type: ignore[arg-type]  # as above

    def letter(self, **members: object) -> Letter:
        languages = Languages(prevailing="en")
        empty = self.drafting.letter(Kind.OPEN_LETTER, languages)
        bare = msgspec.structs.replace(empty, facts=(), demands=(), signatories=(), addressees=())
        return msgspec.structs.replace(bare, **members)


def citation(provision: str, language: str = "") -> Citation:
    return Citation(
        provision=provision,
        heading="",
        full=f"The Convention in full, Art. {provision}",
        short=f"Convention, Art. {provision}",
        language=language,
    )


def page(
    letter: Letter,
    code: str = "en",
    audience: Audience = Audience.PUBLIC,
    addressee: str | None = None,
) -> PageTree:
    """Set a letter; every provision it names has a citation."""
    return build(
        edition(letter, audience),
        code,
        words=WORDS[code],
        citations={b.provision: citation(b.provision) for b in letter.legal_bases},
        draft=True,
        addressee=addressee,
    )


def full_letter() -> Letter:
    """A letter with one of everything, in English and Korean."""
    desk = Desk()
    block = desk.block
    channel = Channel(
        **desk.part(),
        kind=ChannelKind.EMBASSY,
        mission=block(en="Embassy of Ukraine", ko="주한우크라이나대사관"),
        city=block(en="Seoul", ko="서울"),
    )
    president = msgspec.structs.replace(
        desk.addressee(
            honorific=block(en="His Excellency", ko="존경하는"),
            person=block(en="Volodymyr Zelenskyy", ko="볼로디미르 젤렌스키"),
            office=block(en="President of Ukraine", ko="우크라이나 대통령 귀하"),
            salutation=block(en="Your Excellency,", ko="대통령 각하께,"),
        ),
        channels=(channel,),
    )
    fact = desk.fact(
        block(en="Two soldiers were **captured**.", ko="병사 두 명이 **생포**되었습니다."),
        as_of="2025-01-13",
        sources=(
            desk.source(
                title="Statement",
                publisher="Office",
                date="2025-01-11",
                accessed="2026-11-21",
                url="https://example.org/a",
            ),
            desk.source(kind=SourceKind.INTERVIEW, date="2025-01"),
            desk.source(title="A person we protect", confidential=True),
        ),
    )
    hidden = desk.fact(block(en="For the addressee alone."), visibility=Visibility.RECIPIENT)
    first = desk.basis(
        "118(1)", block(en="Nobody is sent back by force.", ko="강제송환은 금지됩니다.")
    )
    second = desk.basis("118(1)", block(en="> The duty is owed to each.\n\nIt is owed now."))
    lead = desk.signatory(
        block(en="Committee for Rights", ko="인권위원회"),
        representative=block(en="Han Ji-won", ko="한지원"),
        title=block(en="Director", ko="대표"),
        country="KOR",
        role=Role.LEAD,
    )
    return desk.letter(
        languages=Languages(prevailing="en", courtesy=("ko",)),
        letterhead=Letterhead(
            **desk.part(),
            name=block(en="Coalition for Safe Return", ko="안전귀환연대"),
            line=block(en="Seoul · Kyiv"),
            logo=Logo(**desk.part(), image=b"png", description=block(en="A lantern", ko="등불")),
        ),
        reference="HRC-KP/2025/01",
        issued="2025-01-23",
        place=block(en="Seoul", ko="서울"),
        embargo=Embargo(until="2025-01-23T10:00", time_zone="Asia/Seoul"),
        addressees=(president,),
        subject=block(en="No return against their will", ko="의사에 반한 송환 금지"),
        opening=block(
            en="We are {signatories.count|group|groups} in {countries.count|country|countries}.",
            ko="저희는 {countries.count}개국 {signatories.count}개 단체입니다.",
        ),
        body=(block(en="First:\n\n- one\n- two\n\nSee [our page](https://example.org)."), block()),
        facts=(fact, hidden),
        legal_bases=(first, second),
        demands=(
            desk.demand(
                block(en="Send nobody back.", ko="아무도 돌려보내지 말아 주십시오."),
                deadline="2025-02-21",
                facts=(fact.id, hidden.id),
                legal_bases=(first.id, second.id),
            ),
        ),
        closing=block(en="We are ready to meet you.", ko="만나 뵐 준비가 되어 있습니다."),
        formula=block(en="Please accept the assurances of our highest consideration."),
        signatories=(
            desk.signatory(block(uk="Центр права полону"), country="UKR"),
            lead,
            desk.signatory(block(en="A name to protect"), display=Display.WITHHELD),
            desk.signatory(block(en="Another name"), display=Display.COUNTRY, country="MNG"),
        ),
        contact=Contact(
            **desk.part(),
            role=block(en="Coordinator", ko="담당자"),
            name="Han Ji-won",
            email="desk@example.org",
            phone="+82-2-0000-0000",
            public=True,
        ),
        annexes=(
            Annex(**desk.part(), title=block(en="Note on Article 118", ko="설명서"), pages=2),
            Annex(**desk.part(), title=block(en="Witnesses"), visibility=Visibility.NEVER),
        ),
        copies=(
            Copy(**desk.part(), office=block(en="Minister of Foreign Affairs", ko="외교부 장관")),
            Copy(**desk.part(), office=block(en="A blind copy"), visible=False),
        ),
    )


WORD = st.text("abcxyzабв가나다中文ไทยকখগहिнұئۇ", min_size=2, max_size=8)
SENTENCE = st.lists(WORD, min_size=1, max_size=5).map(" ".join)


@st.composite
def letters(draw: st.DrawFn, texts: st.SearchStrategy[str] = SENTENCE) -> Letter:
    """Letters whose blocks speak some of the letter's languages, or none."""
    desk = Desk()
    prevailing, *courtesy = draw(
        st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True)
    )
    spoken = st.dictionaries(st.sampled_from([prevailing, *courtesy]), texts, max_size=3)

    def block() -> Block:
        return desk.block(**draw(spoken))

    def several(make, most=3):
        return tuple(make() for _ in range(draw(st.integers(0, most))))

    facts = several(
        lambda: desk.fact(block(), as_of=draw(st.sampled_from(["", "2025", "2025-02-30"])))
    )
    bases = several(lambda: desk.basis(draw(st.sampled_from(["1", "2"])), block()))
    pages = st.integers(0, 30)
    named = {"display": st.sampled_from(Display), "country": st.sampled_from(["", "KOR", "UKR"])}
    return desk.letter(
        kind=draw(st.sampled_from(Kind)),
        languages=Languages(prevailing=prevailing, courtesy=tuple(courtesy)),
        place=block(),
        addressees=(desk.addressee(person=block(), office=block(), salutation=block()),),
        subject=block(),
        opening=block(),
        body=several(block),
        facts=facts,
        legal_bases=bases,
        demands=several(lambda: desk.demand(block(), facts=tuple(f.id for f in facts))),
        closing=block(),
        formula=block(),
        signatories=several(
            lambda: desk.signatory(block(), **{n: draw(s) for n, s in named.items()}), most=4
        ),
        copies=several(lambda: Copy(**desk.part(), office=block())),
        annexes=several(lambda: Annex(**desk.part(), title=block(), pages=draw(pages))),
    )

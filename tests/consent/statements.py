"""Statements for tests: about the frozen letter, and about no letter in particular."""

from pathlib import Path

from hypothesis import strategies as st

from petitiondesk.consent.statement import Decision, Statement
from petitiondesk.letter.codec import decode
from petitiondesk.letter.digest import digests, letter_digest
from petitiondesk.letter.letter import Display, Letter

LETTER: Letter = decode(
    (Path(__file__).parents[1] / "vectors/letter-1/everything.letter").read_bytes()
)
_AGREED = digests(LETTER)


def about(letter: Letter = LETTER, /, **members) -> Statement:
    """What Harbour Aid says about a letter; members may be others."""
    agreed = _AGREED if letter is LETTER else digests(letter)
    said = {
        "letter": letter.id,
        "revision": letter_digest(letter.id, agreed),
        "languages": agreed,
        "language": "ko",
        "names": dict.fromkeys(agreed, "Harbour Aid"),
        "display": Display.PUBLIC,
        "signatory": letter.signatories[0].id if letter.signatories else None,
        "by": "Mara Tolland",
        "authority": "Director, by decision of the board",
        "answer": Decision.ENDORSE,
        "made_at": "2026-03-05T12:00:00Z",
    }
    return Statement(**said | members)


_lines = (
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Co", "Zl", "Zp")),
        min_size=1,
        max_size=40,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
_names = st.fixed_dictionaries({"ko": _lines}, optional={"en": _lines, "ug": _lines})
_days = st.dates().map(str).filter(lambda day: day >= "2026-03-05")

statements = st.builds(
    about,
    names=_names,
    display=st.sampled_from(Display),
    signatory=st.sampled_from([None, "p43", "signatory_2"]),
    by=_lines,
    authority=_lines,
    answer=st.sampled_from(Decision),
    until=st.none() | _days,
    previous=st.none() | st.binary(min_size=32, max_size=32).map(bytes.hex),
)

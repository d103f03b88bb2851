"""Sheets for tests of the page."""

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Letter
from petitiondesk.page.digest_sheet import digest_sheets
from petitiondesk.page.press import press_version
from petitiondesk.page.tree import PageTree
from tests.page.letters import WORDS, citation


def digests(
    letter: Letter, code: str = "en", audience: Audience = Audience.PUBLIC
) -> tuple[PageTree, ...]:
    """A letter's digest in all its lengths."""
    cited = {basis.provision: citation(basis.provision) for basis in letter.legal_bases}
    shown = edition(letter, audience)
    return digest_sheets(shown, code, words=WORDS[code], citations=cited, draft=False)


def press(letter: Letter, code: str = "en", audience: Audience = Audience.PUBLIC) -> PageTree:
    """A letter's press version."""
    cited = {basis.provision: citation(basis.provision) for basis in letter.legal_bases}
    shown = edition(letter, audience)
    return press_version(shown, code, words=WORDS[code], citations=cited, draft=False)

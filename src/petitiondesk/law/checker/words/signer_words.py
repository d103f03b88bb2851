"""How those who sign speak of themselves, and of what they ask."""

from __future__ import annotations

import functools
import re

import msgspec

from petitiondesk.law.checker.words.quantity_file import QuantityFile
from petitiondesk.law.phrases import alternatives, pattern


class SignerWords(msgspec.Struct, frozen=True, kw_only=True):
    """How those who sign speak of themselves and of what they ask, so that both can be counted.

    Attributes:
        us: what tells that those who sign speak of themselves.
        signatories: what they are counted as.
        signing: words that name them as signing.
        elsewhere: what tells that others signed or asked, or earlier.
        asking: what announces demands.
        asked: what tells so behind them, such as ``set out below``.
        numbered: what stands before their number alone: ``Our requests are``.
        demands: what these are counted as.
    """

    us: re.Pattern[str]
    signatories: re.Pattern[str]
    signing: re.Pattern[str]
    elsewhere: re.Pattern[str]
    asking: re.Pattern[str]
    asked: re.Pattern[str]
    numbered: re.Pattern[str]
    demands: re.Pattern[str]


def signer_words(file: QuantityFile) -> SignerWords:
    """Return them from the file of a language, ready to be looked for."""
    find = functools.partial(pattern, language=file.language)
    return SignerWords(
        us=find(file.us),
        signatories=find(file.signatories),
        signing=find(file.signing),
        elsewhere=find(file.elsewhere),
        asking=find(file.asking),
        asked=find(file.asked),
        numbered=re.compile(rf"{alternatives(file.numbered, file.language)}\s?$"),
        demands=find(file.demands),
    )

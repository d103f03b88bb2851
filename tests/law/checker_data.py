"""What letters are checked against, from the repository."""

import functools

from petitiondesk.law.address.forms import decode_address
from petitiondesk.law.checker.reading.letter_reading import References
from petitiondesk.law.checker.words.certainty_words import decode_certainty_words
from petitiondesk.law.checker.words.mention_words import MentionWords, decode_mention_words
from petitiondesk.law.checker.words.misuses import decode_misuses
from petitiondesk.law.checker.words.quantity_words import decode_quantity_words
from petitiondesk.law.checker.words.word_list import decode_word_list
from tests.law.data import FOLDER, all_names, catalogue, parties

ADDRESSES = sorted((FOLDER / "address").glob("*.json"))
MENTIONS = sorted((FOLDER / "mentions").glob("*.json"))
CERTAINTY = sorted((FOLDER / "certainty").glob("*.json"))
QUANTITIES = sorted((FOLDER / "quantities").glob("*.json"))
WORD_LISTS = sorted((FOLDER / "word_lists").glob("*.json"))


def mentions(code: str) -> MentionWords:
    return decode_mention_words((FOLDER / "mentions" / f"{code}.json").read_bytes())


@functools.cache
def references() -> References:
    return References(
        catalogue=catalogue(),
        parties=parties(),
        mentions={path.stem: decode_mention_words(path.read_bytes()) for path in MENTIONS},
        names=all_names(),
        misuses=decode_misuses((FOLDER / "misuses.json").read_bytes()),
        certainty={path.stem: decode_certainty_words(path.read_bytes()) for path in CERTAINTY},
        word_lists={path.stem: decode_word_list(path.read_bytes()) for path in WORD_LISTS},
        addresses={path.stem: decode_address(path.read_bytes()) for path in ADDRESSES},
        quantities={path.stem: decode_quantity_words(path.read_bytes()) for path in QUANTITIES},
    )

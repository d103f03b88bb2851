"""The words for what does not go together in how a letter addresses its recipient."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.wording.message import Message

ADDRESS_FINDINGS: Mapping[str, Message] = {
    "address.pair": Message(
        "The closing does not go with the salutation.", "With this salutation goes: {right}."
    ),
    "address.ending": Message(
        "“{wrong}” is not written to this kind of recipient.", "Write “{right}”."
    ),
    "address.salutation": Message(
        "“{wrong}” is not how the language addresses this office.", "Write “{right}”."
    ),
    "address.private": Message(
        "“{wrong}” is for private letters.", "Write, for example, “{right}”."
    ),
    "address.gender": Message(
        "Title, salutation and closing do not speak of the same person.",
        "Use the forms for a man or those for a woman throughout.",
    ),
    "address.rank": Message(
        "This office ranks above {before}, and stands behind it.", "Move it up."
    ),
}

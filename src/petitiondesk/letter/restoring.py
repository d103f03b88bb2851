"""Going back to a letter as it was, without taking back what others have said since.

Text, facts, signatories and all else are as they were. What organisations answered is not ours to
turn back: who has withdrawn since must not be shown as agreeing again. And nobody has agreed to
the letter that is made now, so it is open, as the next draft where the present text was closed.
"""

from __future__ import annotations

from typing import Final

import msgspec

from petitiondesk.letter.letter import Letter, Signatory

_ANSWER: Final = ("answer", "agreed_digest")
"""The fields that say what an organisation has answered."""


def restored(earlier: Letter, present: Letter) -> Letter:
    """Return the earlier letter as the next state of the present one."""
    answering = {signatory.id: signatory for signatory in present.signatories}
    return msgspec.structs.replace(
        earlier,
        signatories=tuple(
            _with_answer_of(answering.get(signatory.id), signatory)
            for signatory in earlier.signatories
        ),
        draft=present.draft + (present.closed is not None),
        closed=None,
    )


def _with_answer_of(present: Signatory | None, earlier: Signatory) -> Signatory:
    """Give a signatory its present answer; none where it is not among the signatories now."""
    if present is None:
        defaults = {field.name: field.default for field in msgspec.structs.fields(Signatory)}
        return msgspec.structs.replace(earlier, **{name: defaults[name] for name in _ANSWER})
    return msgspec.structs.replace(earlier, **{name: getattr(present, name) for name in _ANSWER})

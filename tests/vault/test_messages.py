"""Frames go over a pipe whole, or not at all."""

import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.vault import messages, messages_letters
from petitiondesk.vault.messages import (
    FRAME_LIMIT,
    Done,
    Failed,
    Lock,
    Value,
    read_frame,
    write_frame,
)
from petitiondesk.vault.messages_care import BackupProgress, CareRequest, RekeyProgress, VaultStatus
from petitiondesk.vault.messages_checks import Checked, CheckRequest
from petitiondesk.vault.messages_keyring import KeyringAnswer, KeyringCall
from petitiondesk.vault.messages_letters import (
    DraftPage,
    LetterCount,
    LetterIds,
    LetterRequest,
    SettingRequest,
)
from petitiondesk.vault.messages_opening import OpeningRequest
from petitiondesk.vault.messages_revisions import (
    LatestPage,
    RevisionMade,
    RevisionPage,
    RevisionRequest,
    RevisionScan,
)
from petitiondesk.vault.messages_slots import SlotList, SlotRequest

AnyRequest = (
    OpeningRequest
    | LetterRequest
    | SettingRequest
    | RevisionRequest
    | CheckRequest
    | SlotRequest
    | CareRequest
    | KeyringCall
    | Lock
)
AnyResponse = (
    Done
    | Value
    | Failed
    | DraftPage
    | LetterCount
    | LetterIds
    | LatestPage
    | RevisionMade
    | RevisionPage
    | RevisionScan
    | Checked
    | SlotList
    | VaultStatus
    | BackupProgress
    | RekeyProgress
    | KeyringAnswer
)


def has_numbers_of_64_bits(message: messages.Request | messages.Response) -> bool:
    """MessagePack has no others, and neither has the database."""
    try:
        return bool(msgspec.msgpack.encode(message))
    except OverflowError:
        return False


def framed(message: messages.Request | messages.Response) -> bytes:
    stream = io.BytesIO()
    write_frame(stream, message)
    return stream.getvalue()


@given(st.from_type(AnyRequest).filter(has_numbers_of_64_bits))
def test_a_request_arrives_as_it_was_sent(request: AnyRequest):
    frame = read_frame(io.BytesIO(framed(request)))
    assert msgspec.msgpack.decode(frame or b"", type=AnyRequest) == request


@given(st.from_type(AnyResponse).filter(has_numbers_of_64_bits))
def test_a_response_arrives_as_it_was_sent(response: AnyResponse):
    frame = read_frame(io.BytesIO(framed(response)))
    assert msgspec.msgpack.decode(frame or b"", type=AnyResponse) == response


def test_frames_follow_each_other():
    stream = io.BytesIO(framed(messages.Done()) + framed(messages.Lock()))
    assert [read_frame(stream) is None for _ in range(3)] == [False, False, True]


@pytest.mark.parametrize("kept", [0, 1, 3, 4, 5, -1])
def test_a_frame_that_breaks_off_counts_as_the_end(kept: int):
    assert read_frame(io.BytesIO(framed(messages_letters.GetDraft(letter_id="a"))[:kept])) is None


def test_a_frame_that_claims_to_be_too_long_counts_as_the_end():
    claim = (FRAME_LIMIT + 1).to_bytes(4, "big")
    assert read_frame(io.BytesIO(claim + b"rest")) is None

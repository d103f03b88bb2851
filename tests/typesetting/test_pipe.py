import io
import struct

import msgspec
import pytest

from petitiondesk.typesetting.messages import (
    GlyphsRequest,
    PreviewRequest,
    Ready,
    View,
)
from petitiondesk.typesetting.pipe import (
    FRAME_LIMIT,
    read_request,
    read_response,
    write_message,
)
from tests.typesetting.manuscripts import letter_manuscript
from tests.typesetting.trees import CODES


@pytest.mark.parametrize("code", CODES)
def test_a_manuscript_crosses_the_pipe_whole(code: str) -> None:
    pipe = io.BytesIO()
    request = PreviewRequest(letter_manuscript(code, logo=b"\x89PNG"), View(1, 1.5))
    write_message(pipe, request)
    pipe.seek(0)
    assert read_request(pipe) == request


def test_an_ended_pipe_says_nothing() -> None:
    assert read_response(io.BytesIO()) is None


@pytest.mark.parametrize("kept", [2, 5])
def test_a_message_that_breaks_off_is_the_end(kept: int) -> None:
    pipe = io.BytesIO()
    write_message(pipe, Ready())
    assert read_response(io.BytesIO(pipe.getvalue()[:kept])) is None


def test_a_length_beyond_the_limit_is_not_believed() -> None:
    assert read_response(io.BytesIO(struct.pack(">I", FRAME_LIMIT + 1))) is None


def test_nonsense_is_not_decoded() -> None:
    with pytest.raises(msgspec.DecodeError):
        read_request(io.BytesIO(struct.pack(">I", 3) + b"abc"))


def test_a_message_beyond_the_limit_is_not_sent() -> None:
    pipe = io.BytesIO()
    with pytest.raises(OverflowError):
        write_message(pipe, GlyphsRequest(letter_manuscript(logo=bytes(FRAME_LIMIT + 1))))
    assert pipe.getvalue() == b""

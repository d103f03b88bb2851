"""HMAC gives the standard's code, and only that code matches."""

from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.crypto.message_code import RunningCode, code_matches, message_code

MESSAGE, KEY = b"what do ya want for nothing?", b"Jefe"


def test_a_code_is_the_one_of_rfc_4231():
    """RFC 4231 section 4.3, test case 2."""
    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert message_code(MESSAGE, KEY).hex() == expected


def test_only_the_whole_code_of_the_same_message_and_key_matches():
    code = message_code(MESSAGE, KEY)
    assert code_matches(code, MESSAGE, KEY)
    assert not code_matches(code[:-1], MESSAGE, KEY)
    assert not code_matches(code, MESSAGE + b" ", KEY)
    assert not code_matches(code, MESSAGE, b"jefe")


@given(st.lists(st.binary(max_size=50)))
def test_a_code_over_pieces_is_the_code_over_the_whole(pieces: list[bytes]):
    running = RunningCode(KEY)
    for piece in pieces:
        running.add(piece)
    assert running.result() == message_code(b"".join(pieces), KEY)
    assert running.matches(running.result())
    assert not running.matches(running.result()[:-1])

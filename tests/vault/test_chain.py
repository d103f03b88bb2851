"""A link changes with everything it stands for."""

from hashlib import sha256

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.vault.chain import START, ChainRow, link_of, seal_of
from petitiondesk.vault.field_encoding import encode_fields
from petitiondesk.vault.messages_revisions import NewRevision, Reason, RevisionKind
from tests.vault.vaults import NOW

ROW = ChainRow(
    seq=1,
    letter_id="letter",
    number=1,
    kind=RevisionKind.REVISION,
    parent=START,
    made=NOW,
    sealed=b"s" * 32,
)
REVISION = NewRevision(
    made=NOW, author="Ana", reason=Reason.NAMED, name="First", digest="ab", body=b"letter"
)


def test_a_link_is_made_as_documented():
    fields = [b"petitiondesk revision 1", (1).to_bytes(8, "big"), b"letter", (1).to_bytes(8, "big")]
    fields += [b"revision", bytes(32), NOW.encode(), b"s" * 32]
    encoded = b"".join(len(field).to_bytes(8, "big") + field for field in fields)
    assert link_of(ROW, START) == sha256(START + encoded).digest()


def test_a_seal_is_made_as_documented():
    fields = [b"petitiondesk sealed revision 1", b"salt", b"Ana", b"named", b"First", b"ab"]
    fields += [sha256(b"letter").digest()]
    encoded = b"".join(len(field).to_bytes(8, "big") + field for field in fields)
    assert seal_of(REVISION, b"salt") == sha256(encoded).digest()


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 2},
        {"letter_id": "other"},
        {"number": 2},
        {"kind": RevisionKind.ERASED},
        {"parent": b"p" * 32},
        {"made": "later"},
        {"sealed": b"t" * 32},
    ],
)
def test_every_field_of_a_row_changes_its_link(change):
    assert link_of(msgspec.structs.replace(ROW, **change), START) != link_of(ROW, START)


@pytest.mark.parametrize(
    "change",
    [{"author": "A"}, {"reason": Reason.SENT}, {"name": ""}, {"digest": ""}, {"body": b""}],
)
def test_every_part_of_a_revision_changes_its_seal(change):
    changed = msgspec.structs.replace(REVISION, **change)
    assert seal_of(changed, b"salt") != seal_of(REVISION, b"salt")


def test_without_the_salt_a_seal_tells_nothing():
    assert seal_of(REVISION, b"salt") != seal_of(REVISION, b"other salt")


FIELDS = st.lists(st.text(max_size=5) | st.binary(max_size=5), max_size=5)


@given(FIELDS, FIELDS)
def test_two_sequences_of_fields_never_look_the_same(one, other):
    def as_bytes(fields):
        return [field.encode() if isinstance(field, str) else field for field in fields]

    assert (encode_fields(*one) == encode_fields(*other)) == (as_bytes(one) == as_bytes(other))

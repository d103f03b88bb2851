"""What a person names besides an identity is read, or refused, before anything is signed."""

import pytest

from petitiondesk.crypto.certificate import encode_certificate
from petitiondesk.crypto.errors import CertificateUnreadableError, RevocationUnreadableError
from petitiondesk.desk.errors import InputError, TimeServerNeededError
from petitiondesk.desk.identities.means_order import MeansOrder
from petitiondesk.desk.identities.signing_means import Means, read_means
from tests.identities import harbour, river
from tests.signing.clocks import CLOCKS, Clock

SERVER = "https://clock.example"


@pytest.fixture
def files(tmp_path):
    (tmp_path / "authority.pem").write_bytes(encode_certificate(CLOCKS.certificate))
    (tmp_path / "list.crl").write_bytes(CLOCKS.revocations())
    (tmp_path / "notes.txt").write_bytes(b"notes")
    return tmp_path


def test_what_is_named_is_read_and_no_server_is_asked(files):
    order = MeansOrder(
        time_server=SERVER,
        authorities=(files / "authority.pem",),
        revocations=(files / "list.crl",),
    )
    means = read_means(order)
    assert (means.time_server.address, means.archives) == (SERVER, True)
    assert means.authorities == (CLOCKS.certificate,)


def test_nothing_is_what_nobody_asked_for():
    assert read_means(MeansOrder()) == Means()


def test_files_of_authorities_prove_nothing_without_a_time(files):
    with pytest.raises(TimeServerNeededError):
        read_means(MeansOrder(revocations=(files / "list.crl",)))


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"authorities": "notes.txt"}, CertificateUnreadableError),
        ({"revocations": "notes.txt"}, RevocationUnreadableError),
        ({"revocations": "gone.crl"}, InputError),
    ],
)
def test_another_file_is_not_taken_for_one(files, given, error):
    paths = {kind: (files / name,) for kind, name in given.items()}
    with pytest.raises(error):
        read_means(MeansOrder(time_server=SERVER, **paths))


def test_who_vouches_for_itself_needs_no_authority(files):
    means = read_means(MeansOrder(time_server=SERVER, revocations=(files / "list.crl",)))
    assert means.proof(harbour()).authorities == (harbour().certificate,)
    assert means.proof(river()).authorities == (river().chain[0],)


def test_without_files_there_is_no_proof():
    assert Means(time_server=Clock()).proof(harbour()) is None

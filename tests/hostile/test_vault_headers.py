"""Whatever lies in the place of a header, the answer is one of our errors, and quickly."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.vault.client import open_
from petitiondesk.vault.errors import VaultDamagedError, VaultError
from petitiondesk.vault.header import HEADER_LIMIT, decode_header, encode_header
from tests.vault.vaults import PASSPHRASE, a_header, a_vault

GENUINE = encode_header(a_header())
DEPTH = 10_000

HOSTILE = {
    "empty": b"",
    "a nul byte": b"\0",
    "no json": b"PK\x03\x04",
    "half": GENUINE[: len(GENUINE) // 2],
    "all but the last byte": GENUINE[:-1],
    "a newline more": GENUINE + b"\n",
    "a space more": GENUINE.replace(b'"epoch":', b'"epoch": '),
    "twice": GENUINE * 2,
    "70 KiB": b"{" + b" " * 70 * 1024 + b"}",
    "padded to 70 KiB": GENUINE[:-1] + b',"x":"' + b"a" * 70 * 1024 + b'"}',
    "10,000 arrays deep": b"[" * DEPTH + b"]" * DEPTH,
    "10,000 objects deep": b'{"format":' * DEPTH + b"1" + b"}" * DEPTH,
    "deep in an unknown member": GENUINE[:-1] + b',"x":' + b"[" * DEPTH + b"]" * DEPTH + b"}",
    "a member twice": GENUINE.replace(b'"epoch":1', b'"epoch":1,"epoch":1'),
    "a version twice": GENUINE.replace(b'"version":2}', b'"version":2,"version":2}'),
    "a slot member twice": GENUINE.replace(b'"lanes":4', b'"lanes":4,"lanes":4'),
    "an unknown member": GENUINE[:-1] + b',"x":1}',
    "another order": b'{"version":2,' + GENUINE[1:].replace(b',"version":2}', b"}"),
    "an escaped letter": GENUINE.replace(b'"epoch"', b'"\\u0065poch"'),
    "a huge integer": GENUINE.replace(b'"epoch":1', b'"epoch":' + b"9" * 5000),
    "an integer beyond 2^53": GENUINE.replace(b'"epoch":1', b'"epoch":9007199254740993'),
    "a negative epoch": GENUINE.replace(b'"epoch":1', b'"epoch":-1'),
    "a float": GENUINE.replace(b'"epoch":1', b'"epoch":1.0'),
    "an exponent": GENUINE.replace(b'"epoch":1', b'"epoch":1e400'),
    "not a number": GENUINE.replace(b'"epoch":1', b'"epoch":NaN'),
    "a lone surrogate": GENUINE.replace(b"petitiondesk-vault", b"\\ud800"),
    "invalid utf-8": GENUINE.replace(b"petitiondesk-vault", b"\xff\xfe"),
    "a byte order mark": b"\xef\xbb\xbf" + GENUINE,
    "utf-16": GENUINE.decode().encode("utf-16"),
    "upper-case digits": GENUINE.replace(b"abcdef", b"ABCDEF"),
    "a newline in digits": GENUINE.replace(b'cdef","version"', b'cdef\\n","version"'),
    "no slots": b'{"cipher":"sqlite3mc-chacha20","epoch":1,"format":"petitiondesk-vault","mac":"'
    + b"0" * 64
    + b'","slots":[],"vault":"'
    + b"0" * 32
    + b'","version":2}',
    "version 0": GENUINE.replace(b'"version":2}', b'"version":0}'),
    "another cipher": GENUINE.replace(b"sqlite3mc-chacha20", b"none"),
    "another derivation": GENUINE.replace(b'"argon2id"', b'"md5"'),
    "an old argon2": GENUINE.replace(b'"version":19', b'"version":16'),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_header_is_damage_and_nothing_else(name: str):
    assert HOSTILE[name] != GENUINE
    with pytest.raises(VaultDamagedError) as failure:
        decode_header(HOSTILE[name])
    assert failure.value.part == "header"


@given(st.binary(max_size=2000))
def test_no_bytes_bring_the_reader_down(untrusted: bytes):
    with pytest.raises(VaultError):
        decode_header(untrusted)


@given(
    place=st.integers(0, len(GENUINE)),
    length=st.integers(0, 40),
    instead=st.one_of(st.binary(max_size=40), st.text(max_size=20).map(str.encode)),
)
def test_no_splice_is_read_as_anything_but_what_it_says(place: int, length: int, instead: bytes):
    untrusted = GENUINE[:place] + instead + GENUINE[place + length :]
    try:
        header = decode_header(untrusted)
    except VaultError:
        return
    assert encode_header(header) == untrusted


@pytest.mark.parametrize("content", [HOSTILE["10,000 arrays deep"], b"x" * (HEADER_LIMIT + 1)])
def test_a_vault_with_a_hostile_header_does_not_open(tmp_path: Path, content: bytes):
    a_vault(tmp_path / "vault").lock()
    (tmp_path / "vault" / "header.json").write_bytes(content)
    with pytest.raises(VaultDamagedError):
        open_(tmp_path / "vault", PASSPHRASE)


def test_a_vault_that_asks_for_two_gibibytes_does_not_open(tmp_path: Path):
    a_vault(tmp_path / "vault").lock()
    header = tmp_path / "vault" / "header.json"
    header.write_bytes(header.read_bytes().replace(b":65536,", b":2097152,"))
    with pytest.raises(VaultDamagedError):
        open_(tmp_path / "vault", PASSPHRASE)

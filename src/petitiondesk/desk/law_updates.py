"""Loading newer law data, offline: the key is verified once, each file by its signature.

What was loaded lies in the vault's settings with its signature, and is checked again whenever it is
read. The data that the program came with stays in force where nothing newer can be trusted.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Final

import msgspec
from msgspec import structs

from petitiondesk.crypto.detached_signature import (
    KEY_BYTES,
    SIGNATURE_BYTES,
    check_number,
    decode_public_key,
    same_check_number,
)
from petitiondesk.crypto.errors import CryptoError
from petitiondesk.desk.errors import CheckNumberSlipError, LawKeyMissingError
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Clock, SettingStore
from petitiondesk.law.catalogue import Catalogue
from petitiondesk.law.errors import LawUpdateError
from petitiondesk.law.search import LawSearch
from petitiondesk.law.updates import InForce, LawFile, Update, read_update, refuse_days_to_come

KEY: Final = "law.key"
"""The setting of the verified public key of whoever keeps the law data."""

_LOADED: Final = {LawFile.PARTIES: "law.parties", LawFile.PROVISIONS: "law.provisions"}
"""The settings of the files, each with its signature before it, in the order of reading."""


_NAMES: Final = {LawFile.PARTIES: "parties.json", LawFile.PROVISIONS: "provisions.json"}


class LoadedLaw(msgspec.Struct, frozen=True):
    """Which law data is in force.

    Attributes:
        in_force: the data.
        updates: what was loaded and is in force; nothing of what the program came with.
        refused: files that were loaded once and can no longer be trusted, or are older by now.
    """

    in_force: InForce
    updates: tuple[Update, ...]
    refused: tuple[LawFile, ...]


class LawUpdates:
    """The newer law data of a vault.

    Args:
        settings: where key and files lie.
        library: what the program came with.
        clock: tells which law data is of a day to come.
    """

    def __init__(self, settings: SettingStore, library: Library, clock: Clock) -> None:
        self._settings = settings
        self._library = library
        self._clock = clock

    def check_number(self) -> str:
        """Return the check number of the verified key; empty where none was verified."""
        key = self._key()
        return check_number(key) if key else ""

    def verify_key(self, untrusted: bytes, typed: str) -> str:
        """Trust a key from now on, and no other; return its check number.

        Args:
            untrusted: a PEM file with the public key.
            typed: its check number, which the person has from whoever keeps the data, and types.

        Raises:
            UnusableKeyError: the file holds no key that can sign law data.
            CheckNumberSlipError: this is not the number of this key.
        """
        key = decode_public_key(untrusted)
        if not same_check_number(typed, key):
            raise CheckNumberSlipError
        self._settings.put(KEY, key)
        return check_number(key)

    def load(self, untrusted: bytes, untrusted_signature: bytes) -> Update:
        """Take newer law data into the vault, if the verified key signed it.

        Raises:
            LawKeyMissingError: no key was verified yet.
            WrongSignatureError: that key did not sign these bytes.
            LawUpdateError: the file is not newer, of a day to come, not whole, or does not fit.
        """
        key = self._key()
        if not key:
            raise LawKeyMissingError
        update = read_update(untrusted, untrusted_signature, key, self.loaded().in_force)
        refuse_days_to_come(update, self._clock.now().date())
        self._settings.put(_LOADED[update.file], untrusted_signature + untrusted)
        return update

    def take_back(self) -> None:
        """Put the data that the program came with in force again; the key stays verified."""
        for name in _LOADED.values():
            self._settings.put(name, b"")

    def forget_key(self) -> None:
        """Trust nobody any more; the data that the program came with is in force again."""
        self._settings.put(KEY, b"")
        self.take_back()

    def loaded(self) -> LoadedLaw:
        """Return which law data is in force, everything checked anew."""
        in_force = InForce(self._library.catalogue, self._library.parties)
        updates, refused = [], []
        for file, name in _LOADED.items():
            kept = self._settings.get(name)
            update = self._read(kept, in_force) if kept else None
            if update:
                updates.append(update)
                in_force = update.in_force
            elif kept:
                refused.append(file)
        return LoadedLaw(in_force, tuple(updates), tuple(refused))

    def files(self) -> Mapping[str, bytes]:
        """Return the files that are in force in place of built-in ones, by their names there."""
        kept = {file: self._settings.get(name) or b"" for file, name in _LOADED.items()}
        if not any(kept.values()):
            return {}
        return {_NAMES[u.file]: kept[u.file][SIGNATURE_BYTES:] for u in self.loaded().updates}

    def library(self) -> Library:
        """Return the library with the law data that is in force."""
        if not any(map(self._settings.get, _LOADED.values())):
            return self._library  # reading nothing that nobody has asked for yet
        loaded = self.loaded()
        if not loaded.updates:
            return self._library
        catalogue, parties = loaded.in_force.catalogue, loaded.in_force.parties
        return structs.replace(
            self._library,
            provisions=frozenset(each.id for each in catalogue.provisions),
            read_catalogue=lambda: catalogue,
            read_parties=lambda: parties,
            read_search=functools.cache(lambda: _search(catalogue, self._library)),
        )

    def _key(self) -> bytes:
        kept = self._settings.get(KEY) or b""
        return kept if len(kept) == KEY_BYTES else b""

    def _read(self, kept: bytes, in_force: InForce) -> Update | None:
        signature, data = kept[:SIGNATURE_BYTES], kept[SIGNATURE_BYTES:]
        try:
            return read_update(data, signature, self._key(), in_force) if self._key() else None
        except (CryptoError, LawUpdateError):
            return None


def _search(catalogue: Catalogue, library: Library) -> LawSearch:
    named = [library.names[code] for code in library.titles if code in library.names]
    return LawSearch(catalogue, library.titles.values(), named)

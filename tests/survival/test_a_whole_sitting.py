"""A whole sitting with the real program leaves no word on the disk, and no key in memory."""

import secrets
import time
from base64 import b64encode
from contextlib import suppress
from pathlib import Path

from petitiondesk.vault.data_key import database_key
from petitiondesk.vault.header import decode_header
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.slots import open_with_passphrase
from tests.journeys.person import PASSPHRASE
from tests.journeys.traces import files_with
from tests.rig.assistive import AssistiveError
from tests.rig.processes import members
from tests.rig.waiting import until
from tests.survival.process_memory import copies_in, may_look

CANARY = f"lighthouse {secrets.token_hex(8)} keeper"
FIELDS = {"Recipient": "Office", "Facts": "What happened", "Opening and closing": "Subject"}

NEVER = float("inf")
"""Nothing is newer: only the home is looked at, for others know this passphrase too."""


def write_a_letter(writer) -> None:
    """Type the canary into several steps and the palette, copy it, let it be set and kept."""
    writer.begin_a_letter()
    for step, field in FIELDS.items():
        writer.go_to_step(step)
        writer.tab_to(field)
        writer.type(CANARY)
    writer.key("ctrl+a", "ctrl+c", "ctrl+z")
    writer.type(f" {CANARY}")
    writer.key("ctrl+k")
    writer.type(CANARY)
    writer.key("Escape")
    waits_for(writer, "Step 5 of 7")
    time.sleep(1.5)  # the draft is kept within a second, and the preview follows


def waits_for(writer, words: str) -> None:
    """Wait until the words are shown, while much of what was shown before goes away."""

    def look():
        with suppress(AssistiveError):
            return writer.seeing.find_all(None, words)

    until(look, words, seconds=60)


def lock(writer) -> None:
    """Lock, and wait for the end of the processes of vault and typesetting."""
    writer.key("ctrl+l")
    until(lambda: len(members(writer.program.process.pid)) == 1, "the end of the other processes")


def keys_of(home: Path) -> dict[str, bytes]:
    """What opens the vault in this home: what must be gone when it is locked."""
    (file,) = home.rglob("header.json")
    header = decode_header(file.read_bytes())
    data_key = open_with_passphrase(header, encode_passphrase(PASSPHRASE)).data_key
    key = database_key(data_key, header.vault)
    return {
        "data key": data_key,
        "data key in hexadecimal": data_key.hex().encode(),
        "database key": key,
        "database key in hexadecimal": key.hex().encode(),
    }


def holders(session: int, needles: dict[str, bytes]) -> dict[str, int] | None:
    """The processes of a program that hold any of these, and how many copies.

    None where the system lets nobody of this account look at one.
    """
    found = {}
    for process, name in members(session).items():
        copies = copies_in(process, needles)
        if copies is None:
            return None
        if copies.total():
            found[f"{process} ({name})"] = copies.total()
    return found


def test_no_file_holds_a_word_of_a_whole_sitting(person, home, figure):
    begun = time.time()
    writer = person()
    writer.make_a_vault()
    write_a_letter(writer)
    while_open = files_with(CANARY, home, begun)
    lock(writer)
    writer.unlock()
    waits_for(writer, "Step 5 of 7")
    writer.key("ctrl+q")
    assert writer.program.process.wait(60) == 0
    found = {*while_open, *files_with(CANARY, home, begun), *files_with(PASSPHRASE, home, NEVER)}
    figure(f"files with a canary or the passphrase after a whole sitting: {len(found)}")
    assert found == set()


def test_a_canary_that_lies_about_would_be_found(home, tmp_path):
    plain = CANARY.encode()
    for name, content in {"8": plain, "16": CANARY.encode("utf-16-le")}.items():
        (tmp_path / name).write_bytes(b"x" + content)
        (tmp_path / f"{name} in base64").write_bytes(b64encode(b"xx" + content + b"x"))
    assert len(files_with(CANARY, home, time.time() - 10)) == 4


def test_no_process_holds_a_key_after_locking(person, home, figure):
    writer = person()
    writer.make_a_vault()
    write_a_letter(writer)
    session, keys = writer.program.process.pid, keys_of(home)
    while_open = holders(session, keys)
    lock(writer)
    locked = holders(session, keys)
    figure(f"processes with a key in memory: while open {told(while_open)}; locked {told(locked)}")
    figure(f"other remains after locking, not promised away: {remains(session)}")
    assert not locked
    assert (while_open is None) == (not may_look())
    assert while_open is None or len(while_open) == 1


def told(found: dict[str, int] | None) -> str:
    if found is None:
        return "not to be seen by this account (root can look: then it is searched)"
    return ", ".join(f"{name}: {copies} copies" for name, copies in found.items()) or "none"


def remains(session: int) -> str:
    """Copies of passphrase and canary in what is left of the program, in words."""
    words = {"passphrase": PASSPHRASE, "canary": CANARY}
    codings = ("utf-8", "utf-16-le")
    needles = {f"{n} in {c}": words[n].encode(c) for n in words for c in codings}
    (process,) = members(session)
    found = copies_in(process, needles)
    if found is None:
        return told(None)
    return ", ".join(f"{name} {found[name]}" for name in needles)

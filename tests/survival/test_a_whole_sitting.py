"""A whole sitting with the real program leaves no word on the disk, and no key in memory."""

import os
import secrets
import time
from collections import Counter
from pathlib import Path

from petitiondesk.vault.data_key import database_key
from petitiondesk.vault.header import decode_header
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.slots import open_with_passphrase
from tests.journeys.person import PASSPHRASE
from tests.journeys.traces import files_with
from tests.rig.processes import members
from tests.rig.waiting import until
from tests.survival.process_memory import copies_in

CANARY = f"lighthouse {secrets.token_hex(8)} keeper"
FIELDS = {"Recipient": "Office", "Facts": "What happened", "Opening and closing": "Subject"}


def write_a_letter(writer) -> None:
    """Type the canary into fields of several steps, copy it, and let it be set and kept."""
    writer.begin_a_letter()
    for step, field in FIELDS.items():
        writer.go_to_step(step)
        writer.tab_to(field)
        writer.type(CANARY)
    writer.key("ctrl+a", "ctrl+c", "ctrl+z")
    writer.type(f" {CANARY}")
    time.sleep(1.5)  # the draft is kept within a second, and the preview follows


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


def found_in(session: int, needles: dict[str, bytes]) -> Counter[str] | None:
    """Copies in all processes of a program; None where the system lets nobody look at one."""
    counts = [copies_in(process, needles) for process in members(session)]
    if None in counts:
        return None
    return sum((count for count in counts if count is not None), Counter())


def test_no_file_holds_a_word_of_a_whole_sitting(person, home, figure):
    begun = time.time()
    writer = person()
    writer.make_a_vault()
    write_a_letter(writer)
    while_open = files_with(CANARY, home, begun)
    writer.key("ctrl+l")
    writer.sees("PetitionDesk is locked")
    writer.unlock()
    writer.sees_text("Step")
    writer.key("ctrl+q")
    assert writer.program.process.wait(20) == 0
    found = {*while_open, *files_with(CANARY, home, begun)}
    figure(f"files with a canary after a whole sitting: {len(found)}")
    assert found == set()


def test_a_canary_that_lies_about_would_be_found(home, tmp_path):
    for number, coding in enumerate(("utf-8", "utf-16-le")):
        (tmp_path / f"{number}").write_bytes(b"x" * number + CANARY.encode(coding))
    assert len(files_with(CANARY, home, time.time() - 10)) == 2


def test_no_process_holds_the_data_key_after_locking(person, home, figure):
    writer = person()
    session = writer.program.process.pid
    writer.make_a_vault()
    write_a_letter(writer)
    keys = keys_of(home)
    while_open = found_in(session, keys)
    writer.key("ctrl+l")
    writer.sees("PetitionDesk is locked")
    until(lambda: len(members(session)) == 1, "the end of vault and typesetting")
    locked = found_in(session, keys)
    if locked is None:
        figure("data key in memory after lock: the system lets nobody look (root could); 1 process")
        assert os.geteuid() != 0
        return
    figure(f"data key in memory after lock: {locked.total()} copies (while open: {while_open})")
    figure(f"other remains after lock, not promised away: {remains(session)}")
    assert locked.total() == 0
    assert while_open is None or while_open.total() > 0


def remains(session: int) -> str:
    """Copies of passphrase and canary in what is left of the program, in words."""
    words = {"passphrase": PASSPHRASE, "canary": CANARY}
    needles = {
        f"{name} in {coding}": text.encode(coding)
        for name, text in words.items()
        for coding in ("utf-8", "utf-16-le")
    }
    found = found_in(session, needles)
    assert found is not None
    return ", ".join(f"{name} {found[name]}" for name in needles)

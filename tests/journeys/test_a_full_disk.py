"""A disk that takes no more: the person is told, and keeps every word."""

import subprocess
from pathlib import Path

from tests.rig.processes import members
from tests.rig.waiting import until

ROOM = "--fsize=4096:unlimited"
"""The vault's process may not write beyond this offset: its disk is full for all it can tell."""


def vault_of(program):
    return next(pid for pid in members(program) if b"petitiondesk.vault.process" in said_by(pid))


def said_by(pid):
    """The command line of a process; none of one that has ended since it was listed."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def allow(vault, room):
    subprocess.run(["prlimit", f"--pid={vault}", room], check=True)


def test_a_full_disk_is_said_in_words_and_no_word_is_lost(person):
    writer = person()
    writer.make_a_vault()
    writer.begin_a_letter()
    vault = vault_of(writer.program.process.pid)
    allow(vault, ROOM)
    writer.tab_to("Office")
    writer.type("Minister of Ports")
    writer.sees_text("Not saved: the disk is full. Your text is still here.")
    writer.type(" and Seas")
    until(lambda: writer.holder().text == "Minister of Ports and Seas", "the words")

    allow(vault, "--fsize=unlimited:unlimited")
    writer.key("ctrl+s")
    writer.sees_text("Saved at ")
    writer.key("ctrl+l")
    writer.unlock()
    until(lambda: writer.holder().text == "Minister of Ports and Seas", "the words, kept")

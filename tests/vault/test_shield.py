import io
import os
import subprocess
import sys

import msgspec

from petitiondesk.vault.messages import write_frame
from petitiondesk.vault.messages_keyring import KeyringCall, KeyringVerb
from petitiondesk.vault.system_keyring import KEYRING_COMMAND

PRIVATE = """
import ctypes, resource, sys
from petitiondesk.vault.shield import shield_process
shield_process()
get_dumpable = 3  # linux/prctl.h
sys.stdout.write(f"{ctypes.CDLL(None).prctl(get_dumpable, 0, 0, 0, 0)} ")
sys.stdout.write(str(resource.getrlimit(resource.RLIMIT_CORE)))
"""


def answer_to(call):
    asked = io.BytesIO()
    write_frame(asked, call)
    done = subprocess.run(KEYRING_COMMAND, input=asked.getvalue(), capture_output=True, check=True)
    return done.stdout


def test_the_process_of_the_vault_keeps_its_memory_private():
    command = [sys.executable, "-c", PRIVATE]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "0 (0, 0)"


def test_a_call_whose_asker_has_gone_is_not_answered():
    call = KeyringCall(KeyringVerb.WRITE, "slot", "anchor", may_prompt=False, asked_by=os.getpid())
    assert answer_to(call)
    assert not answer_to(msgspec.structs.replace(call, asked_by=os.getpid() + 1))

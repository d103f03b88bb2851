import subprocess
import sys

PRIVATE = """
import ctypes, resource, sys
from petitiondesk.vault.shield import {shield}
{shield}()
get_dumpable = 3  # linux/prctl.h
sys.stdout.write(f"{{ctypes.CDLL(None).prctl(get_dumpable, 0, 0, 0, 0)}} ")
sys.stdout.write(str(resource.getrlimit(resource.RLIMIT_CORE)))
"""


def state_after(shield):
    command = [sys.executable, "-c", PRIVATE.format(shield=shield)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_memory_is_kept_private():
    assert state_after("keep_memory_private") == "0 (0, 0)"


def test_the_process_of_the_vault_keeps_its_memory_private():
    assert state_after("shield_process") == "0 (0, 0)"

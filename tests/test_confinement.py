import subprocess
import sys

NO_CORE = """
import ctypes, resource, sys
from petitiondesk.confinement import keep_memory_private
keep_memory_private()
get_dumpable = 3  # linux/prctl.h
sys.stdout.write(f"{ctypes.CDLL(None).prctl(get_dumpable, 0, 0, 0, 0)} ")
sys.stdout.write(str(resource.getrlimit(resource.RLIMIT_CORE)))
"""


def test_a_crash_leaves_no_core_and_nobody_looks_into_the_memory():
    command = [sys.executable, "-c", NO_CORE]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "0 (0, 0)"

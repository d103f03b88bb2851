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


ALONE = """
import resource, sys
from petitiondesk.confinement import seal
seal(memory=2**30, alone=True)
sys.stdout.write(str(resource.getrlimit(resource.RLIMIT_NPROC)))
"""


def test_what_is_to_be_alone_starts_no_other_process():
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0)"

"""Somebody who destroys a vault: run as a program, with its folder."""

import sys
from pathlib import Path

from petitiondesk.vault.destroying import destroy
from tests.survival.reopened import NO_KEYRING

if __name__ == "__main__":
    destroy(Path(sys.argv[1]), keyring=NO_KEYRING)

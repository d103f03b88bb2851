"""Asking other people's programs."""

import os
import subprocess
from collections.abc import Mapping


def ask(*command: object, given: bytes = b"", environment: Mapping[str, str] | None = None) -> str:
    """Run a program and return all that it says, whatever its exit code is: few agree on those."""
    done = subprocess.run(
        list(map(str, command)),
        input=given,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=1_800,
    )
    return done.stdout.decode(errors="replace")

"""The interface pays for no engine: its ports are values and protocols."""

import subprocess
import sys

ENGINES = ("weasyprint", "fontTools", "PIL", "pypdfium2", "lxml", "docx", "apsw")


def test_the_ports_load_no_engine():
    look = (
        "import sys, petitiondesk.desk.ports, petitiondesk.desk.desk; "
        f"print([name for name in {ENGINES!r} if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"

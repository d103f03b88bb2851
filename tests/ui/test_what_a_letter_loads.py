"""A letter in hand takes the memory that it needs: pages are composed in another process."""

import subprocess
import sys

ELSEWHERE = (
    "babel",
    "markdown_it",
    "_hashlib",
    "weasyprint",
    "petitiondesk.page.build",
    "petitiondesk.law.catalogue",
)
"""What Unicode CLDR knows, light markup, OpenSSL, the catalogue: sixteen megabytes in all."""

TYPING = """
import sys
from petitiondesk import resources
from petitiondesk.desk.check_letter import check_letter
from petitiondesk.desk.editing import Editing
from petitiondesk.desk.prepare_page import prepare_page
from petitiondesk.desk.system import SystemClock, SystemMint
from petitiondesk.letter.edits import SetText
from petitiondesk.ui import letter_window, workroom
from petitiondesk.ui.computed import with_counts

found = resources.find()
library, samples = found.library(), found.samples()
editing = Editing(samples.letter("harbour", SystemMint()), SystemClock())
letter = editing.apply(SetText(editing.letter.opening.id, "en", "We write to you."))
check_letter(letter, library)
with_counts(letter, library)("No count")
prepare_page(letter, "en", library, draft=True)
print(*sys.modules)
"""


def test_typing_loads_nothing_that_composes_or_sets_pages():
    command = [sys.executable, "-c", TYPING]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert not set(ELSEWHERE) & set(done.stdout.split())

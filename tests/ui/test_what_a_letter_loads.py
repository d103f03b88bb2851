"""A letter in hand takes the memory that it needs: pages are composed in another process."""

import os
import subprocess
import sys

from tests.ui.conftest import ASSETS

ICONS = str(ASSETS / "icons")

ELSEWHERE = (
    "babel",
    "markdown_it",
    "_hashlib",
    "asn1crypto",
    "cryptography",
    "pyhanko",
    "weasyprint",
    "petitiondesk.page.build",
    "petitiondesk.law.catalogue",
    "petitiondesk.protection.checking",
    "petitiondesk.ui.palette",
    "petitiondesk.ui.lock_triggers",
    "petitiondesk.ui.pages.file_choice",
    "petitiondesk.ui.history.version_rows",
    "petitiondesk.ui.export_run",
    "html.entities",
    "zoneinfo",
)
"""What Unicode CLDR knows, light markup, OpenSSL, signatures, the catalogue, names in five scripts.

What is made at the first Ctrl+K, for a vault, a dialog, a history or an export; names of
characters and time zones: two more.
"""

TYPING = """
import sys
from petitiondesk import resources
from petitiondesk.desk.check_letter import check_letter
from petitiondesk.desk.editing import Editing
from petitiondesk.desk.identity_watch import IdentityWatch
from petitiondesk.desk.memory_vault import MemoryVault
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
IdentityWatch(MemoryVault().settings).check(letter)
with_counts(letter, library)("No count")
prepare_page(letter, "en", library, draft=True)
print(*sys.modules)
"""


def test_typing_loads_nothing_that_composes_or_sets_pages():
    command = [sys.executable, "-c", TYPING]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert not set(ELSEWHERE) & set(done.stdout.split())


PAPER = """
import sys
from PySide6.QtCore import QDir, QSizeF
from PySide6.QtWidgets import QApplication, QDialog
from petitiondesk.ui.preview import PreviewPane
from petitiondesk.ui.symbols import SEARCH_PATH

application = QApplication([])
QDir.setSearchPaths(SEARCH_PATH, [sys.argv[1]])
pane = PreviewPane()
pane.show()
pane.show_pages([QSizeF(595, 842)] * 2, {})
application.processEvents()
pane.take_in_hand("block")
pane.zoom(1)
pane.pages_in_view()
print(*(kind.__name__ for kind in QDialog.__subclasses__()))
"""


SYMBOL = """
import sys
from pathlib import Path
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication
from petitiondesk.ui.symbols import SEARCH_PATH, symbol

application = QApplication([])
QDir.setSearchPaths(SEARCH_PATH, [sys.argv[1]])
assert not symbol("eye").pixmap(20, 20).toImage().isNull()
print(Path("/proc/self/maps").read_text())
"""


DRESSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QLocale, QObject
from petitiondesk.ui.application import make_application
from petitiondesk.ui.fonts import families
from petitiondesk.ui.furnishing import Speech
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.theme import Theme
from petitiondesk.ui.widgets.labels import PlainLabel

application = make_application()
speech = Speech(application, Path(sys.argv[1]))
speech.speak(QLocale("en_GB"))
speech.speak(QLocale("ko"))
theme = Theme(application, families("ko"))
label = PlainLabel("Words")
label.show()
label.set_tone(Tone.PROBLEM)
print(*(kind.__name__ for kind in QObject.__subclasses__()))
"""


def run(program, *arguments):
    command = [sys.executable, "-c", program, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
    return done.stdout


def test_the_paper_asks_for_no_widget_that_qt_made():
    """PySide would find out what it is, and load its hundred classes of widgets: a megabyte."""
    assert "QWizard" not in run(PAPER, ICONS).split()


def test_dressing_and_speaking_load_nothing_of_qts_styles():
    """PySide's five hundred names for what a style draws: half a megabyte."""
    assert "QStyle" not in run(DRESSED, str(ASSETS)).split()


def test_symbols_load_no_library_for_svg():
    assert "libQt6Gui" in (loaded := run(SYMBOL, ICONS))
    assert "libQt6Svg" not in loaded

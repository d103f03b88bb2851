"""A letter in hand takes the memory that it needs: pages are composed in another process."""

import os
import subprocess
import sys

import pytest

from tests.ui.conftest import ASSETS

LONGEST = 100
"""Seconds for a program that loads something, on a machine as busy as it is."""

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
    "petitiondesk.ui.palette.palette",
    "petitiondesk.ui.locking.triggers",
    "petitiondesk.ui.pages.file_choice",
    "petitiondesk.ui.history.version_rows",
    "petitiondesk.ui.exporting.run",
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
from petitiondesk.desk.drafting.check_letter import check_letter
from petitiondesk.desk.drafting.editing import Editing
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.pages.prepare_page import prepare_page
from petitiondesk.desk.system import SystemClock, SystemMint
from petitiondesk.letter.edits import SetText
from petitiondesk.ui.letter import window as letter_window
from petitiondesk.ui.window import workroom
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
from petitiondesk.ui.preview.preview import PreviewPane
from petitiondesk.ui.looks.symbols import SEARCH_PATH

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
from petitiondesk.ui.looks.symbols import SEARCH_PATH, symbol

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
from petitiondesk.ui.looks.fonts import families
from petitiondesk.ui.window.furnishing import Speech
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.looks.theme import Theme
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


OPENED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication
from petitiondesk import bootstrap
from petitiondesk.ui import application

WAY = ("Go on", "Try the sample")
pressed, main_window = set(), []

def go_on():
    for button in main_window[0].findChildren(QAbstractButton):
        if button.text() in WAY and button.isVisible() and button not in pressed:
            pressed.add(button)
            button.click()
    paper = sys.modules.get("petitiondesk.ui.preview.paper")
    papers = main_window[0].findChildren(paper.Paper) if paper else ()
    if any(each.isVisible() and each.accessibleDescription() for each in papers):
        tell()

def classes_below(kind):
    for each in type.__subclasses__(kind):
        yield each.__name__
        yield from classes_below(each)

def tell():
    print(*sys.modules)
    print(*classes_below(QObject))
    print(*(kind.metaObject().className() for kind in QApplication.allWidgets()))
    print(*(Path(line.split()[-1]).name for line in Path("/proc/self/maps").open()))
    sys.stdout.flush()
    os._exit(0)

def furnish(window, *rest):
    made(window, *rest)
    window.resize(1600, 1000)  # wide enough for form and page side by side
    main_window.append(window)
    timer = QTimer(window, interval=100)
    timer.timeout.connect(go_on)
    timer.start()

made, application._furnish = application._furnish, furnish
sys.argv[:] = ["petitiondesk", "--interface-language", "en"]
bootstrap.main()
"""

UNREAD = (
    "typing_extensions",
    "petitiondesk.desk.wording.failures",
    "petitiondesk.desk.wording.findings",
    "petitiondesk.ui.finding_data",
    "petitiondesk.ui.pages.finding_notes",
    "petitiondesk.ui.widgets.choice_list",
)
"""Words for what is found or fails, and the open list of a choice: the page of a letter has none.

And what Python has twice where msgspec finds `typing_extensions`.
"""

UNMADE = ("QComboBox", "QAbstractItemView", "QListView", "QWizard", "QStyle")
"""Nine widgets for each closed list; and all that Qt has, where PySide has to find out."""

MOST_WIDGETS = 135
"""With the page of the sample's recipient. Each has its part of the style sheet: ten kilobytes."""


def run(program, *arguments, **variables):
    command = [sys.executable, "-c", program, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
    done = subprocess.run(
        command, capture_output=True, check=True, text=True, env=environment, timeout=LONGEST
    )
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


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """What the program holds once the sample letter and its page are on the screen."""
    home = str(tmp_path_factory.mktemp("home"))
    lines = run(OPENED, HOME=home, XDG_RUNTIME_DIR=home).splitlines()
    return [line.split(" ") for line in lines]


def test_a_letter_with_its_page_reads_nothing_that_it_does_not_say(opened):
    assert set(UNREAD) & set(opened[0]) == set()


def test_a_letter_with_its_page_makes_no_widgets_that_nobody_sees(opened):
    _modules, classes, widgets, _files = opened
    assert set(UNMADE) & set(classes) == set()
    assert "Paper" in widgets
    assert len(widgets) <= MOST_WIDGETS


def test_the_names_of_languages_open_no_font_of_a_whole_script(opened):
    files = " ".join(opened[3])
    assert "Inter-SemiBold" in files
    assert "NotoSansArabicUI" not in files
    assert "PetitionDeskSansKR" not in files

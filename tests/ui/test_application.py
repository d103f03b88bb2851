import logging
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from petitiondesk.ui.window.furnishing import Speech, boundary
from tests.ui.conftest import ASSETS

LIGHT = """
import sys
import petitiondesk.ui.application
heavy = {"msgspec", "babel", "cryptography", "markdown_it", "weasyprint", "lxml"}
print(sorted(heavy & set(sys.modules)), any(m.startswith("petitiondesk.desk") for m in sys.modules))
"""


def test_the_first_window_reads_nothing_of_the_desk():
    done = subprocess.run(
        [sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.strip() == "[] False"


SOURCES = """
import linecache
from petitiondesk.ui.application import leave_imports_alone
leave_imports_alone()
import petitiondesk.ui.window.furnishing
print(len(linecache.cache))
"""


def test_no_source_of_an_imported_module_stays_in_memory():
    done = subprocess.run(
        [sys.executable, "-c", SOURCES], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.strip() == "0"


def test_a_mistake_is_saved_and_logged_without_content(caplog):
    saved = []
    with pytest.raises(ValueError, match="CANARY") as caught:
        int("CANARY of the harbour")
    with caplog.at_level(logging.ERROR):
        boundary(saved.append)(caught.type, caught.value, caught.tb)
    assert saved == [caught.tb]
    assert "ValueError" in caplog.text
    assert "CANARY" not in caplog.text


def test_direction_follows_from_the_language(qapp):
    Speech(qapp, ASSETS).speak(QLocale("ar"))
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    Speech(qapp, ASSETS).speak(QLocale("en_GB"))
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


PRIVATE = """
import ctypes, resource, sys
from petitiondesk.ui import application
def look():
    get_dumpable = 3  # linux/prctl.h
    sys.stdout.write(f"{ctypes.CDLL(None).prctl(get_dumpable, 0, 0, 0, 0)} ")
    sys.stdout.write(str(resource.getrlimit(resource.RLIMIT_CORE)))
    sys.exit(0)
application.make_application = look
application.run(None, assets=None)
"""


def test_the_interface_keeps_its_memory_private_before_anything_is_made():
    done = subprocess.run(
        [sys.executable, "-c", PRIVATE], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout == "0 (0, 0)"

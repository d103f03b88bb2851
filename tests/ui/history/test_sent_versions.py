"""Files that were made leave a version of what was sent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.exporting.order import ExportedFile, ExportResult
from petitiondesk.desk.ports import Reason
from petitiondesk.ui.exporting.run import ExportRun


class FilesView(QWidget):
    export_wanted = Signal(object)
    cancel_wanted = Signal()
    endorsements_added = Signal(object)
    endorsement_removed = Signal(str)
    folder_wanted = Signal(object)

    def show_progress(self, progress):
        pass

    def show_result(self, result, said):
        pass

    def show_failure(self, sentence):
        pass

    def show_survey(self, survey):
        pass

    def show_own(self, own):
        pass


MADE = ExportedFile(Path("a.pdf"), "pdf", "en", "", 1)


@pytest.mark.parametrize(("files", "reasons"), [((), []), ((MADE,), [Reason.SENT])])
def test_files_that_were_made_make_a_version(reader, files, reasons):
    letter = reader.view.letter.letter
    reader.view.exports.serve(FilesView())
    run = reader.view.findChild(ExportRun)
    run._done(letter, ExportResult(files, (), draft=False))
    reader.settle()
    assert [row.reason for row in reader.rig.vault.revisions.list(letter.id)] == reasons

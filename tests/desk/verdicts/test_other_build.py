"""Files that another build set and sealed are judged by this one, with the real engines."""

import re
import shutil

import msgspec
import pytest

from petitiondesk import resources
from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Signing
from petitiondesk.desk.verdicts.verdict import Judgement, Page
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.opc.package import read_package, write_package
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.typesetting.typesetter import Typesetter
from tests.desk.verdicts.examples import CARDS, a_letter, both_said
from tests.fakes.library import the_library
from tests.fakes.watch import SilentWatch
from tests.identities import NOW, harbour

OTHER_LOOK = "\nbody { font-size: 13pt } @page { margin-right: 50mm }\n"


def other_templates(templates):
    """The layouts of another version: larger letters, other margins, higher lines in Word."""
    for style in templates.glob("layouts/*/page.css"):
        style.write_text(style.read_text() + OTHER_LOOK)
    for template in templates.glob("layouts/*/letter.docx"):
        parts = read_package(template.read_bytes())
        higher = re.sub(rb'w:line="\d+"', b'w:line="333"', parts["word/styles.xml"])
        template.write_bytes(write_package({**parts, "word/styles.xml": higher}))


def verifier(typesetter):
    return Verifier(inspect_file, lambda: typesetter, lambda: NOW)


@pytest.mark.long
def test_a_file_of_another_build_is_genuine_and_its_layout_is_a_note(tmp_path):
    found, templates = resources.find(), tmp_path / "templates"
    shutil.copytree(found.templates, templates)
    other_templates(templates)
    ours = Typesetter(templates=found.templates, assets=found.assets, spare=False)
    theirs = Typesetter(templates=templates, assets=found.assets, spare=False)
    try:
        library = msgspec.structs.replace(the_library(), today=NOW.date)
        order = ExportOrder(
            folder=tmp_path,
            languages=("en",),
            signing=Signing(harbour(), NOW),
            endorsements=tuple(map(decode_endorsement, both_said())),
        )
        exporter = Exporter(library, theirs, None, verifier(theirs))
        made = exporter.export(a_letter(), order, SilentWatch()).files
        verdicts = [verifier(ours).verify(each.path, CARDS, PATIENT) for each in made]
    finally:
        ours.close()
        theirs.close()
    assert [(each.judgement, each.page) for each in verdicts] == [
        (Judgement.GENUINE, Page.SAME_WORDS)
    ] * 2

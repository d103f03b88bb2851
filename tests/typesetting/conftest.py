"""One page engine for all tests, since it takes long to warm up; and dispatchers that need none."""

from collections.abc import Iterator

import pytest

from petitiondesk.typesetting.fonts import FONTCONFIG_VARIABLE, font_configuration, read_families
from petitiondesk.typesetting.layouts import STAMP, read_layouts, read_sheets, read_stamp
from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.typesetter import Typesetter
from tests.typesetting.office import Office
from tests.typesetting.places import ASSETS, FONTS, TEMPLATES


@pytest.fixture(scope="session")
def engine() -> Iterator[PdfEngine]:
    with pytest.MonkeyPatch.context() as patch, font_configuration(FONTS) as configuration:
        patch.setenv(FONTCONFIG_VARIABLE, str(configuration))
        layouts = read_layouts(TEMPLATES) | read_sheets(TEMPLATES)
        yield PdfEngine(layouts | {STAMP: read_stamp(TEMPLATES)}, read_families(FONTS))


@pytest.fixture(scope="session")
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter(templates=TEMPLATES, assets=ASSETS)
    yield typesetter
    typesetter.close()


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office(patience=1000)
    yield office
    office.dispatcher.close()


@pytest.fixture
def impatient() -> Iterator[Office]:
    office = Office(patience=0)
    yield office
    office.dispatcher.close()

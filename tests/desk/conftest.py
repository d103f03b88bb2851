"""The real engines, in one worker that a file's tests share."""

import pytest

from petitiondesk import resources
from petitiondesk.typesetting.typesetter import Typesetter


@pytest.fixture(scope="module")
def typesetter():
    found = resources.find()
    typesetter = Typesetter(templates=found.templates, assets=found.assets, spare=False)
    yield typesetter
    typesetter.close()

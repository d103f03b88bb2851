"""A logo reaches the letter as pixels and nothing else."""

import io

import pytest
from PIL import Image

from petitiondesk import resources
from petitiondesk.desk.drafting.letter_picture import read_picture
from petitiondesk.desk.errors import InputError
from petitiondesk.typesetting.errors import BadPictureError, PictureFault
from petitiondesk.typesetting.typesetter import Typesetter


@pytest.fixture(scope="module")
def typesetter():
    found = resources.find()
    typesetter = Typesetter(templates=found.templates, assets=found.assets)
    yield typesetter
    typesetter.close()


def test_a_photograph_loses_the_place_where_it_was_taken(typesetter, tmp_path):
    picture, exif = Image.new("RGB", (40, 20), "navy"), Image.Exif()
    exif[0x010F] = "Secret Camera"
    exif.get_ifd(0x8825)[1] = "N"
    picture.save(tmp_path / "logo.jpg", exif=exif)
    assert b"Secret Camera" in (tmp_path / "logo.jpg").read_bytes()
    made = read_picture(tmp_path / "logo.jpg", typesetter)
    assert b"Secret Camera" not in made
    assert not Image.open(io.BytesIO(made)).getexif()


def test_a_drawing_with_a_program_in_it_is_refused(typesetter, tmp_path):
    (tmp_path / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    with pytest.raises(BadPictureError) as caught:
        read_picture(tmp_path / "logo.svg", typesetter)
    assert caught.value.reason is PictureFault.NOT_PNG_OR_JPEG


def test_a_picture_that_is_not_there_cannot_be_read(typesetter, tmp_path):
    with pytest.raises(InputError):
        read_picture(tmp_path / "none.png", typesetter)

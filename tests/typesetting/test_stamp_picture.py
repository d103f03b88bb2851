"""What is seen of a signature in Word is the stamp of a PDF, as pixels; struck through if false."""

import io

from PIL import Image

from petitiondesk.typesetting.stamp_picture import stamp_picture
from tests.typesetting.telling.test_told_text import pdf
from tests.typesetting.trees import letter_tree


def test_a_stamp_becomes_a_picture_of_its_size_and_a_struck_one_another():
    stamp = pdf(letter_tree("en"))
    valid, invalid = (stamp_picture(stamp, struck=struck) for struck in (False, True))
    assert stamp_picture(stamp, struck=False) == valid != invalid
    picture = Image.open(io.BytesIO(valid))
    assert (picture.format, picture.size, picture.info) == ("PNG", (1786, 2526), {})

"""The real library and composer, read once: a letter is only as right as its words."""

import functools

from petitiondesk import resources
from petitiondesk.typesetting.composer import read_composer


@functools.cache
def the_library():
    return resources.find().library()


@functools.cache
def the_composer():
    found = resources.find()
    return read_composer(found.templates, found.assets)

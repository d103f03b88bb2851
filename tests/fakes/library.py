"""The real library, read once: it is small, and a letter is only as right as its words."""

import functools

from petitiondesk import resources


@functools.cache
def the_library():
    return resources.find().library()

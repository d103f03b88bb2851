"""From an edition to a page tree: everything that two formats must agree on.

Pure: no HTML, no XML, no fonts, no pixels, no clock. Numbering, citations, footnotes, computed
counts and the order of signatories are settled here, once, in the words of the letter's language.
"""

"""The law catalogue and what follows from it: which rule says what, and how it is cited.

Pure: bytes come in, values go out. The catalogue's paraphrases are our own words and are never
printed as quotations.
"""

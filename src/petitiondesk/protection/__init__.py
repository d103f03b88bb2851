"""Protected identities: the register of names that must not leave, and how texts are searched.

A name is looked for by how it sounds, so that it is found in whatever script and by whatever
romanisation somebody wrote it. `watchlist.py` makes a register ready; `folding.py` takes away what
makes equal words look different; one module a script says how a word sounds (`sounds.py`).
"""

"""The published tables by which a name is spelled in another script, as data.

Each module takes the syllables of one language and tells every spelling that its tables give them.
Spellings are folded (`folding.fold`): without case, marks and apostrophes, and those in Thai
as `composing.plain_thai` leaves them.
"""

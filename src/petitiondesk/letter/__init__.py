"""What a letter is: frozen values, their canonical form, digests, editions and readiness.

Pure: no clock, no randomness, no files, no wording for people. Values come in and values go out.
"""

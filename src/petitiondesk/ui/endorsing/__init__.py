"""Signing a letter in the name of one's organisation, and reading what others signed."""

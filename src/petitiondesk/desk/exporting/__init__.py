"""Exporting a letter: checked, set, sealed, written, and read back."""

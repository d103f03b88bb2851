"""Rules that do not fit the case: its persons, its conflict, the parts of its states."""

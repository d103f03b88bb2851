"""A letter that is open: its window, and all that stands and happens in it."""

"""The first run: six short screens and three decisions, from the language to an opened vault."""

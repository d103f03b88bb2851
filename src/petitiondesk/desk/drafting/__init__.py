"""Writing letters: editing, keeping, finding, checking, and taking them in and out."""

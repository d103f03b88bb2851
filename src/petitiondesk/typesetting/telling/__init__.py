"""What a finished file tells whoever reads it, and whether anything in it hides or adds to that."""

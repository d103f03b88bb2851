"""How the interface looks: colours, sizes, symbols, letters, and the one style sheet."""

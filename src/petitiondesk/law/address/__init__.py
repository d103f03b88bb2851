"""Forms of address: how an office is written to in a language, and what does not go together."""

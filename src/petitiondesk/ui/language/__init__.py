"""The person's language: words, names, days, and what things are called."""

"""Words that a letter should choose with care: terms, names, tone, custom beside treaty."""

"""Protected names: kept, and watched over while a letter is written."""

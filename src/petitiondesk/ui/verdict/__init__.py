"""Checking a file from anywhere: which file, whom to trust, and what to think of it."""

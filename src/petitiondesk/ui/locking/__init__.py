"""Locking: when it is time, and what is left on screen and in memory after it."""

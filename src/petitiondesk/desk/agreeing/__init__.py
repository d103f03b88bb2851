"""Agreeing to a letter: endorsing its text, and who has."""

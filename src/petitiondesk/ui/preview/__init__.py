"""The live page beside the form."""

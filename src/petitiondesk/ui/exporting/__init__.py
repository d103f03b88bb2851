"""Exporting a letter and signing files that exist: the step, the sheet, and what goes on behind."""

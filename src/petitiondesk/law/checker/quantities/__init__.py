"""Numbers and days that do not agree with one another, or with the calendar."""

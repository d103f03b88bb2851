"""What to think of a file from anywhere: it is taken apart, compared, and judged."""

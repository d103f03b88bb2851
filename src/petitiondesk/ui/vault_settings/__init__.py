"""The vault itself: ways to open it, backups, checks, a new lock, its place, and its end."""

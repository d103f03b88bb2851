"""Looking after a vault: what opens it, backups, checks, and its end."""

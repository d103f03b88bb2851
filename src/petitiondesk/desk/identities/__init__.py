"""The identities that sign: a vault's own, those in files, and the cards of others."""

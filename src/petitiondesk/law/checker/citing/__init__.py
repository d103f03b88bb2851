"""How rules are cited: which instrument and article is meant, whether it exists, what is quoted."""

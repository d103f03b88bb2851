"""A vault that forgets: the ports of a vault without a disk."""

"""Rules that are made to say more than they do: that they bind, or have no limits."""

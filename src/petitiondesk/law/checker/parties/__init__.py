"""Who is bound by a treaty, since when, where and with which reservations."""

"""What pages are put together from: fields, cards. They show and ask, they decide nothing."""

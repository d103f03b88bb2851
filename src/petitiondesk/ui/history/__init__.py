"""The history of the letter in hand: its versions, what changed, and the way back."""

"""What an organisation says about a text: that it signs it, or no longer does."""

"""The pages of the steps."""

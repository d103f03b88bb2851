"""What is found in a letter in the background while it is written."""

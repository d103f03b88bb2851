"""The palette: type a few letters, and anything is at hand."""

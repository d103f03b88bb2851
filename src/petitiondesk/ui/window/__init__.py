"""The main window: the way in, the room of the open vault, and the way out."""

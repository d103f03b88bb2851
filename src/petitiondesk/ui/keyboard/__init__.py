"""Keys: what an input method is composing, shortcuts by position, the order of Tab."""

"""One sample of each export, made by the real program at a moment that is always the same.

Whoever changes a page, a stamp or a seal looks at them; the outside checkers of `tests/outside` are
shown every one.
"""

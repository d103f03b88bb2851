"""Bytes in, bytes out: keys derived, keys wrapped, bytes authenticated.

Every parameter is a named constant with its source. Nothing here knows a letter, JSON or a path.
"""

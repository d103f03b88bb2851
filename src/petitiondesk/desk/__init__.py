"""What a person can do, one verb a module: use cases, and the ports they need.

Values and ports in, values out. Neither widgets nor arguments of a terminal are known here.
"""

"""Benches: one module each, with a `BENCH` that measures ours and another way in turn.

A figure is a ratio, ours divided by the other's, so that a slow or busy machine changes little. No
test depends on one. A bench that has nothing honest to measure yet does not exist.
"""

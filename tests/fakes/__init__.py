"""Fakes of our own ports, one file a port."""

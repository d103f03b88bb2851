"""The terminal: the same verbs as the desk, and a contract that other programs may rely on.

Exit codes: 0 done; 1 refused, findings listed; 2 input that cannot be read, or wrong usage; 3 a
vault that does not open; 6 a vault in use.
``--json`` prints one object on standard output; progress goes to standard error.
"""

"""The desk's windows: PySide6 and nothing else. Shows values, sends intentions, owns the sentences.

No rules, no files, no cryptography: what a person decides goes to the desk as a value.
"""

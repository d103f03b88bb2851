"""Every sentence about findings and failures: what happened, and what to do about it.

The source language is English; the interface translates these sentences by themselves. Names and
numbers stand in braces and come from the finding or the error. Rules for writers: at most twenty
words a sentence, no idiom, no blame, no codes.
"""

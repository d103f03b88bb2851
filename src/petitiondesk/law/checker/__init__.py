"""The checker of law and facts: small named rules over one reading of a letter.

How to add a rule:

1. Write a function in a small file, in the room of its family: it takes a
   `letter_reading.Reading` and yields findings. Its name says what holds where it finds nothing
   (``articles_have_instruments``).
2. Look at `Reading.prose` for texts in every language, at `Reading.cited` for legal bases, at
   `Reading.case` for the case. Look for patterns by `TextReading.matches`: what was found in a text
   is kept as long as the text stands. Positions are those of the markup.
3. Make findings by `reporting.report`: it keeps the severity below what the evidence allows. Give
   the words that were found in ``data``, evidence from the data files, and a remedy where there is
   one.
4. Add the rule to ``RULES`` in `checker.py`, and its sentence and remedy to
   `desk/wording/law_findings.py`.
5. Words of a language are data in ``assets/law``, made into patterns by `law.phrases.pattern` in
   `words/`.
6. Plant faults and clean twins for it in ``tests/law/corpus/tuning``, and write what else people
   say for the same mistake into ``tests/law/checker/phrasings``.

A room of rules sees `words/`, `reading/` and `reporting.py`, and no other room of rules.
"""

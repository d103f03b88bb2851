"""Signatures in a DOCX as Word makes them: XML signatures over the parts of the package.

ECMA-376-2 chapter 10, [MS-OFFCRYPTO] section 2.5, ETSI XAdES.
"""

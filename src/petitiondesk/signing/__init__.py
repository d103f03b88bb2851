"""Signatures in PDF and DOCX: made, and inspected with separate answers."""

"""From a manuscript to PDF and DOCX bytes: composing, engines, fonts, and the warm worker."""

"""From a page tree to PDF and DOCX bytes: engines, fonts, clean metadata and the warm worker."""

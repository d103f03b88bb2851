"""From a page tree to PDF (PDF/A-3a and PDF/UA-1) by way of HTML and CSS."""

"""PetitionDesk: write letters together, offline, and hand them over as PDF and DOCX."""

__version__ = "0.1.0"

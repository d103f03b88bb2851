"""What those who are written to expect: who writes to them, and how they are addressed."""

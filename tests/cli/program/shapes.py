"""What the program tells other programs: the members of a finding and of a file."""

FINDING = {
    *("rule", "severity", "where", "language", "message", "remedy"),
    *("evidence", "change", "kept"),
}
FILE = {"path", "kind", "language", "sha256", "pages", "verdict", "levels"}

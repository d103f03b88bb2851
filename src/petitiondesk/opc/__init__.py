"""The package around a Word document: zip file, parts, relationships (ECMA-376-2)."""

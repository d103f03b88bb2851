"""From a page tree to a Word document (ECMA-376), on a template that a designer can change."""

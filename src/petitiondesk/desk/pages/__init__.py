"""From a letter to the pages and sheets that are set of it."""

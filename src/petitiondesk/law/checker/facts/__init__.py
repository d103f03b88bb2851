"""Facts that are told as more certain, or as newer, than anybody knows them to be."""

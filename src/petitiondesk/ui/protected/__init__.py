"""The list of those who are protected: persons, places and organisations that no letter names."""

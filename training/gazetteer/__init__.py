"""Compiles the gazetteer: what is in the packages that hold GeoNames, with this project's own tables beside it."""

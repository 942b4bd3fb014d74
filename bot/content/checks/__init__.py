"""Rules that content must keep across files, one module per kind of rule."""

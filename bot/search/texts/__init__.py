"""Texts in the pieces that are compared."""

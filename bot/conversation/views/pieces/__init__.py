"""What screens are put together from: prose, footnotes, and the rows below."""

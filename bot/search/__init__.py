"""Free text in Chinese and Japanese to the page that answers it; knows content, no screens."""

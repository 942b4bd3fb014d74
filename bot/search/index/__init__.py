"""What is searched, and in what it is looked up."""

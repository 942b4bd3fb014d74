"""Words that operators list: what people say, and what gives a message away."""

"""What crosses the wire: requests, polls, and the patience to outlive their failures."""

"""What the chat page, and the tests, do as a user: HTTP with JSON, and Server-Sent Events."""

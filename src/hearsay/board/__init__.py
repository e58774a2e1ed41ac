"""The Board: a web application and an API over an Archive."""

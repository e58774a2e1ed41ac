"""The board: a web application and an API over an Archive. Server-rendered; nothing from a network."""

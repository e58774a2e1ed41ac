"""The data of every page as JSON under `/api`, described by OpenAPI. One table of routes (`table.ROUTES`) is both."""

"""The versions of the schema, in Alembic's form; `env` says how it connects."""

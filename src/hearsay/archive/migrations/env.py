"""How Alembic reaches the archive: over the connection that `archive.versions` hands it, in that one's transaction."""

from alembic import context

from hearsay.archive.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True
)
with context.begin_transaction():
    context.run_migrations()

"""The Archive: reports and their readings kept, found again, and compared; in SQLite or in PostgreSQL.

`store.Archive` is the way in, `hearsay.Archive` the same. Everything but Judgements can be made anew from texts.
"""

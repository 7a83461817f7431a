"""What can go wrong with a database, as sentences a reviewer can act on."""


class StoreError(Exception):
    """The database cannot be opened, read or written; the message says which and what to do."""


class LockedError(StoreError):
    """Another session holds the database and does not let go."""

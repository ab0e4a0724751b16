"""What the files of a vault are called."""

DATABASE_NAME = "vault.db"
LOG_NAME = "vault.db-wal"
NEXT_DATABASE_NAME = "vault.db.next"
"""The whole database under the next key, for the moment before it takes the place of the other."""

BEFORE_MIGRATION_NAME = "vault.db.before-migration"
MEDIA_FOLDER_NAME = "media"
SEALED_FOLDER_NAME = "sealed"
"""Bundles that hold what was sealed to headquarters; made with the first of them."""

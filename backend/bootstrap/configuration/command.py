"""``python -m backend configure``: reads the file and has it applied. Runs on an event loop of its own."""

from __future__ import annotations

from backend.bootstrap.arguments import Configure
from backend.bootstrap.configuration.applying import Applying
from backend.bootstrap.configuration.reading import read
from backend.bootstrap.data_dir import make_data_dir
from backend.bootstrap.sealing import Sealer
from backend.domain.tickets.passwords import Passwords
from backend.storage.database import Database, database_url
from backend.storage.repositories.organisation import SqlOrganisationStore


async def run(order: Configure) -> list[str]:
    """Apply the file; return what to say. Raises ConfigurationError, StartError, DatabaseError."""
    configuration = read(order.file)
    make_data_dir(order.data_dir, order.data_dir / "recordings")
    database = Database(database_url(order.database, order.data_dir))
    try:
        await database.prepare()
        store = SqlOrganisationStore(database.sessions)
        applying = Applying(store, Passwords(), Sealer(order.data_dir), order.file.absolute().parent)
        return await applying.apply(
            configuration,
            remove_others=order.remove_others,
            replace_demo=order.replace_demo,
            write=not order.check,
        )
    finally:
        await database.close()

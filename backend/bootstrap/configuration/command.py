"""``python -m backend configure``: reads the file and has it applied. Runs on an event loop of its own."""

from __future__ import annotations

import asyncio

from backend.bootstrap.arguments import Configure
from backend.bootstrap.configuration.applying import Applying
from backend.bootstrap.configuration.reading import read
from backend.bootstrap.data_dir import make_data_dir
from backend.bootstrap.sealing import Sealer
from backend.domain.recordings.files import remove
from backend.domain.tickets.passwords import Passwords
from backend.storage.database import Database, database_url
from backend.storage.repositories.commlog import SqlLogRepository
from backend.storage.repositories.organisation import SqlOrganisationStore


async def run(order: Configure) -> list[str]:
    """Apply the file; return what to say. Raises ConfigurationError, StartError, DatabaseError."""
    configuration = read(order.file)
    recordings = order.data_dir / "recordings"
    make_data_dir(order.data_dir, recordings)
    database = Database(database_url(order.database, order.data_dir))
    try:
        await database.prepare()
        store = SqlOrganisationStore(database.sessions)
        log = SqlLogRepository(database.sessions)
        applying = Applying(store, Passwords(), Sealer(order.data_dir), order.file.absolute().parent)
        before = await log.audio_files()
        lines = await applying.apply(
            configuration,
            remove_others=order.remove_others,
            replace_demo=order.replace_demo,
            write=not order.check,
        )
        # The items have gone with their users; a file that no item knows would stay for ever.
        await asyncio.to_thread(remove, [recordings / name for name in before - await log.audio_files()])
        return lines
    finally:
        await database.close()

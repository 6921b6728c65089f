"""``python -m backend configure``: reads the file and has it applied. Runs on an event loop of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from backend.bootstrap.configuration.applying import Applying
from backend.bootstrap.configuration.reading import read
from backend.bootstrap.data_dir import make_data_dir
from backend.bootstrap.sealing import Sealer
from backend.domain.tickets.passwords import Passwords
from backend.storage.database import Database, database_url
from backend.storage.repositories.organisation import SqlOrganisationStore


@dataclass(frozen=True)
class Order:
    """What the command line asks for."""

    file: Path
    check: bool
    remove_others: bool
    replace_demo: bool


async def run(order: Order, data_dir: Path, database_address: str | None) -> list[str]:
    """Apply the file; return what to say. Raises ConfigurationError, StartError, DatabaseError."""
    configuration = read(order.file)
    make_data_dir(data_dir, data_dir / "recordings")
    database = Database(database_url(database_address, data_dir))
    try:
        await database.prepare()
        store = SqlOrganisationStore(database.sessions)
        applying = Applying(store, Passwords(), Sealer(data_dir), order.file.absolute().parent)
        return await applying.apply(
            configuration,
            remove_others=order.remove_others,
            replace_demo=order.replace_demo,
            write=not order.check,
        )
    finally:
        await database.close()

"""Section Communication Log: what became of calls, and the recordings to hear."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from backend.api.operations import Operation
from backend.api.routers.parameters import ServicesOfApp, answer
from backend.api.security import Domain, PlainUser, TicketActor, UserId, address_of
from backend.api.services import Services
from backend.contract.commlog import CallerHistory, CallerLogItem, CommunicationLog, LogItemType
from backend.contract.tickets import ExternalApi
from backend.domain.commlog.items import log_page
from backend.domain.commlog.service import MAX_ITEMS_NAMED, MAX_PAGE, Selection
from backend.domain.commlog.viewing import LogView, view_of
from backend.domain.tickets.access import known_user
from backend.ports.repositories import LogChange, LogItemRecord, LogQuery

router = APIRouter(
    prefix="/api/communicationlog/{domain}/{userId}",
    tags=["Communication Log"],
    route_class=Operation,
)

MAX_ID = 2**63 - 2
"""So that the next higher one is still a number that databases take."""
ItemId = Annotated[int, Path(alias="itemId", ge=0, le=MAX_ID, description="log item id")]
RelatedToo = Annotated[bool, Query(alias="updateCallItem", description="treat the related call item too")]
Types = Annotated[
    list[LogItemType] | None, Query(alias="itemType", description="only items of these kinds; repeatable")
]
Ids = Annotated[
    list[Annotated[int, Path(ge=0, le=MAX_ID)]] | None,
    Query(alias="itemId", max_length=MAX_ITEMS_NAMED, description="one per item: itemId=1&itemId=2"),
]
UntilId = Annotated[
    int | None, Query(alias="untilItemId", ge=0, le=MAX_ID, description="treat every item up to this id")
]
Seen = Annotated[bool, Query(alias="isSeen", description="value of the seen flag")]
Played = Annotated[bool, Query(alias="isPlayed", description="value of the played flag")]
OnlyDeleted = Annotated[bool | None, Query(description="only deleted items")]
OnlyMarked = Annotated[bool | None, Query(alias="markAsDelete", description="only items marked for deletion")]

NOT_FOUND_ITEMS: dict[int | str, dict[str, Any]] = {
    200: {"description": "The items that were not found.", "content": {"text/plain": {}}},
    204: {"description": "Every item was found."},
}
AUDIO: dict[int | str, dict[str, Any]] = {
    200: {"description": "The whole recording.", "content": {"audio/wav": {}}},
    206: {"description": "The part that the Range header asks for.", "content": {"audio/wav": {}}},
    416: {"description": "There is no such part."},
}


async def log_view(actor: TicketActor, domain: Domain, owner_id: UserId, services: ServicesOfApp) -> LogView:
    """Return what the user of a ticket may see of a log (a dependency). Raises ForbiddenError."""
    actor.require(ExternalApi.USER)
    return view_of(actor, services.directory, domain, owner_id)


View = Annotated[LogView, Depends(log_view)]


@router.get("", operation_id="listCommunicationLog", response_model=CommunicationLog)
async def list_communication_log(
    *,
    view: View,
    services: ServicesOfApp,
    since: Annotated[int | None, Query(ge=-MAX_ID, le=MAX_ID, description="only ids above this one")] = None,
    older_than: Annotated[
        int | None, Query(alias="olderThan", ge=-MAX_ID, le=MAX_ID, description="only ids below this one")
    ] = None,
    since_time: Annotated[
        datetime | None, Query(alias="sinceTime", description="only items that started after this time")
    ] = None,
    until_time: Annotated[
        datetime | None, Query(alias="untilTime", description="only items that started before this time")
    ] = None,
    limit: Annotated[
        int | None, Query(ge=1, description=f"maximum number of items, up to {MAX_PAGE}")
    ] = None,
    item_type: Types = None,
    contact_id: Annotated[
        str | None, Query(alias="contactId", max_length=128, description="only items of this contact")
    ] = None,
    number: Annotated[str | None, Query(max_length=256, description="only items of this number")] = None,
    deleted: OnlyDeleted = None,
    mark_as_delete: OnlyMarked = None,
    count: Annotated[bool, Query(description="return the number of items instead of the items")] = False,
) -> Response:
    """List log items, newest first; bound the range either by ids or by times.

    With the permission RECORDING_ACCESS, the recordings of others.
    """
    query = LogQuery(
        domain=view.owner.domain,
        user_id=view.owner.user_id,
        above_id=since,
        below_id=older_than,
        after=_aware(since_time),
        before=_aware(until_time),
        item_types=view.narrowed(item_type),
        # There are no contacts yet, so none has items.
        item_ids=None if contact_id is None else frozenset(),
        number=None if number is None else _number(number),
        trashed=bool(deleted),
        expunge=mark_as_delete,
        limit=limit,
    )
    return answer(await (services.log.count(query) if count else services.log.list_items(query)))


@router.put("", operation_id="markCommunicationLogItems", status_code=204, responses=NOT_FOUND_ITEMS)
async def mark_communication_log_items(
    *,
    user: PlainUser,
    services: ServicesOfApp,
    is_seen: Seen,
    is_played: Played,
    related_too: RelatedToo,
    item_ids: Ids = None,
    until_id: UntilId = None,
    item_type: Types = None,
) -> Response:
    """Set the seen and played flags of several items at once."""
    selection = _selection(item_ids, until_id, item_type, related_too)
    missing = await services.log.change(user, selection, LogChange(is_seen=is_seen, is_played=is_played))
    if missing:
        return PlainTextResponse(", ".join(map(str, missing)))
    return Response(status_code=204)


@router.delete("", operation_id="deleteCommunicationLogItems", status_code=204, response_class=Response)
async def delete_communication_log_items(
    *,
    user: PlainUser,
    services: ServicesOfApp,
    item_ids: Ids = None,
    until_id: UntilId = None,
    item_type: Types = None,
    related_too: RelatedToo = False,
) -> None:
    """Delete several items at once, recordings with their audio."""
    await services.log.delete(user, _selection(item_ids, until_id, item_type, related_too))


@router.get("/groupinbox", operation_id="listGroupInboxItems", response_model=CommunicationLog)
async def list_group_inbox_items(user: PlainUser) -> Response:
    """Messages of the group inboxes of the user; there are no groups yet."""
    return answer(log_page([], datetime.now(UTC)))


@router.get("/callers", operation_id="getCallerHistory", response_model=CallerHistory)
async def get_caller_history(
    user: PlainUser,
    services: ServicesOfApp,
    number: Annotated[str, Query(min_length=1, max_length=256, description="as the log has it")],
) -> Response:
    """Show the last calls with a number: for an attendant those of everybody. Not in the catalogue."""
    number = _number(number)
    calls = [_caller_item(services, record) for record in await services.log.with_number(user, number)]
    return answer(CallerHistory(number=number, calls=calls))


@router.get("/{itemId}", operation_id="getCommunicationLogItem", response_model=CommunicationLog)
async def get_communication_log_item(
    view: View,
    item_id: ItemId,
    services: ServicesOfApp,
    deleted: OnlyDeleted = None,
    mark_as_delete: OnlyMarked = None,
) -> Response:
    """Read one log item."""
    item = await services.log.get_item(
        view.owner, item_id, trashed=deleted, expunge=mark_as_delete, item_types=view.item_types
    )
    return answer(item)


@router.put("/{itemId}", operation_id="markCommunicationLogItem", status_code=204, response_class=Response)
async def mark_communication_log_item(
    *,
    user: PlainUser,
    item_id: ItemId,
    services: ServicesOfApp,
    is_seen: Seen,
    is_played: Played,
    related_too: RelatedToo,
) -> None:
    """Set the seen and played flags of one item."""
    change = LogChange(is_seen=is_seen, is_played=is_played)
    await services.log.change_item(user, item_id, change, with_call=related_too)


@router.delete(
    "/{itemId}", operation_id="deleteCommunicationLogItem", status_code=204, response_class=Response
)
async def delete_communication_log_item(
    user: PlainUser, item_id: ItemId, services: ServicesOfApp, related_too: RelatedToo
) -> None:
    """Delete one item, a recording with its audio."""
    await services.log.delete_item(user, item_id, with_call=related_too)


@router.put(
    "/{itemId}/trash", operation_id="trashCommunicationLogItem", status_code=204, response_class=Response
)
async def trash_communication_log_item(
    user: PlainUser,
    item_id: ItemId,
    services: ServicesOfApp,
    delete: Annotated[bool, Query(description="true: to the trash, false: back to the inbox")] = True,
) -> None:
    """Move an item to the trash or bring it back."""
    await services.log.change_item(user, item_id, LogChange(trashed=delete), with_call=False)


@router.put(
    "/{itemId}/deleted",
    operation_id="flagCommunicationLogItemDeleted",
    status_code=204,
    response_class=Response,
)
async def flag_communication_log_item_deleted(
    user: PlainUser, item_id: ItemId, services: ServicesOfApp
) -> None:
    """Put the deleted flag on an item so that it can be expunged later."""
    await services.log.change_item(user, item_id, LogChange(expunge=True), with_call=False)


@router.get(
    "/{itemId}/audio",
    operation_id="getCommunicationLogItemAudio",
    response_class=FileResponse,
    responses=AUDIO,
)
async def get_communication_log_item_audio(
    *,
    request: Request,
    actor: TicketActor,
    domain: Domain,
    owner_id: UserId,
    item_id: ItemId,
    services: ServicesOfApp,
) -> FileResponse:
    """Hear a recording (WAV; left is the user, right the others). Not in the catalogue.

    One's own, or with the permission RECORDING_ACCESS another one's; each access is logged. A message of the
    mailbox is no new one any more.
    """
    actor.require(ExternalApi.USER)
    services.recording_access.check(actor.user, domain, owner_id)
    owner = known_user(services.directory, domain, owner_id)
    record, path = await services.log.audio(owner, item_id)
    services.recording_access.check_item(actor.user, record)
    services.voicemail.check_download(record, actor.ticket)
    await services.recording_access.heard(actor.user, owner, record, address_of(request))
    if record.item_type is LogItemType.VOICEMAIL and not record.is_played:
        heard = LogChange(is_seen=True, is_played=True)
        await services.log.change_item(owner, item_id, heard, with_call=False)
    return FileResponse(path, media_type="audio/wav", filename=f"recording-{item_id}.wav")


def _caller_item(services: Services, record: LogItemRecord) -> CallerLogItem:
    owner = services.directory.user(record.domain, record.user_id)
    return CallerLogItem(
        user_id=record.user_id,
        display_name=record.user_id if owner is None else owner.display_name,
        start_time=record.started_at.replace(microsecond=0),
        item_type=record.item_type,
        duration=record.duration_s,
    )


def _selection(
    item_ids: list[int] | None, until_id: int | None, types: list[LogItemType] | None, related_too: bool
) -> Selection:
    return Selection(
        item_ids=frozenset(item_ids or ()),
        until_id=until_id,
        item_types=None if types is None else frozenset(types),
        with_call=related_too,
    )


def _aware(time: datetime | None) -> datetime | None:
    """Return the time; one without an offset is in UTC."""
    return time.replace(tzinfo=UTC) if time is not None and time.tzinfo is None else time


def _number(number: str) -> str:
    """Return the number; a plus that was not escaped arrives as a blank."""
    return "+" + number[1:] if number.startswith(" ") else number

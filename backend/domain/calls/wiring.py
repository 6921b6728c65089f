"""The parts of call control, put together over one board."""

from __future__ import annotations

from collections.abc import Callable

from backend.bus.bus import Bus
from backend.domain.calls.actions import Standings
from backend.domain.calls.announcing import Announcing
from backend.domain.calls.applied import AppliedRequests
from backend.domain.calls.board import Board, CallSettings
from backend.domain.calls.camp_on import CampOn
from backend.domain.calls.conferences import Conferences
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.device_legs import DeviceLegs
from backend.domain.calls.dialling import Dialling
from backend.domain.calls.diversions import Diversions
from backend.domain.calls.endings import Endings
from backend.domain.calls.inbound import Inbound
from backend.domain.calls.intrusions import Intrusions
from backend.domain.calls.ledger import Ledger
from backend.domain.calls.media import Reconciler
from backend.domain.calls.merging import Merging
from backend.domain.calls.moving import Moving
from backend.domain.calls.offers import Offers
from backend.domain.calls.outside import Outside
from backend.domain.calls.parking import Parking
from backend.domain.calls.phones import Phones
from backend.domain.calls.pickup import Pickup
from backend.domain.calls.recordings import Recordings
from backend.domain.calls.reports import Reports
from backend.domain.calls.returning import Returning
from backend.domain.calls.settling import Settling
from backend.domain.calls.takeover import TakeOver
from backend.domain.calls.talking import Talking
from backend.domain.calls.transfers import Transfers
from backend.domain.calls.transition import Transition
from backend.domain.calls.trunk_states import TrunkStates
from backend.domain.calls.voicemail import Voicemail
from backend.domain.devices.registry import DeviceRegistry
from backend.domain.lines.service import LineService
from backend.domain.routing.usage import Usage
from backend.ports.calls import AppliedRequestStore, LiveCallStore
from backend.ports.clock import Clock
from backend.ports.organisation import Directory
from backend.ports.telephony import Batch
from backend.ports.voicemail import Mailboxes


class Parts:
    """Everything that works on one board."""

    def __init__(
        self,
        settings: CallSettings,
        clock: Clock,
        directory: Directory,
        registry: DeviceRegistry,
        bus: Bus,
        *,
        lines: LineService,
        mailboxes: Mailboxes,
        usage: Usage | None,
        live: LiveCallStore | None,
        applied: AppliedRequestStore | None,
        send: Callable[[Batch], None],
        on_deadline: Callable[[str], None],
    ) -> None:
        self.board = board = Board(settings, lambda: directory.organisation.settings)
        self.ledger = Ledger(board, clock, live)
        self.applied = AppliedRequests(clock.now, applied)
        self.lines = lines
        self.trunks = TrunkStates(bus)
        self.reports = Reports(self.trunks, directory, bus)
        usage = usage or Usage()
        self.reconciler = Reconciler(board)
        self.announcing = Announcing(board, directory)
        self.recordings = Recordings(board, self.reconciler, self.announcing)
        self.legs = DeviceLegs(board, directory, registry)
        self.standings = Standings(board, self.legs)
        self.endings = Endings(board, self.recordings, usage)
        self.outside = Outside(
            board, directory, lines, states=self.trunks, usage=usage, endings=self.endings, bus=bus
        )
        self.offers = Offers(board, directory, self.legs, self.outside, self.endings)
        self.connecting = Connecting(board, self.offers, self.endings)
        self.merging = Merging(board, self.reconciler)
        self.conferences = Conferences(board, self.merging, self.endings)
        self.voicemail = Voicemail(
            board,
            directory,
            mailboxes,
            offers=self.offers,
            connecting=self.connecting,
            endings=self.endings,
            reconciler=self.reconciler,
        )
        self.parking = Parking(
            board, directory, offers=self.offers, connecting=self.connecting, endings=self.endings
        )
        self.returning = Returning(board, directory, self.offers)
        self.camp_on = CampOn(board, directory, self.offers)
        self.transfers = Transfers(
            board,
            offers=self.offers,
            merging=self.merging,
            endings=self.endings,
            voicemail=self.voicemail,
            parking=self.parking,
            camp_on=self.camp_on,
        )
        self.intrusions = Intrusions(board, directory, self.connecting, self.endings)
        self.dialling = Dialling(
            board,
            directory,
            lines,
            legs=self.legs,
            offers=self.offers,
            outside=self.outside,
            connecting=self.connecting,
            endings=self.endings,
            intrusions=self.intrusions,
            voicemail=self.voicemail,
            parking=self.parking,
        )
        self.talking = Talking(
            board,
            legs=self.legs,
            offers=self.offers,
            connecting=self.connecting,
            transfers=self.transfers,
            conferences=self.conferences,
            endings=self.endings,
        )
        self.moving = Moving(board, legs=self.legs)
        self.pickup = Pickup(
            board, directory, offers=self.offers, connecting=self.connecting, talking=self.talking
        )
        self.settling = Settling(
            board,
            directory,
            legs=self.legs,
            offers=self.offers,
            endings=self.endings,
            reconciler=self.reconciler,
            intrusions=self.intrusions,
            voicemail=self.voicemail,
            returning=self.returning,
            camp_on=self.camp_on,
        )
        self.phones = Phones(
            board,
            directory,
            registry,
            standings=self.standings,
            dialling=self.dialling,
            offers=self.offers,
            outside=self.outside,
            inbound=Inbound(board, directory, offers=self.offers, outside=self.outside),
            connecting=self.connecting,
            talking=self.talking,
            moving=self.moving,
            transfers=self.transfers,
            pickup=self.pickup,
            take_over=TakeOver(board, pickup=self.pickup, connecting=self.connecting),
            settling=self.settling,
            diversions=Diversions(board, directory, offers=self.offers, endings=self.endings),
            endings=self.endings,
            voicemail=self.voicemail,
        )
        self.transition = Transition(
            board,
            clock,
            bus,
            send,
            directory=directory,
            settling=self.settling,
            reconciler=self.reconciler,
            recordings=self.recordings,
            announcing=self.announcing,
            standings=self.standings,
            ledger=self.ledger,
            on_deadline=on_deadline,
        )

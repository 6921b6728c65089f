"""Who is in the call in hand beside the user: in a conference, or where somebody listens in. Pure."""

from __future__ import annotations

import dataclasses

from app.language import tr
from app.state.model import Call, ConsoleState
from app.ui.models.row_look import RowLook
from app.ui.models.words import party_name, party_number, party_words
from app.ui.theme.tokens import Tone
from backend.contract.calls import IntrusionType, Participant


@dataclasses.dataclass(frozen=True)
class Person:
    """One of the others; ``muted`` by the owner or by the own wish, ``speaks`` now."""

    participant: Participant
    muted: bool = False
    speaks: bool = False

    @property
    def word(self) -> str:
        """What there is to say of it, or nothing."""
        if self.muted:
            return tr("Muted", note="participant")
        if self.participant.remote_party.intrusion_type in (IntrusionType.MONITOR, IntrusionType.WHISPER):
            return tr("Listens", note="participant")
        return tr("Speaks", note="participant") if self.speaks else ""


def people_of(call: Call, state: ConsoleState) -> list[Person]:
    """List the others."""
    told = state.conferences.get(call.call_id)
    muted, speaking = (told.muted, told.speaking) if told is not None else ([], [])
    return [
        Person(each, each.id in muted, each.id in speaking) for each in call.state.participants or () if each
    ]


def people_title(call: Call, number: int) -> str:
    """Say who they are together."""
    if call.state.conference:
        return tr("You and %n others", n=number)
    return tr("In this call")


def person_look(person: Person, can_remove: bool) -> RowLook:
    """Show one of them."""
    party = person.participant.remote_party
    name = party_name(party) or tr("Unknown", note="caller")
    number = party_number(party)
    return RowLook(
        icon="mute" if person.muted else "microphone" if person.speaks else "person",
        tone=Tone.DANGER if person.muted else Tone.ACTIVE if person.speaks else Tone.NEUTRAL,
        title=name,
        word=person.word,
        detail=number if number != name else "",
        button=tr("Remove") if can_remove else "",
        button_icon="conference-remove",
    )


def person_sentence(person: Person) -> str:
    """Describe one of them to those who cannot see the row."""
    words = party_words(person.participant.remote_party) or tr("Unknown", note="caller")
    return f"{words}, {person.word}" if person.word else words

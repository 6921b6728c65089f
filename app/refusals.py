"""The backend's refusals in the words of this program, by code; ``{name}`` is the value that was refused.

What is not listed here is said as the backend says it. Pure.
"""

from __future__ import annotations

from app.language import mark

BY_CODE = {
    "call.action.not.allowed": mark("The call does not allow that now."),
    "call.not.ringing": mark("That call does not ring any more."),
    "call.state.token.mismatch": mark("The call has changed meanwhile. Look at it, then press again."),
    "call.target.not.allowed": mark("The calls cannot be connected now."),
    "call.target.not.in.call": mark("Nobody is in a call there."),
    "call.target.own": mark("You are in that call yourself."),
    "call.target.protected": mark("Nobody may listen to who is there."),
    "call.target.same": mark("A call cannot be connected with itself."),
    "call.type.not.permitted": mark("You may not make this kind of call."),
    "call.unknown": mark("That call is over."),
    "conference.full": mark("The conference is full."),
    "destination.barred.beginning": mark("Numbers that begin with {name} may not be called."),
    "destination.barred.international": mark("Numbers in other countries may not be called."),
    "destination.barred.mobile": mark("Mobile phones may not be called."),
    "destination.barred.premium": mark("Premium rate numbers may not be called."),
    "destination.barred.shared.cost": mark("Shared cost numbers may not be called."),
    "destination.barred.short": mark("Short numbers may not be called."),
    "destination.barred.unlisted": mark("{name} is not among the numbers that may be called."),
    "destination.invalid": mark("Not a number or name that can be called."),
    "destination.not.a.user": mark("That is possible with colleagues alone."),
    "destination.unknown": mark("There is nobody at that number."),
    "device.busy": mark("That phone is in a call."),
    "device.not.active": mark("Your softphone is not registered at the exchange."),
    "device.same": mark("The call is at that phone already."),
    "device.unknown": mark("Your softphone is not registered at the exchange."),
    "dtmf.digits.invalid": mark("Digits are 0 to 9, A to D, # and *."),
    "exchange.unavailable": mark("The exchange is away. Try again in a moment."),
    "item.audio.does.not.exist": mark("There is no recording to play."),
    "item.audio.gone": mark("That recording is not there any more."),
    "item.does.not.exist": mark("That does not exist any more."),
    "line.not.permitted": mark("You may not call by that line."),
    "login.busy": mark("Too many requests. Wait a moment."),
    "login.failed": mark("Wrong user name or password."),
    "login.too.many.failures": mark("Too many failed logins. Wait a moment."),
    "outside.calls.limit": mark("You have as many calls outside as you may have."),
    "outside.minutes.limit": mark("Your minutes outside are used up for today."),
    "park.needs.a.call": mark("Transfer a call to this number to park it."),
    "park.slot.empty": mark("No call is parked there."),
    "park.slot.taken": mark("A call is parked in slot {name} already."),
    "park.slot.unknown": mark("There is no park slot {name}."),
    "park.slots.taken": mark("All park slots are taken."),
    "participant.unknown": mark("That participant is not in the conference any more."),
    "permission.missing": mark("You are not allowed to do that."),
    "pickup.nothing.rings": mark("No call rings there."),
    "recording.not.permitted": mark("You may not hear recordings of this user."),
    "requests.too.many": mark("Too many requests. Wait a moment."),
    "stream.reader.too.slow": mark("The connection was too slow."),
    "stream.shutdown": mark("The backend has ended the connection."),
    "stream.too.many": mark("Too many consoles are open."),
    "ticket.invalid": mark("Your session at the backend has ended."),
    "transfer.unknown": mark("That call does not wait any more."),
    "user.calls.limit": mark("You have as many calls as you can have."),
    "user.not.permitted": mark("You are not allowed to do that."),
    "voicemail.no.user": mark("Only colleagues take messages."),
    "voicemail.off": mark("No messages are taken there."),
}

BY_STATUS = {
    400: mark("The backend could not understand that request."),
    401: mark("Wrong user name or password."),
    403: mark("You are not allowed to do that."),
    404: mark("That does not exist any more."),
    409: mark("That is not possible in the present state of the call."),
    413: mark("That is too much at once."),
    429: mark("Too many requests. Wait a moment."),
    503: mark("The exchange is away. Try again in a moment."),
}


def refused(code: str, name: str | None) -> str:
    """Say what a code stands for; empty where it is not known."""
    phrase = BY_CODE.get(code)
    if phrase is None or ("{name}" in phrase.text and not name):
        return ""
    return phrase.of(name=name)

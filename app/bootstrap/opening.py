"""Which profile a start opens with. Pure, but for whether there is a database."""

from __future__ import annotations

from dataclasses import replace

from app.bootstrap.arguments import Options
from app.language import tr
from app.settings.declared import USER
from app.settings.installation import Places
from app.settings.profile_fields import BACKEND_URL, CONNECTS, Connects
from app.settings.profiles import Profile, Profiles
from app.settings.store import Settings

DATABASE = "deskline.sqlite3"
"""The backend's, in the directory of the data: where there is one, the exchange here has been set up."""


class NoSuchProfileError(Exception):
    """The command line names a profile that is not there; the text is for the user."""


def opening(options: Options, places: Places, settings: Settings, profiles: Profiles) -> Profile | None:
    """Return the profile of this start; None where nothing has been set up yet. Raises NoSuchProfileError.

    What the command line says goes before what is kept. A profile without an id is not kept.
    """
    if options.demo:
        return Profile(tr("Demo"), {CONNECTS.key: Connects.DEMO.value})
    if options.profile:
        named = profiles.named(options.profile)
        if named is None:
            known = ", ".join(f"“{each.name}”" for each in profiles.all) or tr("none")
            raise NoSuchProfileError(
                tr("There is no profile “{name}”; there are: {known}.", name=options.profile, known=known)
            )
        return named
    if options.backend is not None:
        return Profile("", {CONNECTS.key: Connects.BACKEND.value, BACKEND_URL.key: options.backend})
    if options.user:
        return Profile("", {CONNECTS.key: Connects.LOCAL.value})
    if profiles.current is not None:
        return profiles.current
    used_before = bool(settings.text(USER)) or (places.data / DATABASE).exists()
    if options.headless or used_before:
        return Profile("", {CONNECTS.key: Connects.LOCAL.value})
    return None


def options_of(options: Options, profile: Profile | None) -> Options:
    """Return the options as a profile has them: what is started, and who signs in."""
    if profile is None or not profile.profile_id:
        return options
    demo = profile.connects is Connects.DEMO
    elsewhere = profile.connects is Connects.BACKEND
    return replace(
        options,
        demo=demo,
        backend=profile.text(BACKEND_URL) if elsewhere else None,
        user="alice@example.org" if demo else profile.text(USER),
    )


def starts_backend(profile: Profile | None) -> bool:
    """Whether the program starts a backend of its own."""
    return profile is not None and profile.connects in (Connects.DEMO, Connects.LOCAL)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Deskline</name>
    <message>
        <source> (report {id})</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between callers</comment>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <extracomment>commands/help_page.py, ui/models/key_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Quitting ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Signing out ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo calls at a time are enough.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/views/toast.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <extracomment>ui/models/announcements.py, ui/views/main_window.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A call rings.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a telephone link elsewhere calls; otherwise its number is put into the dial box.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored setting was not used: {reason}</source>
        <extracomment>settings/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Deskline</source>
        <extracomment>commands/program_commands.py, ui/dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time on hold or parked a caller is marked as waiting too long.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attendant console on a telephone exchange of its own.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements off.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements on or off</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements on.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>commands/call_commands.py, ui/models/looks.py, ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by itself</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by itself after</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer calls after a tone, while no other call is up.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the selected incoming call, or the one that has waited longest. The present call is held.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertive</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio settings</source>
        <extracomment>ui/dialogs/audio.py, ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio settings…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from park</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the held call into the conversation.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the window to the front when a call comes in.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>commands/call_commands.py, settings/declared.py, ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for the conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call in hand</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call telephone links at once</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the number in the dial box first and hold the present call; again: connect the two.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the number in the dial box while the conference waits, to bring it in afterwards.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the number or name in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls appear here once the connection is there.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are answered by themselves</source>
        <extracomment>ui/views/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for you appear here. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you answer or make appear here.</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the echo, *43: it repeats what you say.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls you directly</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came through {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp on</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/confirm.py, ui/dialogs/prompt.py, ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the console looks and behaves.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys of the commands, export and import them.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed keys</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Deskline in the system&apos;s settings under Default apps, where it is listed now.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command and press Enter to give it another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the microphone, the speaker and the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/widgets/dressing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks on tel:, sip: and callto: links in web pages and messages come to Deskline.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come to the front</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>commands/help_page.py, commands/program_commands.py, ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>a call</comment>
        <extracomment>state/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Conference of %n</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>to the exchange</comment>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <comment>keys</comment>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>ui/views/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskline</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device that rings; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device that you hear calls on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device that you speak into; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial box</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial box: number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits can be sent into an answered call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits go into the call</source>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>commands/program_commands.py, ui/models/status_words.py, ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb: new callers hear that you are busy. Calls that come back to you still ring.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/dialogs/audio.py, ui/dialogs/keys.py, ui/dialogs/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selected participant from the conference.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier calls with this caller</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call, cancel the outgoing one, or turn away the incoming one. After a consultation call you are back with the one before.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the console, its softphone and the backend that it started.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the playback.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the trial of the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <extracomment>ui/input/gate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter answers {who}.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter answers, - hangs up, + asks there first, Ctrl+ + transfers, the decimal key calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks {who} first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls {who} for the conference</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter during a call</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter transfers {caller} to {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>ui/models/announcements.py, ui/views/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange away</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a waiting caller back</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch back</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the selected parked call, or the one parked longest.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First called: {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and PySide6 (LGPL), PJSIP (GPL) and the typeface Inter (SIL Open Font License).</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command the keys it had at first?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the paused recording.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>ui/input/questions.py, ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up or cancel</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a second phone call the main number and speak.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have callers hear that you are busy, or let new calls ring again. Calls that come back still ring.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have changes announced, or be silent until one of these keys is pressed.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the active call and fetch back a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a call rings before it is answered so.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a notice stays on the screen; errors stay until they are dismissed.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another program opens them still, choose Deskline in FaceTime&apos;s settings.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conference</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the conference: you and %n others</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>calls</comment>
        <extracomment>ui/views/calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>commands/program_commands.py, ui/views/toast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <extracomment>ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rings at {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep passwords in the key ring of this computer, where there is one.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recording of the whole call.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you say from the others, or let them hear you again.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/models/offers.py, ui/views/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the numeric pad</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that differ from the table: command=key pairs, separated by &apos;;&apos;, e.g. call.park=F11.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, of its messages and of what a screen reader is told.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last operation</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of the recording what is said from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the conference while the others go on.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let calls ring</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the caller leave a message for whoever has the number in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, of high contrast, or as the desktop has it.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all commands; type a few letters of one and press Enter.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: {microphone}. Speaker: {speaker}. Ringer: {ringer}.</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: they cannot hear you</source>
        <extracomment>ui/models/announcements.py, ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call allows that now.</source>
        <extracomment>commands/call_commands.py, commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <extracomment>commands/call_commands.py, ui/views/parked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call to end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call to hold or resume.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call to park.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call waits for an answer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls</source>
        <extracomment>ui/models/announcements.py, ui/views/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet today. Finished calls and recordings appear here; Enter calls back.</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection: nothing can be called now.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone or loudspeaker was found: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound devices</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound devices were found.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound devices were found. You can handle calls, but not hear or speak. Plug in a headset.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/models/announcements.py, ui/views/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>client/session.py, commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to make and take calls.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number or name that can be called.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices stay</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <extracomment>commands/profiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/dialogs/prompt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open telephone links</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park the call in a slot, where anybody can fetch it.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked by {who}, not fetched</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked calls</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked in slot {slot}: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants of the conference</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/models/announcements.py, ui/views/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up for {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size of the window when it was last closed (Qt&apos;s own format, base64).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sound</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sound on the chosen speaker, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the selected recording, or the newest.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a sound on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polite</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Escape leaves it as it is.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the active call on hold with music, or take the held one back.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the dial box.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Deskline?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out the call in hand and what the dial box says.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the display</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the call from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording  {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording paused at {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <comment>the softphone at the exchange</comment>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember passwords</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/input/questions.py, ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove participant</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieve</source>
        <extracomment>ui/models/looks.py, ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieve parked call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>commands/program_commands.py, settings/declared.py, ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring on the chosen ringer, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring on the ringer device when a call comes in and no other call is active.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings at {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings for two seconds.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP password</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many calls ring, are on hold and are parked, and how long the longest of them waits.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the last message again.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which command was given last, and what came of it.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is signed in, and how phone, sound and exchange stand.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a conference and type a number or a name into the dial box first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a participant of a conference first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send digits</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send digits into the call, for menus at the other end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Deskline</source>
        <extracomment>ui/views/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a small window with Answer and Turn away while Deskline is not in front.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show calls beside other programs</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>bridge/sign_in.py, state/model.py, ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to make and take calls.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the backend.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the exchange with your user name and password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out, and forget the passwords of this user on this computer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <extracomment>state/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text, in percent of the desktop&apos;s.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <extracomment>ui/models/looks.py, ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {slot} is free</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/views/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound failed</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound failed. You can handle calls, but not hear or speak.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound works. Changes apply at once.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke last with you, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke last with {who}, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the exchange and the backend…</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>state/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>playing</comment>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop playing</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop ringing</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the recording and keep it.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap calls</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a caller who waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone links do not open in Deskline any more.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone links open in Deskline now.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address is no Deskline backend.</source>
        <extracomment>client/events.py, client/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That call is over.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not exist any more.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file holds no keys of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file was written by another version of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible in the present state of the call.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is possible in the demo, once the softphone is registered.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link holds no number that can be called: {link}</source>
        <extracomment>bridge/console.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That needs an active call and a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recording is too large to play here.</source>
        <extracomment>client/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend cannot be reached now; calls that are up go on.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <extracomment>client/http.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend could not understand that request.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend gave an answer that cannot be read.</source>
        <extracomment>client/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend gave no answer; it may or may not have done that.</source>
        <extracomment>client/http.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend has ended the connection.</source>
        <extracomment>client/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend has made an error.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend has stopped; it is being started again.</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend refused that ({status}).</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend sent an event that cannot be read.</source>
        <extracomment>client/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has changed meanwhile. Look at it, then press again.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen device is not plugged in</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is lost. Trying again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the backend was lost.</source>
        <extracomment>client/http.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s second phone could not call.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange did not take that SIP password.</source>
        <extracomment>bridge/softphone_control.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is away. Calls cannot be changed until it is back; it is being started again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is away. Try again in a moment.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is away; nothing can be done with calls until it is back.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names a command that is not known here: {name}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be exported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be imported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of {name} cannot be read.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were exported to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “{name}” has failed ({reason}). Start the console again.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords kept on this computer are forgotten.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not register.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be played: {reason}</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged; it is kept as {name} and the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone could not register ({reason}).</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone has ended and is started again. In the call that was up nobody hears the other: park it and fetch it back to speak on.</source>
        <extracomment>state/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone has stopped; it is being started again.</source>
        <extracomment>bootstrap/softphone_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone is not registered, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone is not registered.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone is registered.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone is registering.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone is starting.</source>
        <extracomment>state/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone must have registered first.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone registers as {extension} of {domain} with a SIP password.</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound devices cannot be used: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not be told who opens telephone links: {reason}.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conference to leave.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording to play.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ringer, or it rings already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <extracomment>settings/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody at that number.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hear you again</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the recording of the call away.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s calls</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box, without asking there.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box; the caller waits until the call there is over.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to voicemail</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred calls</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Demo &gt; Incoming call ({key}): a second phone calls you and speaks. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn away</source>
        <extracomment>ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number into the dial box first; there must be a call to transfer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number into the dial box to ask there first, or have a call on hold to connect.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name above and press {key} to call.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name into the dial box first; the softphone must be registered.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name. Enter asks there first.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it for the conference.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name. Enter transfers there.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>caller</comment>
        <extracomment>state/model.py, ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is back, the state of the calls shown is unknown.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User (name@domain)</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of waiting callers</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was parked by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Enter in the dial box does while a call is selected: ask there first, transfer at once, or call.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a screen reader may be interrupted for: only what is important, everything (assertive), nothing (polite); or no announcements at all (off).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded of this call is lost for good.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do with a call appears here, each action in its own place.</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed in last, as user@domain.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call</source>
        <extracomment>ui/views/suggestions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the user as name@domain, and the password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session at the backend has ended.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your softphone is not registered at the exchange.</source>
        <extracomment>client/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back in {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching…</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked by {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this participant</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls}, longest {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: type the number or name here, then press {key}.</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} alone is typed into the dial box; take Ctrl or Alt with it.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} asks there first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} camps on</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be the key of a command.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} connects the two calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Take it from there?</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} stands for two commands: {one} and {other}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} transfers there</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is longer than {most} characters.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} must be a text.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} must be a whole number.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} must be from {least} to {most}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} must be one of {choices}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} must be yes or no.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no address of a backend: {reason}.</source>
        <extracomment>client/urls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no address of a backend; write it like https://pbx.example.org.</source>
        <extracomment>client/urls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} would send the password in the clear; use https.</source>
        <extracomment>client/urls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what_happened} It said: {words}</source>
        <extracomment>bootstrap/child.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what_happened} Trying again…</source>
        <extracomment>bridge/backend_feed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is on hold and waits for you.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} leaves the conference and is hung up.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits on hold, {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, rings at {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, waits for {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

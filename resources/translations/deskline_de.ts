<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Deskline</name>
    <message>
        <source> (report {id})</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation> (Bericht {id})</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between callers</comment>
        <extracomment>ui/models/offers.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <extracomment>commands/help_page.py, ui/models/key_rows.py</extracomment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Quitting ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n Gespräch besteht. Mit dem Beenden scheiden Sie daraus aus.</numerusform>
            <numerusform>%n Gespräche bestehen. Mit dem Beenden scheiden Sie daraus aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Signing out ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n Gespräch besteht. Mit dem Abmelden scheiden Sie daraus aus.</numerusform>
            <numerusform>%n Gespräche bestehen. Mit dem Abmelden scheiden Sie daraus aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo calls at a time are enough.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>
            <numerusform>%n Demoanruf auf einmal genügt.</numerusform>
            <numerusform>%n Demoanrufe auf einmal genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n im Gespräch</numerusform>
            <numerusform>%n im Gespräch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/views/toast.py</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n gehalten</numerusform>
            <numerusform>%n gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <extracomment>ui/models/announcements.py, ui/views/main_window.py</extracomment>
        <translation>
            <numerusform>%n klingelt</numerusform>
            <numerusform>%n klingeln</numerusform>
        </translation>
    </message>
    <message>
        <source>--provision shows what would change, for which it needs a window.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>--provision zeigt, was sich ändern würde, und braucht dafür ein Fenster.</translation>
    </message>
    <message>
        <source>A Deskline backend elsewhere</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ein Deskline-Server anderswo</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that the server&apos;s certificate is checked by; else the computer&apos;s.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Eine PEM-Datei mit den Zertifizierungsstellen, an denen das Zertifikat des Servers geprüft wird; sonst die des Computers.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>A call cannot be connected with itself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ein Gespräch kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>A call cannot be transferred to itself.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Ein Gespräch kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>A call is parked in slot {name} already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Auf Platz {name} ist bereits ein Gespräch geparkt.</translation>
    </message>
    <message>
        <source>A call is rejected with a status from 400 to 699.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Ein Anruf wird mit einem Status von 400 bis 699 abgewiesen.</translation>
    </message>
    <message>
        <source>A call rings.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ein Anruf klingelt.</translation>
    </message>
    <message>
        <source>A certificate&apos;s SHA-256 fingerprint has 64 hex digits.</source>
        <extracomment>softphone/sip/certificates.py</extracomment>
        <translation>Der SHA-256-Fingerabdruck eines Zertifikats hat 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>A click on a telephone link elsewhere calls; otherwise its number is put into the dial box.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ein Klick auf eine Telefonverknüpfung anderswo ruft an; sonst kommt ihre Nummer in das Wählfeld.</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Eine eigene Datei…</translation>
    </message>
    <message>
        <source>A gain is from 0 to {most}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Eine Verstärkung liegt zwischen 0 und {most}.</translation>
    </message>
    <message>
        <source>A password, which goes to the key ring</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Ein Passwort, das in den Schlüsselbund kommt</translation>
    </message>
    <message>
        <source>A profile needs a name of up to {most} characters.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Ein Profil braucht einen Namen von höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A ring tone lasts {most} seconds at most.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Ein Klingelton dauert höchstens {most} Sekunden.</translation>
    </message>
    <message>
        <source>A server that everything is sent through, host or host:port; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ein Server, über den alles gesendet wird, Host oder Host:Port; sonst leer.</translation>
    </message>
    <message>
        <source>A source is silence, file:&lt;path&gt;, or tone:&lt;Hz&gt; with 10 to 7000 Hz.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>Eine Quelle ist silence, file:&lt;path&gt; oder tone:&lt;Hz&gt; mit 10 bis 7000 Hz.</translation>
    </message>
    <message>
        <source>A stored setting was not used: {reason}</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Eine gespeicherte Einstellung wurde nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>A tone&apos;s name, or a WAV file.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Der Name eines Tons oder eine WAV-Datei.</translation>
    </message>
    <message>
        <source>A trial takes at most {most} seconds.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Eine Probe dauert höchstens {most} Sekunden.</translation>
    </message>
    <message>
        <source>A user name has letters, digits and a few signs, and no spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ein Benutzername besteht aus Buchstaben, Ziffern und einigen Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>About Deskline</source>
        <extracomment>commands/program_commands.py, ui/dialogs/about.py</extracomment>
        <translation>Über Deskline</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Dieses Zertifikat annehmen</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Zur Konferenz hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <extracomment>reasons.py</extracomment>
        <translation>Adresse bereits in Benutzung</translation>
    </message>
    <message>
        <source>After this time on hold or parked a caller is marked as waiting too long.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wer so lange gehalten oder geparkt ist, wird als zu lange wartend gekennzeichnet.</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Alle Vorgaben</translation>
    </message>
    <message>
        <source>All park slots are taken.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Alle Plätze zum Parken sind belegt.</translation>
    </message>
    <message>
        <source>Always, or no call</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Immer, sonst kein Gespräch</translation>
    </message>
    <message>
        <source>An attendant console on a telephone exchange of its own.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Ein Vermittlungsplatz mit eigener Telefonanlage.</translation>
    </message>
    <message>
        <source>An organisation of twelve, with callers, on this computer. Nothing to fill in.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Eine Organisation mit zwölf Personen und Anrufern auf diesem Computer. Nichts auszufüllen.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Announcements are spoken on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ansagen sind auf diesem Gerät zu hören.</translation>
    </message>
    <message>
        <source>Announcements can be spoken aloud where the program espeak-ng is installed.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ansagen können gesprochen werden, wo das Programm espeak-ng installiert ist.</translation>
    </message>
    <message>
        <source>Announcements off.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Ansagen aus.</translation>
    </message>
    <message>
        <source>Announcements on or off</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Ansagen ein oder aus</translation>
    </message>
    <message>
        <source>Announcements on.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Ansagen ein.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Another backend uses {place} already.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Ein anderer Server benutzt {place} bereits.</translation>
    </message>
    <message>
        <source>Another program has {key} already; take another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ein anderes Programm hat {key} bereits; nehmen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Another system</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Ein anderes System</translation>
    </message>
    <message>
        <source>Another telephone system</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ein anderes Telefonsystem</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>commands/call_commands.py, ui/models/looks.py, ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Answer by itself</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Automatisch annehmen</translation>
    </message>
    <message>
        <source>Answer by itself after</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Automatisch annehmen nach</translation>
    </message>
    <message>
        <source>Answer calls after a tone, while no other call is up.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Anrufe nach einem Ton annehmen, solange kein anderes Gespräch besteht.</translation>
    </message>
    <message>
        <source>Answer the selected incoming call, or the one that has waited longest. The present call is held.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Den ausgewählten Anruf annehmen oder den, der am längsten wartet. Das laufende Gespräch wird gehalten.</translation>
    </message>
    <message>
        <source>Answer {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} annehmen</translation>
    </message>
    <message>
        <source>Answer, hang up and mute with the buttons of a USB headset, and show calls on its lamps.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mit den Tasten eines USB-Headsets annehmen, auflegen und stummschalten und Anrufe auf seinen Lampen zeigen.</translation>
    </message>
    <message>
        <source>Answers after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Antwortet nach</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>As a telephone of it, by SIP: you need its server, a user name and a password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Als dessen Telefon, über SIP: Sie brauchen seinen Server, einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>So wie es ist</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Ask {whom} first</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Rückfrage bei {whom}</translation>
    </message>
    <message>
        <source>Assertive</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Nachdrücklich</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Vermitteln mit Rückfrage</translation>
    </message>
    <message>
        <source>Audio settings</source>
        <extracomment>ui/dialogs/audio.py, ui/models/banner_words.py</extracomment>
        <translation>Audioeinstellungen</translation>
    </message>
    <message>
        <source>Audio settings…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Audioeinstellungen…</translation>
    </message>
    <message>
        <source>Authorities file</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Datei der Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from park</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vom Parken zurück</translation>
    </message>
    <message>
        <source>Back with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Wieder mit {who}</translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Backend and exchange</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Server und Telefonanlage</translation>
    </message>
    <message>
        <source>Bells</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Direkt vermitteln</translation>
    </message>
    <message>
        <source>Bring the held call into the conversation.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das gehaltene Gespräch dazuholen.</translation>
    </message>
    <message>
        <source>Bring the window to the front when a call comes in.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Das Fenster nach vorn holen, wenn ein Anruf kommt.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Busy.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Besetzt.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>commands/call_commands.py, settings/declared.py, ui/views/dial.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call ended: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Gespräch beendet: {who}</translation>
    </message>
    <message>
        <source>Call for the conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Für die Konferenz anrufen</translation>
    </message>
    <message>
        <source>Call in hand</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Aktuelles Gespräch</translation>
    </message>
    <message>
        <source>Call pick-up</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Call status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Anrufstatus</translation>
    </message>
    <message>
        <source>Call telephone links at once</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Telefonverknüpfungen sofort anrufen</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Echo anrufen</translation>
    </message>
    <message>
        <source>Call the number in the dial box first and hold the present call; again: connect the two.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Zuerst die Nummer im Wählfeld anrufen und das Gespräch halten; noch einmal: beide verbinden.</translation>
    </message>
    <message>
        <source>Call the number in the dial box while the conference waits, to bring it in afterwards.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Die Nummer im Wählfeld anrufen, während die Konferenz wartet, und danach dazuholen.</translation>
    </message>
    <message>
        <source>Call the number or name in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Die Nummer oder den Namen im Wählfeld anrufen.</translation>
    </message>
    <message>
        <source>Call {whom} for the conference</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{whom} für die Konferenz anrufen</translation>
    </message>
    <message>
        <source>Callers from outside</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Anrufer von außen</translation>
    </message>
    <message>
        <source>Callers from outside cannot be connected outside.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Anrufer von außen können nicht nach außen verbunden werden.</translation>
    </message>
    <message>
        <source>Calling {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Ruft an: {who}</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ruft an…</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Calls *43: it repeats what you say.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ruft *43 an: Es wiederholt, was Sie sagen.</translation>
    </message>
    <message>
        <source>Calls appear here once the connection is there.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Anrufe erscheinen hier, sobald die Verbindung besteht.</translation>
    </message>
    <message>
        <source>Calls are answered by themselves</source>
        <extracomment>ui/views/header.py</extracomment>
        <translation>Anrufe werden automatisch angenommen</translation>
    </message>
    <message>
        <source>Calls are up. Changing the profile ends your part in them.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Es bestehen Gespräche. Mit dem Wechsel des Profils scheiden Sie daraus aus.</translation>
    </message>
    <message>
        <source>Calls for you appear here. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Anrufe für Sie erscheinen hier. {more}</translation>
    </message>
    <message>
        <source>Calls that come back</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Zurückkommende Anrufe</translation>
    </message>
    <message>
        <source>Calls that you answer or make appear here.</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Anrufe, die Sie annehmen oder tätigen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Calls to the switchboard number</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Anrufe an die Zentrale</translation>
    </message>
    <message>
        <source>Calls you directly</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ruft Sie direkt an</translation>
    </message>
    <message>
        <source>Came back from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Zurückgekommen von {who}</translation>
    </message>
    <message>
        <source>Came from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Kam von {who}</translation>
    </message>
    <message>
        <source>Came through {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Kam über {who}</translation>
    </message>
    <message>
        <source>Camp on</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Warten auf Freiwerden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/confirm.py, ui/dialogs/profile_editor.py, ui/dialogs/prompt.py, ui/models/offers.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Zwischen hellem und dunklem Design wechseln.</translation>
    </message>
    <message>
        <source>Change how the console looks and behaves.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Aussehen und Verhalten des Programms ändern.</translation>
    </message>
    <message>
        <source>Change the keys of the commands, export and import them.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Die Tasten der Befehle ändern, exportieren und importieren.</translation>
    </message>
    <message>
        <source>Change to another profile; make, change and delete profiles, or set them up from a file.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Zu einem anderen Profil wechseln; Profile anlegen, ändern und löschen oder aus einer Datei einrichten.</translation>
    </message>
    <message>
        <source>Change to “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Zu „{name}“ wechseln?</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed keys</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Geänderte Tasten</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/keys.py, ui/dialogs/profiles.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose Deskline in the system&apos;s settings under Default apps, where it is listed now.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Wählen Sie Deskline in den Systemeinstellungen unter Standard-Apps, wo es jetzt aufgeführt ist.</translation>
    </message>
    <message>
        <source>Choose a command and press Enter to give it another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Wählen Sie einen Befehl und drücken Sie Enter, um ihm eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>Choose a ring tone</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Klingelton auswählen</translation>
    </message>
    <message>
        <source>Choose the microphone, the speaker and the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Mikrofon, Lautsprecher und Klingel auswählen.</translation>
    </message>
    <message>
        <source>Choose what you speak into and hear with. You can do so later, too.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Wählen Sie, womit Sie sprechen und hören. Das geht auch später.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <extracomment>ui/widgets/dressing.py</extracomment>
        <translation>Zeile leeren</translation>
    </message>
    <message>
        <source>Clicks on tel:, sip: and callto: links in web pages and messages come to Deskline.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Klicks auf tel:-, sip:- und callto:-Verknüpfungen in Webseiten und Nachrichten kommen zu Deskline.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/diagnostics.py, ui/dialogs/help.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Come to the front</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Nach vorn kommen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>commands/help_page.py, commands/program_commands.py, ui/dialogs/help.py</extracomment>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>a call</comment>
        <extracomment>state/model.py, state/retold.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message numerus="yes">
        <source>Conference of %n</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>
            <numerusform>Konferenz zu %n</numerusform>
            <numerusform>Konferenz zu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conference with both</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Konferenz mit beiden</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect {who} with {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} mit {whom} verbinden</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>to the exchange</comment>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Verbunden mit {who}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>reasons.py</extracomment>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>reasons.py</extracomment>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Connects to</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Verbindet mit</translation>
    </message>
    <message>
        <source>Console status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Status des Platzes</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Databases of the kind {kind} are not supported; use PostgreSQL.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Datenbanken der Art {kind} werden nicht unterstützt; verwenden Sie PostgreSQL.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>keys</comment>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>bootstrap/opening.py, ui/dialogs/assistant.py, ui/views/header.py</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Deskline</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Deskline</translation>
    </message>
    <message>
        <source>Deskline</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Deskline</translation>
    </message>
    <message>
        <source>Deskline does not run, so there is nobody to give that command.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline läuft nicht; der Befehl kann niemandem gegeben werden.</translation>
    </message>
    <message>
        <source>Deskline has not been set up yet.</source>
        <extracomment>bootstrap/program.py, ui/models/banner_words.py</extracomment>
        <translation>Deskline ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Deskline is running on {place} already.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline läuft bereits mit {place}.</translation>
    </message>
    <message>
        <source>Deskline is running: use Deskline &gt; Profiles… there.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline läuft: Verwenden Sie dort Deskline &gt; Profile….</translation>
    </message>
    <message>
        <source>Deskline starts one. Its users come from a configuration file; see the manual.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Deskline startet eine. Ihre Benutzer kommen aus einer Konfigurationsdatei; siehe Handbuch.</translation>
    </message>
    <message>
        <source>Deskline&apos;s packages are not installed; run: python3 packaging/dev.py run</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Die Pakete von Deskline sind nicht installiert; rufen Sie auf: python3 packaging/dev.py run</translation>
    </message>
    <message>
        <source>Deskline, an attendant console.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Deskline, ein Vermittlungsplatz.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>reasons.py</extracomment>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Device that announcements are spoken on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Gerät, auf dem Ansagen zu hören sind; leer für die Vorgabe des Systems.</translation>
    </message>
    <message>
        <source>Device that rings; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Gerät, das klingelt; leer für die Vorgabe des Systems.</translation>
    </message>
    <message>
        <source>Device that you hear calls on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Gerät, auf dem Sie Gespräche hören; leer für die Vorgabe des Systems.</translation>
    </message>
    <message>
        <source>Device that you speak into; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Gerät, in das Sie sprechen; leer für die Vorgabe des Systems.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>commands/program_commands.py, ui/dialogs/diagnostics.py</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Dial box</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Wählfeld</translation>
    </message>
    <message>
        <source>Dial box: number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Wählfeld: Nummer oder Name</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, # and *.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ziffern sind 0 bis 9, A bis D, # und *.</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, * and #, at most 32 at a time.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Ziffern sind 0 bis 9, A bis D, * und #, höchstens 32 auf einmal.</translation>
    </message>
    <message>
        <source>Digits can be sent into an answered call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ziffern lassen sich in ein angenommenes Gespräch senden.</translation>
    </message>
    <message>
        <source>Digits cannot be sent while the call is on hold.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Ziffern können nicht gesendet werden, während das Gespräch gehalten wird.</translation>
    </message>
    <message>
        <source>Digits go into the call</source>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>Ziffern gehen in das Gespräch</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Aufnahme verwerfen</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Aufnahme verwerfen?</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>reasons.py</extracomment>
        <translation>Plattenplatzbeschränkung überschritten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Meldung schließen: {notice}</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>commands/program_commands.py, ui/models/status_words.py, ui/models/words.py</extracomment>
        <translation>Anrufschutz</translation>
    </message>
    <message>
        <source>Do not disturb: new callers hear that you are busy. Calls that come back to you still ring.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Anrufschutz: Neue Anrufer hören, dass Sie besetzt sind. Anrufe, die zu Ihnen zurückkommen, klingeln weiter.</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/audio.py, ui/dialogs/keys.py, ui/dialogs/preferences.py, ui/dialogs/profiles.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Door bell</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Türklingel</translation>
    </message>
    <message>
        <source>Drop the selected participant from the conference.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Die ausgewählte Person aus der Konferenz entfernen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Frühere Anrufe</translation>
    </message>
    <message>
        <source>Earlier calls with this caller</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Frühere Anrufe dieser Person</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Echounterdrückung</translation>
    </message>
    <message>
        <source>Echo test</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Echotest</translation>
    </message>
    <message>
        <source>Encrypt voice</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Sprache verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypted voice needs TLS: without it everybody on the way could read the keys.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Verschlüsselte Sprache braucht TLS: Sonst könnten alle unterwegs die Schlüssel lesen.</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the call, cancel the outgoing one, or turn away the incoming one. After a consultation call you are back with the one before.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das Gespräch beenden, den abgehenden Anruf abbrechen oder den ankommenden abweisen. Nach einer Rückfrage sind Sie wieder im vorigen Gespräch.</translation>
    </message>
    <message>
        <source>End the conference?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Konferenz beenden?</translation>
    </message>
    <message>
        <source>End the console, its softphone and the backend that it started.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Das Programm, sein Softphone und den von ihm gestarteten Server beenden.</translation>
    </message>
    <message>
        <source>End the playback.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Die Wiedergabe beenden.</translation>
    </message>
    <message>
        <source>End the trial of the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Das Ausprobieren der Klingel beenden.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <extracomment>ui/models/key_words.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter answers {who}.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter nimmt {who} an.</translation>
    </message>
    <message>
        <source>Enter answers, - hangs up, + asks there first, Ctrl+ + transfers, the decimal key calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enter nimmt an, - legt auf, + fragt zurück, Strg+ + vermittelt, die Dezimaltaste ruft an.</translation>
    </message>
    <message>
        <source>Enter asks {who} first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter fragt bei {who} zurück</translation>
    </message>
    <message>
        <source>Enter calls {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter ruft {who} an</translation>
    </message>
    <message>
        <source>Enter calls {who} for the conference</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter ruft {who} für die Konferenz an</translation>
    </message>
    <message>
        <source>Enter during a call</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enter während eines Gesprächs</translation>
    </message>
    <message>
        <source>Enter transfers {caller} to {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter vermittelt {caller} an {who}</translation>
    </message>
    <message>
        <source>Events come after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Ereignisse kommen nach</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>ui/models/announcements.py, ui/models/diagnosis.py, ui/views/header.py</extracomment>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Exchange away</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Anlage nicht erreichbar</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fetch a waiting caller back</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Wartenden zurückholen</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Fetch the call that rings at the colleague in the dial box, or in your pick-up group.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Den Anruf heranholen, der bei der Person im Wählfeld oder in Ihrer Heranholgruppe klingelt.</translation>
    </message>
    <message>
        <source>Fetch the selected parked call, or the one parked longest.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das ausgewählte geparkte Gespräch holen oder das am längsten geparkte.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>reasons.py</extracomment>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>reasons.py</extracomment>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File or address to set up profiles from</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Datei oder Adresse, aus der Profile eingerichtet werden</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>reasons.py</extracomment>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>File, or https address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Datei oder https-Adresse</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>In den Nachrichten suchen</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>First called: {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Zuerst angerufen: {who}</translation>
    </message>
    <message>
        <source>For which realm the password is; empty for any.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Für welchen Realm das Passwort gilt; leer für jeden.</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>For {subject}, issued by {issuer}, valid until {until}. SHA-256 fingerprint:
{fingerprint}</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Für {subject}, ausgestellt von {issuer}, gültig bis {until}. SHA-256-Fingerabdruck:
{fingerprint}</translation>
    </message>
    <message>
        <source>For {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Für {who}</translation>
    </message>
    <message>
        <source>Forwarded from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Umgeleitet von {who}</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and PySide6 (LGPL), PJSIP (GPL) and the typeface Inter (SIL Open Font License).</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung. Gebaut mit Qt und PySide6 (LGPL), PJSIP (GPL) und der Schrift Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>From {origin}:</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Von {origin}:</translation>
    </message>
    <message>
        <source>Give every command the keys it had at first?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Jedem Befehl seine ursprünglichen Tasten geben?</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the paused recording.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Die angehaltene Aufnahme fortsetzen.</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>ui/input/questions.py, ui/models/offers.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hang up or cancel</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Auflegen oder abbrechen</translation>
    </message>
    <message>
        <source>Hang up {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} auflegen?</translation>
    </message>
    <message>
        <source>Have a second phone call the main number and speak.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ein zweites Telefon die Zentrale anrufen und sprechen lassen.</translation>
    </message>
    <message>
        <source>Have callers hear that you are busy, or let new calls ring again. Calls that come back still ring.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Anrufer hören lassen, dass Sie besetzt sind, oder neue Anrufe wieder klingeln lassen. Zurückkommende Anrufe klingeln weiter.</translation>
    </message>
    <message>
        <source>Have changes announced, or be silent until one of these keys is pressed.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Änderungen ansagen lassen oder schweigen, bis eine dieser Tasten gedrückt wird.</translation>
    </message>
    <message>
        <source>Have others hear less of what goes on around you.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Lässt andere weniger von dem hören, was um Sie herum vorgeht.</translation>
    </message>
    <message>
        <source>Have others hear you equally loud whether you speak softly or loudly; in place of its volume.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Lässt andere Sie gleich laut hören, ob Sie leise oder laut sprechen; anstelle der Mikrofonlautstärke.</translation>
    </message>
    <message>
        <source>Have {who} wait for {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} auf {whom} warten lassen</translation>
    </message>
    <message>
        <source>Headset buttons</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Headset-Tasten</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Sich selbst hören</translation>
    </message>
    <message>
        <source>Heard, not answered yet</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Zu hören, nicht angenommen</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Hold the active call and fetch back a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das aktive Gespräch halten und ein gehaltenes zurückholen.</translation>
    </message>
    <message>
        <source>How long a call rings before it is answered so.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wie lange ein Anruf klingelt, bevor er so angenommen wird.</translation>
    </message>
    <message>
        <source>How long a notice stays on the screen; errors stay until they are dismissed.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wie lange eine Meldung zu sehen ist; Fehler bleiben, bis sie geschlossen werden.</translation>
    </message>
    <message>
        <source>How long the server is asked to remember this telephone.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Wie lange sich der Server dieses Telefon merken soll.</translation>
    </message>
    <message>
        <source>How loud others hear you in calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wie laut andere Sie in Gesprächen hören.</translation>
    </message>
    <message>
        <source>How loud you hear calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wie laut Sie Gespräche hören.</translation>
    </message>
    <message>
        <source>How signalling travels; TLS is encrypted.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Wie die Signalisierung übertragen wird; TLS ist verschlüsselt.</translation>
    </message>
    <message>
        <source>If another program opens them still, choose Deskline in FaceTime&apos;s settings.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Falls ein anderes Programm sie weiterhin öffnet, wählen Sie Deskline in den Einstellungen von FaceTime.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wichtige</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>In every program…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>In allen Programmen…</translation>
    </message>
    <message>
        <source>In the other files</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>In den anderen Dateien</translation>
    </message>
    <message>
        <source>In this call</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>In diesem Gespräch</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>In use: {names}.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>In Gebrauch: {names}.</translation>
    </message>
    <message>
        <source>In which order codecs are offered when you call; only these are used. G.722 sounds best.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>In welcher Reihenfolge Codecs angeboten werden, wenn Sie anrufen; nur diese werden verwendet. G.722 klingt am besten.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ankommend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>calls</comment>
        <extracomment>ui/views/calls.py</extracomment>
        <translation>Ankommend</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>commands/program_commands.py, ui/views/toast.py</extracomment>
        <translation>Ankommender Anruf</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Ankommender Anruf: {who}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>reasons.py</extracomment>
        <translation>Eingabe-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Invite</source>
        <extracomment>ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Ist ein Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>It ends for all %n others. Leave it instead to let them go on.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>Sie endet für %n weitere Person. Verlassen Sie sie stattdessen, damit sie weitergeht.</numerusform>
            <numerusform>Sie endet für alle %n anderen. Verlassen Sie sie stattdessen, damit sie weitergeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with the call to whoever gets it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Sie geht mit dem Gespräch zu denen, die es bekommen.</translation>
    </message>
    <message>
        <source>It rings at {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Es klingelt bei {who}</translation>
    </message>
    <message>
        <source>It works: the telephone can be called.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Es funktioniert: Das Telefon kann angerufen werden.</translation>
    </message>
    <message>
        <source>It works: you can sign in there.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Es funktioniert: Sie können sich dort anmelden.</translation>
    </message>
    <message>
        <source>Join in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>Join the call of the colleague in the dial box; all in it hear you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Sich in das Gespräch der Person im Wählfeld aufschalten; alle darin hören Sie.</translation>
    </message>
    <message>
        <source>Keep passwords in the key ring of this computer, where there is one.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Passwörter im Schlüsselbund dieses Computers behalten, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Keep the recording of the whole call.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Die Aufnahme des ganzen Gesprächs behalten.</translation>
    </message>
    <message>
        <source>Keep what is written as the note on the call.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Das Geschriebene als Notiz zum Gespräch behalten.</translation>
    </message>
    <message>
        <source>Keep what the selected participant says from the others, or let them hear it again.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Die anderen nicht hören lassen, was die ausgewählte Person sagt, oder wieder hören lassen.</translation>
    </message>
    <message>
        <source>Keep what you say from the others, or let them hear you again.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Die anderen nicht hören lassen, was Sie sagen, oder wieder hören lassen.</translation>
    </message>
    <message>
        <source>Keep what your loudspeaker plays out of your microphone, so that others do not hear themselves.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hält aus Ihrem Mikrofon heraus, was Ihr Lautsprecher wiedergibt, damit andere sich nicht selbst hören.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/models/offers.py, ui/views/keypad.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tasten in allen Programmen</translation>
    </message>
    <message>
        <source>Keys of the numeric pad</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tasten des Ziffernblocks</translation>
    </message>
    <message>
        <source>Keys that differ from the table: command=key pairs, separated by &apos;;&apos;, e.g. call.park=F11.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tasten, die von der Tabelle abweichen: Paare Befehl=Taste, getrennt durch &apos;;&apos;, z. B. call.park=F11.</translation>
    </message>
    <message>
        <source>Keys that work while another program is in front: command=key pairs, separated by &apos;;&apos;.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tasten, die auch wirken, wenn ein anderes Programm vorn ist: Paare Befehl=Taste, getrennt durch &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, of its messages and of what a screen reader is told.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sprache des Fensters, seiner Meldungen und dessen, was ein Screenreader vorliest.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Last operation</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Konferenz verlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave out of the recording what is said from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Was ab jetzt gesagt wird, nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Leave the conference while the others go on.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Die Konferenz verlassen, während die anderen weitersprechen.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Let calls ring</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Anrufe klingeln lassen</translation>
    </message>
    <message>
        <source>Let the caller leave a message for whoever has the number in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Den Anrufer eine Nachricht für die Nummer im Wählfeld hinterlassen lassen.</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light, dark, of high contrast, or as the desktop has it.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hell, dunkel, mit hohem Kontrast oder wie der Desktop.</translation>
    </message>
    <message>
        <source>Line {line}, {place}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Zeile {line}, {place}: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: that is not UTF-8 text.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Zeile {line}: Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>List all commands; type a few letters of one and press Enter.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Alle Befehle auflisten; einige Buchstaben eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listen in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box, who alone hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Das Gespräch der Person im Wählfeld mithören, die allein Sie hört.</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box; nobody hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Das Gespräch der Person im Wählfeld mithören; niemand hört Sie.</translation>
    </message>
    <message>
        <source>Listen: {what}</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Anhören: {what}</translation>
    </message>
    <message>
        <source>Listens</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Sucht weitere…</translation>
    </message>
    <message>
        <source>Made-up names and numbers</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Erfundene Namen und Nummern</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Microphone volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mikrofonlautstärke</translation>
    </message>
    <message>
        <source>Microphone: {microphone}. Speaker: {speaker}. Ringer: {ringer}.</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Mikrofon: {microphone}. Lautsprecher: {speaker}. Klingel: {ringer}.</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Mobile phones may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Mobiltelefone dürfen nicht angerufen werden.</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Stumm ein oder aus</translation>
    </message>
    <message>
        <source>Mute participant</source>
        <extracomment>commands/company_commands.py, ui/views/people.py</extracomment>
        <translation>Person stummschalten</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Muted: they cannot hear you</source>
        <extracomment>ui/models/announcements.py, ui/models/card_words.py</extracomment>
        <translation>Stumm: Man hört Sie nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>reasons.py</extracomment>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No call allows that now.</source>
        <extracomment>commands/call_commands.py, commands/recording_commands.py</extracomment>
        <translation>Kein Gespräch lässt das jetzt zu.</translation>
    </message>
    <message>
        <source>No call is parked there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dort ist kein Gespräch geparkt.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <extracomment>commands/call_commands.py, ui/views/parked.py</extracomment>
        <translation>Kein Gespräch ist geparkt.</translation>
    </message>
    <message>
        <source>No call is up.</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Kein Gespräch besteht.</translation>
    </message>
    <message>
        <source>No call rings there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dort klingelt kein Anruf.</translation>
    </message>
    <message>
        <source>No call to end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Kein Gespräch zu beenden.</translation>
    </message>
    <message>
        <source>No call to hold or resume.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Kein Gespräch zu halten oder fortzusetzen.</translation>
    </message>
    <message>
        <source>No call to park.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Kein Gespräch zu parken.</translation>
    </message>
    <message>
        <source>No call waits for an answer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Kein Anruf wartet auf Annahme.</translation>
    </message>
    <message>
        <source>No calls</source>
        <extracomment>ui/models/announcements.py, ui/views/card.py</extracomment>
        <translation>Keine Gespräche</translation>
    </message>
    <message>
        <source>No calls yet today. Finished calls and recordings appear here; Enter calls back.</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Heute noch keine Anrufe. Beendete Gespräche und Aufnahmen erscheinen hier; Enter ruft zurück.</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>No command was given yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Es wurde noch kein Befehl gegeben.</translation>
    </message>
    <message>
        <source>No connection to the server ({answer}). Check its address and port, and whether it takes this transport.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Keine Verbindung zum Server ({answer}). Prüfen Sie Adresse und Port und ob er diesen Transport annimmt.</translation>
    </message>
    <message>
        <source>No connection: nothing can be called now.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Keine Verbindung: Es kann jetzt nicht angerufen werden.</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({answer}). Check that the port is the one for TLS, and that the server has TLS 1.2.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Es kam keine verschlüsselte Verbindung zustande ({answer}). Prüfen Sie, ob der Port der für TLS ist und der Server TLS 1.2 kann.</translation>
    </message>
    <message>
        <source>No headset with buttons is plugged in.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Kein Headset mit Tasten ist angeschlossen.</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No messages are taken there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dort werden keine Nachrichten angenommen.</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>No microphone or loudspeaker was found: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Kein Mikrofon oder Lautsprecher gefunden: Anrufe funktionieren, hier aber ohne Ton.</translation>
    </message>
    <message>
        <source>No phone there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Kein Telefon dort</translation>
    </message>
    <message>
        <source>No route to host</source>
        <extracomment>reasons.py</extracomment>
        <translation>Kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>No sound devices</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Keine Audiogeräte</translation>
    </message>
    <message>
        <source>No sound devices were found.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Es wurden keine Audiogeräte gefunden.</translation>
    </message>
    <message>
        <source>No sound devices were found. Plug in a headset; it is used at once.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>Es wurden keine Audiogeräte gefunden. Schließen Sie ein Headset an; es wird sofort verwendet.</translation>
    </message>
    <message>
        <source>No sound devices were found. You can handle calls, but not hear or speak. Plug in a headset.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Es wurden keine Audiogeräte gefunden. Sie können Anrufe bearbeiten, aber nicht hören oder sprechen. Schließen Sie ein Headset an.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>reasons.py</extracomment>
        <translation>Kein Speicherplatz mehr</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Datei oder Verzeichnis nicht vorhanden</translation>
    </message>
    <message>
        <source>Nobody can be reached there now.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Dort ist jetzt niemand zu erreichen.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Niemand hat abgenommen.</translation>
    </message>
    <message>
        <source>Nobody has the number {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Niemand hat die Nummer {who}.</translation>
    </message>
    <message>
        <source>Nobody is in a call there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dort führt niemand ein Gespräch.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/models/announcements.py, ui/views/header.py</extracomment>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>client/session.py, commands/program_commands.py</extracomment>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to make and take calls.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Niemand ist angemeldet. Melden Sie sich an, um Anrufe zu tätigen und anzunehmen.</translation>
    </message>
    <message>
        <source>Nobody may listen to who is there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dort darf niemand mithören.</translation>
    </message>
    <message>
        <source>Nobody waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Niemand wartet auf ein besetztes Telefon.</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Rauschunterdrückung</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of this works on this computer: the package livekit, which does it, does not load. Use a headset, or choose a device of the system that cancels echo.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Nichts davon funktioniert auf diesem Computer: Das Paket livekit, das dies leistet, lässt sich nicht laden. Verwenden Sie ein Headset, oder wählen Sie ein Gerät des Systems, das Echo unterdrückt.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Kein Verzeichnis</translation>
    </message>
    <message>
        <source>Not a number or name that can be called.</source>
        <extracomment>refusals.py, ui/models/dial_hint.py</extracomment>
        <translation>Keine Nummer und kein Name, die angerufen werden können.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <extracomment>commands/company_commands.py, ui/views/call_note.py</extracomment>
        <translation>Notiz zum Gespräch</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>Vom Mikrofon kommt nichts.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>Nothing is encrypted between this console&apos;s telephone and the exchange on this computer, since it does not leave the computer. TLS and encrypted voice are for other telephones, and set where the exchange is started.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Zwischen dem Telefon dieser Konsole und der Telefonanlage auf diesem Computer wird nichts verschlüsselt, denn nichts verlässt den Computer. TLS und verschlüsselte Sprache sind für andere Telefone und werden beim Start der Telefonanlage eingestellt.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Es wird nichts abgespielt.</translation>
    </message>
    <message>
        <source>Nothing was heard. Is the microphone muted, or another one meant?</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Es war nichts zu hören. Ist das Mikrofon stumm oder ein anderes gemeint?</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Es wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notices stay</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Meldungen bleiben</translation>
    </message>
    <message>
        <source>Now with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Jetzt mit {who}</translation>
    </message>
    <message>
        <source>Now you hear yourself.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Jetzt hören Sie sich selbst.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Nummer, Name</translation>
    </message>
    <message>
        <source>Numbers in other countries may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nummern in anderen Ländern dürfen nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Numbers that begin with {name} may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nummern, die mit {name} beginnen, dürfen nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <extracomment>commands/profiles.py</extracomment>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>On hold {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Gehalten {time}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/dialogs/profiles.py, ui/dialogs/prompt.py, ui/widgets/profile_form.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Only colleagues take messages.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nur Kollegen nehmen Nachrichten an.</translation>
    </message>
    <message>
        <source>Only files and https addresses can be used.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Nur Dateien und https-Adressen sind verwendbar.</translation>
    </message>
    <message>
        <source>Only {who} hears you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Nur {who} hört Sie</translation>
    </message>
    <message>
        <source>Open telephone links</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Telefonverknüpfungen öffnen</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>reasons.py</extracomment>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ausgehender Proxy</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Abgehend</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Park a call</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Gespräch parken</translation>
    </message>
    <message>
        <source>Park slot {slot}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Platz {slot}</translation>
    </message>
    <message>
        <source>Park the call in a slot, where anybody can fetch it.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das Gespräch auf einem Platz parken, von dem es alle holen können.</translation>
    </message>
    <message>
        <source>Park {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} parken</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Parked by {who}, not fetched</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Von {who} geparkt, nicht geholt</translation>
    </message>
    <message>
        <source>Parked calls</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Geparkte Gespräche</translation>
    </message>
    <message>
        <source>Parked in slot {slot}: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Auf Platz {slot} geparkt: {who}</translation>
    </message>
    <message>
        <source>Participants of the conference</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Teilnehmer der Konferenz</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>bridge/sign_in.py, ui/widgets/profile_form.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passwords of phones are guessed from {address}, last for “{account}”. The address has to wait now. If a phone of yours is there, correct its password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Von {address} aus versucht jemand, Passwörter von Telefonen zu erraten, zuletzt für „{account}“. Die Adresse muss jetzt warten. Steht dort ein Telefon von Ihnen, berichtigen Sie sein Passwort; wenn nicht, sperren Sie die Adresse in der Firewall.</translation>
    </message>
    <message>
        <source>Passwords of users are guessed from {address}, last for “{account}”. The address has to wait now. If somebody or a program of yours is there, correct the password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Von {address} aus versucht jemand, Passwörter von Benutzern zu erraten, zuletzt für „{account}“. Die Adresse muss jetzt warten. Ist dort jemand von Ihnen oder eines Ihrer Programme, berichtigen Sie das Passwort; wenn nicht, sperren Sie die Adresse in der Firewall.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Aufnahme anhalten</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>reasons.py</extracomment>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/announcements.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Picked up for {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Herangeholt für {who}</translation>
    </message>
    <message>
        <source>Place and size of the window when it was last closed (Qt&apos;s own format, base64).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ort und Größe des Fensters beim letzten Schließen (Qt-eigenes Format, base64).</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Play a sound on the chosen speaker, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Einen Ton auf dem gewählten Lautsprecher abspielen, um ihn auszuprobieren.</translation>
    </message>
    <message>
        <source>Play recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Play the selected recording, or the newest.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Die ausgewählte Aufnahme abspielen oder die neueste.</translation>
    </message>
    <message>
        <source>Plays a sound on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Spielt einen Ton auf dem Lautsprecher.</translation>
    </message>
    <message>
        <source>Polite</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Zurückhaltend</translation>
    </message>
    <message>
        <source>Poor</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/preferences.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Premium rate numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Kostenpflichtige Sondernummern dürfen nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Press the key that gives “{command}” while another program is in front.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Drücken Sie die Taste, die „{command}“ gibt, während ein anderes Programm vorn ist.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Escape leaves it as it is.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Drücken Sie die neue Taste für „{command}“. Escape lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Previous call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Voriges Gespräch</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Profil „{name}“</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profiles (*.toml *.json)</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profile (*.toml *.json)</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Profile…</translation>
    </message>
    <message>
        <source>Put the active call on hold with music, or take the held one back.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das aktive Gespräch mit Musik halten oder das gehaltene fortsetzen.</translation>
    </message>
    <message>
        <source>Put the keyboard into the dial box.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Die Tastatur ins Wählfeld setzen.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({reason}); run: python3 packaging/dev.py setup</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Qt kann nicht geladen werden ({reason}); rufen Sie auf: python3 packaging/dev.py setup</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Deskline?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Deskline beenden?</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Read out the call in hand and what the dial box says.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Das aktuelle Gespräch und die Hinweise des Wählfelds vorlesen.</translation>
    </message>
    <message>
        <source>Read the display</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Anzeige vorlesen</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>reasons.py</extracomment>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record the call from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Das Gespräch ab jetzt aufnehmen.</translation>
    </message>
    <message>
        <source>Record three seconds from the microphone and play them on the speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Drei Sekunden vom Mikrofon aufnehmen und auf dem Lautsprecher abspielen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording  {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Aufnahme  {time}</translation>
    </message>
    <message>
        <source>Recording paused at {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Aufnahme angehalten bei {time}</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Aufnahme beendet</translation>
    </message>
    <message>
        <source>Records three seconds and plays them on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Nimmt drei Sekunden auf und spielt sie auf dem Lautsprecher ab.</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>the softphone at the exchange</comment>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Meldet sich an…</translation>
    </message>
    <message>
        <source>Registrar</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Registration lasts</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Anmeldung gilt</translation>
    </message>
    <message>
        <source>Regulate the microphone&apos;s level automatically</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mikrofonpegel automatisch regeln</translation>
    </message>
    <message>
        <source>Remember passwords</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Passwörter merken</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/input/questions.py, ui/models/people.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} entfernen?</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Replaces the names and numbers of people in the report. Passwords and keys never are in it.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Ersetzt Namen und Nummern von Personen im Bericht. Passwörter und Schlüssel stehen nie darin.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of Deskline {version}, {time}</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Bericht von Deskline {version}, {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Weiter aufn.</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Aufnahme fortsetzen</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <extracomment>ui/models/looks.py, ui/models/offers.py</extracomment>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Retrieve parked call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Geparktes Gespräch holen</translation>
    </message>
    <message>
        <source>Retrieve {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} holen</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>commands/program_commands.py, settings/declared.py, ui/dialogs/audio.py</extracomment>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Ring on all devices</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Auf allen Geräten klingeln</translation>
    </message>
    <message>
        <source>Ring on every loudspeaker of this computer, not on the ringer alone.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Auf allen Lautsprechern dieses Computers klingeln, nicht nur auf der Klingel.</translation>
    </message>
    <message>
        <source>Ring on the chosen ringer, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Auf dem gewählten Gerät klingeln, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>Ring on the ringer device when a call comes in and no other call is active.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Auf dem Klingelgerät klingeln, wenn ein Anruf kommt und kein anderes Gespräch aktiv ist.</translation>
    </message>
    <message>
        <source>Ring tones</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Klingeltöne</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Klingel</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Ringing there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Klingelt dort</translation>
    </message>
    <message>
        <source>Rings at {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Klingelt bei {who}</translation>
    </message>
    <message>
        <source>Rings for two seconds.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Klingelt zwei Sekunden lang.</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>SIP-Nachrichten</translation>
    </message>
    <message>
        <source>SIP messages of this phone, passwords and keys hidden</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>SIP-Nachrichten dieses Telefons, Passwörter und Schlüssel verborgen</translation>
    </message>
    <message>
        <source>SIP password</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>SIP-Passwort</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Aufnahme behalten</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Nachrichten speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say how many calls ring, are on hold and are parked, and how long the longest of them waits.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Sagen, wie viele Anrufe klingeln, gehalten und geparkt sind und wie lange der längste wartet.</translation>
    </message>
    <message>
        <source>Say the last message again.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Die letzte Ansage wiederholen.</translation>
    </message>
    <message>
        <source>Say which command was given last, and what came of it.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Sagen, welcher Befehl zuletzt gegeben wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>Say who is signed in, and how phone, sound and exchange stand.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Sagen, wer angemeldet ist und wie es um Telefon, Ton und Anlage steht.</translation>
    </message>
    <message>
        <source>Select a conference and type a number or a name into the dial box first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Wählen Sie zuerst eine Konferenz aus und geben Sie eine Nummer oder einen Namen ins Wählfeld ein.</translation>
    </message>
    <message>
        <source>Select a participant of a conference first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Wählen Sie zuerst eine Person der Konferenz aus.</translation>
    </message>
    <message>
        <source>Select a participant of your conference first.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Wählen Sie zuerst eine Person Ihrer Konferenz aus.</translation>
    </message>
    <message>
        <source>Select the next call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das nächste Gespräch in den Listen auswählen.</translation>
    </message>
    <message>
        <source>Select the previous call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das vorige Gespräch in den Listen auswählen.</translation>
    </message>
    <message>
        <source>Send digits</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ziffern senden</translation>
    </message>
    <message>
        <source>Send digits into the call, for menus at the other end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ziffern in das Gespräch senden, für Sprachmenüs am anderen Ende.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers that tell the own address from outside, host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Server, die die eigene Adresse von außen nennen, Host oder Host:Port, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up Deskline</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Deskline einrichten</translation>
    </message>
    <message>
        <source>Set up from a file</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Aus einer Datei einrichten</translation>
    </message>
    <message>
        <source>Set up from a file or an address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Aus einer Datei oder Adresse einrichten</translation>
    </message>
    <message>
        <source>Set up what Deskline works with, step by step.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Schritt für Schritt einrichten, womit Deskline arbeitet.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Shared cost numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nummern mit geteilten Kosten dürfen nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Short numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Kurzwahlnummern dürfen nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Show Deskline</source>
        <extracomment>ui/views/tray.py</extracomment>
        <translation>Deskline anzeigen</translation>
    </message>
    <message>
        <source>Show a small window with Answer and Turn away while Deskline is not in front.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ein kleines Fenster mit Annehmen und Abweisen zeigen, solange Deskline nicht vorn ist.</translation>
    </message>
    <message>
        <source>Show calls beside other programs</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Anrufe neben anderen Programmen zeigen</translation>
    </message>
    <message>
        <source>Show how phone, exchange and sound are doing, follow SIP messages, and write a report.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Zeigen, wie es um Telefon, Anlage und Ton steht, SIP-Nachrichten verfolgen und einen Bericht schreiben.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Version und Lizenz anzeigen.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Diese Seite anzeigen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>bridge/sign_in.py, state/model.py, ui/models/banner_words.py</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to make and take calls.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Melden Sie sich an, um Anrufe zu tätigen und anzunehmen.</translation>
    </message>
    <message>
        <source>Sign in to the backend.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Am Server anmelden.</translation>
    </message>
    <message>
        <source>Sign in to the exchange with your user name and password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Melden Sie sich mit Benutzername und Passwort an der Anlage an.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out, and forget the passwords of this user on this computer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Abmelden und die Passwörter dieser Person auf diesem Computer vergessen.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Signed in as {who}; phones register at {place}.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>Angemeldet als {who}; Telefone melden sich bei {place} an.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <extracomment>state/connection.py</extracomment>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Anmeldung…</translation>
    </message>
    <message>
        <source>Size of all text, in percent of the desktop&apos;s.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Größe des gesamten Texts in Prozent der des Desktops.</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <extracomment>ui/models/looks.py, ui/models/sentences.py</extracomment>
        <translation>Platz {slot}</translation>
    </message>
    <message>
        <source>Slot {slot} is free</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Platz {slot} ist frei</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>bridge/line/line.py, ui/models/diagnosis.py</extracomment>
        <translation>Softphone</translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Es ist bereits jemand angemeldet.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/dialogs/assistant.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound failed</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Tonfehler</translation>
    </message>
    <message>
        <source>Sound failed. You can handle calls, but not hear or speak.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Der Ton ist ausgefallen. Sie können Anrufe bearbeiten, aber nicht hören oder sprechen.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Ton der Gespräche</translation>
    </message>
    <message>
        <source>Sound works.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>Der Ton funktioniert.</translation>
    </message>
    <message>
        <source>Sound works. Changes apply at once.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Der Ton funktioniert. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Speak announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ansagen sprechen</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Sprechen Sie jetzt…</translation>
    </message>
    <message>
        <source>Speak what a screen reader is told, without one, on a device of your choice.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sprechen, was ein Screenreader vorliest, ohne einen solchen, auf einem Gerät Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Speaker level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py</extracomment>
        <translation>Lautsprecherpegel</translation>
    </message>
    <message>
        <source>Speaker volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Lautsprecherlautstärke</translation>
    </message>
    <message>
        <source>Speaks</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Speaks a sentence on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Spricht einen Satz auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Spoke last with you, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Sprach zuletzt mit Ihnen, {time}</translation>
    </message>
    <message>
        <source>Spoke last with {who}, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Sprach zuletzt mit {who}, {time}</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Aufnahme beginnen</translation>
    </message>
    <message>
        <source>Starting the exchange and the backend…</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>Telefonanlage und Server werden gestartet…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>bootstrap/desktop.py, state/model.py</extracomment>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>playing</comment>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Wiedergabe stoppen</translation>
    </message>
    <message>
        <source>Stop rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Stopp Aufn.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Stop ringing</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Klingeln beenden</translation>
    </message>
    <message>
        <source>Stop the recording and keep it.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Die Aufnahme beenden und behalten.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>Swap calls</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Zwischen beiden makeln</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Systemvorgabe ({device})</translation>
    </message>
    <message>
        <source>Take back a caller who waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Einen Anrufer zurückholen, der auf ein besetztes Telefon wartet.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone links do not open in Deskline any more.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Telefonverknüpfungen öffnen sich nicht mehr in Deskline.</translation>
    </message>
    <message>
        <source>Telephone links open in Deskline now.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Telefonverknüpfungen öffnen sich jetzt in Deskline.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That address is no Deskline backend.</source>
        <extracomment>client/events.py, client/session.py</extracomment>
        <translation>Unter dieser Adresse ist kein Deskline-Server.</translation>
    </message>
    <message>
        <source>That call does not ring any more.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Dieser Anruf klingelt nicht mehr.</translation>
    </message>
    <message>
        <source>That call does not wait any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dieser Anruf wartet nicht mehr.</translation>
    </message>
    <message>
        <source>That call is over.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Dieses Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>That does not exist any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That file holds no keys of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Diese Datei enthält keine Tasten von Deskline.</translation>
    </message>
    <message>
        <source>That file was written by another version of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Diese Datei stammt von einer anderen Version von Deskline.</translation>
    </message>
    <message>
        <source>That holds no profiles of Deskline.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Darin sind keine Profile von Deskline.</translation>
    </message>
    <message>
        <source>That is larger than {most} bytes.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Das ist größer als {most} Byte.</translation>
    </message>
    <message>
        <source>That is nested too deeply.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>That is no domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Das ist keine Domäne.</translation>
    </message>
    <message>
        <source>That is not possible in the present state of the call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das ist im jetzigen Zustand des Gesprächs nicht möglich.</translation>
    </message>
    <message>
        <source>That is not possible with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Das ist mit diesem Konto nicht möglich.</translation>
    </message>
    <message>
        <source>That is possible in the demo, once the softphone is registered.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Das geht in der Demo, sobald das Softphone angemeldet ist.</translation>
    </message>
    <message>
        <source>That is possible with colleagues alone.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das ist nur bei Kollegen möglich.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das ist zu viel auf einmal.</translation>
    </message>
    <message>
        <source>That link holds no number that can be called: {link}</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Diese Verknüpfung enthält keine Nummer, die angerufen werden kann: {link}</translation>
    </message>
    <message>
        <source>That needs an active call and a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Dazu braucht es ein aktives und ein gehaltenes Gespräch.</translation>
    </message>
    <message>
        <source>That needs the permission to pick up calls, and a registered softphone.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Dazu braucht es die Berechtigung zum Heranholen und ein angemeldetes Softphone.</translation>
    </message>
    <message>
        <source>That number is not complete.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Diese Nummer ist nicht vollständig.</translation>
    </message>
    <message>
        <source>That participant is not in the conference any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Diese Person ist nicht mehr in der Konferenz.</translation>
    </message>
    <message>
        <source>That phone is in a call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dieses Telefon ist im Gespräch.</translation>
    </message>
    <message>
        <source>That profile is no longer there.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That recording is not there any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Diese Aufnahme gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That recording is too large to play here.</source>
        <extracomment>client/session.py</extracomment>
        <translation>Diese Aufnahme ist zu groß, um hier abgespielt zu werden.</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the one certificate that is accepted, whoever has issued it.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Der SHA-256-Fingerabdruck des einzigen Zertifikats, das angenommen wird, wer immer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>The X server cannot be reached ({reason}): there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/x11.py</extracomment>
        <translation>Der X-Server ist nicht erreichbar ({reason}): Es gibt keine Tasten für alle Programme.</translation>
    </message>
    <message>
        <source>The account cannot be used: {reason}.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>Das Konto kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The backend cannot be reached now; calls that are up go on.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>Der Server ist jetzt nicht erreichbar; bestehende Gespräche gehen weiter.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The backend could not understand that request.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Der Server konnte diese Anfrage nicht verstehen.</translation>
    </message>
    <message>
        <source>The backend does not answer now. Calls go on; what is shown of them may be out of date.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Der Server antwortet gerade nicht. Gespräche gehen weiter; was davon zu sehen ist, kann veraltet sein.</translation>
    </message>
    <message>
        <source>The backend gave an answer that cannot be read.</source>
        <extracomment>client/session.py</extracomment>
        <translation>Der Server hat eine unlesbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>The backend gave no answer; it may or may not have done that.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Der Server hat nicht geantwortet; ob er es getan hat, ist ungewiss.</translation>
    </message>
    <message>
        <source>The backend has ended the connection.</source>
        <extracomment>client/events.py, refusals.py</extracomment>
        <translation>Der Server hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The backend has made an error.</source>
        <extracomment>client/errors.py</extracomment>
        <translation>Der Server hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The backend has stopped; it is being started again.</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>Der Server hat sich beendet; er wird neu gestartet.</translation>
    </message>
    <message>
        <source>The backend refused that ({status}).</source>
        <extracomment>client/errors.py</extracomment>
        <translation>Der Server hat das abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>The backend sent an event that cannot be read.</source>
        <extracomment>client/events.py</extracomment>
        <translation>Der Server hat ein unlesbares Ereignis gesendet.</translation>
    </message>
    <message>
        <source>The call cannot be answered: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Der Anruf kann nicht angenommen werden: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be ended: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Das Gespräch kann nicht beendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be held: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Das Gespräch kann nicht gehalten werden: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be made: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Der Anruf ist nicht möglich: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be resumed: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Das Gespräch kann nicht fortgesetzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be transferred: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Das Gespräch kann nicht vermittelt werden: {reason}.</translation>
    </message>
    <message>
        <source>The call does not allow that now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das Gespräch lässt das jetzt nicht zu.</translation>
    </message>
    <message>
        <source>The call failed ({answer}).</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Der Anruf ist fehlgeschlagen ({answer}).</translation>
    </message>
    <message>
        <source>The call from {who} comes back to the switchboard: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Der Anruf von {who} kommt zur Zentrale zurück: {reason}</translation>
    </message>
    <message>
        <source>The call from {who} comes back: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Der Anruf von {who} kommt zurück: {reason}</translation>
    </message>
    <message>
        <source>The call has changed meanwhile. Look at it, then press again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das Gespräch hat sich inzwischen geändert. Sehen Sie es an und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The call is at that phone already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das Gespräch ist bereits an diesem Telefon.</translation>
    </message>
    <message>
        <source>The call is not answered.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Der Anruf ist nicht angenommen.</translation>
    </message>
    <message>
        <source>The call to {who} failed.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Der Anruf an {who} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The call was turned away.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Der Anruf wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The calls cannot be connected now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Die Gespräche können jetzt nicht verbunden werden.</translation>
    </message>
    <message>
        <source>The chosen device is not plugged in</source>
        <extracomment>ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Das gewählte Gerät ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Die ausgewählte Nachricht</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Die Konferenz ist voll.</translation>
    </message>
    <message>
        <source>The connection is lost. Trying again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Die Verbindung ist verloren. Neuer Versuch.</translation>
    </message>
    <message>
        <source>The connection to the backend was lost.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Die Verbindung zum Server ist verloren gegangen.</translation>
    </message>
    <message>
        <source>The connection to the exchange was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Die Verbindung zur Telefonanlage ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Die Verbindung zum Telefon ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to {who} was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Die Verbindung zu {who} ist verloren gegangen.</translation>
    </message>
    <message>
        <source>The connection was too slow.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Die Verbindung war zu langsam.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Das Datenverzeichnis {place} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be written to.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>In das Datenverzeichnis {place} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database URL cannot be read; try postgresql://user@host/name.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Die URL der Datenbank ist nicht lesbar; versuchen Sie postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database is of another version of the program ({reason}). Install the newer one again.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Die Datenbank gehört zu einer anderen Version des Programms ({reason}). Installieren Sie wieder die neuere.</translation>
    </message>
    <message>
        <source>The database {database} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Die Datenbank {database} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The database {database} is damaged ({reason}). Put a copy of it in its place, or move it away to begin anew.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Die Datenbank {database} ist beschädigt ({reason}). Setzen Sie eine Sicherung an ihre Stelle, oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The demo</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>The demo organisation has passwords that everybody knows, so it is served on this machine only; {option} {address} would open it to others.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Die Passwörter der Demo-Organisation kennt jeder, deshalb ist sie nur auf diesem Rechner erreichbar; {option} {address} würde sie für andere öffnen.</translation>
    </message>
    <message>
        <source>The demo runs in another window already.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>Die Demo läuft bereits in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>The demo&apos;s second phone could not call.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>Das zweite Telefon der Demo konnte nicht anrufen.</translation>
    </message>
    <message>
        <source>The digits cannot be sent: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Die Ziffern können nicht gesendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The domain of the own address; empty where it is the server&apos;s name.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Die Domäne der eigenen Adresse; leer, wo sie der Name des Servers ist.</translation>
    </message>
    <message>
        <source>The exchange did not take that SIP password.</source>
        <extracomment>bridge/softphone_control.py</extracomment>
        <translation>Die Anlage hat dieses SIP-Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The exchange has no free line to {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Die Telefonanlage hat keine freie Leitung zu {who}.</translation>
    </message>
    <message>
        <source>The exchange is away. Calls cannot be changed until it is back; it is being started again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Die Telefonanlage ist nicht erreichbar. Gespräche lassen sich erst wieder ändern, wenn sie zurück ist; sie wird neu gestartet.</translation>
    </message>
    <message>
        <source>The exchange is away. Try again in a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Die Telefonanlage ist nicht erreichbar. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The exchange is away; nothing can be done with calls until it is back.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>Die Telefonanlage ist nicht erreichbar; bis sie zurück ist, lässt sich mit Gesprächen nichts tun.</translation>
    </message>
    <message>
        <source>The exchange on this computer</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Die Telefonanlage auf diesem Computer</translation>
    </message>
    <message>
        <source>The exchange was restarted during the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Die Telefonanlage wurde während des Gesprächs neu gestartet.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file names a command that is not known here: {name}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Die Datei nennt einen hier unbekannten Befehl: {name}.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read: {reason}.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>Die Datei der Zertifizierungsstellen {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles was damaged; it is kept as {file}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Die Datei der Profile war beschädigt; sie bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>The host {host} is not known. Check how it is written, and the network.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Der Rechner {host} ist nicht bekannt. Prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>The installation&apos;s id is not a UUID.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>Die Kennung der Installation ist keine UUID.</translation>
    </message>
    <message>
        <source>The keys could not be exported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Die Tasten konnten nicht exportiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The keys could not be imported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Die Tasten konnten nicht importiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The keys of {name} cannot be read.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Die Tasten von {name} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The keys were exported to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Die Tasten wurden nach {path} exportiert.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Die Tasten wurden importiert.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>Der Lautsprecher kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Der Lautsprecher ist ausgefallen.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Der Lautsprecher {name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The messages could not be saved: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Die Nachrichten konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The microphone is in use for a call.</source>
        <extracomment>softphone/softphone.py</extracomment>
        <translation>Das Mikrofon wird gerade für ein Gespräch gebraucht.</translation>
    </message>
    <message>
        <source>The microphone {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Das Mikrofon {name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The name that others see when you call.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Der Name, den andere sehen, wenn Sie anrufen.</translation>
    </message>
    <message>
        <source>The new call&apos;s id cannot be used.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Die Kennung des neuen Anrufs kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The other side cannot agree on sound: it may lack encryption, or demand it. See “Encrypt voice” in the profile.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Die Gegenseite kann sich nicht auf den Ton einigen: Vielleicht fehlt ihr Verschlüsselung, oder sie verlangt sie. Siehe „Sprache verschlüsseln“ im Profil.</translation>
    </message>
    <message>
        <source>The part “{name}” has failed ({reason}). Start the console again.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>Der Teil „{name}“ ist ausgefallen ({reason}). Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The passwords kept on this computer are forgotten.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Die auf diesem Computer gespeicherten Passwörter werden vergessen.</translation>
    </message>
    <message>
        <source>The phone cannot do that: {reason}.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>Das Telefon kann das nicht: {reason}.</translation>
    </message>
    <message>
        <source>The phone could not register.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Das Telefon konnte sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The phone has no account to call from.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Das Telefon hat kein Konto, von dem es anrufen kann.</translation>
    </message>
    <message>
        <source>The phone of {who} speaks no codec that the exchange knows.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Das Telefon von {who} spricht keinen Codec, den die Anlage kennt.</translation>
    </message>
    <message>
        <source>The position is not within the file.</source>
        <extracomment>softphone/audio/headless.py, softphone/audio/qt_sound.py</extracomment>
        <translation>Die Stelle liegt nicht in der Datei.</translation>
    </message>
    <message>
        <source>The profile and its passwords are gone for good.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Das Profil und seine Passwörter sind endgültig weg.</translation>
    </message>
    <message>
        <source>The profile is kept under this name, and used from now on.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Das Profil wird unter diesem Namen behalten und ab jetzt verwendet.</translation>
    </message>
    <message>
        <source>The profile “{name}” is made.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Das Profil „{name}“ wird angelegt.</translation>
    </message>
    <message>
        <source>The profile “{name}” is overwritten.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Das Profil „{name}“ wird überschrieben.</translation>
    </message>
    <message>
        <source>The profiles could not be read: {reason}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Die Profile konnten nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The profiles could not be saved: {reason}.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Die Profile konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The profiles were set up. Choose one and press “Use”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Die Profile sind eingerichtet. Wählen Sie eines und drücken Sie „Verwenden“.</translation>
    </message>
    <message>
        <source>The recording cannot be played: {reason}</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Die Aufnahme kann nicht abgespielt werden: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched: {reason}.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>Die Aufnahme konnte nicht geholt werden: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Der Bericht konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Der Bericht wurde nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>The server cannot serve now ({answer}). It is asked again by and by.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Der Server kann gerade nicht ({answer}). Er wird nach und nach wieder gefragt.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and port, the transport, and that no firewall is in between.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Der Server antwortet nicht. Prüfen Sie Adresse und Port, den Transport und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>The server does not know this user ({answer}). Check the user name and the domain.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Der Server kennt diesen Benutzer nicht ({answer}). Prüfen Sie Benutzername und Domäne.</translation>
    </message>
    <message>
        <source>The server does not take this user name and password ({answer}). Check both, and whether it wants another name for signing in.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Der Server nimmt Benutzername und Passwort nicht an ({answer}). Prüfen Sie beide und ob er einen anderen Anmeldenamen will.</translation>
    </message>
    <message>
        <source>The server refuses the registration ({answer}). Ask whoever runs it.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Der Server lehnt die Anmeldung ab ({answer}). Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted: {reason}.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Das Zertifikat des Servers wird nicht angenommen: {reason}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Die Einstellungen konnten nicht gelesen werden ({reason}); es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <extracomment>bootstrap/program.py, bridge/console.py</extracomment>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings file was damaged; it is kept as {name} and the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Die Einstellungsdatei war beschädigt; sie bleibt als {name} erhalten, und es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The softphone cannot be started.</source>
        <extracomment>bootstrap/trials.py</extracomment>
        <translation>Das Softphone kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The softphone cannot run: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Das Softphone kann nicht laufen: {reason}.</translation>
    </message>
    <message>
        <source>The softphone could not register ({reason}).</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Das Softphone konnte sich nicht anmelden ({reason}).</translation>
    </message>
    <message>
        <source>The softphone could not register, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Das Softphone konnte sich nicht anmelden, daher kann es nicht anrufen</translation>
    </message>
    <message>
        <source>The softphone has ended and is started again. In the call that was up nobody hears the other: park it and fetch it back to speak on.</source>
        <extracomment>state/notices.py</extracomment>
        <translation>Das Softphone hat sich beendet und wird neu gestartet. Im bestehenden Gespräch hört keiner den anderen: Parken Sie es und holen Sie es zurück, um weiterzusprechen.</translation>
    </message>
    <message>
        <source>The softphone has stopped; it is being started again.</source>
        <extracomment>bootstrap/softphone_process.py</extracomment>
        <translation>Das Softphone hat sich beendet; es wird neu gestartet.</translation>
    </message>
    <message>
        <source>The softphone is not registered, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Das Softphone ist nicht angemeldet und kann daher nicht anrufen</translation>
    </message>
    <message>
        <source>The softphone is not registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Das Softphone ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>The softphone is registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Das Softphone ist angemeldet.</translation>
    </message>
    <message>
        <source>The softphone is registering.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Das Softphone meldet sich an.</translation>
    </message>
    <message>
        <source>The softphone is registering: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Das Softphone meldet sich an: Es kann gleich anrufen</translation>
    </message>
    <message>
        <source>The softphone is starting.</source>
        <extracomment>state/model.py</extracomment>
        <translation>Das Softphone startet.</translation>
    </message>
    <message>
        <source>The softphone is starting: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Das Softphone startet: Es kann gleich anrufen</translation>
    </message>
    <message>
        <source>The softphone must have registered first.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Das Softphone muss zuerst angemeldet sein.</translation>
    </message>
    <message>
        <source>The softphone registers as {extension} of {domain} with a SIP password.</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Das Softphone meldet sich als {extension} von {domain} mit einem SIP-Passwort an.</translation>
    </message>
    <message>
        <source>The sound devices are being looked for.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Die Tongeräte werden gesucht.</translation>
    </message>
    <message>
        <source>The sound devices cannot be used: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Die Audiogeräte sind nicht verwendbar: Anrufe funktionieren, hier aber ohne Ton.</translation>
    </message>
    <message>
        <source>The sound server of this computer is not there.</source>
        <extracomment>softphone/audio/qt_engine.py</extracomment>
        <translation>Der Tonserver dieses Computers ist nicht da.</translation>
    </message>
    <message>
        <source>The system could not be told who opens telephone links: {reason}.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Dem System konnte nicht mitgeteilt werden, wer Telefonverknüpfungen öffnet: {reason}.</translation>
    </message>
    <message>
        <source>The transfer failed ({answer}).</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Das Vermitteln ist fehlgeschlagen ({answer}).</translation>
    </message>
    <message>
        <source>The user name or extension of the account.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Benutzername oder Nebenstelle des Kontos.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>There are no profiles yet. Make one with “New…”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Es gibt noch keine Profile. Legen Sie mit „Neu…“ eines an.</translation>
    </message>
    <message>
        <source>There are no recordings with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Mit diesem Konto gibt es keine Aufnahmen.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Es gibt bereits ein Profil „{name}“.</translation>
    </message>
    <message>
        <source>There is no call to write a note on.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Es gibt kein Gespräch für eine Notiz.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Es gibt kein Gespräch.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Es gibt keinen Befehl {name}.</translation>
    </message>
    <message>
        <source>There is no conference to leave.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Es gibt keine Konferenz zu verlassen.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown; run backend and softphone alone with: python3 packaging/dev.py run --headless</source>
        <extracomment>bootstrap/display.py</extracomment>
        <translation>Hier gibt es keinen Bildschirm und damit kein Fenster; Server und Softphone allein laufen mit: python3 packaging/dev.py run --headless</translation>
    </message>
    <message>
        <source>There is no field {key}.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Es gibt kein Feld {key}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play on.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Es gibt keinen Lautsprecher für die Wiedergabe.</translation>
    </message>
    <message>
        <source>There is no microphone, or a call uses it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Es gibt kein Mikrofon, oder ein Gespräch benutzt es.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Es gibt keine Option {option}.</translation>
    </message>
    <message>
        <source>There is no organisation yet: describe yours after resources/configuration/example.toml and give it with `python -m backend configure FILE`, or start with --demo to try one.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Es gibt noch keine Organisation: Beschreiben Sie Ihre nach resources/configuration/example.toml und übergeben Sie sie mit `python -m backend configure FILE`, oder starten Sie mit --demo, um eine auszuprobieren.</translation>
    </message>
    <message>
        <source>There is no park slot {name}.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Es gibt keinen Platz {name} zum Parken.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”; there are: {known}.</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>Es gibt kein Profil „{name}“; es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no recording to play.</source>
        <extracomment>commands/recording_commands.py, refusals.py</extracomment>
        <translation>Es gibt keine Aufnahme zum Abspielen.</translation>
    </message>
    <message>
        <source>There is no ringer, or it rings already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Es gibt keine Klingel, oder sie klingelt bereits.</translation>
    </message>
    <message>
        <source>There is no screen here, so there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Hier ist kein Bildschirm, daher gibt es keine Tasten für alle Programme.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Es gibt keine Einstellung {key}.</translation>
    </message>
    <message>
        <source>There is no sound in {file}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>In {file} ist kein Ton.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Es gibt keinen Lautsprecher.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>Es gibt kein Terminal für Rückfragen.</translation>
    </message>
    <message>
        <source>There is no way to {host}: {reason}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Es gibt keinen Weg zu {host}: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody at that number.</source>
        <extracomment>bridge/line/states.py, refusals.py</extracomment>
        <translation>Unter dieser Nummer ist niemand.</translation>
    </message>
    <message>
        <source>They hear you again</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Man hört Sie wieder</translation>
    </message>
    <message>
        <source>They hold you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sie werden gehalten</translation>
    </message>
    <message>
        <source>This can be changed at any time, with Deskline &gt; Set up…</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Das lässt sich jederzeit ändern, mit Deskline &gt; Einrichten…</translation>
    </message>
    <message>
        <source>This command is not understood.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>Dieser Befehl wird nicht verstanden.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Dieser Computer hat keinen Lautsprecher.</translation>
    </message>
    <message>
        <source>This computer has no microphone and no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Dieser Computer hat weder Mikrofon noch Lautsprecher.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Dieser Computer hat kein Mikrofon.</translation>
    </message>
    <message>
        <source>This console&apos;s telephone speaks with a Deskline exchange by UDP, and voice is not encrypted: use a network that you trust. TLS and encrypted voice can be set for another telephone system alone.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Das Telefon dieser Konsole spricht mit einer Deskline-Anlage über UDP, und Sprache wird nicht verschlüsselt: Verwenden Sie ein Netzwerk, dem Sie vertrauen. TLS und verschlüsselte Sprache lassen sich nur für ein anderes Telefonsystem einstellen.</translation>
    </message>
    <message>
        <source>This phone calls numbers and addresses of {domain} only, not {address}.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Dieses Telefon ruft nur Nummern und Adressen von {domain} an, nicht {address}.</translation>
    </message>
    <message>
        <source>This phone can have {most} calls at once.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Dieses Telefon kann {most} Gespräche gleichzeitig haben.</translation>
    </message>
    <message>
        <source>This phone says what its microphone hears.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Dieses Telefon sagt, was sein Mikrofon hört.</translation>
    </message>
    <message>
        <source>This phone was started without sound devices.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>Dieses Telefon wurde ohne Tongeräte gestartet.</translation>
    </message>
    <message>
        <source>This softphone speaks IPv4 only: give the IPv4 address of {host}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Dieses Softphone spricht nur IPv4: Geben Sie die IPv4-Adresse von {host} an.</translation>
    </message>
    <message>
        <source>This user may not open {names}. On Linux, install packaging/70-deskline-headset.rules, then plug the headset in again.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Dieser Benutzer darf {names} nicht öffnen. Installieren Sie unter Linux packaging/70-deskline-headset.rules und schließen Sie das Headset neu an.</translation>
    </message>
    <message>
        <source>Throw the recording of the call away.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Die Aufnahme des Gesprächs verwerfen.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today&apos;s calls</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Heutige Anrufe</translation>
    </message>
    <message>
        <source>Too many consoles are open.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Zu viele Vermittlungsplätze sind offen.</translation>
    </message>
    <message>
        <source>Too many failed logins. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Zu viele fehlgeschlagene Anmeldungen. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>reasons.py</extracomment>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Zu viele Anfragen. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Vermitteln</translation>
    </message>
    <message>
        <source>Transfer a call to this number to park it.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vermitteln Sie ein Gespräch an diese Nummer, um es zu parken.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box, without asking there.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das Gespräch ohne Rückfrage an die Nummer im Wählfeld vermitteln.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box; the caller waits until the call there is over.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Das Gespräch an die Nummer im Wählfeld vermitteln; der Anrufer wartet, bis dort frei ist.</translation>
    </message>
    <message>
        <source>Transfer to voicemail</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>An die Mailbox vermitteln</translation>
    </message>
    <message>
        <source>Transfer {who} to {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} an {whom} vermitteln</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Transferred by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vermittelt von {who}</translation>
    </message>
    <message>
        <source>Transferred calls</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Vermittelte Gespräche</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Try Demo &gt; Incoming call ({key}): a second phone calls you and speaks. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Probieren Sie Demo &gt; Ankommender Anruf ({key}): Ein zweites Telefon ruft Sie an und spricht. {more}</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Turn away</source>
        <extracomment>ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Type a colleague who is in a call into the dial box first; it needs the permission to listen in.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Geben Sie zuerst eine Person im Gespräch ins Wählfeld ein; es braucht die Berechtigung zum Mithören.</translation>
    </message>
    <message>
        <source>Type a number into the dial box first; there must be a call to transfer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Geben Sie zuerst eine Nummer ins Wählfeld ein; es muss ein Gespräch zu vermitteln geben.</translation>
    </message>
    <message>
        <source>Type a number into the dial box to ask there first, or have a call on hold to connect.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Geben Sie für eine Rückfrage eine Nummer ins Wählfeld ein, oder halten Sie ein Gespräch zum Verbinden.</translation>
    </message>
    <message>
        <source>Type a number or a name above and press {key} to call.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Geben Sie oben eine Nummer oder einen Namen ein und drücken Sie {key}, um anzurufen.</translation>
    </message>
    <message>
        <source>Type a number or a name into the dial box first; the softphone must be registered.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Geben Sie zuerst eine Nummer oder einen Namen ins Wählfeld ein; das Softphone muss angemeldet sein.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter asks there first.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Nummer oder Name eingeben. Enter fragt dort zurück.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it for the conference.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Nummer oder Name eingeben. Enter ruft für die Konferenz an.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Nummer oder Name eingeben. Enter ruft an.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter transfers there.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Nummer oder Name eingeben. Enter vermittelt dorthin.</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Eingegeben: {text}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>caller</comment>
        <extracomment>state/model.py, ui/models/looks.py, ui/models/people.py, ui/models/words.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Stumm aus</translation>
    </message>
    <message>
        <source>Unmute participant</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Until it is back, the state of the calls shown is unknown.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Bis er zurück ist, ist der Zustand der gezeigten Gespräche unbekannt.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use a Deskline backend</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Einen Deskline-Server verwenden</translation>
    </message>
    <message>
        <source>Use an exchange on this computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Eine Telefonanlage auf diesem Computer verwenden</translation>
    </message>
    <message>
        <source>Use an https address: by http anybody on the way could change it.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Verwenden Sie eine https-Adresse: Über http könnte es jeder unterwegs ändern.</translation>
    </message>
    <message>
        <source>Use another telephone system</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Ein anderes Telefonsystem verwenden</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User (name@domain)</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Benutzer (name@domäne)</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Voice can be encrypted (SRTP) where signalling goes by TLS.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Sprache lässt sich verschlüsseln (SRTP), wo die Signalisierung über TLS läuft.</translation>
    </message>
    <message>
        <source>Voice can be encrypted with TLS only: without it everybody on the way could read the keys.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>Sprache kann nur mit TLS verschlüsselt werden: Ohne TLS könnte jeder unterwegs die Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Voicemail of {who}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Mailbox von {who}</translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Wartet {time}</translation>
    </message>
    <message>
        <source>Waits for {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Wartet auf {who}</translation>
    </message>
    <message>
        <source>Warn of waiting callers</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Vor Wartenden warnen</translation>
    </message>
    <message>
        <source>Was parked by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Wurde von {who} geparkt</translation>
    </message>
    <message>
        <source>Wayland gives no program the keys of others. Make a key in the desktop&apos;s own settings for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Wayland gibt keinem Programm die Tasten anderer. Legen Sie in den Einstellungen des Desktops eine Taste für einen Befehl an wie: main.py --give call.answer</translation>
    </message>
    <message>
        <source>What Enter in the dial box does while a call is selected: ask there first, transfer at once, or call.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Was Enter im Wählfeld tut, während ein Gespräch ausgewählt ist: zurückfragen, sofort vermitteln oder anrufen.</translation>
    </message>
    <message>
        <source>What a screen reader may be interrupted for: only what is important, everything (assertive), nothing (polite); or no announcements at all (off).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wofür ein Screenreader unterbrochen werden darf: nur für Wichtiges, für alles (nachdrücklich), für nichts (zurückhaltend); oder gar keine Ansagen (aus).</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/palette.py</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What is heard is written to files that end in .wav.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>Was zu hören ist, wird in Dateien geschrieben, die auf .wav enden.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What should the next one know? Enter keeps it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Was sollten andere wissen? Enter behält es.</translation>
    </message>
    <message>
        <source>What this profile works with.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Womit dieses Profil arbeitet.</translation>
    </message>
    <message>
        <source>What to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Was angerufen wird</translation>
    </message>
    <message>
        <source>What was recorded of this call is lost for good.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Was von diesem Gespräch aufgenommen wurde, ist endgültig verloren.</translation>
    </message>
    <message>
        <source>What you can do with a call appears here, each action in its own place.</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Was Sie mit einem Gespräch tun können, erscheint hier, jede Aktion an ihrem Platz.</translation>
    </message>
    <message>
        <source>Where the backend is, for example https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Wo der Server ist, zum Beispiel https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Wo die Gegenseite es kann</translation>
    </message>
    <message>
        <source>Where the server wants another name with the password; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Wo der Server zum Passwort einen anderen Namen will; sonst leer.</translation>
    </message>
    <message>
        <source>Where the telephone registers: a host name or IPv4 address, with :port where it is not the usual.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Wo sich das Telefon anmeldet: Hostname oder IPv4-Adresse, mit :Port, wo er nicht der übliche ist.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Who signed in last, as user@domain.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Wer sich zuletzt angemeldet hat, als benutzer@domäne.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <extracomment>ui/views/suggestions.py</extracomment>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Without a registrar only a SIP address can be called.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Ohne Registrar kann nur eine SIP-Adresse angerufen werden.</translation>
    </message>
    <message>
        <source>Write STUN servers as host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Schreiben Sie STUN-Server als Host oder Host:Port, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note ({key})</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Notiz schreiben ({key})</translation>
    </message>
    <message>
        <source>Write a report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Bericht schreiben…</translation>
    </message>
    <message>
        <source>Write down what the next one should know: the note goes with the call. Enter keeps it.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Aufschreiben, was andere wissen sollten: Die Notiz geht mit dem Gespräch. Enter behält sie.</translation>
    </message>
    <message>
        <source>Write the address like https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Schreiben Sie die Adresse wie https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the server as its host name or IPv4 address, like pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Schreiben Sie den Server als Hostname oder IPv4-Adresse, wie pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the user as name@domain, and the password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Geben Sie den Benutzer als name@domäne und das Passwort ein.</translation>
    </message>
    <message>
        <source>Write the user as name@domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Schreiben Sie den Benutzer als name@domäne.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>
            <numerusform>Sie und %n weitere Person</numerusform>
            <numerusform>Sie und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in that call yourself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Sie sind selbst in diesem Gespräch.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>You have as many calls as you can have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Sie haben bereits so viele Gespräche, wie möglich sind.</translation>
    </message>
    <message>
        <source>You have as many calls outside as you may have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Sie haben bereits so viele Gespräche nach außen, wie Sie dürfen.</translation>
    </message>
    <message>
        <source>You have joined in</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sie sind aufgeschaltet</translation>
    </message>
    <message>
        <source>You listen, unheard</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sie hören unbemerkt mit</translation>
    </message>
    <message>
        <source>You may not call by that line.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Über diese Leitung dürfen Sie nicht anrufen.</translation>
    </message>
    <message>
        <source>You may not hear recordings of this user.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Aufnahmen dieser Person dürfen Sie nicht hören.</translation>
    </message>
    <message>
        <source>You may not make this kind of call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Diese Art von Anruf dürfen Sie nicht tätigen.</translation>
    </message>
    <message>
        <source>You were heard, at most at {percent} %.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Sie waren zu hören, höchstens mit {percent} %.</translation>
    </message>
    <message>
        <source>You were heard, but too loud: turn the microphone down.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Sie waren zu hören, aber zu laut: Stellen Sie das Mikrofon leiser.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Ihre Nachrichten</translation>
    </message>
    <message>
        <source>Your minutes outside are used up for today.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ihre Minuten nach außen sind für heute verbraucht.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Your organisation runs one: you need its address, your user name and your password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Ihre Organisation betreibt einen: Sie brauchen seine Adresse, Ihren Benutzernamen und Ihr Passwort.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Your session at the backend has ended.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ihre Sitzung am Server ist beendet.</translation>
    </message>
    <message>
        <source>Your softphone is not registered at the exchange.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ihr Softphone ist nicht an der Anlage angemeldet.</translation>
    </message>
    <message>
        <source>a list of 1 to {most} profiles is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>eine Liste von 1 bis {most} Profilen ist nötig</translation>
    </message>
    <message>
        <source>a name of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ein Name von höchstens {most} Zeichen ist nötig</translation>
    </message>
    <message>
        <source>a tel:, sip:, sips: or callto: link to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>ein Link mit tel:, sip:, sips: oder callto:, der angerufen wird</translation>
    </message>
    <message>
        <source>a text of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ein Text von höchstens {most} Zeichen ist nötig</translation>
    </message>
    <message>
        <source>another one has that name</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ein anderes hat diesen Namen</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>zurück in {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <comment>short</comment>
        <extracomment>ui/models/looks.py, ui/models/words.py</extracomment>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>exchange: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Anlage: {state}</translation>
    </message>
    <message>
        <source>for {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>für {who}</translation>
    </message>
    <message>
        <source>give the console that runs a command, such as call.answer, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>der laufenden Konsole einen Befehl geben, etwa call.answer, und enden</translation>
    </message>
    <message>
        <source>hash</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>Raute</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>it cannot be used for this. Ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>es ist dafür nicht verwendbar. Fragen Sie, wer den Server betreibt</translation>
    </message>
    <message>
        <source>it is for “{subject}”, not for the server&apos;s name in this account. Write the name that it is for</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>es gilt für „{subject}“, nicht für den Servernamen dieses Kontos. Schreiben Sie den Namen, für den es gilt</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before. If nobody has renewed it, somebody may be listening: ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>es ist nicht das früher angenommene. Hat es niemand erneuert, hört vielleicht jemand mit: Fragen Sie, wer den Server betreibt</translation>
    </message>
    <message>
        <source>it is valid from {since} only. Check this computer&apos;s clock</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>es gilt erst ab {since}. Prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>it must be {version}</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>es muss {version} sein</translation>
    </message>
    <message>
        <source>it was valid until {until} only. Whoever runs the server has to renew it; check this computer&apos;s clock, too</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>es galt nur bis {until}. Wer den Server betreibt, muss es erneuern; prüfen Sie auch die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>its issuer “{issuer}” is not known here. Give the file of that authority, or compare the fingerprint with whoever runs the server, and accept it</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>der Aussteller „{issuer}“ ist hier nicht bekannt. Geben Sie die Datei dieser Stelle an, oder vergleichen Sie den Fingerabdruck mit dem des Betreibers und nehmen Sie es an</translation>
    </message>
    <message>
        <source>jitter {here} ms, there {there} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Jitter {here} ms, dort {there} ms</translation>
    </message>
    <message>
        <source>loss, jitter and what the processes use</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Verluste, Jitter und was die Prozesse brauchen</translation>
    </message>
    <message>
        <source>macOS gives no program the keys of others unasked. Make a shortcut in the Shortcuts app for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>macOS gibt keinem Programm ungefragt die Tasten anderer. Legen Sie in der App Kurzbefehle einen Kurzbefehl an wie: main.py --give call.answer</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>no window: run backend and softphone alone</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>ohne Fenster: nur Server und Softphone</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not possible now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Anrufschutz</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>others listen</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>andere hören mit</translation>
    </message>
    <message>
        <source>parked by {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>geparkt von {who}</translation>
    </message>
    <message>
        <source>phone: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Telefon: {state}</translation>
    </message>
    <message>
        <source>qt: this computer&apos;s sound devices; none: silence (default: qt)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>qt: die Audiogeräte dieses Rechners; none: Stille (Vorgabe: qt)</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>klingelt bei {name}</translation>
    </message>
    <message>
        <source>round trip {trip}</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Umlaufzeit {trip}</translation>
    </message>
    <message>
        <source>set up profiles from a file or an https address; shows first what would change</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Profile aus einer Datei oder von einer https-Adresse einrichten; zeigt zuerst, was sich ändern würde</translation>
    </message>
    <message>
        <source>sound: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Ton: {state}</translation>
    </message>
    <message>
        <source>star</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>start with the demo organisation, signed in as alice</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>mit der Demo-Organisation starten, angemeldet als alice</translation>
    </message>
    <message>
        <source>tell this, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>dies ausgeben und enden</translation>
    </message>
    <message>
        <source>the SIP messages of the phone, as they passed</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>die SIP-Nachrichten des Telefons, wie sie liefen</translation>
    </message>
    <message>
        <source>the demo is not handed out</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>die Demo wird nicht verteilt</translation>
    </message>
    <message>
        <source>the server has issued it to itself, so nobody vouches for it. Compare its fingerprint with whoever runs the server, and accept it, or give the file of its authority</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>der Server hat es sich selbst ausgestellt, niemand bürgt dafür. Vergleichen Sie den Fingerabdruck mit dem des Betreibers und nehmen Sie es an, oder geben Sie die Datei seiner Zertifizierungsstelle an</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ein solches Feld gibt es nicht</translation>
    </message>
    <message>
        <source>this participant</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>this program, its computer, and how it is connected</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>dieses Programm, sein Rechner und seine Verbindung</translation>
    </message>
    <message>
        <source>use the backend that runs there, and start none</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>den Server benutzen, der dort läuft, und keinen starten</translation>
    </message>
    <message>
        <source>use the profile of this name</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>das Profil dieses Namens verwenden</translation>
    </message>
    <message>
        <source>what the programs wrote, in English</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>was die Programme schrieben, auf Englisch</translation>
    </message>
    <message>
        <source>where all data lies (default: the user&apos;s data directory, with one apart for the demo)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>wo alle Daten liegen (Vorgabe: das Datenverzeichnis des Benutzers, mit einem eigenen für die Demo)</translation>
    </message>
    <message>
        <source>where phones register at the started backend (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>wo sich Telefone am gestarteten Server anmelden (Vorgabe: {default}; Port 0: irgendeiner)</translation>
    </message>
    <message>
        <source>where the started backend serves HTTP (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>wo der gestartete Server mit HTTP erreichbar ist (Vorgabe: {default}; Port 0: irgendeiner)</translation>
    </message>
    <message>
        <source>who signs in, name@domain</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>wer sich anmeldet, name@domäne</translation>
    </message>
    <message>
        <source>{calls}, longest {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{calls}, am längsten {time}</translation>
    </message>
    <message>
        <source>{command}: type the number or name here, then press {key}.</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>{command}: Geben Sie hier die Nummer oder den Namen ein und drücken Sie dann {key}.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{days} T {hours} h</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} (now {before})</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{field}: {value} (jetzt {before})</translation>
    </message>
    <message>
        <source>{file} cannot be played: {reason}.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>{file} kann nicht abgespielt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>bridge/report.py, client/provisioning.py, softphone/audio/wav.py</extracomment>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>{file} enthält keine Zertifikate in PEM-Form.</translation>
    </message>
    <message>
        <source>{file} is not a 16-bit WAV file.</source>
        <extracomment>softphone/audio/wav.py</extracomment>
        <translation>{file} ist keine 16-Bit-WAV-Datei.</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} antwortete {status}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}).</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} ist nicht erreichbar ({reason}).</translation>
    </message>
    <message>
        <source>{host} took too long.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{key} alone is needed by other programs; take Ctrl or Alt with it.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} allein brauchen andere Programme; nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} alone is typed into the dial box; take Ctrl or Alt with it.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} allein wird ins Wählfeld getippt; nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} asks there first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} fragt dort zurück</translation>
    </message>
    <message>
        <source>{key} calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} ruft an</translation>
    </message>
    <message>
        <source>{key} camps on</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} wartet auf Freiwerden</translation>
    </message>
    <message>
        <source>{key} cannot be had for all programs; take a letter, a digit or a function key.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} ist nicht für alle Programme zu haben; nehmen Sie einen Buchstaben, eine Ziffer oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>{key} cannot be the key of a command.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} kann nicht die Taste eines Befehls sein.</translation>
    </message>
    <message>
        <source>{key} connects the two calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} verbindet die beiden Gespräche</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Press another key, or take this one away?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} gibt „{command}“ in allen Programmen. Andere Taste drücken oder diese wegnehmen?</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Take it from there?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} gibt „{command}“ in allen Programmen. Dort wegnehmen?</translation>
    </message>
    <message>
        <source>{key} in every program</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} in allen Programmen</translation>
    </message>
    <message>
        <source>{key} in every program: not to be had, another has it</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} in allen Programmen: nicht zu haben, ein anderes hat sie</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Take it from there?</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} ist die Taste für „{command}“. Dort wegnehmen?</translation>
    </message>
    <message>
        <source>{key} stands for two commands: {one} and {other}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>{key} steht für zwei Befehle: {one} und {other}.</translation>
    </message>
    <message>
        <source>{key} transfers there</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} vermittelt dorthin</translation>
    </message>
    <message>
        <source>{lost} of {all} lost</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} von {all} verloren</translation>
    </message>
    <message>
        <source>{lost} of {all} lost there</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} von {all} dort verloren</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} is not among the numbers that may be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{name} gehört nicht zu den Nummern, die angerufen werden dürfen.</translation>
    </message>
    <message>
        <source>{option} is not given as it must be; --help tells how.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>{option} ist nicht richtig angegeben; --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>{option} names an address twice.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} nennt eine Adresse zweimal.</translation>
    </message>
    <message>
        <source>{option} takes HOST:PORT, such as 127.0.0.1:8470, not “{text}”.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} erwartet HOST:PORT, etwa 127.0.0.1:8470, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{option} {address}: the port is in use by another program.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: Der Port wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>{option} {address}: the system does not let you use this port.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: Das System lässt Sie diesen Port nicht benutzen.</translation>
    </message>
    <message>
        <source>{option} {address}: there is no such host.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: Diesen Rechner gibt es nicht.</translation>
    </message>
    <message>
        <source>{option} {address}: this machine does not have this address.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: Dieser Rechner hat diese Adresse nicht.</translation>
    </message>
    <message>
        <source>{option} {address}: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>{place} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>{place}: a profile is a table of fields.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{place}: Ein Profil ist eine Tabelle von Feldern.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{text} is none of {choices}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>{text} ist keines von {choices}.</translation>
    </message>
    <message>
        <source>{title} is longer than {most} characters.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>{title} must be a text.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} muss ein Text sein.</translation>
    </message>
    <message>
        <source>{title} must be a whole number.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{title} must be from {least} to {most}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>{title} must be one of {choices}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} muss eines von {choices} sein.</translation>
    </message>
    <message>
        <source>{title} must be yes or no.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} muss ja oder nein sein.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend: {reason}.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} ist keine Adresse eines Servers: {reason}.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend; write it like https://pbx.example.org.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} ist keine Adresse eines Servers; schreiben Sie sie wie https://pbx.example.org.</translation>
    </message>
    <message>
        <source>{url} would send the password in the clear; use https.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} würde das Passwort im Klartext senden; verwenden Sie https.</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{what_happened} It said: {words}</source>
        <extracomment>bootstrap/child.py</extracomment>
        <translation>{what_happened} Letzte Meldung: {words}</translation>
    </message>
    <message>
        <source>{what_happened} Trying again…</source>
        <extracomment>bridge/backend_feed.py</extracomment>
        <translation>{what_happened} Neuer Versuch…</translation>
    </message>
    <message>
        <source>{who} can be heard, but has not answered yet</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} ist zu hören, hat aber noch nicht angenommen</translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} hat nicht abgenommen.</translation>
    </message>
    <message>
        <source>{who} does not respond.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} reagiert nicht.</translation>
    </message>
    <message>
        <source>{who} has no phone connected.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} hat kein Telefon angeschlossen.</translation>
    </message>
    <message>
        <source>{who} hung up.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} hat aufgelegt.</translation>
    </message>
    <message>
        <source>{who} is busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} ist besetzt.</translation>
    </message>
    <message>
        <source>{who} is on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} wird gehalten</translation>
    </message>
    <message>
        <source>{who} is on hold and waits for you.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} wird gehalten und wartet auf Sie.</translation>
    </message>
    <message>
        <source>{who} is still busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} ist noch besetzt.</translation>
    </message>
    <message>
        <source>{who} leaves the conference and is hung up.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} verlässt die Konferenz, die Verbindung wird beendet.</translation>
    </message>
    <message>
        <source>{who} may not be called.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} darf nicht angerufen werden.</translation>
    </message>
    <message>
        <source>{who} parked it in slot {slot}, and nobody fetched it.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} hat es auf Platz {slot} geparkt, und niemand hat es geholt.</translation>
    </message>
    <message>
        <source>{who} rejected the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} hat den Anruf abgewiesen.</translation>
    </message>
    <message>
        <source>{who} to the voicemail of {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} an die Mailbox von {whom}</translation>
    </message>
    <message>
        <source>{who} waits on hold, {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} wartet gehalten, {time}</translation>
    </message>
    <message>
        <source>{who}, rings at {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, klingelt bei {destination}, zurück in {time}</translation>
    </message>
    <message>
        <source>{who}, waits for {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, wartet auf {destination}, zurück in {time}</translation>
    </message>
    <message>
        <source>“{address}” is neither a number nor a SIP address.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>„{address}“ ist weder eine Nummer noch eine SIP-Adresse.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a registrar.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>„{address}“ ist nicht die Adresse eines Registrars.</translation>
    </message>
    <message>
        <source>“{command}” is still on its way: the backend has not answered yet.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>„{command}“ ist noch unterwegs: Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>“{name}” is in use already.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>„{name}“ ist bereits in Gebrauch.</translation>
    </message>
    <message>
        <source>“{name}” is in use. Change to another profile first.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>„{name}“ ist in Gebrauch. Wechseln Sie zuerst zu einem anderen Profil.</translation>
    </message>
    <message>
        <source>“{name}” is not a SIP user name.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>„{name}“ ist kein SIP-Benutzername.</translation>
    </message>
    <message>
        <source>“{name}” is not a domain.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>„{name}“ ist keine Domäne.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Deskline</name>
    <message>
        <source> (report {id})</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation> (rapport {id})</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between callers</comment>
        <extracomment>ui/models/offers.py</extracomment>
        <translation> och </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <extracomment>commands/help_page.py, ui/models/key_rows.py</extracomment>
        <translation> eller </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Quitting ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n samtal pågår. Om du avslutar lämnar du det.</numerusform>
            <numerusform>%n samtal pågår. Om du avslutar lämnar du dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Signing out ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n samtal pågår. Om du loggar ut lämnar du det.</numerusform>
            <numerusform>%n samtal pågår. Om du loggar ut lämnar du dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo calls at a time are enough.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>
            <numerusform>%n demosamtal åt gången räcker.</numerusform>
            <numerusform>%n demosamtal åt gången räcker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n pågår</numerusform>
            <numerusform>%n pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>
            <numerusform>%n missat</numerusform>
            <numerusform>%n missade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/views/toast.py</extracomment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n parkerat</numerusform>
            <numerusform>%n parkerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <extracomment>ui/models/announcements.py, ui/views/main_window.py</extracomment>
        <translation>
            <numerusform>%n ringer</numerusform>
            <numerusform>%n ringer</numerusform>
        </translation>
    </message>
    <message>
        <source>--provision shows what would change, for which it needs a window.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>--provision visar vad som skulle ändras, och behöver ett fönster för det.</translation>
    </message>
    <message>
        <source>A Deskline backend elsewhere</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>En Deskline-server någon annanstans</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that the server&apos;s certificate is checked by; else the computer&apos;s.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>En PEM-fil med de utfärdare som serverns certifikat kontrolleras mot; annars datorns.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ett SHA-256-fingeravtryck har 64 hexadecimala siffror.</translation>
    </message>
    <message>
        <source>A call cannot be connected with itself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ett samtal kan inte kopplas ihop med sig självt.</translation>
    </message>
    <message>
        <source>A call cannot be transferred to itself.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Ett samtal kan inte kopplas till sig självt.</translation>
    </message>
    <message>
        <source>A call is parked in slot {name} already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ett samtal är redan parkerat på plats {name}.</translation>
    </message>
    <message>
        <source>A call is rejected with a status from 400 to 699.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Ett samtal avvisas med en status från 400 till 699.</translation>
    </message>
    <message>
        <source>A call rings.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ett samtal ringer.</translation>
    </message>
    <message>
        <source>A certificate&apos;s SHA-256 fingerprint has 64 hex digits.</source>
        <extracomment>softphone/sip/certificates.py</extracomment>
        <translation>Ett certifikats SHA-256-fingeravtryck har 64 hexadecimala siffror.</translation>
    </message>
    <message>
        <source>A click on a telephone link elsewhere calls; otherwise its number is put into the dial box.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ett klick på en telefonlänk i ett annat program ringer upp; annars läggs numret i nummerfältet.</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>En egen fil…</translation>
    </message>
    <message>
        <source>A gain is from 0 to {most}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>En förstärkning är från 0 till {most}.</translation>
    </message>
    <message>
        <source>A password, which goes to the key ring</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Ett lösenord, som läggs i nyckelringen</translation>
    </message>
    <message>
        <source>A profile needs a name of up to {most} characters.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>En profil behöver ett namn på högst {most} tecken.</translation>
    </message>
    <message>
        <source>A ring tone lasts {most} seconds at most.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>En ringsignal varar högst {most} sekunder.</translation>
    </message>
    <message>
        <source>A server that everything is sent through, host or host:port; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>En server som allt skickas genom, värd eller värd:port; annars tomt.</translation>
    </message>
    <message>
        <source>A source is silence, file:&lt;path&gt;, or tone:&lt;Hz&gt; with 10 to 7000 Hz.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>En källa är silence, file:&lt;path&gt; eller tone:&lt;Hz&gt; med 10 till 7000 Hz.</translation>
    </message>
    <message>
        <source>A stored setting was not used: {reason}</source>
        <extracomment>settings/store.py</extracomment>
        <translation>En sparad inställning användes inte: {reason}</translation>
    </message>
    <message>
        <source>A tone&apos;s name, or a WAV file.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Namnet på en ton, eller en WAV-fil.</translation>
    </message>
    <message>
        <source>A trial takes at most {most} seconds.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Ett prov tar högst {most} sekunder.</translation>
    </message>
    <message>
        <source>A user name has letters, digits and a few signs, and no spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ett användarnamn har bokstäver, siffror och några tecken, men inga mellanslag.</translation>
    </message>
    <message>
        <source>About Deskline</source>
        <extracomment>commands/program_commands.py, ui/dialogs/about.py</extracomment>
        <translation>Om Deskline</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Godta certifikatet</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Lägg till i konferensen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <extracomment>reasons.py</extracomment>
        <translation>Adressen används redan</translation>
    </message>
    <message>
        <source>After this time on hold or parked a caller is marked as waiting too long.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Efter så lång tid i vänteläge eller parkerad markeras den som väntar för länge.</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Alla förval</translation>
    </message>
    <message>
        <source>All park slots are taken.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Alla parkeringsplatser är upptagna.</translation>
    </message>
    <message>
        <source>Always, or no call</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Alltid, annars inget samtal</translation>
    </message>
    <message>
        <source>An attendant console on a telephone exchange of its own.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>En telefonistplats med egen telefonväxel.</translation>
    </message>
    <message>
        <source>An organisation of twelve, with callers, on this computer. Nothing to fill in.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>En organisation med tolv personer och uppringare, på den här datorn. Inget att fylla i.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Uppläsning</translation>
    </message>
    <message>
        <source>Announcements are spoken on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Uppläsningar hörs i den här enheten.</translation>
    </message>
    <message>
        <source>Announcements can be spoken aloud where the program espeak-ng is installed.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Uppläsning hörs om programmet espeak-ng är installerat.</translation>
    </message>
    <message>
        <source>Announcements off.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Uppläsning av.</translation>
    </message>
    <message>
        <source>Announcements on or off</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Uppläsning på eller av</translation>
    </message>
    <message>
        <source>Announcements on.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Uppläsning på.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Another backend uses {place} already.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>En annan server använder redan {place}.</translation>
    </message>
    <message>
        <source>Another program has {key} already; take another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ett annat program har redan {key}; ta en annan tangent.</translation>
    </message>
    <message>
        <source>Another system</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Ett annat system</translation>
    </message>
    <message>
        <source>Another telephone system</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ett annat telefonsystem</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>commands/call_commands.py, ui/models/looks.py, ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Answer by itself</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Svara automatiskt</translation>
    </message>
    <message>
        <source>Answer by itself after</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Svara automatiskt efter</translation>
    </message>
    <message>
        <source>Answer calls after a tone, while no other call is up.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Svara efter en ton när inget annat samtal pågår.</translation>
    </message>
    <message>
        <source>Answer the selected incoming call, or the one that has waited longest. The present call is held.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Svara på det valda inkommande samtalet, eller det som har väntat längst. Det pågående samtalet får vänta.</translation>
    </message>
    <message>
        <source>Answer {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Svara {who}</translation>
    </message>
    <message>
        <source>Answer, hang up and mute with the buttons of a USB headset, and show calls on its lamps.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Svara, lägg på och stäng av mikrofonen med knapparna på ett USB-headset, och visa samtal med dess lampor.</translation>
    </message>
    <message>
        <source>Answers after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Svarar efter</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>As a telephone of it, by SIP: you need its server, a user name and a password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Som en telefon i det, via SIP: du behöver dess server, ett användarnamn och ett lösenord.</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Som den är</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Som skrivbordet</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Fråga först</translation>
    </message>
    <message>
        <source>Ask {whom} first</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Fråga {whom} först</translation>
    </message>
    <message>
        <source>Assertive</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Påträngande</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Koppla med förfrågan</translation>
    </message>
    <message>
        <source>Audio settings</source>
        <extracomment>ui/dialogs/audio.py, ui/models/banner_words.py</extracomment>
        <translation>Ljudinställningar</translation>
    </message>
    <message>
        <source>Audio settings…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Ljudinställningar…</translation>
    </message>
    <message>
        <source>Authorities file</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Fil med utfärdare</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back from park</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Åter från parkering</translation>
    </message>
    <message>
        <source>Back with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Åter med {who}</translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Backend and exchange</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Server och växel</translation>
    </message>
    <message>
        <source>Bells</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Klockor</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Koppla direkt</translation>
    </message>
    <message>
        <source>Bring the held call into the conversation.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ta in det väntande samtalet i konversationen.</translation>
    </message>
    <message>
        <source>Bring the window to the front when a call comes in.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Visa fönstret överst när ett samtal kommer.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>Busy.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Upptaget.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>commands/call_commands.py, settings/declared.py, ui/views/dial.py</extracomment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Call ended: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Samtalet avslutat: {who}</translation>
    </message>
    <message>
        <source>Call for the conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ring till konferensen</translation>
    </message>
    <message>
        <source>Call in hand</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Aktuellt samtal</translation>
    </message>
    <message>
        <source>Call pick-up</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Fånga samtal</translation>
    </message>
    <message>
        <source>Call status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Samtalsläge</translation>
    </message>
    <message>
        <source>Call telephone links at once</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ring telefonlänkar direkt</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ring ekot</translation>
    </message>
    <message>
        <source>Call the number in the dial box first and hold the present call; again: connect the two.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ring först numret i nummerfältet och låt samtalet vänta; en gång till: koppla ihop de två.</translation>
    </message>
    <message>
        <source>Call the number in the dial box while the conference waits, to bring it in afterwards.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ring numret i nummerfältet medan konferensen väntar, för att sedan ta in det.</translation>
    </message>
    <message>
        <source>Call the number or name in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ring numret eller namnet i nummerfältet.</translation>
    </message>
    <message>
        <source>Call {whom} for the conference</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Ring {whom} till konferensen</translation>
    </message>
    <message>
        <source>Callers from outside</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Uppringare utifrån</translation>
    </message>
    <message>
        <source>Callers from outside cannot be connected outside.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Externa uppringare kan inte kopplas externt.</translation>
    </message>
    <message>
        <source>Calling {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Ringer {who}</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ringer upp…</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Calls *43: it repeats what you say.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ringer *43: det upprepar det du säger.</translation>
    </message>
    <message>
        <source>Calls appear here once the connection is there.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Samtal visas här när förbindelsen är upprättad.</translation>
    </message>
    <message>
        <source>Calls are answered by themselves</source>
        <extracomment>ui/views/header.py</extracomment>
        <translation>Samtal besvaras automatiskt</translation>
    </message>
    <message>
        <source>Calls are up. Changing the profile ends your part in them.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Samtal pågår. Om du byter profil lämnar du dem.</translation>
    </message>
    <message>
        <source>Calls for you appear here. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Samtal till dig visas här. {more}</translation>
    </message>
    <message>
        <source>Calls that come back</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Samtal som kommer tillbaka</translation>
    </message>
    <message>
        <source>Calls that you answer or make appear here.</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Samtal som du besvarar eller ringer visas här.</translation>
    </message>
    <message>
        <source>Calls to the switchboard number</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Samtal till växelnumret</translation>
    </message>
    <message>
        <source>Calls you directly</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ringer dig direkt</translation>
    </message>
    <message>
        <source>Came back from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Kom tillbaka från {who}</translation>
    </message>
    <message>
        <source>Came from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Kom från {who}</translation>
    </message>
    <message>
        <source>Came through {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Kom via {who}</translation>
    </message>
    <message>
        <source>Camp on</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Vänta på ledigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/confirm.py, ui/dialogs/profile_editor.py, ui/dialogs/prompt.py, ui/models/offers.py</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Växla mellan ljust och mörkt tema.</translation>
    </message>
    <message>
        <source>Change how the console looks and behaves.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ändra hur programmet ser ut och beter sig.</translation>
    </message>
    <message>
        <source>Change the keys of the commands, export and import them.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ändra kommandonas tangenter, exportera och importera dem.</translation>
    </message>
    <message>
        <source>Change to another profile; make, change and delete profiles, or set them up from a file.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Byt till en annan profil; skapa, ändra och ta bort profiler, eller hämta dem från en fil.</translation>
    </message>
    <message>
        <source>Change to “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Byta till ”{name}”?</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Changed keys</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ändrade tangenter</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/keys.py, ui/dialogs/profiles.py</extracomment>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Choose Deskline in the system&apos;s settings under Default apps, where it is listed now.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Välj Deskline i systemets inställningar under Standardappar, där det nu finns med.</translation>
    </message>
    <message>
        <source>Choose a command and press Enter to give it another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Välj ett kommando och tryck på Enter för att ge det en annan tangent.</translation>
    </message>
    <message>
        <source>Choose a ring tone</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Välj en ringsignal</translation>
    </message>
    <message>
        <source>Choose the microphone, the speaker and the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Välj mikrofon, högtalare och ringsignal.</translation>
    </message>
    <message>
        <source>Choose what you speak into and hear with. You can do so later, too.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Välj vad du talar i och hör med. Du kan göra det senare också.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <extracomment>ui/widgets/dressing.py</extracomment>
        <translation>Töm raden</translation>
    </message>
    <message>
        <source>Clicks on tel:, sip: and callto: links in web pages and messages come to Deskline.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Klick på länkarna tel:, sip: och callto: på webbsidor och i meddelanden kommer till Deskline.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/diagnostics.py, ui/dialogs/help.py</extracomment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Kodekar</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Kollegor</translation>
    </message>
    <message>
        <source>Come to the front</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Kom fram</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>commands/help_page.py, commands/program_commands.py, ui/dialogs/help.py</extracomment>
        <translation>Kommandon och tangenter</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Kommandon och deras tangenter</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Konferens</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>a call</comment>
        <extracomment>state/model.py, state/retold.py</extracomment>
        <translation>Konferens</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Konferens</translation>
    </message>
    <message numerus="yes">
        <source>Conference of %n</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>
            <numerusform>Konferens med %n</numerusform>
            <numerusform>Konferens med %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conference with both</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Konferens med båda</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Koppla ihop</translation>
    </message>
    <message>
        <source>Connect {who} with {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Koppla ihop {who} med {whom}</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>I samtal</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>to the exchange</comment>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Connected with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>I samtal med {who}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Förbindelsen bruten</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>reasons.py</extracomment>
        <translation>Anslutningen avvisades</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>reasons.py</extracomment>
        <translation>Anslutningen fick inget svar i tid</translation>
    </message>
    <message>
        <source>Connects to</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ansluter till</translation>
    </message>
    <message>
        <source>Console status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Telefonistplatsens läge</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Databases of the kind {kind} are not supported; use PostgreSQL.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Databaser av slaget {kind} stöds inte; använd PostgreSQL.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>keys</comment>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Ta bort ”{name}”?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Ta bort…</translation>
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
        <translation>Deskline är inte igång, så det finns ingen att ge kommandot.</translation>
    </message>
    <message>
        <source>Deskline has not been set up yet.</source>
        <extracomment>bootstrap/program.py, ui/models/banner_words.py</extracomment>
        <translation>Deskline är inte konfigurerat än.</translation>
    </message>
    <message>
        <source>Deskline is running on {place} already.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline är redan igång med {place}.</translation>
    </message>
    <message>
        <source>Deskline is running: use Deskline &gt; Profiles… there.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline är igång: använd Deskline &gt; Profiler… där.</translation>
    </message>
    <message>
        <source>Deskline starts one. Its users come from a configuration file; see the manual.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Deskline startar en. Dess användare kommer från en konfigurationsfil; se handboken.</translation>
    </message>
    <message>
        <source>Deskline&apos;s packages are not installed; run: python3 packaging/dev.py run</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Desklines paket är inte installerade; kör: python3 packaging/dev.py run</translation>
    </message>
    <message>
        <source>Deskline, an attendant console.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Deskline, en telefonistplats.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>reasons.py</extracomment>
        <translation>Enheten eller resursen är upptagen</translation>
    </message>
    <message>
        <source>Device that announcements are spoken on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enhet som uppläsningar hörs i; tomt för systemets förval.</translation>
    </message>
    <message>
        <source>Device that rings; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enhet som ringer; tomt för systemets förval.</translation>
    </message>
    <message>
        <source>Device that you hear calls on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enhet som du hör samtal i; tomt för systemets förval.</translation>
    </message>
    <message>
        <source>Device that you speak into; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enhet som du talar i; tomt för systemets förval.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>commands/program_commands.py, ui/dialogs/diagnostics.py</extracomment>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>Dial box</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Nummerfältet</translation>
    </message>
    <message>
        <source>Dial box: number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Nummerfält: nummer eller namn</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, # and *.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Siffror är 0 till 9, A till D, # och *.</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, * and #, at most 32 at a time.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Siffror är 0 till 9, A till D, * och #, högst 32 åt gången.</translation>
    </message>
    <message>
        <source>Digits can be sent into an answered call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Siffror kan skickas i ett besvarat samtal.</translation>
    </message>
    <message>
        <source>Digits cannot be sent while the call is on hold.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Siffror kan inte sändas medan samtalet väntar.</translation>
    </message>
    <message>
        <source>Digits go into the call</source>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>Siffrorna går in i samtalet</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Discard rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Kasta insp.</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Kasta inspelningen</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Kasta inspelningen?</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>reasons.py</extracomment>
        <translation>Diskkvoten är överskriden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Stäng meddelandet: {notice}</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>commands/program_commands.py, ui/models/status_words.py, ui/models/words.py</extracomment>
        <translation>Stör ej</translation>
    </message>
    <message>
        <source>Do not disturb: new callers hear that you are busy. Calls that come back to you still ring.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Stör ej: nya uppringare hör att du är upptagen. Samtal som kommer tillbaka till dig ringer ändå.</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/audio.py, ui/dialogs/keys.py, ui/dialogs/preferences.py, ui/dialogs/profiles.py</extracomment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Door bell</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Dörrklocka</translation>
    </message>
    <message>
        <source>Drop the selected participant from the conference.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ta bort den valda deltagaren från konferensen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Tidigare samtal</translation>
    </message>
    <message>
        <source>Earlier calls with this caller</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Tidigare samtal med den som ringer</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ekosläckning</translation>
    </message>
    <message>
        <source>Echo test</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Ekotest</translation>
    </message>
    <message>
        <source>Encrypt voice</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Kryptera rösten</translation>
    </message>
    <message>
        <source>Encrypted voice needs TLS: without it everybody on the way could read the keys.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Krypterad röst kräver TLS: annars kan alla på vägen läsa nycklarna.</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Avsluta den</translation>
    </message>
    <message>
        <source>End the call, cancel the outgoing one, or turn away the incoming one. After a consultation call you are back with the one before.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Avsluta samtalet, avbryt det utgående eller avvisa det inkommande. Efter en förfrågan är du åter i det förra samtalet.</translation>
    </message>
    <message>
        <source>End the conference?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Avsluta konferensen?</translation>
    </message>
    <message>
        <source>End the console, its softphone and the backend that it started.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Avsluta programmet, dess mjuktelefon och servern som det startade.</translation>
    </message>
    <message>
        <source>End the playback.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Avsluta uppspelningen.</translation>
    </message>
    <message>
        <source>End the trial of the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Avsluta provet av ringsignalen.</translation>
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
        <translation>Enter svarar {who}.</translation>
    </message>
    <message>
        <source>Enter answers, - hangs up, + asks there first, Ctrl+ + transfers, the decimal key calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enter svarar, - lägger på, + frågar först, Ctrl+ + kopplar, decimaltangenten ringer.</translation>
    </message>
    <message>
        <source>Enter asks {who} first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter frågar {who} först</translation>
    </message>
    <message>
        <source>Enter calls {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter ringer {who}</translation>
    </message>
    <message>
        <source>Enter calls {who} for the conference</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter ringer {who} till konferensen</translation>
    </message>
    <message>
        <source>Enter during a call</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Enter under ett samtal</translation>
    </message>
    <message>
        <source>Enter transfers {caller} to {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Enter kopplar {caller} till {who}</translation>
    </message>
    <message>
        <source>Events come after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Händelser kommer efter</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>ui/models/announcements.py, ui/models/diagnosis.py, ui/views/header.py</extracomment>
        <translation>Växel</translation>
    </message>
    <message>
        <source>Exchange away</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Växeln borta</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Upphör om</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Exportera tangenterna</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Godtagbart</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Fallande</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fetch a waiting caller back</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Hämta tillbaka en väntande</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Hämta</translation>
    </message>
    <message>
        <source>Fetch the call that rings at the colleague in the dial box, or in your pick-up group.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Fånga samtalet som ringer hos kollegan i nummerfältet, eller i din svarsgrupp.</translation>
    </message>
    <message>
        <source>Fetch the selected parked call, or the one parked longest.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Hämta det valda parkerade samtalet, eller det som varit parkerat längst.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>reasons.py</extracomment>
        <translation>Filen finns redan</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>reasons.py</extracomment>
        <translation>Filnamnet är för långt</translation>
    </message>
    <message>
        <source>File or address to set up profiles from</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Fil eller adress att hämta profiler från</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>reasons.py</extracomment>
        <translation>Filen är för stor</translation>
    </message>
    <message>
        <source>File, or https address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Fil eller https-adress</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Sök ett kommando</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Sök ett kommando eller en tangent</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Sök ett kommando…</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Sök i meddelandena</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>First called: {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ringde först: {who}</translation>
    </message>
    <message>
        <source>For which realm the password is; empty for any.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>För vilken realm lösenordet gäller; tomt för alla.</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Till dig</translation>
    </message>
    <message>
        <source>For {subject}, issued by {issuer}, valid until {until}. SHA-256 fingerprint:
{fingerprint}</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>För {subject}, utfärdat av {issuer}, giltigt till {until}. SHA-256-fingeravtryck:
{fingerprint}</translation>
    </message>
    <message>
        <source>For {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Till {who}</translation>
    </message>
    <message>
        <source>Forwarded from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vidarekopplat från {who}</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and PySide6 (LGPL), PJSIP (GPL) and the typeface Inter (SIL Open Font License).</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Den levereras utan någon garanti. Byggd med Qt och PySide6 (LGPL), PJSIP (GPL) och typsnittet Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>From {origin}:</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Från {origin}:</translation>
    </message>
    <message>
        <source>Give every command the keys it had at first?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ge varje kommando dess ursprungliga tangenter?</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Go on with the paused recording.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Fortsätt den pausade inspelningen.</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>ui/input/questions.py, ui/models/offers.py</extracomment>
        <translation>Lägg på</translation>
    </message>
    <message>
        <source>Hang up or cancel</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Lägg på eller avbryt</translation>
    </message>
    <message>
        <source>Hang up {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Lägga på {who}?</translation>
    </message>
    <message>
        <source>Have a second phone call the main number and speak.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Låt en andra telefon ringa huvudnumret och tala.</translation>
    </message>
    <message>
        <source>Have callers hear that you are busy, or let new calls ring again. Calls that come back still ring.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Låt uppringare höra att du är upptagen, eller låt nya samtal ringa igen. Samtal som kommer tillbaka ringer ändå.</translation>
    </message>
    <message>
        <source>Have changes announced, or be silent until one of these keys is pressed.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Låt ändringar läsas upp, eller var tyst tills någon av dessa tangenter trycks.</translation>
    </message>
    <message>
        <source>Have others hear less of what goes on around you.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Låt andra höra mindre av det som pågår omkring dig.</translation>
    </message>
    <message>
        <source>Have others hear you equally loud whether you speak softly or loudly; in place of its volume.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Låt andra höra dig lika starkt oavsett om du talar tyst eller högt; i stället för mikrofonens volym.</translation>
    </message>
    <message>
        <source>Have {who} wait for {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Låt {who} vänta på {whom}</translation>
    </message>
    <message>
        <source>Headset buttons</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Headsetets knappar</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Hör dig själv</translation>
    </message>
    <message>
        <source>Heard, not answered yet</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Hörs, inte besvarat än</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Låt vänta</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Låt vänta eller återta</translation>
    </message>
    <message>
        <source>Hold the active call and fetch back a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Låt det aktiva samtalet vänta och återta ett väntande.</translation>
    </message>
    <message>
        <source>How long a call rings before it is answered so.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hur länge ett samtal ringer innan det besvaras så.</translation>
    </message>
    <message>
        <source>How long a notice stays on the screen; errors stay until they are dismissed.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hur länge ett meddelande visas; fel visas tills de stängs.</translation>
    </message>
    <message>
        <source>How long the server is asked to remember this telephone.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Hur länge servern ombeds komma ihåg den här telefonen.</translation>
    </message>
    <message>
        <source>How loud others hear you in calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hur högt andra hör dig i samtal.</translation>
    </message>
    <message>
        <source>How loud you hear calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hur högt du hör samtal.</translation>
    </message>
    <message>
        <source>How signalling travels; TLS is encrypted.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Hur signaleringen går; TLS är krypterat.</translation>
    </message>
    <message>
        <source>If another program opens them still, choose Deskline in FaceTime&apos;s settings.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Om ett annat program fortfarande öppnar dem, välj Deskline i FaceTimes inställningar.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Importera tangenter</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Viktigt</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>I samtal</translation>
    </message>
    <message>
        <source>In every program…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>I alla program…</translation>
    </message>
    <message>
        <source>In the other files</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>I de övriga filerna</translation>
    </message>
    <message>
        <source>In this call</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>I det här samtalet</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>In use: {names}.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Används: {names}.</translation>
    </message>
    <message>
        <source>In which order codecs are offered when you call; only these are used. G.722 sounds best.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>I vilken ordning kodekar erbjuds när du ringer; bara dessa används. G.722 låter bäst.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>calls</comment>
        <extracomment>ui/views/calls.py</extracomment>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>commands/program_commands.py, ui/views/toast.py</extracomment>
        <translation>Inkommande samtal</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Inkommande samtal: {who}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>reasons.py</extracomment>
        <translation>In-/utmatningsfel</translation>
    </message>
    <message>
        <source>Invite</source>
        <extracomment>ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Är en katalog</translation>
    </message>
    <message numerus="yes">
        <source>It ends for all %n others. Leave it instead to let them go on.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>Den avslutas för %n annan. Lämna den i stället för att låta de andra fortsätta.</numerusform>
            <numerusform>Den avslutas för alla %n andra. Lämna den i stället för att låta dem fortsätta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with the call to whoever gets it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Den följer med samtalet till den som får det.</translation>
    </message>
    <message>
        <source>It rings at {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Det ringer hos {who}</translation>
    </message>
    <message>
        <source>It works: the telephone can be called.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Det fungerar: telefonen går att ringa.</translation>
    </message>
    <message>
        <source>It works: you can sign in there.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Det fungerar: du kan logga in där.</translation>
    </message>
    <message>
        <source>Join in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Gå in i samtal</translation>
    </message>
    <message>
        <source>Join the call of the colleague in the dial box; all in it hear you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Gå in i samtalet hos kollegan i nummerfältet; alla i det hör dig.</translation>
    </message>
    <message>
        <source>Keep passwords in the key ring of this computer, where there is one.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Spara lösenord i datorns nyckelring, om det finns en.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Spara anteckningen</translation>
    </message>
    <message>
        <source>Keep the recording of the whole call.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Behåll inspelningen av hela samtalet.</translation>
    </message>
    <message>
        <source>Keep what is written as the note on the call.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Spara det skrivna som anteckning till samtalet.</translation>
    </message>
    <message>
        <source>Keep what the selected participant says from the others, or let them hear it again.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Låt inte de andra höra vad den valda deltagaren säger, eller låt dem höra det igen.</translation>
    </message>
    <message>
        <source>Keep what you say from the others, or let them hear you again.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Låt inte de andra höra vad du säger, eller låt dem höra dig igen.</translation>
    </message>
    <message>
        <source>Keep what your loudspeaker plays out of your microphone, so that others do not hear themselves.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Håll det som din högtalare spelar borta från mikrofonen, så att andra inte hör sig själva.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/models/offers.py, ui/views/keypad.py</extracomment>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tangenter (*.json)</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tangenter i alla program</translation>
    </message>
    <message>
        <source>Keys of the numeric pad</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Det numeriska tangentbordet</translation>
    </message>
    <message>
        <source>Keys that differ from the table: command=key pairs, separated by &apos;;&apos;, e.g. call.park=F11.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tangenter som avviker från tabellen: par kommando=tangent, åtskilda med &apos;;&apos;, t.ex. call.park=F11.</translation>
    </message>
    <message>
        <source>Keys that work while another program is in front: command=key pairs, separated by &apos;;&apos;.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tangenter som verkar när ett annat program ligger överst: par kommando=tangent, åtskilda med &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Tangenter…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of the window, of its messages and of what a screen reader is told.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Språk i fönstret, i meddelanden och i det som en skärmläsare får läsa upp.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Senaste svar</translation>
    </message>
    <message>
        <source>Last operation</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Senaste åtgärd</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Leave conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Lämna konferensen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Leave out of the recording what is said from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Ta inte med det som sägs från och med nu i inspelningen.</translation>
    </message>
    <message>
        <source>Leave the conference while the others go on.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Lämna konferensen medan de andra fortsätter.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Let calls ring</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Låt samtal ringa</translation>
    </message>
    <message>
        <source>Let the caller leave a message for whoever has the number in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Låt den som ringer lämna ett meddelande till den som har numret i nummerfältet.</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Light, dark, of high contrast, or as the desktop has it.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ljust, mörkt, med hög kontrast eller som skrivbordet.</translation>
    </message>
    <message>
        <source>Line {line}, {place}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Rad {line}, {place}: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: that is not UTF-8 text.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Rad {line}: det är inte UTF-8-text.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Rad {line}: {reason}.</translation>
    </message>
    <message>
        <source>List all commands; type a few letters of one and press Enter.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Visa alla kommandon; skriv några bokstäver och tryck på Enter.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Listen in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Medlyssna</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box, who alone hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Lyssna på samtalet hos kollegan i nummerfältet, som ensam hör dig.</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box; nobody hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Lyssna på samtalet hos kollegan i nummerfältet; ingen hör dig.</translation>
    </message>
    <message>
        <source>Listen: {what}</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Lyssna: {what}</translation>
    </message>
    <message>
        <source>Listens</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Lyssnar</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Söker efter fler…</translation>
    </message>
    <message>
        <source>Made-up names and numbers</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Påhittade namn och nummer</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Mikrofonens nivå</translation>
    </message>
    <message>
        <source>Microphone volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mikrofonens volym</translation>
    </message>
    <message>
        <source>Microphone: {microphone}. Speaker: {speaker}. Ringer: {ringer}.</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Mikrofon: {microphone}. Högtalare: {speaker}. Ringsignal: {ringer}.</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Missat</translation>
    </message>
    <message>
        <source>Mobile phones may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Mobiltelefoner får inte ringas.</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Mer…</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Mikrofon av</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Mikrofon av eller på</translation>
    </message>
    <message>
        <source>Mute participant</source>
        <extracomment>commands/company_commands.py, ui/views/people.py</extracomment>
        <translation>Tysta deltagare</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Tystad</translation>
    </message>
    <message>
        <source>Muted: they cannot hear you</source>
        <extracomment>ui/models/announcements.py, ui/models/card_words.py</extracomment>
        <translation>Mikrofonen av: de hör dig inte</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Namn för inloggning</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Profilens namn</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>reasons.py</extracomment>
        <translation>Nätverket kan inte nås</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ny tangent</translation>
    </message>
    <message>
        <source>New…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Ny…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Nästa samtal</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No call allows that now.</source>
        <extracomment>commands/call_commands.py, commands/recording_commands.py</extracomment>
        <translation>Inget samtal tillåter det nu.</translation>
    </message>
    <message>
        <source>No call is parked there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Inget samtal är parkerat där.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <extracomment>commands/call_commands.py, ui/views/parked.py</extracomment>
        <translation>Inget samtal är parkerat.</translation>
    </message>
    <message>
        <source>No call is up.</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Inget samtal pågår.</translation>
    </message>
    <message>
        <source>No call rings there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Inget samtal ringer där.</translation>
    </message>
    <message>
        <source>No call to end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Inget samtal att avsluta.</translation>
    </message>
    <message>
        <source>No call to hold or resume.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Inget samtal att låta vänta eller återta.</translation>
    </message>
    <message>
        <source>No call to park.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Inget samtal att parkera.</translation>
    </message>
    <message>
        <source>No call waits for an answer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Inget samtal väntar på svar.</translation>
    </message>
    <message>
        <source>No calls</source>
        <extracomment>ui/models/announcements.py, ui/views/card.py</extracomment>
        <translation>Inga samtal</translation>
    </message>
    <message>
        <source>No calls yet today. Finished calls and recordings appear here; Enter calls back.</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Inga samtal än i dag. Avslutade samtal och inspelningar visas här; Enter ringer upp.</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Inget kommando heter så.</translation>
    </message>
    <message>
        <source>No command was given yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Inget kommando har getts än.</translation>
    </message>
    <message>
        <source>No connection to the server ({answer}). Check its address and port, and whether it takes this transport.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Ingen förbindelse med servern ({answer}). Kontrollera dess adress och port, och om den tar denna transport.</translation>
    </message>
    <message>
        <source>No connection: nothing can be called now.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Ingen förbindelse: det går inte att ringa nu.</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({answer}). Check that the port is the one for TLS, and that the server has TLS 1.2.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Ingen krypterad förbindelse kom till stånd ({answer}). Kontrollera att porten är den för TLS och att servern har TLS 1.2.</translation>
    </message>
    <message>
        <source>No headset with buttons is plugged in.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Inget headset med knappar är anslutet.</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ingen tangent</translation>
    </message>
    <message>
        <source>No messages are taken there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Där tas inga meddelanden emot.</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Inga meddelanden än.</translation>
    </message>
    <message>
        <source>No microphone or loudspeaker was found: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Ingen mikrofon eller högtalare hittades: samtal fungerar, men utan ljud här.</translation>
    </message>
    <message>
        <source>No phone there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ingen telefon där</translation>
    </message>
    <message>
        <source>No route to host</source>
        <extracomment>reasons.py</extracomment>
        <translation>Ingen väg till värden</translation>
    </message>
    <message>
        <source>No sound devices</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Inga ljudenheter</translation>
    </message>
    <message>
        <source>No sound devices were found.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Inga ljudenheter hittades.</translation>
    </message>
    <message>
        <source>No sound devices were found. Plug in a headset; it is used at once.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>Inga ljudenheter hittades. Anslut ett headset; det används genast.</translation>
    </message>
    <message>
        <source>No sound devices were found. You can handle calls, but not hear or speak. Plug in a headset.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Inga ljudenheter hittades. Du kan hantera samtal, men inte höra eller tala. Anslut ett headset.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>reasons.py</extracomment>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Filen eller katalogen finns inte</translation>
    </message>
    <message>
        <source>Nobody can be reached there now.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Ingen kan nås där nu.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Ingen har svarat.</translation>
    </message>
    <message>
        <source>Nobody has the number {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Ingen har numret {who}.</translation>
    </message>
    <message>
        <source>Nobody is in a call there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ingen är i samtal där.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/models/announcements.py, ui/views/header.py</extracomment>
        <translation>Ingen är inloggad</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>client/session.py, commands/program_commands.py</extracomment>
        <translation>Ingen är inloggad.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to make and take calls.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Ingen är inloggad. Logga in för att ringa och ta emot samtal.</translation>
    </message>
    <message>
        <source>Nobody may listen to who is there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ingen får medlyssna där.</translation>
    </message>
    <message>
        <source>Nobody waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ingen väntar på en upptagen kollega.</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Brusreducering</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Inga</translation>
    </message>
    <message>
        <source>None of this works on this computer: the package livekit, which does it, does not load. Use a headset, or choose a device of the system that cancels echo.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Inget av detta fungerar på den här datorn: paketet livekit, som gör det, kan inte laddas. Använd ett headset eller välj en enhet i systemet som släcker eko.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Inte en katalog</translation>
    </message>
    <message>
        <source>Not a number or name that can be called.</source>
        <extracomment>refusals.py, ui/models/dial_hint.py</extracomment>
        <translation>Inget nummer eller namn som går att ringa.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Inte registrerad</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Inte konfigurerad</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <extracomment>commands/company_commands.py, ui/views/call_note.py</extracomment>
        <translation>Anteckning till samtalet</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>Det kommer inget från mikrofonen.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Inget hört än</translation>
    </message>
    <message>
        <source>Nothing is encrypted between this console&apos;s telephone and the exchange on this computer, since it does not leave the computer. TLS and encrypted voice are for other telephones, and set where the exchange is started.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Mellan konsolens telefon och växeln på den här datorn krypteras ingenting, eftersom inget lämnar datorn. TLS och krypterat tal är till för andra telefoner och ställs in där växeln startas.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Inget spelas upp.</translation>
    </message>
    <message>
        <source>Nothing was heard. Is the microphone muted, or another one meant?</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Inget hördes. Är mikrofonen avstängd, eller är en annan avsedd?</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Inget har sagts än.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Notices stay</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Meddelanden visas</translation>
    </message>
    <message>
        <source>Now with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Nu med {who}</translation>
    </message>
    <message>
        <source>Now you hear yourself.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Nu hör du dig själv.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Nummer, namn</translation>
    </message>
    <message>
        <source>Numbers in other countries may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nummer i andra länder får inte ringas.</translation>
    </message>
    <message>
        <source>Numbers that begin with {name} may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nummer som börjar med {name} får inte ringas.</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <extracomment>commands/profiles.py</extracomment>
        <translation>Numeriskt tangentbord</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>On hold {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Väntar {time}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/dialogs/profiles.py, ui/dialogs/prompt.py, ui/widgets/profile_form.py</extracomment>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Only colleagues take messages.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Bara kollegor tar emot meddelanden.</translation>
    </message>
    <message>
        <source>Only files and https addresses can be used.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Bara filer och https-adresser kan användas.</translation>
    </message>
    <message>
        <source>Only {who} hears you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Bara {who} hör dig</translation>
    </message>
    <message>
        <source>Open telephone links</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Öppna telefonlänkar</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>reasons.py</extracomment>
        <translation>Åtgärden är inte tillåten</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Utgående proxy</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Utgående</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Park a call</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Parkera ett samtal</translation>
    </message>
    <message>
        <source>Park slot {slot}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Parkeringsplats {slot}</translation>
    </message>
    <message>
        <source>Park the call in a slot, where anybody can fetch it.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Parkera samtalet på en plats där vem som helst kan hämta det.</translation>
    </message>
    <message>
        <source>Park {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Parkera {who}</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Parkerade</translation>
    </message>
    <message>
        <source>Parked by {who}, not fetched</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Parkerat av {who}, ej hämtat</translation>
    </message>
    <message>
        <source>Parked calls</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Parkerade samtal</translation>
    </message>
    <message>
        <source>Parked in slot {slot}: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Parkerat på plats {slot}: {who}</translation>
    </message>
    <message>
        <source>Participants of the conference</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Konferensens deltagare</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>bridge/sign_in.py, ui/widgets/profile_form.py</extracomment>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Passwords of phones are guessed from {address}, last for “{account}”. The address has to wait now. If a phone of yours is there, correct its password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Någon gissar telefoners lösenord från {address}, senast för ”{account}”. Adressen får vänta nu. Om en av era telefoner finns där, rätta dess lösenord; annars, spärra adressen i brandväggen.</translation>
    </message>
    <message>
        <source>Passwords of users are guessed from {address}, last for “{account}”. The address has to wait now. If somebody or a program of yours is there, correct the password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Någon gissar användares lösenord från {address}, senast för ”{account}”. Adressen får vänta nu. Om någon av er eller ett av era program finns där, rätta lösenordet; annars, spärra adressen i brandväggen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Pausa insp.</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Pausa inspelningen</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>reasons.py</extracomment>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/announcements.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Fånga samtal</translation>
    </message>
    <message>
        <source>Picked up for {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Fångat för {who}</translation>
    </message>
    <message>
        <source>Place and size of the window when it was last closed (Qt&apos;s own format, base64).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Fönstrets läge och storlek när det senast stängdes (Qt:s eget format, base64).</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Spela</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Spela ett ljud</translation>
    </message>
    <message>
        <source>Play a sound on the chosen speaker, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Spela ett ljud i den valda högtalaren för att prova den.</translation>
    </message>
    <message>
        <source>Play recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Spela upp inspelningen</translation>
    </message>
    <message>
        <source>Play the selected recording, or the newest.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Spela upp den valda inspelningen, eller den nyaste.</translation>
    </message>
    <message>
        <source>Plays a sound on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Spelar ett ljud i högtalaren.</translation>
    </message>
    <message>
        <source>Polite</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Återhållsamt</translation>
    </message>
    <message>
        <source>Poor</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Dåligt</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/preferences.py</extracomment>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Inställningar…</translation>
    </message>
    <message>
        <source>Premium rate numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Betalnummer får inte ringas.</translation>
    </message>
    <message>
        <source>Press the key that gives “{command}” while another program is in front.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tryck på den tangent som ger ”{command}” när ett annat program ligger överst.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tryck på den nya tangenten</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Escape leaves it as it is.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tryck på den nya tangenten för ”{command}”. Escape lämnar den som den är.</translation>
    </message>
    <message>
        <source>Previous call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Föregående samtal</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Profil ”{name}”</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Profiles (*.toml *.json)</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profiler (*.toml *.json)</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Profiler…</translation>
    </message>
    <message>
        <source>Put the active call on hold with music, or take the held one back.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Låt det aktiva samtalet vänta med musik, eller återta det väntande.</translation>
    </message>
    <message>
        <source>Put the keyboard into the dial box.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Sätt markören i nummerfältet.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({reason}); run: python3 packaging/dev.py setup</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Qt kan inte läsas in ({reason}); kör: python3 packaging/dev.py setup</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Quit Deskline?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Avsluta Deskline?</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Read out the call in hand and what the dial box says.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Läs upp det aktuella samtalet och vad nummerfältet säger.</translation>
    </message>
    <message>
        <source>Read the display</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Läs upp displayen</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>reasons.py</extracomment>
        <translation>Filsystemet är skrivskyddat</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Spela in</translation>
    </message>
    <message>
        <source>Record the call from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Spela in samtalet från och med nu.</translation>
    </message>
    <message>
        <source>Record three seconds from the microphone and play them on the speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Spela in tre sekunder från mikrofonen och spela upp dem i högtalaren.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Recording  {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Spelar in  {time}</translation>
    </message>
    <message>
        <source>Recording paused at {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Inspelning pausad vid {time}</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Inspelning avslutad</translation>
    </message>
    <message>
        <source>Records three seconds and plays them on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Spelar in tre sekunder och spelar upp dem i högtalaren.</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>the softphone at the exchange</comment>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Registrerar…</translation>
    </message>
    <message>
        <source>Registrar</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Registration lasts</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Registreringen gäller</translation>
    </message>
    <message>
        <source>Regulate the microphone&apos;s level automatically</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Reglera mikrofonens nivå automatiskt</translation>
    </message>
    <message>
        <source>Remember passwords</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Kom ihåg lösenord</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/input/questions.py, ui/models/people.py</extracomment>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ta bort deltagare</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Ta bort {who}?</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Upprepa</translation>
    </message>
    <message>
        <source>Replaces the names and numbers of people in the report. Passwords and keys never are in it.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Ersätter personers namn och nummer i rapporten. Lösenord och nycklar finns aldrig med.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of Deskline {version}, {time}</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Rapport från Deskline {version}, {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Resume rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Återta insp.</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Fortsätt inspelningen</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <extracomment>ui/models/looks.py, ui/models/offers.py</extracomment>
        <translation>Hämta</translation>
    </message>
    <message>
        <source>Retrieve parked call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Hämta parkerat samtal</translation>
    </message>
    <message>
        <source>Retrieve {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Hämta {who}</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Åter</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>commands/program_commands.py, settings/declared.py, ui/dialogs/audio.py</extracomment>
        <translation>Ringsignal</translation>
    </message>
    <message>
        <source>Ring on all devices</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ring i alla enheter</translation>
    </message>
    <message>
        <source>Ring on every loudspeaker of this computer, not on the ringer alone.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ring i datorns alla högtalare, inte bara i ringsignalens enhet.</translation>
    </message>
    <message>
        <source>Ring on the chosen ringer, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ring i den valda enheten för att prova den.</translation>
    </message>
    <message>
        <source>Ring on the ringer device when a call comes in and no other call is active.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ring i ringsignalens enhet när ett samtal kommer och inget annat är aktivt.</translation>
    </message>
    <message>
        <source>Ring tones</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ringsignaler</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ringsignalens enhet</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>Ringing there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ringer där</translation>
    </message>
    <message>
        <source>Rings at {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Ringer hos {who}</translation>
    </message>
    <message>
        <source>Rings for two seconds.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ringer i två sekunder.</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Stigande</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>SIP-meddelanden</translation>
    </message>
    <message>
        <source>SIP messages of this phone, passwords and keys hidden</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>SIP-meddelanden från den här telefonen, lösenord och nycklar dolda</translation>
    </message>
    <message>
        <source>SIP password</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>SIP-lösenord</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>STUN-servrar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Spara insp.</translation>
    </message>
    <message>
        <source>Save recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Spara inspelningen</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Spara meddelandena</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Say how many calls ring, are on hold and are parked, and how long the longest of them waits.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Säg hur många samtal som ringer, väntar och är parkerade, och hur länge det längsta väntat.</translation>
    </message>
    <message>
        <source>Say the last message again.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Säg det senaste meddelandet igen.</translation>
    </message>
    <message>
        <source>Say which command was given last, and what came of it.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Säg vilket kommando som gavs senast och vad det ledde till.</translation>
    </message>
    <message>
        <source>Say who is signed in, and how phone, sound and exchange stand.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Säg vem som är inloggad och hur det står till med telefon, ljud och växel.</translation>
    </message>
    <message>
        <source>Select a conference and type a number or a name into the dial box first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Välj först en konferens och skriv ett nummer eller namn i nummerfältet.</translation>
    </message>
    <message>
        <source>Select a participant of a conference first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Välj först en deltagare i en konferens.</translation>
    </message>
    <message>
        <source>Select a participant of your conference first.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Välj först en deltagare i din konferens.</translation>
    </message>
    <message>
        <source>Select the next call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Välj nästa samtal i listorna.</translation>
    </message>
    <message>
        <source>Select the previous call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Välj föregående samtal i listorna.</translation>
    </message>
    <message>
        <source>Send digits</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Skicka siffror</translation>
    </message>
    <message>
        <source>Send digits into the call, for menus at the other end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Skicka siffror i samtalet, till knappval i andra änden.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers that tell the own address from outside, host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Servrar som talar om den egna adressen utifrån, värd eller värd:port, åtskilda med mellanslag.</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Konfigurera</translation>
    </message>
    <message>
        <source>Set up Deskline</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Konfigurera Deskline</translation>
    </message>
    <message>
        <source>Set up from a file</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Konfigurera från en fil</translation>
    </message>
    <message>
        <source>Set up from a file or an address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Konfigurera från en fil eller adress</translation>
    </message>
    <message>
        <source>Set up what Deskline works with, step by step.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Konfigurera steg för steg vad Deskline arbetar med.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Konfigurera…</translation>
    </message>
    <message>
        <source>Shared cost numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nummer med delad kostnad får inte ringas.</translation>
    </message>
    <message>
        <source>Short numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Kortnummer får inte ringas.</translation>
    </message>
    <message>
        <source>Show Deskline</source>
        <extracomment>ui/views/tray.py</extracomment>
        <translation>Visa Deskline</translation>
    </message>
    <message>
        <source>Show a small window with Answer and Turn away while Deskline is not in front.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Visa ett litet fönster med Svara och Avvisa när Deskline inte ligger överst.</translation>
    </message>
    <message>
        <source>Show calls beside other programs</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Visa samtal bredvid andra program</translation>
    </message>
    <message>
        <source>Show how phone, exchange and sound are doing, follow SIP messages, and write a report.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Visa hur telefon, växel och ljud mår, följ SIP-meddelanden och skriv en rapport.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Visa version och licens.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Visa den här sidan.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>bridge/sign_in.py, state/model.py, ui/models/banner_words.py</extracomment>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in to make and take calls.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Logga in för att ringa och ta emot samtal.</translation>
    </message>
    <message>
        <source>Sign in to the backend.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Logga in på servern.</translation>
    </message>
    <message>
        <source>Sign in to the exchange with your user name and password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Logga in i växeln med ditt användarnamn och lösenord.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Logga in…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Sign out, and forget the passwords of this user on this computer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Logga ut och glöm användarens lösenord på den här datorn.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Logga ut?</translation>
    </message>
    <message>
        <source>Signed in as {who}; phones register at {place}.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>Inloggad som {who}; telefoner registrerar sig på {place}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Utloggad</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <extracomment>state/connection.py</extracomment>
        <translation>Utloggad.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Loggar in…</translation>
    </message>
    <message>
        <source>Size of all text, in percent of the desktop&apos;s.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Storlek på all text, i procent av skrivbordets.</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <extracomment>ui/models/looks.py, ui/models/sentences.py</extracomment>
        <translation>Plats {slot}</translation>
    </message>
    <message>
        <source>Slot {slot} is free</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Plats {slot} är ledig</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>bridge/line/line.py, ui/models/diagnosis.py</extracomment>
        <translation>Mjuktelefon</translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Någon är redan inloggad.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/dialogs/assistant.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Sound failed</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Ljudfel</translation>
    </message>
    <message>
        <source>Sound failed. You can handle calls, but not hear or speak.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Ljudet fungerar inte. Du kan hantera samtal, men inte höra eller tala.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Samtalens ljud</translation>
    </message>
    <message>
        <source>Sound works.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>Ljudet fungerar.</translation>
    </message>
    <message>
        <source>Sound works. Changes apply at once.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Ljudet fungerar. Ändringar gäller genast.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Speak announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Läs upp högt</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Tala nu…</translation>
    </message>
    <message>
        <source>Speak what a screen reader is told, without one, on a device of your choice.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Säg det som en skärmläsare får läsa upp, utan en sådan, i en enhet du väljer.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Högtalare</translation>
    </message>
    <message>
        <source>Speaker level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py</extracomment>
        <translation>Högtalarens nivå</translation>
    </message>
    <message>
        <source>Speaker volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Högtalarens volym</translation>
    </message>
    <message>
        <source>Speaks</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Talar</translation>
    </message>
    <message>
        <source>Speaks a sentence on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Säger en mening i den här enheten.</translation>
    </message>
    <message>
        <source>Spoke last with you, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Talade senast med dig, {time}</translation>
    </message>
    <message>
        <source>Spoke last with {who}, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Talade senast med {who}, {time}</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Börja spela in</translation>
    </message>
    <message>
        <source>Starting the exchange and the backend…</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>Startar växeln och servern…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>bootstrap/desktop.py, state/model.py</extracomment>
        <translation>Startar…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Okänt läge</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>playing</comment>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Stoppa uppspelningen</translation>
    </message>
    <message>
        <source>Stop rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Stoppa insp.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Stoppa inspelningen</translation>
    </message>
    <message>
        <source>Stop ringing</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Sluta ringa</translation>
    </message>
    <message>
        <source>Stop the recording and keep it.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Stoppa inspelningen och behåll den.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Ärende: {subject}</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Pendla</translation>
    </message>
    <message>
        <source>Swap calls</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Pendla mellan samtal</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Pendla mellan dem</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Systemets förval</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Systemets förval ({device})</translation>
    </message>
    <message>
        <source>Take back a caller who waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ta tillbaka den som väntar på en upptagen kollega.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone links do not open in Deskline any more.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Telefonlänkar öppnas inte längre i Deskline.</translation>
    </message>
    <message>
        <source>Telephone links open in Deskline now.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Telefonlänkar öppnas nu i Deskline.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>That address is no Deskline backend.</source>
        <extracomment>client/events.py, client/session.py</extracomment>
        <translation>Den adressen är ingen Deskline-server.</translation>
    </message>
    <message>
        <source>That call does not ring any more.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Det samtalet ringer inte längre.</translation>
    </message>
    <message>
        <source>That call does not wait any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Det samtalet väntar inte längre.</translation>
    </message>
    <message>
        <source>That call is over.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Det samtalet är avslutat.</translation>
    </message>
    <message>
        <source>That does not exist any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>That file holds no keys of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Filen innehåller inga tangenter för Deskline.</translation>
    </message>
    <message>
        <source>That file was written by another version of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Filen skrevs av en annan version av Deskline.</translation>
    </message>
    <message>
        <source>That holds no profiles of Deskline.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Det innehåller inga profiler för Deskline.</translation>
    </message>
    <message>
        <source>That is larger than {most} bytes.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Det är större än {most} byte.</translation>
    </message>
    <message>
        <source>That is nested too deeply.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Det är för djupt nästlat.</translation>
    </message>
    <message>
        <source>That is no domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Det är ingen domän.</translation>
    </message>
    <message>
        <source>That is not possible in the present state of the call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Det går inte i samtalets nuvarande läge.</translation>
    </message>
    <message>
        <source>That is not possible with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Det går inte med det här kontot.</translation>
    </message>
    <message>
        <source>That is possible in the demo, once the softphone is registered.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Det går i demon, när mjuktelefonen är registrerad.</translation>
    </message>
    <message>
        <source>That is possible with colleagues alone.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Det går bara med kollegor.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Det är för mycket på en gång.</translation>
    </message>
    <message>
        <source>That link holds no number that can be called: {link}</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Länken innehåller inget nummer som går att ringa: {link}</translation>
    </message>
    <message>
        <source>That needs an active call and a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Det kräver ett aktivt samtal och ett väntande.</translation>
    </message>
    <message>
        <source>That needs the permission to pick up calls, and a registered softphone.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Det kräver behörighet att fånga samtal och en registrerad mjuktelefon.</translation>
    </message>
    <message>
        <source>That number is not complete.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Numret är inte fullständigt.</translation>
    </message>
    <message>
        <source>That participant is not in the conference any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Den deltagaren är inte kvar i konferensen.</translation>
    </message>
    <message>
        <source>That phone is in a call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Den telefonen är upptagen i ett samtal.</translation>
    </message>
    <message>
        <source>That profile is no longer there.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Den profilen finns inte längre.</translation>
    </message>
    <message>
        <source>That recording is not there any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Den inspelningen finns inte längre.</translation>
    </message>
    <message>
        <source>That recording is too large to play here.</source>
        <extracomment>client/session.py</extracomment>
        <translation>Inspelningen är för stor för att spelas upp här.</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the one certificate that is accepted, whoever has issued it.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>SHA-256-fingeravtrycket för det enda certifikat som godtas, vem som än utfärdat det.</translation>
    </message>
    <message>
        <source>The X server cannot be reached ({reason}): there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/x11.py</extracomment>
        <translation>X-servern kan inte nås ({reason}): det finns inga tangenter för alla program.</translation>
    </message>
    <message>
        <source>The account cannot be used: {reason}.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>Kontot kan inte användas: {reason}.</translation>
    </message>
    <message>
        <source>The backend cannot be reached now; calls that are up go on.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>Servern kan inte nås nu; pågående samtal fortsätter.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Servern kan inte nås.</translation>
    </message>
    <message>
        <source>The backend could not understand that request.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Servern kunde inte förstå begäran.</translation>
    </message>
    <message>
        <source>The backend does not answer now. Calls go on; what is shown of them may be out of date.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Servern svarar inte nu. Samtal fortsätter; det som visas om dem kan vara inaktuellt.</translation>
    </message>
    <message>
        <source>The backend gave an answer that cannot be read.</source>
        <extracomment>client/session.py</extracomment>
        <translation>Servern gav ett svar som inte kan läsas.</translation>
    </message>
    <message>
        <source>The backend gave no answer; it may or may not have done that.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Servern svarade inte; det är osäkert om det blev gjort.</translation>
    </message>
    <message>
        <source>The backend has ended the connection.</source>
        <extracomment>client/events.py, refusals.py</extracomment>
        <translation>Servern har avslutat förbindelsen.</translation>
    </message>
    <message>
        <source>The backend has made an error.</source>
        <extracomment>client/errors.py</extracomment>
        <translation>Servern har gjort ett fel.</translation>
    </message>
    <message>
        <source>The backend has stopped; it is being started again.</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>Servern har stannat; den startas om.</translation>
    </message>
    <message>
        <source>The backend refused that ({status}).</source>
        <extracomment>client/errors.py</extracomment>
        <translation>Servern nekade det ({status}).</translation>
    </message>
    <message>
        <source>The backend sent an event that cannot be read.</source>
        <extracomment>client/events.py</extracomment>
        <translation>Servern skickade en händelse som inte kan läsas.</translation>
    </message>
    <message>
        <source>The call cannot be answered: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Samtalet kan inte besvaras: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be ended: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Samtalet kan inte avslutas: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be held: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Samtalet kan inte sättas i vänteläge: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be made: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Det går inte att ringa: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be resumed: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Samtalet kan inte återtas: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be transferred: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Samtalet kan inte kopplas: {reason}.</translation>
    </message>
    <message>
        <source>The call does not allow that now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Samtalet tillåter inte det nu.</translation>
    </message>
    <message>
        <source>The call failed ({answer}).</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Samtalet misslyckades ({answer}).</translation>
    </message>
    <message>
        <source>The call from {who} comes back to the switchboard: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Samtalet från {who} kommer tillbaka till växeln: {reason}</translation>
    </message>
    <message>
        <source>The call from {who} comes back: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Samtalet från {who} kommer tillbaka: {reason}</translation>
    </message>
    <message>
        <source>The call has changed meanwhile. Look at it, then press again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Samtalet har ändrats under tiden. Titta på det och tryck sedan igen.</translation>
    </message>
    <message>
        <source>The call is at that phone already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Samtalet är redan på den telefonen.</translation>
    </message>
    <message>
        <source>The call is not answered.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Samtalet är inte besvarat.</translation>
    </message>
    <message>
        <source>The call to {who} failed.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Samtalet till {who} misslyckades.</translation>
    </message>
    <message>
        <source>The call was turned away.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Samtalet avvisades.</translation>
    </message>
    <message>
        <source>The calls cannot be connected now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Samtalen kan inte kopplas ihop nu.</translation>
    </message>
    <message>
        <source>The chosen device is not plugged in</source>
        <extracomment>ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Den valda enheten är inte ansluten</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Det valda meddelandet</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Konferensen är full.</translation>
    </message>
    <message>
        <source>The connection is lost. Trying again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Förbindelsen är bruten. Försöker igen.</translation>
    </message>
    <message>
        <source>The connection to the backend was lost.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Förbindelsen till servern bröts.</translation>
    </message>
    <message>
        <source>The connection to the exchange was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Förbindelsen med växeln bröts.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Förbindelsen med telefonen bröts.</translation>
    </message>
    <message>
        <source>The connection to {who} was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Förbindelsen med {who} bröts.</translation>
    </message>
    <message>
        <source>The connection was too slow.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Förbindelsen var för långsam.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Datakatalogen {place} kan inte användas: {reason}.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be written to.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Det går inte att skriva i datakatalogen {place}.</translation>
    </message>
    <message>
        <source>The database URL cannot be read; try postgresql://user@host/name.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Databasens URL kan inte läsas; försök med postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database is of another version of the program ({reason}). Install the newer one again.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Databasen hör till en annan version av programmet ({reason}). Installera den nyare igen.</translation>
    </message>
    <message>
        <source>The database {database} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Databasen {database} kan inte användas: {reason}.</translation>
    </message>
    <message>
        <source>The database {database} is damaged ({reason}). Put a copy of it in its place, or move it away to begin anew.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Databasen {database} är skadad ({reason}). Lägg en kopia i dess ställe, eller flytta undan den för att börja om.</translation>
    </message>
    <message>
        <source>The demo</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Demon</translation>
    </message>
    <message>
        <source>The demo organisation has passwords that everybody knows, so it is served on this machine only; {option} {address} would open it to others.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Demoorganisationens lösenord är kända för alla, så den nås bara från den här datorn; {option} {address} skulle öppna den för andra.</translation>
    </message>
    <message>
        <source>The demo runs in another window already.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>Demon körs redan i ett annat fönster.</translation>
    </message>
    <message>
        <source>The demo&apos;s second phone could not call.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>Demons andra telefon kunde inte ringa.</translation>
    </message>
    <message>
        <source>The digits cannot be sent: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Siffrorna kan inte sändas: {reason}.</translation>
    </message>
    <message>
        <source>The domain of the own address; empty where it is the server&apos;s name.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Domänen i den egna adressen; tomt om den är serverns namn.</translation>
    </message>
    <message>
        <source>The exchange did not take that SIP password.</source>
        <extracomment>bridge/softphone_control.py</extracomment>
        <translation>Växeln godtog inte SIP-lösenordet.</translation>
    </message>
    <message>
        <source>The exchange has no free line to {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Växeln har ingen ledig linje till {who}.</translation>
    </message>
    <message>
        <source>The exchange is away. Calls cannot be changed until it is back; it is being started again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Växeln är borta. Samtal kan inte ändras förrän den är tillbaka; den startas om.</translation>
    </message>
    <message>
        <source>The exchange is away. Try again in a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Växeln är borta. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The exchange is away; nothing can be done with calls until it is back.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>Växeln är borta; inget kan göras med samtal förrän den är tillbaka.</translation>
    </message>
    <message>
        <source>The exchange on this computer</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Växeln på den här datorn</translation>
    </message>
    <message>
        <source>The exchange was restarted during the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Växeln startades om under samtalet.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Filen kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>The file names a command that is not known here: {name}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Filen nämner ett kommando som inte är känt här: {name}.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read: {reason}.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>Filen med utfärdare {file} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles was damaged; it is kept as {file}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Profilfilen var skadad; den sparas som {file}.</translation>
    </message>
    <message>
        <source>The host {host} is not known. Check how it is written, and the network.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Värden {host} är okänd. Kontrollera hur den skrivs, och nätverket.</translation>
    </message>
    <message>
        <source>The installation&apos;s id is not a UUID.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>Installationens id är inget UUID.</translation>
    </message>
    <message>
        <source>The keys could not be exported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Tangenterna kunde inte exporteras: {reason}.</translation>
    </message>
    <message>
        <source>The keys could not be imported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Tangenterna kunde inte importeras: {reason}.</translation>
    </message>
    <message>
        <source>The keys of {name} cannot be read.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Tangenterna för {name} kan inte läsas.</translation>
    </message>
    <message>
        <source>The keys were exported to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Tangenterna exporterades till {path}.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Tangenterna importerades.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>Högtalaren kan inte öppnas.</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Högtalaren har stannat.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Högtalaren {name} kan inte öppnas.</translation>
    </message>
    <message>
        <source>The messages could not be saved: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Meddelandena kunde inte sparas: {reason}.</translation>
    </message>
    <message>
        <source>The microphone is in use for a call.</source>
        <extracomment>softphone/softphone.py</extracomment>
        <translation>Mikrofonen används i ett samtal.</translation>
    </message>
    <message>
        <source>The microphone {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Mikrofonen {name} kan inte öppnas.</translation>
    </message>
    <message>
        <source>The name that others see when you call.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Namnet som andra ser när du ringer.</translation>
    </message>
    <message>
        <source>The new call&apos;s id cannot be used.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Det nya samtalets id kan inte användas.</translation>
    </message>
    <message>
        <source>The other side cannot agree on sound: it may lack encryption, or demand it. See “Encrypt voice” in the profile.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Den andra sidan kan inte enas om ljudet: den kan sakna kryptering, eller kräva den. Se ”Kryptera rösten” i profilen.</translation>
    </message>
    <message>
        <source>The part “{name}” has failed ({reason}). Start the console again.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>Delen ”{name}” har slutat fungera ({reason}). Starta om programmet.</translation>
    </message>
    <message>
        <source>The passwords kept on this computer are forgotten.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Lösenorden som sparats på den här datorn glöms.</translation>
    </message>
    <message>
        <source>The phone cannot do that: {reason}.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>Telefonen kan inte göra det: {reason}.</translation>
    </message>
    <message>
        <source>The phone could not register.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Telefonen kunde inte registreras.</translation>
    </message>
    <message>
        <source>The phone has no account to call from.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Telefonen har inget konto att ringa från.</translation>
    </message>
    <message>
        <source>The phone of {who} speaks no codec that the exchange knows.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Telefonen hos {who} har ingen kodek som växeln känner.</translation>
    </message>
    <message>
        <source>The position is not within the file.</source>
        <extracomment>softphone/audio/headless.py, softphone/audio/qt_sound.py</extracomment>
        <translation>Platsen finns inte i filen.</translation>
    </message>
    <message>
        <source>The profile and its passwords are gone for good.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profilen och dess lösenord försvinner för gott.</translation>
    </message>
    <message>
        <source>The profile is kept under this name, and used from now on.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Profilen sparas under det här namnet och används från och med nu.</translation>
    </message>
    <message>
        <source>The profile “{name}” is made.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profilen ”{name}” skapas.</translation>
    </message>
    <message>
        <source>The profile “{name}” is overwritten.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profilen ”{name}” skrivs över.</translation>
    </message>
    <message>
        <source>The profiles could not be read: {reason}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Profilerna kunde inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>The profiles could not be saved: {reason}.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Profilerna kunde inte sparas: {reason}.</translation>
    </message>
    <message>
        <source>The profiles were set up. Choose one and press “Use”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profilerna har skapats. Välj en och tryck på ”Använd”.</translation>
    </message>
    <message>
        <source>The recording cannot be played: {reason}</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Inspelningen kan inte spelas upp: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched: {reason}.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>Inspelningen kunde inte hämtas: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Rapporten kunde inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Rapporten skrivs</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Rapporten skrevs till {path}.</translation>
    </message>
    <message>
        <source>The server cannot serve now ({answer}). It is asked again by and by.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Servern kan inte ta emot nu ({answer}). Den tillfrågas igen efter hand.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and port, the transport, and that no firewall is in between.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Servern svarar inte. Kontrollera adress och port, transporten, och att ingen brandvägg är i vägen.</translation>
    </message>
    <message>
        <source>The server does not know this user ({answer}). Check the user name and the domain.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Servern känner inte användaren ({answer}). Kontrollera användarnamn och domän.</translation>
    </message>
    <message>
        <source>The server does not take this user name and password ({answer}). Check both, and whether it wants another name for signing in.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Servern godtar inte användarnamn och lösenord ({answer}). Kontrollera båda, och om den vill ha ett annat namn för inloggning.</translation>
    </message>
    <message>
        <source>The server refuses the registration ({answer}). Ask whoever runs it.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Servern nekar registreringen ({answer}). Fråga den som sköter den.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted: {reason}.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Serverns certifikat godtas inte: {reason}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Inställningarna kunde inte läsas ({reason}); förvalen används.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <extracomment>bootstrap/program.py, bridge/console.py</extracomment>
        <translation>Inställningarna kunde inte sparas: {reason}.</translation>
    </message>
    <message>
        <source>The settings file was damaged; it is kept as {name} and the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Inställningsfilen var skadad; den sparas som {name} och förvalen används.</translation>
    </message>
    <message>
        <source>The softphone cannot be started.</source>
        <extracomment>bootstrap/trials.py</extracomment>
        <translation>Mjuktelefonen kan inte startas.</translation>
    </message>
    <message>
        <source>The softphone cannot run: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Mjuktelefonen kan inte köras: {reason}.</translation>
    </message>
    <message>
        <source>The softphone could not register ({reason}).</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Mjuktelefonen kunde inte registreras ({reason}).</translation>
    </message>
    <message>
        <source>The softphone could not register, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Mjuktelefonen kunde inte registrera sig och kan därför inte ringa</translation>
    </message>
    <message>
        <source>The softphone has ended and is started again. In the call that was up nobody hears the other: park it and fetch it back to speak on.</source>
        <extracomment>state/notices.py</extracomment>
        <translation>Mjuktelefonen har avslutats och startas om. I det pågående samtalet hör ni inte varandra: parkera det och hämta det igen för att tala vidare.</translation>
    </message>
    <message>
        <source>The softphone has stopped; it is being started again.</source>
        <extracomment>bootstrap/softphone_process.py</extracomment>
        <translation>Mjuktelefonen har stannat; den startas om.</translation>
    </message>
    <message>
        <source>The softphone is not registered, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Mjuktelefonen är inte registrerad och kan därför inte ringa</translation>
    </message>
    <message>
        <source>The softphone is not registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Mjuktelefonen är inte registrerad.</translation>
    </message>
    <message>
        <source>The softphone is registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Mjuktelefonen är registrerad.</translation>
    </message>
    <message>
        <source>The softphone is registering.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Mjuktelefonen registreras.</translation>
    </message>
    <message>
        <source>The softphone is registering: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Mjuktelefonen registrerar sig: den kan ringa om ett ögonblick</translation>
    </message>
    <message>
        <source>The softphone is starting.</source>
        <extracomment>state/model.py</extracomment>
        <translation>Mjuktelefonen startar.</translation>
    </message>
    <message>
        <source>The softphone is starting: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Mjuktelefonen startar: den kan ringa om ett ögonblick</translation>
    </message>
    <message>
        <source>The softphone must have registered first.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Mjuktelefonen måste först vara registrerad.</translation>
    </message>
    <message>
        <source>The softphone registers as {extension} of {domain} with a SIP password.</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Mjuktelefonen registreras som {extension} i {domain} med ett SIP-lösenord.</translation>
    </message>
    <message>
        <source>The sound devices are being looked for.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Ljudenheterna söks.</translation>
    </message>
    <message>
        <source>The sound devices cannot be used: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Ljudenheterna kan inte användas: samtal fungerar, men utan ljud här.</translation>
    </message>
    <message>
        <source>The sound server of this computer is not there.</source>
        <extracomment>softphone/audio/qt_engine.py</extracomment>
        <translation>Datorns ljudserver är inte igång.</translation>
    </message>
    <message>
        <source>The system could not be told who opens telephone links: {reason}.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Systemet kunde inte ställas in för telefonlänkar: {reason}.</translation>
    </message>
    <message>
        <source>The transfer failed ({answer}).</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Kopplingen misslyckades ({answer}).</translation>
    </message>
    <message>
        <source>The user name or extension of the account.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Kontots användarnamn eller anknytning.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no profiles yet. Make one with “New…”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Det finns inga profiler än. Skapa en med ”Ny…”.</translation>
    </message>
    <message>
        <source>There are no recordings with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Det finns inga inspelningar med det här kontot.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Det finns redan en profil ”{name}”.</translation>
    </message>
    <message>
        <source>There is no call to write a note on.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Det finns inget samtal att skriva en anteckning till.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Det finns inget samtal.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Det finns inget kommando {name}.</translation>
    </message>
    <message>
        <source>There is no conference to leave.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Det finns ingen konferens att lämna.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown; run backend and softphone alone with: python3 packaging/dev.py run --headless</source>
        <extracomment>bootstrap/display.py</extracomment>
        <translation>Här finns ingen skärm, så inget fönster kan visas; kör server och mjuktelefon ensamma med: python3 packaging/dev.py run --headless</translation>
    </message>
    <message>
        <source>There is no field {key}.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Det finns inget fält {key}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play on.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Det finns ingen högtalare att spela upp på.</translation>
    </message>
    <message>
        <source>There is no microphone, or a call uses it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Det finns ingen mikrofon, eller så används den i ett samtal.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Det finns ingen flagga {option}.</translation>
    </message>
    <message>
        <source>There is no organisation yet: describe yours after resources/configuration/example.toml and give it with `python -m backend configure FILE`, or start with --demo to try one.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Det finns ingen organisation än: beskriv din efter resources/configuration/example.toml och ange den med `python -m backend configure FILE`, eller starta med --demo för att prova en.</translation>
    </message>
    <message>
        <source>There is no park slot {name}.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Det finns ingen parkeringsplats {name}.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”; there are: {known}.</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>Det finns ingen profil ”{name}”; det finns: {known}.</translation>
    </message>
    <message>
        <source>There is no recording to play.</source>
        <extracomment>commands/recording_commands.py, refusals.py</extracomment>
        <translation>Det finns ingen inspelning att spela upp.</translation>
    </message>
    <message>
        <source>There is no ringer, or it rings already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Det finns ingen ringsignal, eller så ringer den redan.</translation>
    </message>
    <message>
        <source>There is no screen here, so there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Det finns ingen skärm här, så det finns inga tangenter för alla program.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Det finns ingen inställning {key}.</translation>
    </message>
    <message>
        <source>There is no sound in {file}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Det finns inget ljud i {file}.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Det finns ingen högtalare.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>Det finns ingen terminal att fråga på.</translation>
    </message>
    <message>
        <source>There is no way to {host}: {reason}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Det finns ingen väg till {host}: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody at that number.</source>
        <extracomment>bridge/line/states.py, refusals.py</extracomment>
        <translation>Det finns ingen på det numret.</translation>
    </message>
    <message>
        <source>They hear you again</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>De hör dig igen</translation>
    </message>
    <message>
        <source>They hold you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>De låter dig vänta</translation>
    </message>
    <message>
        <source>This can be changed at any time, with Deskline &gt; Set up…</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Detta kan ändras när som helst, med Deskline &gt; Konfigurera…</translation>
    </message>
    <message>
        <source>This command is not understood.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>Det kommandot förstås inte.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Den här datorn har ingen högtalare.</translation>
    </message>
    <message>
        <source>This computer has no microphone and no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Den här datorn har varken mikrofon eller högtalare.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Den här datorn har ingen mikrofon.</translation>
    </message>
    <message>
        <source>This console&apos;s telephone speaks with a Deskline exchange by UDP, and voice is not encrypted: use a network that you trust. TLS and encrypted voice can be set for another telephone system alone.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Konsolens telefon talar med en Deskline-växel över UDP, och talet krypteras inte: använd ett nätverk som du litar på. TLS och krypterat tal kan bara ställas in för ett annat telefonsystem.</translation>
    </message>
    <message>
        <source>This phone calls numbers and addresses of {domain} only, not {address}.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Den här telefonen ringer bara nummer och adresser i {domain}, inte {address}.</translation>
    </message>
    <message>
        <source>This phone can have {most} calls at once.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Den här telefonen kan ha {most} samtal samtidigt.</translation>
    </message>
    <message>
        <source>This phone says what its microphone hears.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Den här telefonen säger vad dess mikrofon hör.</translation>
    </message>
    <message>
        <source>This phone was started without sound devices.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>Den här telefonen startades utan ljudenheter.</translation>
    </message>
    <message>
        <source>This softphone speaks IPv4 only: give the IPv4 address of {host}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Den här mjuktelefonen talar bara IPv4: ange IPv4-adressen för {host}.</translation>
    </message>
    <message>
        <source>This user may not open {names}. On Linux, install packaging/70-deskline-headset.rules, then plug the headset in again.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Användaren får inte öppna {names}. Installera packaging/70-deskline-headset.rules på Linux och anslut sedan headsetet igen.</translation>
    </message>
    <message>
        <source>Throw the recording of the call away.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Kasta inspelningen av samtalet.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Today&apos;s calls</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Dagens samtal</translation>
    </message>
    <message>
        <source>Too many consoles are open.</source>
        <extracomment>refusals.py</extracomment>
        <translation>För många telefonistplatser är öppna.</translation>
    </message>
    <message>
        <source>Too many failed logins. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>För många misslyckade inloggningar. Vänta en stund.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>reasons.py</extracomment>
        <translation>För många öppna filer</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>För många förfrågningar. Vänta en stund.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>Transfer a call to this number to park it.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Koppla ett samtal till det här numret för att parkera det.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box, without asking there.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Koppla samtalet till numret i nummerfältet utan att fråga där.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box; the caller waits until the call there is over.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Koppla samtalet till numret i nummerfältet; den som ringer väntar tills samtalet där är slut.</translation>
    </message>
    <message>
        <source>Transfer to voicemail</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Koppla till röstbrevlådan</translation>
    </message>
    <message>
        <source>Transfer {who} to {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Koppla {who} till {whom}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Kopplade</translation>
    </message>
    <message>
        <source>Transferred by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Kopplat av {who}</translation>
    </message>
    <message>
        <source>Transferred calls</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Kopplade samtal</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Try Demo &gt; Incoming call ({key}): a second phone calls you and speaks. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Prova Demo &gt; Inkommande samtal ({key}): en andra telefon ringer dig och talar. {more}</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Prova demon</translation>
    </message>
    <message>
        <source>Turn away</source>
        <extracomment>ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Avvisa</translation>
    </message>
    <message>
        <source>Type a colleague who is in a call into the dial box first; it needs the permission to listen in.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Skriv först en kollega som är i samtal i nummerfältet; det kräver behörighet att medlyssna.</translation>
    </message>
    <message>
        <source>Type a number into the dial box first; there must be a call to transfer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Skriv först ett nummer i nummerfältet; det måste finnas ett samtal att koppla.</translation>
    </message>
    <message>
        <source>Type a number into the dial box to ask there first, or have a call on hold to connect.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Skriv ett nummer i nummerfältet för att fråga där först, eller ha ett väntande samtal att koppla ihop.</translation>
    </message>
    <message>
        <source>Type a number or a name above and press {key} to call.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Skriv ett nummer eller namn ovan och tryck på {key} för att ringa.</translation>
    </message>
    <message>
        <source>Type a number or a name into the dial box first; the softphone must be registered.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Skriv först ett nummer eller namn i nummerfältet; mjuktelefonen måste vara registrerad.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter asks there first.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Skriv ett nummer eller namn. Enter frågar där först.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it for the conference.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Skriv ett nummer eller namn. Enter ringer till konferensen.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Skriv ett nummer eller namn. Enter ringer upp.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter transfers there.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Skriv ett nummer eller namn. Enter kopplar dit.</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Skrivet: {text}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>caller</comment>
        <extracomment>state/model.py, ui/models/looks.py, ui/models/people.py, ui/models/words.py</extracomment>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Mikrofon på</translation>
    </message>
    <message>
        <source>Unmute participant</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Låt deltagare höras</translation>
    </message>
    <message>
        <source>Until it is back, the state of the calls shown is unknown.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Tills den är tillbaka är läget för de visade samtalen okänt.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Use a Deskline backend</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Använd en Deskline-server</translation>
    </message>
    <message>
        <source>Use an exchange on this computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Använd en växel på den här datorn</translation>
    </message>
    <message>
        <source>Use an https address: by http anybody on the way could change it.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Använd en https-adress: med http kan vem som helst på vägen ändra det.</translation>
    </message>
    <message>
        <source>Use another telephone system</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Använd ett annat telefonsystem</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Användare</translation>
    </message>
    <message>
        <source>User (name@domain)</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Användare (namn@domän)</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Användarnamn</translation>
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
        <translation>Visa</translation>
    </message>
    <message>
        <source>Voice can be encrypted (SRTP) where signalling goes by TLS.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Rösten kan krypteras (SRTP) när signaleringen går över TLS.</translation>
    </message>
    <message>
        <source>Voice can be encrypted with TLS only: without it everybody on the way could read the keys.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>Tal kan bara krypteras med TLS: utan det kan alla längs vägen läsa nycklarna.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Röstmeddelande</translation>
    </message>
    <message>
        <source>Voicemail of {who}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Röstbrevlåda för {who}</translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Väntat {time}</translation>
    </message>
    <message>
        <source>Waits for {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Väntar på {who}</translation>
    </message>
    <message>
        <source>Warn of waiting callers</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Varna för väntande</translation>
    </message>
    <message>
        <source>Was parked by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Parkerades av {who}</translation>
    </message>
    <message>
        <source>Wayland gives no program the keys of others. Make a key in the desktop&apos;s own settings for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Wayland ger inget program andras tangenter. Gör en tangent i skrivbordets egna inställningar för ett kommando som: main.py --give call.answer</translation>
    </message>
    <message>
        <source>What Enter in the dial box does while a call is selected: ask there first, transfer at once, or call.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Vad Enter i nummerfältet gör när ett samtal är valt: fråga där först, koppla direkt eller ringa.</translation>
    </message>
    <message>
        <source>What a screen reader may be interrupted for: only what is important, everything (assertive), nothing (polite); or no announcements at all (off).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Vad en skärmläsare får avbrytas för: bara viktigt, allt (påträngande), inget (återhållsamt); eller ingen uppläsning alls (av).</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/palette.py</extracomment>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>What is heard is written to files that end in .wav.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>Det som hörs skrivs till filer som slutar på .wav.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>What should the next one know? Enter keeps it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Vad bör nästa person veta? Enter sparar.</translation>
    </message>
    <message>
        <source>What this profile works with.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Vad den här profilen arbetar med.</translation>
    </message>
    <message>
        <source>What to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Vad som ska ringas</translation>
    </message>
    <message>
        <source>What was recorded of this call is lost for good.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Det som spelats in av samtalet går förlorat för gott.</translation>
    </message>
    <message>
        <source>What you can do with a call appears here, each action in its own place.</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Vad du kan göra med ett samtal visas här, varje åtgärd på sin egen plats.</translation>
    </message>
    <message>
        <source>Where the backend is, for example https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Var servern finns, till exempel https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Där den andra sidan kan</translation>
    </message>
    <message>
        <source>Where the server wants another name with the password; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Där servern vill ha ett annat namn till lösenordet; annars tomt.</translation>
    </message>
    <message>
        <source>Where the telephone registers: a host name or IPv4 address, with :port where it is not the usual.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Där telefonen registreras: värdnamn eller IPv4-adress, med :port om den inte är den vanliga.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Viska</translation>
    </message>
    <message>
        <source>Who signed in last, as user@domain.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Vem som loggade in senast, som användare@domän.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <extracomment>ui/views/suggestions.py</extracomment>
        <translation>Vem som ska ringas</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Without a registrar only a SIP address can be called.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Utan registrar kan bara en SIP-adress ringas.</translation>
    </message>
    <message>
        <source>Write STUN servers as host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Skriv STUN-servrar som värd eller värd:port, åtskilda med mellanslag.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Write a note ({key})</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Skriv en anteckning ({key})</translation>
    </message>
    <message>
        <source>Write a report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Skriv en rapport</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Skriv en rapport…</translation>
    </message>
    <message>
        <source>Write down what the next one should know: the note goes with the call. Enter keeps it.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Skriv ned vad nästa person bör veta: anteckningen följer med samtalet. Enter sparar.</translation>
    </message>
    <message>
        <source>Write the address like https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Skriv adressen som https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the server as its host name or IPv4 address, like pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Skriv servern som värdnamn eller IPv4-adress, som pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the user as name@domain, and the password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Skriv användaren som namn@domän, och lösenordet.</translation>
    </message>
    <message>
        <source>Write the user as name@domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Skriv användaren som namn@domän.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Fel användarnamn eller lösenord.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Du</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>
            <numerusform>Du och %n till</numerusform>
            <numerusform>Du och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in that call yourself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Du är själv i det samtalet.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Du får inte göra det.</translation>
    </message>
    <message>
        <source>You have as many calls as you can have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Du har så många samtal som du kan ha.</translation>
    </message>
    <message>
        <source>You have as many calls outside as you may have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Du har så många samtal utåt som du får ha.</translation>
    </message>
    <message>
        <source>You have joined in</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Du är med i samtalet</translation>
    </message>
    <message>
        <source>You listen, unheard</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Du lyssnar, ohörd</translation>
    </message>
    <message>
        <source>You may not call by that line.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Du får inte ringa på den linjen.</translation>
    </message>
    <message>
        <source>You may not hear recordings of this user.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Du får inte höra den användarens inspelningar.</translation>
    </message>
    <message>
        <source>You may not make this kind of call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Du får inte ringa den sortens samtal.</translation>
    </message>
    <message>
        <source>You were heard, at most at {percent} %.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Du hördes, som mest {percent} %.</translation>
    </message>
    <message>
        <source>You were heard, but too loud: turn the microphone down.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Du hördes, men för högt: sänk mikrofonen.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Dina meddelanden</translation>
    </message>
    <message>
        <source>Your minutes outside are used up for today.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Dina minuter utåt är slut för i dag.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Ditt nummer</translation>
    </message>
    <message>
        <source>Your organisation runs one: you need its address, your user name and your password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Din organisation har en: du behöver dess adress, ditt användarnamn och ditt lösenord.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Din telefon</translation>
    </message>
    <message>
        <source>Your session at the backend has ended.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Din session på servern har upphört.</translation>
    </message>
    <message>
        <source>Your softphone is not registered at the exchange.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Din mjuktelefon är inte registrerad i växeln.</translation>
    </message>
    <message>
        <source>a list of 1 to {most} profiles is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>en lista med 1 till {most} profiler behövs</translation>
    </message>
    <message>
        <source>a name of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ett namn på högst {most} tecken behövs</translation>
    </message>
    <message>
        <source>a tel:, sip:, sips: or callto: link to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>en tel:-, sip:-, sips:- eller callto:-länk att ringa</translation>
    </message>
    <message>
        <source>a text of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>en text på högst {most} tecken behövs</translation>
    </message>
    <message>
        <source>another one has that name</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>en annan har det namnet</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>kl. {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>åter om {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <comment>short</comment>
        <extracomment>ui/models/looks.py, ui/models/words.py</extracomment>
        <translation>åter om {time}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>av {who}</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>exchange: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>växel: {state}</translation>
    </message>
    <message>
        <source>for {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>till {who}</translation>
    </message>
    <message>
        <source>give the console that runs a command, such as call.answer, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>ge den konsol som är igång ett kommando, som call.answer, och sluta</translation>
    </message>
    <message>
        <source>hash</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>fyrkant</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>används</translation>
    </message>
    <message>
        <source>it cannot be used for this. Ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>det kan inte användas för detta. Fråga den som sköter servern</translation>
    </message>
    <message>
        <source>it is for “{subject}”, not for the server&apos;s name in this account. Write the name that it is for</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>det gäller ”{subject}”, inte serverns namn i det här kontot. Skriv namnet som det gäller</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before. If nobody has renewed it, somebody may be listening: ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>det är inte det som godtogs förut. Om ingen har förnyat det kan någon lyssna: fråga den som sköter servern</translation>
    </message>
    <message>
        <source>it is valid from {since} only. Check this computer&apos;s clock</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>det gäller först från {since}. Kontrollera datorns klocka</translation>
    </message>
    <message>
        <source>it must be {version}</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>det måste vara {version}</translation>
    </message>
    <message>
        <source>it was valid until {until} only. Whoever runs the server has to renew it; check this computer&apos;s clock, too</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>det gällde bara till {until}. Den som sköter servern måste förnya det; kontrollera även datorns klocka</translation>
    </message>
    <message>
        <source>its issuer “{issuer}” is not known here. Give the file of that authority, or compare the fingerprint with whoever runs the server, and accept it</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>utfärdaren ”{issuer}” är inte känd här. Ange utfärdarens fil, eller jämför fingeravtrycket med den som sköter servern och godta det</translation>
    </message>
    <message>
        <source>jitter {here} ms, there {there} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>jitter {here} ms, där {there} ms</translation>
    </message>
    <message>
        <source>loss, jitter and what the processes use</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>förluster, jitter och vad processerna använder</translation>
    </message>
    <message>
        <source>macOS gives no program the keys of others unasked. Make a shortcut in the Shortcuts app for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>macOS ger inget program andras tangenter utan vidare. Gör en genväg i appen Genvägar för ett kommando som: main.py --give call.answer</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>mikrofonen av</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>ingen tangent</translation>
    </message>
    <message>
        <source>no window: run backend and softphone alone</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>utan fönster: kör bara server och mjuktelefon</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not possible now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>inte möjligt nu</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>stör ej</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>others listen</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>andra lyssnar</translation>
    </message>
    <message>
        <source>parked by {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>parkerat av {who}</translation>
    </message>
    <message>
        <source>phone: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>telefon: {state}</translation>
    </message>
    <message>
        <source>qt: this computer&apos;s sound devices; none: silence (default: qt)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>qt: datorns ljudenheter; none: tystnad (standard: qt)</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>spelas in</translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>ringer hos {name}</translation>
    </message>
    <message>
        <source>round trip {trip}</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>tur och retur {trip}</translation>
    </message>
    <message>
        <source>set up profiles from a file or an https address; shows first what would change</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>ställ in profiler från en fil eller en https-adress; visar först vad som skulle ändras</translation>
    </message>
    <message>
        <source>sound: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>ljud: {state}</translation>
    </message>
    <message>
        <source>star</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>stjärna</translation>
    </message>
    <message>
        <source>start with the demo organisation, signed in as alice</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>starta med demoorganisationen, inloggad som alice</translation>
    </message>
    <message>
        <source>tell this, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>visa detta och sluta</translation>
    </message>
    <message>
        <source>the SIP messages of the phone, as they passed</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>telefonens SIP-meddelanden, så som de gick</translation>
    </message>
    <message>
        <source>the demo is not handed out</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>demon delas inte ut</translation>
    </message>
    <message>
        <source>the server has issued it to itself, so nobody vouches for it. Compare its fingerprint with whoever runs the server, and accept it, or give the file of its authority</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>servern har utfärdat det åt sig själv, så ingen går i god för det. Jämför fingeravtrycket med den som sköter servern och godta det, eller ange utfärdarens fil</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>inställningarna</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>det finns inget sådant fält</translation>
    </message>
    <message>
        <source>this participant</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>den här deltagaren</translation>
    </message>
    <message>
        <source>this program, its computer, and how it is connected</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>programmet, dess dator och hur det är anslutet</translation>
    </message>
    <message>
        <source>use the backend that runs there, and start none</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>använd servern som körs där, och starta ingen</translation>
    </message>
    <message>
        <source>use the profile of this name</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>använd profilen med det här namnet</translation>
    </message>
    <message>
        <source>what the programs wrote, in English</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>vad programmen skrev, på engelska</translation>
    </message>
    <message>
        <source>where all data lies (default: the user&apos;s data directory, with one apart for the demo)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>var alla data ligger (standard: användarens datakatalog, med en egen för demon)</translation>
    </message>
    <message>
        <source>where phones register at the started backend (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>var telefoner registrerar sig hos den startade servern (standard: {default}; port 0: valfri)</translation>
    </message>
    <message>
        <source>where the started backend serves HTTP (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>var den startade servern nås med HTTP (standard: {default}; port 0: valfri)</translation>
    </message>
    <message>
        <source>who signs in, name@domain</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>vem som loggar in, namn@domän</translation>
    </message>
    <message>
        <source>{calls}, longest {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{calls}, längst {time}</translation>
    </message>
    <message>
        <source>{command}: type the number or name here, then press {key}.</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>{command}: skriv numret eller namnet här och tryck sedan på {key}.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} (now {before})</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{field}: {value} (nu {before})</translation>
    </message>
    <message>
        <source>{file} cannot be played: {reason}.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>{file} kan inte spelas upp: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>bridge/report.py, client/provisioning.py, softphone/audio/wav.py</extracomment>
        <translation>{file} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>{file} kan inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>{file} innehåller inga certifikat i PEM-form.</translation>
    </message>
    <message>
        <source>{file} is not a 16-bit WAV file.</source>
        <extracomment>softphone/audio/wav.py</extracomment>
        <translation>{file} är ingen 16-bitars WAV-fil.</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} svarade {status}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}).</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} kan inte nås ({reason}).</translation>
    </message>
    <message>
        <source>{host} took too long.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} tog för lång tid.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{key} alone is needed by other programs; take Ctrl or Alt with it.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} ensam behövs av andra program; ta Ctrl eller Alt till.</translation>
    </message>
    <message>
        <source>{key} alone is typed into the dial box; take Ctrl or Alt with it.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} ensam skrivs i nummerfältet; ta Ctrl eller Alt till.</translation>
    </message>
    <message>
        <source>{key} asks there first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} frågar där först</translation>
    </message>
    <message>
        <source>{key} calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} ringer</translation>
    </message>
    <message>
        <source>{key} camps on</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} väntar på ledigt</translation>
    </message>
    <message>
        <source>{key} cannot be had for all programs; take a letter, a digit or a function key.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} går inte att få för alla program; ta en bokstav, en siffra eller en funktionstangent.</translation>
    </message>
    <message>
        <source>{key} cannot be the key of a command.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} kan inte vara tangent för ett kommando.</translation>
    </message>
    <message>
        <source>{key} connects the two calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} kopplar ihop de två samtalen</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Press another key, or take this one away?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} ger ”{command}” i alla program. Tryck på en annan tangent, eller ta bort den?</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Take it from there?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} ger ”{command}” i alla program. Ta den därifrån?</translation>
    </message>
    <message>
        <source>{key} in every program</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} i alla program</translation>
    </message>
    <message>
        <source>{key} in every program: not to be had, another has it</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} i alla program: går inte att få, ett annat har den</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Take it from there?</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} är tangenten för ”{command}”. Ta den därifrån?</translation>
    </message>
    <message>
        <source>{key} stands for two commands: {one} and {other}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>{key} står för två kommandon: {one} och {other}.</translation>
    </message>
    <message>
        <source>{key} transfers there</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} kopplar dit</translation>
    </message>
    <message>
        <source>{lost} of {all} lost</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} av {all} förlorade</translation>
    </message>
    <message>
        <source>{lost} of {all} lost there</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} av {all} förlorade där</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} is not among the numbers that may be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{name} hör inte till de nummer som får ringas.</translation>
    </message>
    <message>
        <source>{option} is not given as it must be; --help tells how.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>{option} är inte angiven som den ska; --help visar hur.</translation>
    </message>
    <message>
        <source>{option} names an address twice.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} anger samma adress två gånger.</translation>
    </message>
    <message>
        <source>{option} takes HOST:PORT, such as 127.0.0.1:8470, not “{text}”.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} tar HOST:PORT, till exempel 127.0.0.1:8470, inte ”{text}”.</translation>
    </message>
    <message>
        <source>{option} {address}: the port is in use by another program.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: porten används av ett annat program.</translation>
    </message>
    <message>
        <source>{option} {address}: the system does not let you use this port.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: systemet låter dig inte använda porten.</translation>
    </message>
    <message>
        <source>{option} {address}: there is no such host.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: värden finns inte.</translation>
    </message>
    <message>
        <source>{option} {address}: this machine does not have this address.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: datorn har inte den adressen.</translation>
    </message>
    <message>
        <source>{option} {address}: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>{place} kan inte användas: {reason}.</translation>
    </message>
    <message>
        <source>{place}: a profile is a table of fields.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{place}: en profil är en tabell med fält.</translation>
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
        <translation>{text} är ingen av {choices}.</translation>
    </message>
    <message>
        <source>{title} is longer than {most} characters.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} är längre än {most} tecken.</translation>
    </message>
    <message>
        <source>{title} must be a text.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} måste vara en text.</translation>
    </message>
    <message>
        <source>{title} must be a whole number.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} måste vara ett heltal.</translation>
    </message>
    <message>
        <source>{title} must be from {least} to {most}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} måste vara från {least} till {most}.</translation>
    </message>
    <message>
        <source>{title} must be one of {choices}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} måste vara ett av {choices}.</translation>
    </message>
    <message>
        <source>{title} must be yes or no.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} måste vara ja eller nej.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend: {reason}.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} är ingen serveradress: {reason}.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend; write it like https://pbx.example.org.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} är ingen serveradress; skriv den som https://pbx.example.org.</translation>
    </message>
    <message>
        <source>{url} would send the password in the clear; use https.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} skulle skicka lösenordet i klartext; använd https.</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{what_happened} It said: {words}</source>
        <extracomment>bootstrap/child.py</extracomment>
        <translation>{what_happened} Den sade: {words}</translation>
    </message>
    <message>
        <source>{what_happened} Trying again…</source>
        <extracomment>bridge/backend_feed.py</extracomment>
        <translation>{what_happened} Försöker igen…</translation>
    </message>
    <message>
        <source>{who} can be heard, but has not answered yet</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} hörs, men har inte svarat än</translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} svarade inte.</translation>
    </message>
    <message>
        <source>{who} does not respond.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} ger inget svar.</translation>
    </message>
    <message>
        <source>{who} has no phone connected.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} har ingen telefon ansluten.</translation>
    </message>
    <message>
        <source>{who} hung up.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} lade på.</translation>
    </message>
    <message>
        <source>{who} is busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} är upptagen.</translation>
    </message>
    <message>
        <source>{who} is on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} väntar</translation>
    </message>
    <message>
        <source>{who} is on hold and waits for you.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} väntar på dig.</translation>
    </message>
    <message>
        <source>{who} is still busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} är fortfarande upptagen.</translation>
    </message>
    <message>
        <source>{who} leaves the conference and is hung up.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} lämnar konferensen och samtalet avslutas.</translation>
    </message>
    <message>
        <source>{who} may not be called.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} får inte ringas.</translation>
    </message>
    <message>
        <source>{who} parked it in slot {slot}, and nobody fetched it.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} parkerade det på plats {slot}, och ingen hämtade det.</translation>
    </message>
    <message>
        <source>{who} rejected the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} avvisade samtalet.</translation>
    </message>
    <message>
        <source>{who} to the voicemail of {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} till röstbrevlådan hos {whom}</translation>
    </message>
    <message>
        <source>{who} waits on hold, {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} väntar, {time}</translation>
    </message>
    <message>
        <source>{who}, rings at {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, ringer hos {destination}, åter om {time}</translation>
    </message>
    <message>
        <source>{who}, waits for {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, väntar på {destination}, åter om {time}</translation>
    </message>
    <message>
        <source>“{address}” is neither a number nor a SIP address.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>”{address}” är varken ett nummer eller en SIP-adress.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a registrar.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>”{address}” är inte adressen till en registrar.</translation>
    </message>
    <message>
        <source>“{command}” is still on its way: the backend has not answered yet.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>”{command}” är fortfarande på väg: servern har inte svarat än.</translation>
    </message>
    <message>
        <source>“{name}” is in use already.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>”{name}” används redan.</translation>
    </message>
    <message>
        <source>“{name}” is in use. Change to another profile first.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>”{name}” används. Byt först till en annan profil.</translation>
    </message>
    <message>
        <source>“{name}” is not a SIP user name.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>”{name}” är inget SIP-användarnamn.</translation>
    </message>
    <message>
        <source>“{name}” is not a domain.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>”{name}” är ingen domän.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <extracomment>commands/help_page.py, ui/models/key_rows.py</extracomment>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Quitting ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n appel est en cours. En quittant, vous en sortez.</numerusform>
            <numerusform>%n appels sont en cours. En quittant, vous en sortez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Signing out ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n appel est en cours. En vous déconnectant, vous en sortez.</numerusform>
            <numerusform>%n appels sont en cours. En vous déconnectant, vous en sortez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo calls at a time are enough.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>
            <numerusform>%n appel de démonstration à la fois suffit.</numerusform>
            <numerusform>%n appels de démonstration à la fois suffisent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/views/toast.py</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n parqué</numerusform>
            <numerusform>%n parqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <extracomment>ui/models/announcements.py, ui/views/main_window.py</extracomment>
        <translation>
            <numerusform>%n sonne</numerusform>
            <numerusform>%n sonnent</numerusform>
        </translation>
    </message>
    <message>
        <source>--provision shows what would change, for which it needs a window.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>--provision montre ce qui changerait et a besoin d’une fenêtre pour cela.</translation>
    </message>
    <message>
        <source>A Deskline backend elsewhere</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un serveur Deskline ailleurs</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that the server&apos;s certificate is checked by; else the computer&apos;s.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un fichier PEM des autorités qui servent à vérifier le certificat du serveur&#x202f;; sinon celles de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Une empreinte SHA-256 a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A call cannot be connected with itself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Un appel ne peut être relié à lui-même.</translation>
    </message>
    <message>
        <source>A call cannot be transferred to itself.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Un appel ne peut pas être transféré vers lui-même.</translation>
    </message>
    <message>
        <source>A call is parked in slot {name} already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Un appel est déjà parqué à la place {name}.</translation>
    </message>
    <message>
        <source>A call is rejected with a status from 400 to 699.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Un appel est refusé avec un statut de 400 à 699.</translation>
    </message>
    <message>
        <source>A call rings.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Un appel sonne.</translation>
    </message>
    <message>
        <source>A certificate&apos;s SHA-256 fingerprint has 64 hex digits.</source>
        <extracomment>softphone/sip/certificates.py</extracomment>
        <translation>L’empreinte SHA-256 d’un certificat a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A click on a telephone link elsewhere calls; otherwise its number is put into the dial box.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Un clic sur un lien téléphonique dans un autre programme appelle&#x202f;; sinon, son numéro est placé dans le champ de numérotation.</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Un fichier à vous…</translation>
    </message>
    <message>
        <source>A gain is from 0 to {most}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Un gain va de 0 à {most}.</translation>
    </message>
    <message>
        <source>A password, which goes to the key ring</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Un mot de passe, qui va au trousseau</translation>
    </message>
    <message>
        <source>A profile needs a name of up to {most} characters.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Un profil a besoin d&apos;un nom d&apos;au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A ring tone lasts {most} seconds at most.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Une sonnerie dure {most} secondes au plus.</translation>
    </message>
    <message>
        <source>A server that everything is sent through, host or host:port; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un serveur par lequel tout passe, hôte ou hôte:port&#x202f;; sinon vide.</translation>
    </message>
    <message>
        <source>A source is silence, file:&lt;path&gt;, or tone:&lt;Hz&gt; with 10 to 7000 Hz.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>Une source est silence, file:&lt;path&gt; ou tone:&lt;Hz&gt; avec 10 à 7000 Hz.</translation>
    </message>
    <message>
        <source>A stored setting was not used: {reason}</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Un réglage enregistré n&apos;a pas été utilisé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A tone&apos;s name, or a WAV file.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Le nom d&apos;une sonnerie, ou un fichier WAV.</translation>
    </message>
    <message>
        <source>A trial takes at most {most} seconds.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Un essai dure {most} secondes au plus.</translation>
    </message>
    <message>
        <source>A user name has letters, digits and a few signs, and no spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un nom d&apos;utilisateur a des lettres, des chiffres et quelques signes, sans espaces.</translation>
    </message>
    <message>
        <source>About Deskline</source>
        <extracomment>commands/program_commands.py, ui/dialogs/about.py</extracomment>
        <translation>À propos de Deskline</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Accepter ce certificat</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ajouter à la conférence</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <extracomment>reasons.py</extracomment>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>After this time on hold or parked a caller is marked as waiting too long.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Après ce temps en attente ou parqué, un appelant est signalé comme attendant trop longtemps.</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>All park slots are taken.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Toutes les places de parc sont prises.</translation>
    </message>
    <message>
        <source>Always, or no call</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Toujours, sinon pas d&apos;appel</translation>
    </message>
    <message>
        <source>An attendant console on a telephone exchange of its own.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Un poste opérateur avec son propre central téléphonique.</translation>
    </message>
    <message>
        <source>An organisation of twelve, with callers, on this computer. Nothing to fill in.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Une organisation de douze personnes, avec des appelants, sur cet ordinateur. Rien à remplir.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Announcements are spoken on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Les annonces sont dites sur cet appareil.</translation>
    </message>
    <message>
        <source>Announcements can be spoken aloud where the program espeak-ng is installed.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Les annonces peuvent être dites à voix haute si le programme espeak-ng est installé.</translation>
    </message>
    <message>
        <source>Announcements off.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Annonces désactivées.</translation>
    </message>
    <message>
        <source>Announcements on or off</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Annonces activées ou non</translation>
    </message>
    <message>
        <source>Announcements on.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Annonces activées.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Another backend uses {place} already.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Un autre serveur utilise déjà {place}.</translation>
    </message>
    <message>
        <source>Another program has {key} already; take another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Un autre programme a déjà {key}&#x202f;; prenez une autre touche.</translation>
    </message>
    <message>
        <source>Another system</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Un autre système</translation>
    </message>
    <message>
        <source>Another telephone system</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un autre système téléphonique</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>commands/call_commands.py, ui/models/looks.py, ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer by itself</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Answer by itself after</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Réponse automatique après</translation>
    </message>
    <message>
        <source>Answer calls after a tone, while no other call is up.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Répondre après une tonalité tant qu&apos;aucun autre appel n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Answer the selected incoming call, or the one that has waited longest. The present call is held.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Répondre à l&apos;appel entrant choisi, ou à celui qui attend depuis le plus longtemps. L&apos;appel en cours est mis en attente.</translation>
    </message>
    <message>
        <source>Answer {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Répondre à {who}</translation>
    </message>
    <message>
        <source>Answer, hang up and mute with the buttons of a USB headset, and show calls on its lamps.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Répondre, raccrocher et couper le micro avec les boutons d&apos;un casque USB, et montrer les appels sur ses voyants.</translation>
    </message>
    <message>
        <source>Answers after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Répond après</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>As a telephone of it, by SIP: you need its server, a user name and a password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Comme l&apos;un de ses téléphones, par SIP&#xa0;: il vous faut son serveur, un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Ask {whom} first</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Consulter {whom}</translation>
    </message>
    <message>
        <source>Assertive</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Insistantes</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transfert avec consultation</translation>
    </message>
    <message>
        <source>Audio settings</source>
        <extracomment>ui/dialogs/audio.py, ui/models/banner_words.py</extracomment>
        <translation>Réglages audio</translation>
    </message>
    <message>
        <source>Audio settings…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Réglages audio…</translation>
    </message>
    <message>
        <source>Authorities file</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Fichier des autorités</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back from park</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Revenu du parc</translation>
    </message>
    <message>
        <source>Back with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>De nouveau avec {who}</translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Backend and exchange</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Serveur et central</translation>
    </message>
    <message>
        <source>Bells</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Cloches</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transfert direct</translation>
    </message>
    <message>
        <source>Bring the held call into the conversation.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Faire entrer l&apos;appel en attente dans la conversation.</translation>
    </message>
    <message>
        <source>Bring the window to the front when a call comes in.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mettre la fenêtre au premier plan à l&apos;arrivée d&apos;un appel.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Busy.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Occupé.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>commands/call_commands.py, settings/declared.py, ui/views/dial.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call ended: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Appel terminé&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Call for the conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Appeler pour la conférence</translation>
    </message>
    <message>
        <source>Call in hand</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Appel en main</translation>
    </message>
    <message>
        <source>Call pick-up</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Interception</translation>
    </message>
    <message>
        <source>Call status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>État des appels</translation>
    </message>
    <message>
        <source>Call telephone links at once</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appeler aussitôt les liens téléphoniques</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Appeler l&apos;écho</translation>
    </message>
    <message>
        <source>Call the number in the dial box first and hold the present call; again: connect the two.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Appeler d&apos;abord le numéro du champ et mettre l&apos;appel en attente&#x202f;; encore une fois&#xa0;: relier les deux.</translation>
    </message>
    <message>
        <source>Call the number in the dial box while the conference waits, to bring it in afterwards.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Appeler le numéro du champ pendant que la conférence attend, pour le faire entrer ensuite.</translation>
    </message>
    <message>
        <source>Call the number or name in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Appeler le numéro ou le nom du champ de numérotation.</translation>
    </message>
    <message>
        <source>Call {whom} for the conference</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Appeler {whom} pour la conférence</translation>
    </message>
    <message>
        <source>Callers from outside</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appelants de l&apos;extérieur</translation>
    </message>
    <message>
        <source>Callers from outside cannot be connected outside.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Les appelants externes ne peuvent pas être transférés vers l’extérieur.</translation>
    </message>
    <message>
        <source>Calling {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Appel de {who}</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls *43: it repeats what you say.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Appelle *43&#xa0;: il répète ce que vous dites.</translation>
    </message>
    <message>
        <source>Calls appear here once the connection is there.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Les appels apparaissent ici dès que la connexion est établie.</translation>
    </message>
    <message>
        <source>Calls are answered by themselves</source>
        <extracomment>ui/views/header.py</extracomment>
        <translation>Réponse automatique aux appels</translation>
    </message>
    <message>
        <source>Calls are up. Changing the profile ends your part in them.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Des appels sont en cours. En changeant de profil, vous en sortez.</translation>
    </message>
    <message>
        <source>Calls for you appear here. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Vos appels apparaissent ici. {more}</translation>
    </message>
    <message>
        <source>Calls that come back</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appels qui reviennent</translation>
    </message>
    <message>
        <source>Calls that you answer or make appear here.</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Les appels que vous prenez ou passez apparaissent ici.</translation>
    </message>
    <message>
        <source>Calls to the switchboard number</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appels au numéro du standard</translation>
    </message>
    <message>
        <source>Calls you directly</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vous appelle directement</translation>
    </message>
    <message>
        <source>Came back from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Revenu de {who}</translation>
    </message>
    <message>
        <source>Came from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Venu de {who}</translation>
    </message>
    <message>
        <source>Came through {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Venu par {who}</translation>
    </message>
    <message>
        <source>Camp on</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Attente sur occupation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/confirm.py, ui/dialogs/profile_editor.py, ui/dialogs/prompt.py, ui/models/offers.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Basculer entre le thème clair et le thème sombre.</translation>
    </message>
    <message>
        <source>Change how the console looks and behaves.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Modifier l&apos;apparence et le comportement du poste.</translation>
    </message>
    <message>
        <source>Change the keys of the commands, export and import them.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Modifier les touches des commandes, les exporter et les importer.</translation>
    </message>
    <message>
        <source>Change to another profile; make, change and delete profiles, or set them up from a file.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Changer de profil&#x202f;; créer, modifier et supprimer des profils, ou les configurer depuis un fichier.</translation>
    </message>
    <message>
        <source>Change to “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Passer à «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed keys</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Touches modifiées</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/keys.py, ui/dialogs/profiles.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose Deskline in the system&apos;s settings under Default apps, where it is listed now.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Choisissez Deskline dans les paramètres du système, sous Applications par défaut, où il figure maintenant.</translation>
    </message>
    <message>
        <source>Choose a command and press Enter to give it another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Choisissez une commande et appuyez sur Entrée pour lui donner une autre touche.</translation>
    </message>
    <message>
        <source>Choose a ring tone</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Choisir une sonnerie</translation>
    </message>
    <message>
        <source>Choose the microphone, the speaker and the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Choisir le microphone, le haut-parleur et la sonnerie.</translation>
    </message>
    <message>
        <source>Choose what you speak into and hear with. You can do so later, too.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Choisissez avec quoi vous parlez et entendez. Vous pourrez aussi le faire plus tard.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <extracomment>ui/widgets/dressing.py</extracomment>
        <translation>Vider la ligne</translation>
    </message>
    <message>
        <source>Clicks on tel:, sip: and callto: links in web pages and messages come to Deskline.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Les clics sur les liens tel:, sip: et callto: des pages web et des messages arrivent à Deskline.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/diagnostics.py, ui/dialogs/help.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Come to the front</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Passer au premier plan</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>commands/help_page.py, commands/program_commands.py, ui/dialogs/help.py</extracomment>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>a call</comment>
        <extracomment>state/model.py, state/retold.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message numerus="yes">
        <source>Conference of %n</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>
            <numerusform>Conférence à %n</numerusform>
            <numerusform>Conférence à %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conference with both</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Conférence à trois</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Connect {who} with {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Relier {who} à {whom}</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>to the exchange</comment>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>En ligne avec {who}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>reasons.py</extracomment>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>reasons.py</extracomment>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Connects to</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Se connecte à</translation>
    </message>
    <message>
        <source>Console status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Databases of the kind {kind} are not supported; use PostgreSQL.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Les bases de données du type {kind} ne sont pas prises en charge ; utilisez PostgreSQL.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>keys</comment>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>bootstrap/opening.py, ui/dialogs/assistant.py, ui/views/header.py</extracomment>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Démo</translation>
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
        <translation>Deskline n’est pas lancé ; il n’y a personne à qui donner cette commande.</translation>
    </message>
    <message>
        <source>Deskline has not been set up yet.</source>
        <extracomment>bootstrap/program.py, ui/models/banner_words.py</extracomment>
        <translation>Deskline n&apos;est pas encore configuré.</translation>
    </message>
    <message>
        <source>Deskline is running on {place} already.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline fonctionne déjà avec {place}.</translation>
    </message>
    <message>
        <source>Deskline is running: use Deskline &gt; Profiles… there.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline est lancé : utilisez-y Deskline &gt; Profils….</translation>
    </message>
    <message>
        <source>Deskline starts one. Its users come from a configuration file; see the manual.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Deskline en démarre un. Ses utilisateurs viennent d&apos;un fichier de configuration&#x202f;; voir le manuel.</translation>
    </message>
    <message>
        <source>Deskline&apos;s packages are not installed; run: python3 packaging/dev.py run</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Les paquets de Deskline ne sont pas installés ; lancez : python3 packaging/dev.py run</translation>
    </message>
    <message>
        <source>Deskline, an attendant console.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Deskline, un poste opérateur.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>reasons.py</extracomment>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Device that announcements are spoken on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appareil sur lequel les annonces sont dites&#x202f;; vide pour celui du système.</translation>
    </message>
    <message>
        <source>Device that rings; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appareil qui sonne&#x202f;; vide pour celui du système.</translation>
    </message>
    <message>
        <source>Device that you hear calls on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appareil sur lequel vous entendez les appels&#x202f;; vide pour celui du système.</translation>
    </message>
    <message>
        <source>Device that you speak into; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Appareil dans lequel vous parlez&#x202f;; vide pour celui du système.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>commands/program_commands.py, ui/dialogs/diagnostics.py</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Dial box</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Champ de numérotation</translation>
    </message>
    <message>
        <source>Dial box: number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Champ de numérotation&#xa0;: numéro ou nom</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, # and *.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les chiffres sont 0 à 9, A à D, # et *.</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, * and #, at most 32 at a time.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Les chiffres sont 0 à 9, A à D, * et #, 32 au plus à la fois.</translation>
    </message>
    <message>
        <source>Digits can be sent into an answered call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Des chiffres peuvent être envoyés dans un appel établi.</translation>
    </message>
    <message>
        <source>Digits cannot be sent while the call is on hold.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Les chiffres ne peuvent pas être envoyés tant que l’appel est en attente.</translation>
    </message>
    <message>
        <source>Digits go into the call</source>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>Les chiffres vont dans l&apos;appel</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Suppr. enr.</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Supprimer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Supprimer l&apos;enregistrement&#x202f;?</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>reasons.py</extracomment>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Fermer le message&#xa0;: {notice}</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>commands/program_commands.py, ui/models/status_words.py, ui/models/words.py</extracomment>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb: new callers hear that you are busy. Calls that come back to you still ring.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Ne pas déranger&#xa0;: les nouveaux appelants entendent que vous êtes occupé. Les appels qui vous reviennent sonnent quand même.</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/audio.py, ui/dialogs/keys.py, ui/dialogs/preferences.py, ui/dialogs/profiles.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Door bell</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Sonnette</translation>
    </message>
    <message>
        <source>Drop the selected participant from the conference.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Retirer le participant choisi de la conférence.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Appels précédents</translation>
    </message>
    <message>
        <source>Earlier calls with this caller</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Appels précédents avec cet appelant</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Annulation d’écho</translation>
    </message>
    <message>
        <source>Echo test</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Test d&apos;écho</translation>
    </message>
    <message>
        <source>Encrypt voice</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Chiffrer la voix</translation>
    </message>
    <message>
        <source>Encrypted voice needs TLS: without it everybody on the way could read the keys.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La voix chiffrée exige TLS&#xa0;: sans lui, chacun en chemin pourrait lire les clés.</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the call, cancel the outgoing one, or turn away the incoming one. After a consultation call you are back with the one before.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Terminer l&apos;appel, annuler l&apos;appel sortant ou refuser l&apos;appel entrant. Après une consultation, vous retrouvez l&apos;appel précédent.</translation>
    </message>
    <message>
        <source>End the conference?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Terminer la conférence&#x202f;?</translation>
    </message>
    <message>
        <source>End the console, its softphone and the backend that it started.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Arrêter le poste, son softphone et le serveur qu&apos;il a démarré.</translation>
    </message>
    <message>
        <source>End the playback.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Arrêter la lecture.</translation>
    </message>
    <message>
        <source>End the trial of the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Arrêter l&apos;essai de la sonnerie.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <extracomment>ui/models/key_words.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter answers {who}.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Entrée répond à {who}.</translation>
    </message>
    <message>
        <source>Enter answers, - hangs up, + asks there first, Ctrl+ + transfers, the decimal key calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Entrée répond, - raccroche, + consulte, Ctrl+ + transfère, la touche décimale appelle.</translation>
    </message>
    <message>
        <source>Enter asks {who} first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Entrée consulte {who}</translation>
    </message>
    <message>
        <source>Enter calls {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Entrée appelle {who}</translation>
    </message>
    <message>
        <source>Enter calls {who} for the conference</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Entrée appelle {who} pour la conférence</translation>
    </message>
    <message>
        <source>Enter during a call</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Entrée pendant un appel</translation>
    </message>
    <message>
        <source>Enter transfers {caller} to {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Entrée transfère {caller} vers {who}</translation>
    </message>
    <message>
        <source>Events come after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Les événements arrivent après</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>ui/models/announcements.py, ui/models/diagnosis.py, ui/views/header.py</extracomment>
        <translation>Central</translation>
    </message>
    <message>
        <source>Exchange away</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Central absent</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Descendant</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fetch a waiting caller back</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Reprendre un appelant qui attend</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Fetch the call that rings at the colleague in the dial box, or in your pick-up group.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Intercepter l&apos;appel qui sonne chez le collègue du champ, ou dans votre groupe d&apos;interception.</translation>
    </message>
    <message>
        <source>Fetch the selected parked call, or the one parked longest.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Récupérer l&apos;appel parqué choisi, ou celui parqué depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>reasons.py</extracomment>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>reasons.py</extracomment>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>File or address to set up profiles from</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Fichier ou adresse d&apos;où configurer les profils</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>reasons.py</extracomment>
        <translation>Fichier trop grand</translation>
    </message>
    <message>
        <source>File, or https address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Fichier, ou adresse https</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First called: {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>D&apos;abord appelé&#xa0;: {who}</translation>
    </message>
    <message>
        <source>For which realm the password is; empty for any.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Pour quel domaine d&apos;authentification vaut le mot de passe&#x202f;; vide pour tous.</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>For {subject}, issued by {issuer}, valid until {until}. SHA-256 fingerprint:
{fingerprint}</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Pour {subject}, délivré par {issuer}, valable jusqu&apos;au {until}. Empreinte SHA-256&#xa0;:
{fingerprint}</translation>
    </message>
    <message>
        <source>For {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Pour {who}</translation>
    </message>
    <message>
        <source>Forwarded from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Renvoyé par {who}</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and PySide6 (LGPL), PJSIP (GPL) and the typeface Inter (SIL Open Font License).</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie. Construit avec Qt et PySide6 (LGPL), PJSIP (GPL) et la police Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>From {origin}:</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>De {origin}&#xa0;:</translation>
    </message>
    <message>
        <source>Give every command the keys it had at first?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Rendre à chaque commande ses touches d&apos;origine&#x202f;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the paused recording.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Reprendre l&apos;enregistrement en pause.</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>ui/input/questions.py, ui/models/offers.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Hang up or cancel</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Raccrocher ou annuler</translation>
    </message>
    <message>
        <source>Hang up {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Raccrocher {who}&#x202f;?</translation>
    </message>
    <message>
        <source>Have a second phone call the main number and speak.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Faire appeler et parler un second téléphone vers le numéro principal.</translation>
    </message>
    <message>
        <source>Have callers hear that you are busy, or let new calls ring again. Calls that come back still ring.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Faire entendre aux appelants que vous êtes occupé, ou laisser de nouveau sonner les appels. Ceux qui reviennent sonnent quand même.</translation>
    </message>
    <message>
        <source>Have changes announced, or be silent until one of these keys is pressed.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Faire annoncer les changements, ou se taire jusqu&apos;à ce qu&apos;une de ces touches soit pressée.</translation>
    </message>
    <message>
        <source>Have others hear less of what goes on around you.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Fait moins entendre aux autres ce qui se passe autour de vous.</translation>
    </message>
    <message>
        <source>Have others hear you equally loud whether you speak softly or loudly; in place of its volume.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Fait entendre votre voix à un niveau égal, que vous parliez bas ou fort&#xa0;; remplace le volume du micro.</translation>
    </message>
    <message>
        <source>Have {who} wait for {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Faire attendre {who} pour {whom}</translation>
    </message>
    <message>
        <source>Headset buttons</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Boutons du casque</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>S&apos;écouter</translation>
    </message>
    <message>
        <source>Heard, not answered yet</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Audible, pas encore pris</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Mettre en attente ou reprendre</translation>
    </message>
    <message>
        <source>Hold the active call and fetch back a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Mettre l&apos;appel actif en attente et reprendre un appel en attente.</translation>
    </message>
    <message>
        <source>How long a call rings before it is answered so.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Durée de sonnerie avant cette réponse.</translation>
    </message>
    <message>
        <source>How long a notice stays on the screen; errors stay until they are dismissed.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Durée d&apos;affichage d&apos;un message&#x202f;; les erreurs restent jusqu&apos;à leur fermeture.</translation>
    </message>
    <message>
        <source>How long the server is asked to remember this telephone.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Combien de temps le serveur doit se souvenir de ce téléphone.</translation>
    </message>
    <message>
        <source>How loud others hear you in calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>À quel volume les autres vous entendent.</translation>
    </message>
    <message>
        <source>How loud you hear calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>À quel volume vous entendez les appels.</translation>
    </message>
    <message>
        <source>How signalling travels; TLS is encrypted.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Comment voyage la signalisation&#x202f;; TLS est chiffré.</translation>
    </message>
    <message>
        <source>If another program opens them still, choose Deskline in FaceTime&apos;s settings.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Si un autre programme les ouvre encore, choisissez Deskline dans les réglages de FaceTime.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Importantes</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>In every program…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Dans tout programme…</translation>
    </message>
    <message>
        <source>In the other files</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Dans les autres fichiers</translation>
    </message>
    <message>
        <source>In this call</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Dans cet appel</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In use: {names}.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Utilisé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>In which order codecs are offered when you call; only these are used. G.722 sounds best.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Dans quel ordre les codecs sont proposés quand vous appelez&#xa0;; seuls ceux-ci sont utilisés. G.722 offre le meilleur son.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>calls</comment>
        <extracomment>ui/views/calls.py</extracomment>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>commands/program_commands.py, ui/views/toast.py</extracomment>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Appel entrant&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>reasons.py</extracomment>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Invite</source>
        <extracomment>ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Est un répertoire</translation>
    </message>
    <message numerus="yes">
        <source>It ends for all %n others. Leave it instead to let them go on.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>Elle se termine pour %n autre personne. Quittez-la plutôt pour qu&apos;elle continue.</numerusform>
            <numerusform>Elle se termine pour les %n autres. Quittez-la plutôt pour qu&apos;elle continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with the call to whoever gets it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Elle suit l&apos;appel chez celui qui le reçoit.</translation>
    </message>
    <message>
        <source>It rings at {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Ça sonne chez {who}</translation>
    </message>
    <message>
        <source>It works: the telephone can be called.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Cela fonctionne&#xa0;: le téléphone peut être appelé.</translation>
    </message>
    <message>
        <source>It works: you can sign in there.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Cela fonctionne&#xa0;: vous pouvez vous y connecter.</translation>
    </message>
    <message>
        <source>Join in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Entrer en tiers</translation>
    </message>
    <message>
        <source>Join the call of the colleague in the dial box; all in it hear you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Entrer dans l&apos;appel du collègue du champ&#x202f;; tous vous y entendent.</translation>
    </message>
    <message>
        <source>Keep passwords in the key ring of this computer, where there is one.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Garder les mots de passe dans le trousseau de cet ordinateur, s&apos;il en a un.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Keep the recording of the whole call.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Garder l&apos;enregistrement de tout l&apos;appel.</translation>
    </message>
    <message>
        <source>Keep what is written as the note on the call.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Garder ce qui est écrit comme note de l&apos;appel.</translation>
    </message>
    <message>
        <source>Keep what the selected participant says from the others, or let them hear it again.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Empêcher les autres d&apos;entendre le participant choisi, ou les laisser de nouveau l&apos;entendre.</translation>
    </message>
    <message>
        <source>Keep what you say from the others, or let them hear you again.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Empêcher les autres de vous entendre, ou les laisser de nouveau vous entendre.</translation>
    </message>
    <message>
        <source>Keep what your loudspeaker plays out of your microphone, so that others do not hear themselves.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Écarte du micro ce que joue votre haut-parleur, pour que les autres ne s’entendent pas eux-mêmes.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/models/offers.py, ui/views/keypad.py</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Touches (*.json)</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Touches dans tous les programmes</translation>
    </message>
    <message>
        <source>Keys of the numeric pad</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Touches du pavé numérique</translation>
    </message>
    <message>
        <source>Keys that differ from the table: command=key pairs, separated by &apos;;&apos;, e.g. call.park=F11.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Touches qui diffèrent de la table&#xa0;: paires commande=touche, séparées par &apos;;&apos;, par ex. call.park=F11.</translation>
    </message>
    <message>
        <source>Keys that work while another program is in front: command=key pairs, separated by &apos;;&apos;.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Touches actives quand un autre programme est au premier plan&#xa0;: paires commande=touche, séparées par &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window, of its messages and of what a screen reader is told.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Langue de la fenêtre, de ses messages et de ce que dit un lecteur d&apos;écran.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Last operation</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Quitter la conférence</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Leave out of the recording what is said from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Ne pas enregistrer ce qui se dit à partir de maintenant.</translation>
    </message>
    <message>
        <source>Leave the conference while the others go on.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Quitter la conférence pendant que les autres continuent.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Let calls ring</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Laisser sonner</translation>
    </message>
    <message>
        <source>Let the caller leave a message for whoever has the number in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Laisser l&apos;appelant déposer un message pour le numéro du champ de numérotation.</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Light, dark, of high contrast, or as the desktop has it.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Clair, sombre, à contraste élevé, ou comme le bureau.</translation>
    </message>
    <message>
        <source>Line {line}, {place}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Ligne {line}, {place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: that is not UTF-8 text.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Ligne {line}&#xa0;: ce n&apos;est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Ligne {line}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>List all commands; type a few letters of one and press Enter.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Lister toutes les commandes&#x202f;; taper quelques lettres et appuyer sur Entrée.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box, who alone hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Écouter l&apos;appel du collègue du champ, qui seul vous entend.</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box; nobody hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Écouter l&apos;appel du collègue du champ&#x202f;; personne ne vous entend.</translation>
    </message>
    <message>
        <source>Listen: {what}</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Écouter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Listens</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Recherche d&apos;autres…</translation>
    </message>
    <message>
        <source>Made-up names and numbers</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Noms et numéros inventés</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Microphone volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Volume du microphone</translation>
    </message>
    <message>
        <source>Microphone: {microphone}. Speaker: {speaker}. Ringer: {ringer}.</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Microphone&#xa0;: {microphone}. Haut-parleur&#xa0;: {speaker}. Sonnerie&#xa0;: {ringer}.</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Mobile phones may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les téléphones mobiles ne peuvent pas être appelés.</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Couper ou rétablir le micro</translation>
    </message>
    <message>
        <source>Mute participant</source>
        <extracomment>commands/company_commands.py, ui/views/people.py</extracomment>
        <translation>Couper un participant</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Muted: they cannot hear you</source>
        <extracomment>ui/models/announcements.py, ui/models/card_words.py</extracomment>
        <translation>Micro coupé&#xa0;: on ne vous entend pas</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Nom d&apos;authentification</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Nom de ce profil</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>reasons.py</extracomment>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>New…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Appel suivant</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No call allows that now.</source>
        <extracomment>commands/call_commands.py, commands/recording_commands.py</extracomment>
        <translation>Aucun appel ne le permet maintenant.</translation>
    </message>
    <message>
        <source>No call is parked there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Aucun appel n&apos;est parqué là.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <extracomment>commands/call_commands.py, ui/views/parked.py</extracomment>
        <translation>Aucun appel n&apos;est parqué.</translation>
    </message>
    <message>
        <source>No call is up.</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Aucun appel en cours.</translation>
    </message>
    <message>
        <source>No call rings there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Aucun appel ne sonne là.</translation>
    </message>
    <message>
        <source>No call to end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Aucun appel à terminer.</translation>
    </message>
    <message>
        <source>No call to hold or resume.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Aucun appel à mettre en attente ou à reprendre.</translation>
    </message>
    <message>
        <source>No call to park.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Aucun appel à parquer.</translation>
    </message>
    <message>
        <source>No call waits for an answer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Aucun appel n&apos;attend de réponse.</translation>
    </message>
    <message>
        <source>No calls</source>
        <extracomment>ui/models/announcements.py, ui/views/card.py</extracomment>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>No calls yet today. Finished calls and recordings appear here; Enter calls back.</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Pas encore d&apos;appel aujourd&apos;hui. Les appels terminés et les enregistrements apparaissent ici&#x202f;; Entrée rappelle.</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>No command was given yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Aucune commande n&apos;a encore été donnée.</translation>
    </message>
    <message>
        <source>No connection to the server ({answer}). Check its address and port, and whether it takes this transport.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Pas de connexion au serveur ({answer}). Vérifiez son adresse et son port, et s&apos;il accepte ce transport.</translation>
    </message>
    <message>
        <source>No connection: nothing can be called now.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Pas de connexion&#xa0;: impossible d&apos;appeler maintenant.</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({answer}). Check that the port is the one for TLS, and that the server has TLS 1.2.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Aucune connexion chiffrée n&apos;a abouti ({answer}). Vérifiez que le port est celui de TLS, et que le serveur a TLS 1.2.</translation>
    </message>
    <message>
        <source>No headset with buttons is plugged in.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Aucun casque à boutons n&apos;est branché.</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No messages are taken there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Aucun message n&apos;est pris là.</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Pas encore de messages.</translation>
    </message>
    <message>
        <source>No microphone or loudspeaker was found: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Ni microphone ni haut-parleur trouvé&#xa0;: les appels fonctionnent, mais sans son ici.</translation>
    </message>
    <message>
        <source>No phone there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Aucun téléphone</translation>
    </message>
    <message>
        <source>No route to host</source>
        <extracomment>reasons.py</extracomment>
        <translation>Aucun chemin vers l’hôte</translation>
    </message>
    <message>
        <source>No sound devices</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Aucun appareil audio</translation>
    </message>
    <message>
        <source>No sound devices were found.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Aucun appareil audio trouvé.</translation>
    </message>
    <message>
        <source>No sound devices were found. Plug in a headset; it is used at once.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>Aucun appareil audio trouvé. Branchez un casque&#x202f;; il sert aussitôt.</translation>
    </message>
    <message>
        <source>No sound devices were found. You can handle calls, but not hear or speak. Plug in a headset.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Aucun appareil audio trouvé. Vous pouvez gérer les appels, mais ni entendre ni parler. Branchez un casque.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>reasons.py</extracomment>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Fichier ou répertoire inexistant</translation>
    </message>
    <message>
        <source>Nobody can be reached there now.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Personne n&apos;y est joignable maintenant.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Personne n&apos;a répondu.</translation>
    </message>
    <message>
        <source>Nobody has the number {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Personne n&apos;a le numéro {who}.</translation>
    </message>
    <message>
        <source>Nobody is in a call there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Personne n&apos;y est en communication.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/models/announcements.py, ui/views/header.py</extracomment>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>client/session.py, commands/program_commands.py</extracomment>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to make and take calls.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Personne n&apos;est connecté. Connectez-vous pour passer et prendre des appels.</translation>
    </message>
    <message>
        <source>Nobody may listen to who is there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Personne n&apos;a le droit d&apos;y écouter.</translation>
    </message>
    <message>
        <source>Nobody waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Personne n&apos;attend un collègue occupé.</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Suppression du bruit</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of this works on this computer: the package livekit, which does it, does not load. Use a headset, or choose a device of the system that cancels echo.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Rien de cela ne fonctionne sur cet ordinateur&#xa0;: le paquet livekit, qui s’en charge, ne se charge pas. Utilisez un casque, ou choisissez un périphérique du système qui annule l’écho.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>N’est pas un répertoire</translation>
    </message>
    <message>
        <source>Not a number or name that can be called.</source>
        <extracomment>refusals.py, ui/models/dial_hint.py</extracomment>
        <translation>Ni un numéro ni un nom que l&apos;on puisse appeler.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <extracomment>commands/company_commands.py, ui/views/call_note.py</extracomment>
        <translation>Note sur l&apos;appel</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>Rien ne vient du microphone.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Rien entendu</translation>
    </message>
    <message>
        <source>Nothing is encrypted between this console&apos;s telephone and the exchange on this computer, since it does not leave the computer. TLS and encrypted voice are for other telephones, and set where the exchange is started.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Rien n’est chiffré entre le téléphone de cette console et le central de cet ordinateur, puisque rien n’en sort. TLS et la voix chiffrée sont destinés aux autres téléphones et se règlent au démarrage du central.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Rien n&apos;est lu.</translation>
    </message>
    <message>
        <source>Nothing was heard. Is the microphone muted, or another one meant?</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Rien n&apos;a été entendu. Le microphone est-il coupé, ou est-ce un autre&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Rien n&apos;a encore été dit.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Notices stay</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Durée des messages</translation>
    </message>
    <message>
        <source>Now with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Maintenant avec {who}</translation>
    </message>
    <message>
        <source>Now you hear yourself.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Maintenant vous vous entendez.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>Numbers in other countries may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les numéros d’autres pays ne peuvent pas être appelés.</translation>
    </message>
    <message>
        <source>Numbers that begin with {name} may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les numéros qui commencent par {name} ne peuvent pas être appelés.</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <extracomment>commands/profiles.py</extracomment>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>En attente {time}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/dialogs/profiles.py, ui/dialogs/prompt.py, ui/widgets/profile_form.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Only colleagues take messages.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Seuls des collègues prennent des messages.</translation>
    </message>
    <message>
        <source>Only files and https addresses can be used.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Seuls des fichiers et des adresses https peuvent servir.</translation>
    </message>
    <message>
        <source>Only {who} hears you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Seul {who} vous entend</translation>
    </message>
    <message>
        <source>Open telephone links</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ouvrir les liens téléphoniques</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>reasons.py</extracomment>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Proxy sortant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>Park a call</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Parquer un appel</translation>
    </message>
    <message>
        <source>Park slot {slot}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Place {slot}</translation>
    </message>
    <message>
        <source>Park the call in a slot, where anybody can fetch it.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Parquer l&apos;appel à un emplacement où chacun peut le récupérer.</translation>
    </message>
    <message>
        <source>Park {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Parquer {who}</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Parqués</translation>
    </message>
    <message>
        <source>Parked by {who}, not fetched</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Parqué par {who}, non récupéré</translation>
    </message>
    <message>
        <source>Parked calls</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Appels parqués</translation>
    </message>
    <message>
        <source>Parked in slot {slot}: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Parqué à l&apos;emplacement {slot}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Participants of the conference</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Participants de la conférence</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>bridge/sign_in.py, ui/widgets/profile_form.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passwords of phones are guessed from {address}, last for “{account}”. The address has to wait now. If a phone of yours is there, correct its password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Quelqu&apos;un essaie de deviner des mots de passe de téléphones depuis {address}, en dernier pour «&#xa0;{account}&#xa0;». L&apos;adresse doit attendre maintenant. Si un de vos téléphones s&apos;y trouve, corrigez son mot de passe&#x202f;; sinon, bloquez l&apos;adresse dans le pare-feu.</translation>
    </message>
    <message>
        <source>Passwords of users are guessed from {address}, last for “{account}”. The address has to wait now. If somebody or a program of yours is there, correct the password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Quelqu&apos;un essaie de deviner des mots de passe d&apos;utilisateurs depuis {address}, en dernier pour «&#xa0;{account}&#xa0;». L&apos;adresse doit attendre maintenant. Si l&apos;un des vôtres ou un de vos programmes s&apos;y trouve, corrigez le mot de passe&#x202f;; sinon, bloquez l&apos;adresse dans le pare-feu.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Pause enr.</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Mettre l&apos;enregistrement en pause</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>reasons.py</extracomment>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/announcements.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Intercepter</translation>
    </message>
    <message>
        <source>Picked up for {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Intercepté pour {who}</translation>
    </message>
    <message>
        <source>Place and size of the window when it was last closed (Qt&apos;s own format, base64).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Place et taille de la fenêtre à sa dernière fermeture (format propre à Qt, base64).</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Play a sound on the chosen speaker, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Jouer un son sur le haut-parleur choisi, pour l&apos;essayer.</translation>
    </message>
    <message>
        <source>Play recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Lire l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Play the selected recording, or the newest.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Lire l&apos;enregistrement choisi, ou le plus récent.</translation>
    </message>
    <message>
        <source>Plays a sound on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Joue un son sur le haut-parleur.</translation>
    </message>
    <message>
        <source>Polite</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Discrètes</translation>
    </message>
    <message>
        <source>Poor</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/preferences.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Premium rate numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les numéros surtaxés ne peuvent pas être appelés.</translation>
    </message>
    <message>
        <source>Press the key that gives “{command}” while another program is in front.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Appuyez sur la touche qui donne «&#xa0;{command}&#xa0;» quand un autre programme est au premier plan.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Escape leaves it as it is.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Appuyez sur la nouvelle touche de «&#xa0;{command}&#xa0;». Échap laisse tout comme avant.</translation>
    </message>
    <message>
        <source>Previous call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Appel précédent</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Profil «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Profiles (*.toml *.json)</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Profils (*.toml *.json)</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Profils…</translation>
    </message>
    <message>
        <source>Put the active call on hold with music, or take the held one back.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Mettre l&apos;appel actif en attente avec musique, ou reprendre celui en attente.</translation>
    </message>
    <message>
        <source>Put the keyboard into the dial box.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Placer le curseur dans le champ de numérotation.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({reason}); run: python3 packaging/dev.py setup</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Qt ne peut pas être chargé ({reason}) ; lancez : python3 packaging/dev.py setup</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Deskline?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Quitter Deskline&#x202f;?</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read out the call in hand and what the dial box says.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Lire l&apos;appel en main et ce que dit le champ de numérotation.</translation>
    </message>
    <message>
        <source>Read the display</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Lire l&apos;affichage</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>reasons.py</extracomment>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record the call from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Enregistrer l&apos;appel à partir de maintenant.</translation>
    </message>
    <message>
        <source>Record three seconds from the microphone and play them on the speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Enregistrer trois secondes du microphone et les jouer sur le haut-parleur.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recording  {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Enregistrement  {time}</translation>
    </message>
    <message>
        <source>Recording paused at {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Enregistrement en pause à {time}</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Enregistrement arrêté</translation>
    </message>
    <message>
        <source>Records three seconds and plays them on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Enregistre trois secondes et les joue sur le haut-parleur.</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>the softphone at the exchange</comment>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Registrar</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Serveur d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Registration lasts</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Durée de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Regulate the microphone&apos;s level automatically</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Régler automatiquement le niveau du micro</translation>
    </message>
    <message>
        <source>Remember passwords</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Retenir les mots de passe</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/input/questions.py, ui/models/people.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Retirer un participant</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Retirer {who}&#x202f;?</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Replaces the names and numbers of people in the report. Passwords and keys never are in it.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Remplace les noms et numéros des personnes dans le rapport. Mots de passe et clés n&apos;y sont jamais.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of Deskline {version}, {time}</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Rapport de Deskline {version}, {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Repr. enr.</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Reprendre l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <extracomment>ui/models/looks.py, ui/models/offers.py</extracomment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Retrieve parked call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Récupérer un appel parqué</translation>
    </message>
    <message>
        <source>Retrieve {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Récupérer {who}</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>commands/program_commands.py, settings/declared.py, ui/dialogs/audio.py</extracomment>
        <translation>Sonner</translation>
    </message>
    <message>
        <source>Ring on all devices</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sonner sur tous les appareils</translation>
    </message>
    <message>
        <source>Ring on every loudspeaker of this computer, not on the ringer alone.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sonner sur tous les haut-parleurs de cet ordinateur, pas seulement sur celui de la sonnerie.</translation>
    </message>
    <message>
        <source>Ring on the chosen ringer, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Sonner sur l&apos;appareil choisi, pour l&apos;essayer.</translation>
    </message>
    <message>
        <source>Ring on the ringer device when a call comes in and no other call is active.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sonner sur l&apos;appareil de sonnerie à l&apos;arrivée d&apos;un appel si aucun autre n&apos;est actif.</translation>
    </message>
    <message>
        <source>Ring tones</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Sonneries</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Ringing there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sonne là-bas</translation>
    </message>
    <message>
        <source>Rings at {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Sonne chez {who}</translation>
    </message>
    <message>
        <source>Rings for two seconds.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Sonne pendant deux secondes.</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Messages SIP</translation>
    </message>
    <message>
        <source>SIP messages of this phone, passwords and keys hidden</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Messages SIP de ce téléphone, mots de passe et clés masqués</translation>
    </message>
    <message>
        <source>SIP password</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Mot de passe SIP</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Serveurs STUN</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Garder enr.</translation>
    </message>
    <message>
        <source>Save recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Garder l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Enregistrer les messages</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Say how many calls ring, are on hold and are parked, and how long the longest of them waits.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Dire combien d&apos;appels sonnent, sont en attente ou parqués, et depuis quand attend le plus ancien.</translation>
    </message>
    <message>
        <source>Say the last message again.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Redire le dernier message.</translation>
    </message>
    <message>
        <source>Say which command was given last, and what came of it.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Dire quelle commande a été donnée en dernier, et son résultat.</translation>
    </message>
    <message>
        <source>Say who is signed in, and how phone, sound and exchange stand.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Dire qui est connecté, et l&apos;état du téléphone, du son et du central.</translation>
    </message>
    <message>
        <source>Select a conference and type a number or a name into the dial box first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Choisissez d&apos;abord une conférence et tapez un numéro ou un nom dans le champ de numérotation.</translation>
    </message>
    <message>
        <source>Select a participant of a conference first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Choisissez d&apos;abord un participant d&apos;une conférence.</translation>
    </message>
    <message>
        <source>Select a participant of your conference first.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Choisissez d&apos;abord un participant de votre conférence.</translation>
    </message>
    <message>
        <source>Select the next call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Choisir l&apos;appel suivant dans les listes.</translation>
    </message>
    <message>
        <source>Select the previous call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Choisir l&apos;appel précédent dans les listes.</translation>
    </message>
    <message>
        <source>Send digits</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Envoyer des chiffres</translation>
    </message>
    <message>
        <source>Send digits into the call, for menus at the other end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Envoyer des chiffres dans l&apos;appel, pour les menus du correspondant.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Servers that tell the own address from outside, host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Serveurs qui indiquent l&apos;adresse vue de l&apos;extérieur, hôte ou hôte:port, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set up Deskline</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Configurer Deskline</translation>
    </message>
    <message>
        <source>Set up from a file</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Configurer depuis un fichier</translation>
    </message>
    <message>
        <source>Set up from a file or an address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Configurer depuis un fichier ou une adresse</translation>
    </message>
    <message>
        <source>Set up what Deskline works with, step by step.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Configurer pas à pas ce avec quoi Deskline travaille.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Shared cost numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les numéros à coût partagé ne peuvent pas être appelés.</translation>
    </message>
    <message>
        <source>Short numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les numéros courts ne peuvent pas être appelés.</translation>
    </message>
    <message>
        <source>Show Deskline</source>
        <extracomment>ui/views/tray.py</extracomment>
        <translation>Afficher Deskline</translation>
    </message>
    <message>
        <source>Show a small window with Answer and Turn away while Deskline is not in front.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Afficher une petite fenêtre avec Répondre et Refuser quand Deskline n&apos;est pas au premier plan.</translation>
    </message>
    <message>
        <source>Show calls beside other programs</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Afficher les appels à côté d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Show how phone, exchange and sound are doing, follow SIP messages, and write a report.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Montrer l&apos;état du téléphone, du central et du son, suivre les messages SIP et écrire un rapport.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Afficher la version et la licence.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Afficher cette page.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>bridge/sign_in.py, state/model.py, ui/models/banner_words.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to make and take calls.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Connectez-vous pour passer et prendre des appels.</translation>
    </message>
    <message>
        <source>Sign in to the backend.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Se connecter au serveur.</translation>
    </message>
    <message>
        <source>Sign in to the exchange with your user name and password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Connectez-vous au central avec votre nom d&apos;utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out, and forget the passwords of this user on this computer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Se déconnecter et oublier les mots de passe de cet utilisateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Se déconnecter&#x202f;?</translation>
    </message>
    <message>
        <source>Signed in as {who}; phones register at {place}.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>Connecté en tant que {who} ; les téléphones s’enregistrent auprès de {place}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <extracomment>state/connection.py</extracomment>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Size of all text, in percent of the desktop&apos;s.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Taille de tout le texte, en pourcentage de celle du bureau.</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <extracomment>ui/models/looks.py, ui/models/sentences.py</extracomment>
        <translation>Place {slot}</translation>
    </message>
    <message>
        <source>Slot {slot} is free</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>La place {slot} est libre</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>bridge/line/line.py, ui/models/diagnosis.py</extracomment>
        <translation>Softphone</translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Quelqu&apos;un est déjà connecté.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/dialogs/assistant.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound failed</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Son en panne</translation>
    </message>
    <message>
        <source>Sound failed. You can handle calls, but not hear or speak.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Le son est en panne. Vous pouvez gérer les appels, mais ni entendre ni parler.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Son des appels</translation>
    </message>
    <message>
        <source>Sound works.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>Le son fonctionne.</translation>
    </message>
    <message>
        <source>Sound works. Changes apply at once.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Le son fonctionne. Les changements s&apos;appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Speak announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Dire les annonces</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Parlez maintenant…</translation>
    </message>
    <message>
        <source>Speak what a screen reader is told, without one, on a device of your choice.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Dire ce que dirait un lecteur d&apos;écran, sans lui, sur un appareil de votre choix.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Speaker level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py</extracomment>
        <translation>Niveau du haut-parleur</translation>
    </message>
    <message>
        <source>Speaker volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Volume du haut-parleur</translation>
    </message>
    <message>
        <source>Speaks</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Speaks a sentence on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Dit une phrase sur cet appareil.</translation>
    </message>
    <message>
        <source>Spoke last with you, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>A parlé en dernier avec vous, {time}</translation>
    </message>
    <message>
        <source>Spoke last with {who}, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>A parlé en dernier avec {who}, {time}</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Démarrer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Starting the exchange and the backend…</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>Démarrage du central et du serveur…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>bootstrap/desktop.py, state/model.py</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>playing</comment>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Arrêt enr.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Stop ringing</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Arrêter de sonner</translation>
    </message>
    <message>
        <source>Stop the recording and keep it.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Arrêter l&apos;enregistrement et le garder.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Objet&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Va-et-vient</translation>
    </message>
    <message>
        <source>Swap calls</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Va-et-vient</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Va-et-vient entre les deux</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Par défaut du système ({device})</translation>
    </message>
    <message>
        <source>Take back a caller who waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Reprendre un appelant qui attend un collègue occupé.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Telephone links do not open in Deskline any more.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Les liens téléphoniques ne s&apos;ouvrent plus dans Deskline.</translation>
    </message>
    <message>
        <source>Telephone links open in Deskline now.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Les liens téléphoniques s&apos;ouvrent maintenant dans Deskline.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>That address is no Deskline backend.</source>
        <extracomment>client/events.py, client/session.py</extracomment>
        <translation>Cette adresse n&apos;est pas un serveur Deskline.</translation>
    </message>
    <message>
        <source>That call does not ring any more.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Cet appel ne sonne plus.</translation>
    </message>
    <message>
        <source>That call does not wait any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Cet appel n&apos;attend plus.</translation>
    </message>
    <message>
        <source>That call is over.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Cet appel est terminé.</translation>
    </message>
    <message>
        <source>That does not exist any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Cela n&apos;existe plus.</translation>
    </message>
    <message>
        <source>That file holds no keys of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Ce fichier ne contient pas de touches de Deskline.</translation>
    </message>
    <message>
        <source>That file was written by another version of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Ce fichier a été écrit par une autre version de Deskline.</translation>
    </message>
    <message>
        <source>That holds no profiles of Deskline.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Cela ne contient pas de profils de Deskline.</translation>
    </message>
    <message>
        <source>That is larger than {most} bytes.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Cela dépasse {most} octets.</translation>
    </message>
    <message>
        <source>That is nested too deeply.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>C&apos;est trop imbriqué.</translation>
    </message>
    <message>
        <source>That is no domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Ce n&apos;est pas un domaine.</translation>
    </message>
    <message>
        <source>That is not possible in the present state of the call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ce n&apos;est pas possible dans l&apos;état actuel de l&apos;appel.</translation>
    </message>
    <message>
        <source>That is not possible with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Ce n&apos;est pas possible avec ce compte.</translation>
    </message>
    <message>
        <source>That is possible in the demo, once the softphone is registered.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>C&apos;est possible dans la démo, une fois le softphone enregistré.</translation>
    </message>
    <message>
        <source>That is possible with colleagues alone.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ce n&apos;est possible qu&apos;avec des collègues.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <extracomment>refusals.py</extracomment>
        <translation>C&apos;est trop à la fois.</translation>
    </message>
    <message>
        <source>That link holds no number that can be called: {link}</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Ce lien ne contient pas de numéro que l&apos;on puisse appeler&#xa0;: {link}</translation>
    </message>
    <message>
        <source>That needs an active call and a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Il faut un appel actif et un appel en attente.</translation>
    </message>
    <message>
        <source>That needs the permission to pick up calls, and a registered softphone.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Il faut le droit d&apos;intercepter des appels et un softphone enregistré.</translation>
    </message>
    <message>
        <source>That number is not complete.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Ce numéro n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>That participant is not in the conference any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ce participant n&apos;est plus dans la conférence.</translation>
    </message>
    <message>
        <source>That phone is in a call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ce téléphone est en communication.</translation>
    </message>
    <message>
        <source>That profile is no longer there.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Ce profil n&apos;existe plus.</translation>
    </message>
    <message>
        <source>That recording is not there any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Cet enregistrement n&apos;existe plus.</translation>
    </message>
    <message>
        <source>That recording is too large to play here.</source>
        <extracomment>client/session.py</extracomment>
        <translation>Cet enregistrement est trop long pour être lu ici.</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the one certificate that is accepted, whoever has issued it.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>L&apos;empreinte SHA-256 du seul certificat accepté, quel que soit son émetteur.</translation>
    </message>
    <message>
        <source>The X server cannot be reached ({reason}): there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/x11.py</extracomment>
        <translation>Le serveur X est injoignable ({reason})&#xa0;: pas de touches pour tous les programmes.</translation>
    </message>
    <message>
        <source>The account cannot be used: {reason}.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>Le compte ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The backend cannot be reached now; calls that are up go on.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>Le serveur est injoignable pour l&apos;instant&#x202f;; les appels en cours continuent.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The backend could not understand that request.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Le serveur n&apos;a pas compris cette demande.</translation>
    </message>
    <message>
        <source>The backend does not answer now. Calls go on; what is shown of them may be out of date.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Le serveur ne répond pas pour l&apos;instant. Les appels continuent&#x202f;; ce qui en est affiché peut être périmé.</translation>
    </message>
    <message>
        <source>The backend gave an answer that cannot be read.</source>
        <extracomment>client/session.py</extracomment>
        <translation>Le serveur a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>The backend gave no answer; it may or may not have done that.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Le serveur n&apos;a pas répondu&#x202f;; il l&apos;a peut-être fait, ou non.</translation>
    </message>
    <message>
        <source>The backend has ended the connection.</source>
        <extracomment>client/events.py, refusals.py</extracomment>
        <translation>Le serveur a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The backend has made an error.</source>
        <extracomment>client/errors.py</extracomment>
        <translation>Le serveur a commis une erreur.</translation>
    </message>
    <message>
        <source>The backend has stopped; it is being started again.</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>Le serveur s&apos;est arrêté&#x202f;; il est relancé.</translation>
    </message>
    <message>
        <source>The backend refused that ({status}).</source>
        <extracomment>client/errors.py</extracomment>
        <translation>Le serveur a refusé cela ({status}).</translation>
    </message>
    <message>
        <source>The backend sent an event that cannot be read.</source>
        <extracomment>client/events.py</extracomment>
        <translation>Le serveur a envoyé un événement illisible.</translation>
    </message>
    <message>
        <source>The call cannot be answered: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’appel ne peut pas être pris : {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be ended: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’appel ne peut pas être terminé : {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be held: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’appel ne peut pas être mis en attente : {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be made: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’appel ne peut pas être passé : {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be resumed: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’appel ne peut pas être repris : {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be transferred: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’appel ne peut pas être transféré : {reason}.</translation>
    </message>
    <message>
        <source>The call does not allow that now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>L&apos;appel ne le permet pas maintenant.</translation>
    </message>
    <message>
        <source>The call failed ({answer}).</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>L&apos;appel a échoué ({answer}).</translation>
    </message>
    <message>
        <source>The call from {who} comes back to the switchboard: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>L&apos;appel de {who} revient au standard&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The call from {who} comes back: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>L&apos;appel de {who} revient&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The call has changed meanwhile. Look at it, then press again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>L&apos;appel a changé entre-temps. Regardez-le, puis appuyez de nouveau.</translation>
    </message>
    <message>
        <source>The call is at that phone already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>L&apos;appel est déjà sur ce téléphone.</translation>
    </message>
    <message>
        <source>The call is not answered.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’appel n’est pas pris.</translation>
    </message>
    <message>
        <source>The call to {who} failed.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>L&apos;appel vers {who} a échoué.</translation>
    </message>
    <message>
        <source>The call was turned away.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>L&apos;appel a été refusé.</translation>
    </message>
    <message>
        <source>The calls cannot be connected now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Les appels ne peuvent être reliés maintenant.</translation>
    </message>
    <message>
        <source>The chosen device is not plugged in</source>
        <extracomment>ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>L&apos;appareil choisi n&apos;est pas branché</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Le message choisi</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La conférence est complète.</translation>
    </message>
    <message>
        <source>The connection is lost. Trying again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>La connexion est perdue. Nouvel essai.</translation>
    </message>
    <message>
        <source>The connection to the backend was lost.</source>
        <extracomment>client/http.py</extracomment>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>The connection to the exchange was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La connexion avec le central téléphonique a été perdue.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La connexion avec le téléphone a été perdue.</translation>
    </message>
    <message>
        <source>The connection to {who} was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La connexion avec {who} a été perdue.</translation>
    </message>
    <message>
        <source>The connection was too slow.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La connexion était trop lente.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Le répertoire de données {place} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be written to.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Impossible d’écrire dans le répertoire de données {place}.</translation>
    </message>
    <message>
        <source>The database URL cannot be read; try postgresql://user@host/name.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>L’URL de la base de données est illisible ; essayez postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database is of another version of the program ({reason}). Install the newer one again.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>La base de données est celle d’une autre version du programme ({reason}). Réinstallez la plus récente.</translation>
    </message>
    <message>
        <source>The database {database} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>La base de données {database} ne peut pas être utilisée : {reason}.</translation>
    </message>
    <message>
        <source>The database {database} is damaged ({reason}). Put a copy of it in its place, or move it away to begin anew.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>La base de données {database} est endommagée ({reason}). Mettez-en une copie à sa place, ou déplacez-la pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The demo</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La démo</translation>
    </message>
    <message>
        <source>The demo organisation has passwords that everybody knows, so it is served on this machine only; {option} {address} would open it to others.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Les mots de passe de l’organisation de démonstration sont connus de tous ; elle n’est donc servie que sur cet ordinateur, et {option} {address} l’ouvrirait à d’autres.</translation>
    </message>
    <message>
        <source>The demo runs in another window already.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>La démo tourne déjà dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The demo&apos;s second phone could not call.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>Le second téléphone de la démo n&apos;a pas pu appeler.</translation>
    </message>
    <message>
        <source>The digits cannot be sent: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Les chiffres ne peuvent pas être envoyés : {reason}.</translation>
    </message>
    <message>
        <source>The domain of the own address; empty where it is the server&apos;s name.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Le domaine de votre adresse&#x202f;; vide si c&apos;est le nom du serveur.</translation>
    </message>
    <message>
        <source>The exchange did not take that SIP password.</source>
        <extracomment>bridge/softphone_control.py</extracomment>
        <translation>Le central n&apos;a pas accepté ce mot de passe SIP.</translation>
    </message>
    <message>
        <source>The exchange has no free line to {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Le central n&apos;a pas de ligne libre vers {who}.</translation>
    </message>
    <message>
        <source>The exchange is away. Calls cannot be changed until it is back; it is being started again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Le central est absent. Les appels ne peuvent être modifiés avant son retour&#x202f;; il est relancé.</translation>
    </message>
    <message>
        <source>The exchange is away. Try again in a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Le central est absent. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The exchange is away; nothing can be done with calls until it is back.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>Le central est absent&#x202f;; rien ne peut être fait des appels avant son retour.</translation>
    </message>
    <message>
        <source>The exchange on this computer</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Le central de cet ordinateur</translation>
    </message>
    <message>
        <source>The exchange was restarted during the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Le central téléphonique a redémarré pendant l’appel.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Le fichier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file names a command that is not known here: {name}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Le fichier nomme une commande inconnue ici&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read: {reason}.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>Le fichier des autorités {file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles was damaged; it is kept as {file}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Le fichier des profils était endommagé&#x202f;; il est gardé sous {file}.</translation>
    </message>
    <message>
        <source>The host {host} is not known. Check how it is written, and the network.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>L’hôte {host} est inconnu. Vérifiez son orthographe et le réseau.</translation>
    </message>
    <message>
        <source>The installation&apos;s id is not a UUID.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>L’identifiant de l’installation n’est pas un UUID.</translation>
    </message>
    <message>
        <source>The keys could not be exported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Les touches n&apos;ont pas pu être exportées&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The keys could not be imported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Les touches n&apos;ont pas pu être importées&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The keys of {name} cannot be read.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Les touches de {name} sont illisibles.</translation>
    </message>
    <message>
        <source>The keys were exported to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Les touches ont été exportées vers {path}.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Les touches ont été importées.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>Le haut-parleur ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Le haut-parleur s’est arrêté.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Le haut-parleur {name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The messages could not be saved: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Les messages n&apos;ont pas pu être enregistrés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The microphone is in use for a call.</source>
        <extracomment>softphone/softphone.py</extracomment>
        <translation>Le microphone sert à un appel.</translation>
    </message>
    <message>
        <source>The microphone {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Le microphone {name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The name that others see when you call.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Le nom que les autres voient quand vous appelez.</translation>
    </message>
    <message>
        <source>The new call&apos;s id cannot be used.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>L’identifiant du nouvel appel ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The other side cannot agree on sound: it may lack encryption, or demand it. See “Encrypt voice” in the profile.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>L&apos;autre côté ne peut s&apos;accorder sur le son&#xa0;: il lui manque peut-être le chiffrement, ou il l&apos;exige. Voir «&#xa0;Chiffrer la voix&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>The part “{name}” has failed ({reason}). Start the console again.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» est en panne ({reason}). Relancez le programme.</translation>
    </message>
    <message>
        <source>The passwords kept on this computer are forgotten.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Les mots de passe gardés sur cet ordinateur sont oubliés.</translation>
    </message>
    <message>
        <source>The phone cannot do that: {reason}.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>Le téléphone ne peut pas faire cela : {reason}.</translation>
    </message>
    <message>
        <source>The phone could not register.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Le téléphone n&apos;a pas pu s&apos;enregistrer.</translation>
    </message>
    <message>
        <source>The phone has no account to call from.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Le téléphone n’a pas de compte pour appeler.</translation>
    </message>
    <message>
        <source>The phone of {who} speaks no codec that the exchange knows.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Le téléphone de {who} n&apos;a aucun codec que le central connaisse.</translation>
    </message>
    <message>
        <source>The position is not within the file.</source>
        <extracomment>softphone/audio/headless.py, softphone/audio/qt_sound.py</extracomment>
        <translation>La position n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The profile and its passwords are gone for good.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Le profil et ses mots de passe disparaissent définitivement.</translation>
    </message>
    <message>
        <source>The profile is kept under this name, and used from now on.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Le profil est gardé sous ce nom et utilisé à partir de maintenant.</translation>
    </message>
    <message>
        <source>The profile “{name}” is made.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Le profil «&#xa0;{name}&#xa0;» est créé.</translation>
    </message>
    <message>
        <source>The profile “{name}” is overwritten.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Le profil «&#xa0;{name}&#xa0;» est remplacé.</translation>
    </message>
    <message>
        <source>The profiles could not be read: {reason}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Les profils n&apos;ont pas pu être lus&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The profiles could not be saved: {reason}.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Les profils n&apos;ont pas pu être enregistrés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The profiles were set up. Choose one and press “Use”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Les profils sont configurés. Choisissez-en un et appuyez sur «&#xa0;Utiliser&#xa0;».</translation>
    </message>
    <message>
        <source>The recording cannot be played: {reason}</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>L&apos;enregistrement ne peut être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched: {reason}.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>L&apos;enregistrement n&apos;a pas pu être obtenu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Le rapport n&apos;a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Le rapport est en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Le rapport a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>The server cannot serve now ({answer}). It is asked again by and by.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le serveur ne peut pas servir maintenant ({answer}). Il sera sollicité de nouveau.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and port, the transport, and that no firewall is in between.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le serveur ne répond pas. Vérifiez son adresse et son port, le transport, et qu&apos;aucun pare-feu ne s&apos;interpose.</translation>
    </message>
    <message>
        <source>The server does not know this user ({answer}). Check the user name and the domain.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le serveur ne connaît pas cet utilisateur ({answer}). Vérifiez le nom d&apos;utilisateur et le domaine.</translation>
    </message>
    <message>
        <source>The server does not take this user name and password ({answer}). Check both, and whether it wants another name for signing in.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le serveur n&apos;accepte pas ce nom d&apos;utilisateur et ce mot de passe ({answer}). Vérifiez-les, et s&apos;il veut un autre nom d&apos;authentification.</translation>
    </message>
    <message>
        <source>The server refuses the registration ({answer}). Ask whoever runs it.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le serveur refuse l&apos;enregistrement ({answer}). Demandez à qui le gère.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted: {reason}.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le certificat du serveur n&apos;est pas accepté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Les réglages n&apos;ont pas pu être lus ({reason})&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <extracomment>bootstrap/program.py, bridge/console.py</extracomment>
        <translation>Les réglages n&apos;ont pas pu être enregistrés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The settings file was damaged; it is kept as {name} and the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Le fichier de réglages était endommagé&#x202f;; il est gardé sous {name} et les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The softphone cannot be started.</source>
        <extracomment>bootstrap/trials.py</extracomment>
        <translation>Le softphone ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>The softphone cannot run: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Le softphone ne peut pas fonctionner : {reason}.</translation>
    </message>
    <message>
        <source>The softphone could not register ({reason}).</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le softphone n&apos;a pas pu s&apos;enregistrer ({reason}).</translation>
    </message>
    <message>
        <source>The softphone could not register, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Le softphone n’a pas pu s’enregistrer, il ne peut donc pas appeler</translation>
    </message>
    <message>
        <source>The softphone has ended and is started again. In the call that was up nobody hears the other: park it and fetch it back to speak on.</source>
        <extracomment>state/notices.py</extracomment>
        <translation>Le softphone s&apos;est arrêté et est relancé. Dans l&apos;appel en cours, personne ne s&apos;entend&#xa0;: parquez-le et récupérez-le pour continuer à parler.</translation>
    </message>
    <message>
        <source>The softphone has stopped; it is being started again.</source>
        <extracomment>bootstrap/softphone_process.py</extracomment>
        <translation>Le softphone s&apos;est arrêté&#x202f;; il est relancé.</translation>
    </message>
    <message>
        <source>The softphone is not registered, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Le softphone n&apos;est pas enregistré, il ne peut donc pas appeler</translation>
    </message>
    <message>
        <source>The softphone is not registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le softphone n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>The softphone is registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le softphone est enregistré.</translation>
    </message>
    <message>
        <source>The softphone is registering.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Le softphone s&apos;enregistre.</translation>
    </message>
    <message>
        <source>The softphone is registering: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Le softphone s’enregistre : il pourra appeler dans un instant</translation>
    </message>
    <message>
        <source>The softphone is starting.</source>
        <extracomment>state/model.py</extracomment>
        <translation>Le softphone démarre.</translation>
    </message>
    <message>
        <source>The softphone is starting: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Le softphone démarre : il pourra appeler dans un instant</translation>
    </message>
    <message>
        <source>The softphone must have registered first.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Le softphone doit d&apos;abord être enregistré.</translation>
    </message>
    <message>
        <source>The softphone registers as {extension} of {domain} with a SIP password.</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Le softphone s&apos;enregistre comme {extension} de {domain} avec un mot de passe SIP.</translation>
    </message>
    <message>
        <source>The sound devices are being looked for.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Recherche des périphériques audio.</translation>
    </message>
    <message>
        <source>The sound devices cannot be used: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>Les appareils audio sont inutilisables&#xa0;: les appels fonctionnent, mais sans son ici.</translation>
    </message>
    <message>
        <source>The sound server of this computer is not there.</source>
        <extracomment>softphone/audio/qt_engine.py</extracomment>
        <translation>Le serveur de son de cet ordinateur est absent.</translation>
    </message>
    <message>
        <source>The system could not be told who opens telephone links: {reason}.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Le système n&apos;a pas pu être informé de qui ouvre les liens téléphoniques&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The transfer failed ({answer}).</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Le transfert a échoué ({answer}).</translation>
    </message>
    <message>
        <source>The user name or extension of the account.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Le nom d&apos;utilisateur ou le poste du compte.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no profiles yet. Make one with “New…”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Il n&apos;y a pas encore de profils. Créez-en un avec «&#xa0;Nouveau…&#xa0;».</translation>
    </message>
    <message>
        <source>There are no recordings with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;enregistrements avec ce compte.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Il y a déjà un profil «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no call to write a note on.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;appel à annoter.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;appel.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Il n’y a pas de commande {name}.</translation>
    </message>
    <message>
        <source>There is no conference to leave.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Il n&apos;y a pas de conférence à quitter.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown; run backend and softphone alone with: python3 packaging/dev.py run --headless</source>
        <extracomment>bootstrap/display.py</extracomment>
        <translation>Il n’y a pas d’écran ici, donc pas de fenêtre ; serveur et softphone fonctionnent seuls avec : python3 packaging/dev.py run --headless</translation>
    </message>
    <message>
        <source>There is no field {key}.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Il n&apos;y a pas de champ {key}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play on.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>Il n’y a pas de haut-parleur pour la lecture.</translation>
    </message>
    <message>
        <source>There is no microphone, or a call uses it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Il n&apos;y a pas de microphone, ou un appel l&apos;utilise.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Il n’y a pas d’option {option}.</translation>
    </message>
    <message>
        <source>There is no organisation yet: describe yours after resources/configuration/example.toml and give it with `python -m backend configure FILE`, or start with --demo to try one.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Il n’y a pas encore d’organisation : décrivez la vôtre d’après resources/configuration/example.toml et donnez-la avec `python -m backend configure FILE`, ou démarrez avec --demo pour en essayer une.</translation>
    </message>
    <message>
        <source>There is no park slot {name}.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Il n&apos;y a pas de place de parc {name}.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”; there are: {known}.</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>Il n&apos;y a pas de profil «&#xa0;{name}&#xa0;»&#x202f;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no recording to play.</source>
        <extracomment>commands/recording_commands.py, refusals.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;enregistrement à lire.</translation>
    </message>
    <message>
        <source>There is no ringer, or it rings already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Il n&apos;y a pas de sonnerie, ou elle sonne déjà.</translation>
    </message>
    <message>
        <source>There is no screen here, so there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;écran ici, donc pas de touches pour tous les programmes.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Il n&apos;y a pas de réglage {key}.</translation>
    </message>
    <message>
        <source>There is no sound in {file}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Il n’y a aucun son dans {file}.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Il n&apos;y a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>Il n’y a pas de terminal pour poser la question.</translation>
    </message>
    <message>
        <source>There is no way to {host}: {reason}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Il n’y a pas de chemin vers {host} : {reason}.</translation>
    </message>
    <message>
        <source>There is nobody at that number.</source>
        <extracomment>bridge/line/states.py, refusals.py</extracomment>
        <translation>Il n&apos;y a personne à ce numéro.</translation>
    </message>
    <message>
        <source>They hear you again</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>On vous entend de nouveau</translation>
    </message>
    <message>
        <source>They hold you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vous êtes en attente</translation>
    </message>
    <message>
        <source>This can be changed at any time, with Deskline &gt; Set up…</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Cela se change à tout moment, avec Deskline &gt; Configurer…</translation>
    </message>
    <message>
        <source>This command is not understood.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>Cette commande n’est pas comprise.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Cet ordinateur n’a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>This computer has no microphone and no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Cet ordinateur n’a ni microphone ni haut-parleur.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Cet ordinateur n’a pas de microphone.</translation>
    </message>
    <message>
        <source>This console&apos;s telephone speaks with a Deskline exchange by UDP, and voice is not encrypted: use a network that you trust. TLS and encrypted voice can be set for another telephone system alone.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Le téléphone de cette console parle à un central Deskline par UDP, et la voix n’est pas chiffrée : utilisez un réseau de confiance. TLS et la voix chiffrée ne se règlent que pour un autre système téléphonique.</translation>
    </message>
    <message>
        <source>This phone calls numbers and addresses of {domain} only, not {address}.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Ce téléphone n’appelle que des numéros et adresses de {domain}, pas {address}.</translation>
    </message>
    <message>
        <source>This phone can have {most} calls at once.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Ce téléphone peut avoir {most} appels à la fois.</translation>
    </message>
    <message>
        <source>This phone says what its microphone hears.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Ce téléphone dit ce que son microphone entend.</translation>
    </message>
    <message>
        <source>This phone was started without sound devices.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>Ce téléphone a été démarré sans périphériques audio.</translation>
    </message>
    <message>
        <source>This softphone speaks IPv4 only: give the IPv4 address of {host}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Ce softphone ne parle qu’IPv4 : indiquez l’adresse IPv4 de {host}.</translation>
    </message>
    <message>
        <source>This user may not open {names}. On Linux, install packaging/70-deskline-headset.rules, then plug the headset in again.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Cet utilisateur ne peut ouvrir {names}. Sous Linux, installez packaging/70-deskline-headset.rules, puis rebranchez le casque.</translation>
    </message>
    <message>
        <source>Throw the recording of the call away.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Supprimer l&apos;enregistrement de l&apos;appel.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Today&apos;s calls</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Too many consoles are open.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Trop de postes opérateurs sont ouverts.</translation>
    </message>
    <message>
        <source>Too many failed logins. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Trop de connexions échouées. Attendez un instant.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>reasons.py</extracomment>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Trop de demandes. Attendez un instant.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Transfer a call to this number to park it.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Transférez un appel à ce numéro pour le parquer.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box, without asking there.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transférer l&apos;appel vers le numéro du champ, sans consulter.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box; the caller waits until the call there is over.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transférer l&apos;appel vers le numéro du champ&#x202f;; l&apos;appelant attend que la ligne se libère.</translation>
    </message>
    <message>
        <source>Transfer to voicemail</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transférer vers la messagerie</translation>
    </message>
    <message>
        <source>Transfer {who} to {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Transférer {who} vers {whom}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Transférés</translation>
    </message>
    <message>
        <source>Transferred by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Transféré par {who}</translation>
    </message>
    <message>
        <source>Transferred calls</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Appels transférés</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Try Demo &gt; Incoming call ({key}): a second phone calls you and speaks. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Essayez Démo &gt; Appel entrant ({key})&#xa0;: un second téléphone vous appelle et parle. {more}</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Turn away</source>
        <extracomment>ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Type a colleague who is in a call into the dial box first; it needs the permission to listen in.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Tapez d&apos;abord dans le champ un collègue en communication&#x202f;; il faut le droit d&apos;écouter.</translation>
    </message>
    <message>
        <source>Type a number into the dial box first; there must be a call to transfer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Tapez d&apos;abord un numéro dans le champ&#x202f;; il faut un appel à transférer.</translation>
    </message>
    <message>
        <source>Type a number into the dial box to ask there first, or have a call on hold to connect.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Tapez un numéro dans le champ pour consulter d&apos;abord, ou gardez un appel en attente à relier.</translation>
    </message>
    <message>
        <source>Type a number or a name above and press {key} to call.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Tapez ci-dessus un numéro ou un nom et appuyez sur {key} pour appeler.</translation>
    </message>
    <message>
        <source>Type a number or a name into the dial box first; the softphone must be registered.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Tapez d&apos;abord un numéro ou un nom dans le champ&#x202f;; le softphone doit être enregistré.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter asks there first.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Tapez un numéro ou un nom. Entrée consulte d&apos;abord.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it for the conference.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Tapez un numéro ou un nom. Entrée appelle pour la conférence.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Tapez un numéro ou un nom. Entrée appelle.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter transfers there.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Tapez un numéro ou un nom. Entrée transfère.</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Saisi&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>caller</comment>
        <extracomment>state/model.py, ui/models/looks.py, ui/models/people.py, ui/models/words.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Unmute participant</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Rétablir un participant</translation>
    </message>
    <message>
        <source>Until it is back, the state of the calls shown is unknown.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Jusqu&apos;à son retour, l&apos;état des appels affichés est inconnu.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use a Deskline backend</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Utiliser un serveur Deskline</translation>
    </message>
    <message>
        <source>Use an exchange on this computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Utiliser un central sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use an https address: by http anybody on the way could change it.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Utilisez une adresse https&#xa0;: par http, chacun en chemin pourrait la modifier.</translation>
    </message>
    <message>
        <source>Use another telephone system</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Utiliser un autre système téléphonique</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User (name@domain)</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Utilisateur (nom@domaine)</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Nom d&apos;utilisateur</translation>
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
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Voice can be encrypted (SRTP) where signalling goes by TLS.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La voix peut être chiffrée (SRTP) quand la signalisation passe par TLS.</translation>
    </message>
    <message>
        <source>Voice can be encrypted with TLS only: without it everybody on the way could read the keys.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>La voix ne peut être chiffrée qu’avec TLS : sans lui, tous ceux sur le chemin pourraient lire les clés.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Voicemail of {who}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Messagerie de {who}</translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Attend {time}</translation>
    </message>
    <message>
        <source>Waits for {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Attend {who}</translation>
    </message>
    <message>
        <source>Warn of waiting callers</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Signaler les appelants en attente</translation>
    </message>
    <message>
        <source>Was parked by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>A été parqué par {who}</translation>
    </message>
    <message>
        <source>Wayland gives no program the keys of others. Make a key in the desktop&apos;s own settings for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Wayland ne donne à aucun programme les touches des autres. Créez dans les réglages du bureau une touche pour une commande telle que&#xa0;: main.py --give call.answer</translation>
    </message>
    <message>
        <source>What Enter in the dial box does while a call is selected: ask there first, transfer at once, or call.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ce que fait Entrée dans le champ quand un appel est choisi&#xa0;: consulter, transférer aussitôt ou appeler.</translation>
    </message>
    <message>
        <source>What a screen reader may be interrupted for: only what is important, everything (assertive), nothing (polite); or no announcements at all (off).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ce pour quoi un lecteur d&apos;écran peut être interrompu&#xa0;: seulement l&apos;important, tout (insistantes), rien (discrètes)&#x202f;; ou aucune annonce.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/palette.py</extracomment>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What is heard is written to files that end in .wav.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>Ce qui est entendu est écrit dans des fichiers en .wav.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What should the next one know? Enter keeps it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Que doit savoir le suivant&#x202f;? Entrée le garde.</translation>
    </message>
    <message>
        <source>What this profile works with.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Avec quoi travaille ce profil.</translation>
    </message>
    <message>
        <source>What to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>What was recorded of this call is lost for good.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Ce qui a été enregistré de cet appel est définitivement perdu.</translation>
    </message>
    <message>
        <source>What you can do with a call appears here, each action in its own place.</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Ce que vous pouvez faire d&apos;un appel apparaît ici, chaque action à sa place.</translation>
    </message>
    <message>
        <source>Where the backend is, for example https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Où est le serveur, par exemple https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Si l&apos;autre côté le peut</translation>
    </message>
    <message>
        <source>Where the server wants another name with the password; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Si le serveur veut un autre nom avec le mot de passe&#x202f;; sinon vide.</translation>
    </message>
    <message>
        <source>Where the telephone registers: a host name or IPv4 address, with :port where it is not the usual.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Où le téléphone s&apos;enregistre&#xa0;: un nom d&apos;hôte ou une adresse IPv4, avec&#xa0;:port si ce n&apos;est pas l&apos;habituel.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Chuchoter</translation>
    </message>
    <message>
        <source>Who signed in last, as user@domain.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Qui s&apos;est connecté en dernier, sous la forme utilisateur@domaine.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <extracomment>ui/views/suggestions.py</extracomment>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Without a registrar only a SIP address can be called.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Sans registrar, seule une adresse SIP peut être appelée.</translation>
    </message>
    <message>
        <source>Write STUN servers as host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Écrivez les serveurs STUN comme hôte ou hôte:port, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note ({key})</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Écrire une note ({key})</translation>
    </message>
    <message>
        <source>Write a report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Écrire un rapport…</translation>
    </message>
    <message>
        <source>Write down what the next one should know: the note goes with the call. Enter keeps it.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Noter ce que le suivant doit savoir&#xa0;: la note suit l&apos;appel. Entrée la garde.</translation>
    </message>
    <message>
        <source>Write the address like https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Écrivez l&apos;adresse comme https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the server as its host name or IPv4 address, like pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Écrivez le serveur par son nom d&apos;hôte ou son adresse IPv4, comme pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the user as name@domain, and the password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Écrivez l&apos;utilisateur sous la forme nom@domaine, et le mot de passe.</translation>
    </message>
    <message>
        <source>Write the user as name@domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Écrivez l&apos;utilisateur comme nom@domaine.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nom d&apos;utilisateur ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>
            <numerusform>Vous et %n autre</numerusform>
            <numerusform>Vous et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in that call yourself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vous êtes vous-même dans cet appel.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vous n&apos;en avez pas le droit.</translation>
    </message>
    <message>
        <source>You have as many calls as you can have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vous avez déjà autant d&apos;appels que possible.</translation>
    </message>
    <message>
        <source>You have as many calls outside as you may have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vous avez déjà autant d&apos;appels extérieurs que permis.</translation>
    </message>
    <message>
        <source>You have joined in</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vous êtes en tiers</translation>
    </message>
    <message>
        <source>You listen, unheard</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vous écoutez sans être entendu</translation>
    </message>
    <message>
        <source>You may not call by that line.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vous n&apos;avez pas le droit d&apos;appeler par cette ligne.</translation>
    </message>
    <message>
        <source>You may not hear recordings of this user.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vous n&apos;avez pas le droit d&apos;entendre les enregistrements de cet utilisateur.</translation>
    </message>
    <message>
        <source>You may not make this kind of call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vous n&apos;avez pas le droit de passer ce type d&apos;appel.</translation>
    </message>
    <message>
        <source>You were heard, at most at {percent} %.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Vous avez été entendu, au plus à {percent} %.</translation>
    </message>
    <message>
        <source>You were heard, but too loud: turn the microphone down.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Vous avez été entendu, mais trop fort&#xa0;: baissez le microphone.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Vos messages</translation>
    </message>
    <message>
        <source>Your minutes outside are used up for today.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Vos minutes vers l&apos;extérieur sont épuisées pour aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Your organisation runs one: you need its address, your user name and your password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Votre organisation en a un&#xa0;: il vous faut son adresse, votre nom d&apos;utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Your session at the backend has ended.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Votre session sur le serveur est terminée.</translation>
    </message>
    <message>
        <source>Your softphone is not registered at the exchange.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Votre softphone n&apos;est pas enregistré au central.</translation>
    </message>
    <message>
        <source>a list of 1 to {most} profiles is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>une liste de 1 à {most} profils est nécessaire</translation>
    </message>
    <message>
        <source>a name of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>un nom d&apos;au plus {most} caractères est nécessaire</translation>
    </message>
    <message>
        <source>a tel:, sip:, sips: or callto: link to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>un lien tel:, sip:, sips: ou callto: à appeler</translation>
    </message>
    <message>
        <source>a text of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>un texte d&apos;au plus {most} caractères est nécessaire</translation>
    </message>
    <message>
        <source>another one has that name</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>un autre porte ce nom</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>retour dans {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <comment>short</comment>
        <extracomment>ui/models/looks.py, ui/models/words.py</extracomment>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>exchange: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>central&#xa0;: {state}</translation>
    </message>
    <message>
        <source>for {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>pour {who}</translation>
    </message>
    <message>
        <source>give the console that runs a command, such as call.answer, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>donner une commande, telle que call.answer, à la console qui tourne, puis terminer</translation>
    </message>
    <message>
        <source>hash</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>dièse</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>it cannot be used for this. Ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>il ne peut servir à cela. Demandez à qui gère le serveur</translation>
    </message>
    <message>
        <source>it is for “{subject}”, not for the server&apos;s name in this account. Write the name that it is for</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>il est pour «&#xa0;{subject}&#xa0;», pas pour le nom du serveur de ce compte. Écrivez le nom pour lequel il est fait</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before. If nobody has renewed it, somebody may be listening: ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>ce n&apos;est pas celui qui a été accepté avant. Si personne ne l&apos;a renouvelé, quelqu&apos;un écoute peut-être&#xa0;: demandez à qui gère le serveur</translation>
    </message>
    <message>
        <source>it is valid from {since} only. Check this computer&apos;s clock</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>il n&apos;est valable qu&apos;à partir du {since}. Vérifiez l&apos;heure de cet ordinateur</translation>
    </message>
    <message>
        <source>it must be {version}</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ce doit être {version}</translation>
    </message>
    <message>
        <source>it was valid until {until} only. Whoever runs the server has to renew it; check this computer&apos;s clock, too</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>il n&apos;était valable que jusqu&apos;au {until}. Qui gère le serveur doit le renouveler&#x202f;; vérifiez aussi l&apos;heure de cet ordinateur</translation>
    </message>
    <message>
        <source>its issuer “{issuer}” is not known here. Give the file of that authority, or compare the fingerprint with whoever runs the server, and accept it</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>son émetteur «&#xa0;{issuer}&#xa0;» est inconnu ici. Donnez le fichier de cette autorité, ou comparez l&apos;empreinte avec qui gère le serveur, et acceptez-le</translation>
    </message>
    <message>
        <source>jitter {here} ms, there {there} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>gigue {here} ms, là-bas {there} ms</translation>
    </message>
    <message>
        <source>loss, jitter and what the processes use</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>pertes, gigue et ce que les processus consomment</translation>
    </message>
    <message>
        <source>macOS gives no program the keys of others unasked. Make a shortcut in the Shortcuts app for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>macOS ne donne à aucun programme les touches des autres sans demander. Créez dans l&apos;app Raccourcis un raccourci tel que&#xa0;: main.py --give call.answer</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>micro coupé</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>no window: run backend and softphone alone</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>sans fenêtre : serveur et softphone seuls</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not possible now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>pas possible maintenant</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>others listen</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>d&apos;autres écoutent</translation>
    </message>
    <message>
        <source>parked by {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>parqué par {who}</translation>
    </message>
    <message>
        <source>phone: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>téléphone&#xa0;: {state}</translation>
    </message>
    <message>
        <source>qt: this computer&apos;s sound devices; none: silence (default: qt)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>qt : les périphériques audio de cet ordinateur ; none : silence (par défaut : qt)</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>sonne chez {name}</translation>
    </message>
    <message>
        <source>round trip {trip}</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>aller-retour {trip}</translation>
    </message>
    <message>
        <source>set up profiles from a file or an https address; shows first what would change</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>configurer des profils d’après un fichier ou une adresse https ; montre d’abord ce qui changerait</translation>
    </message>
    <message>
        <source>sound: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>son&#xa0;: {state}</translation>
    </message>
    <message>
        <source>star</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>étoile</translation>
    </message>
    <message>
        <source>start with the demo organisation, signed in as alice</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>démarrer avec l’organisation de démonstration, connecté comme alice</translation>
    </message>
    <message>
        <source>tell this, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>afficher ceci et terminer</translation>
    </message>
    <message>
        <source>the SIP messages of the phone, as they passed</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>les messages SIP du téléphone, tels qu’ils sont passés</translation>
    </message>
    <message>
        <source>the demo is not handed out</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>la démo n&apos;est pas distribuée</translation>
    </message>
    <message>
        <source>the server has issued it to itself, so nobody vouches for it. Compare its fingerprint with whoever runs the server, and accept it, or give the file of its authority</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>le serveur se l&apos;est délivré lui-même, personne ne s&apos;en porte garant. Comparez son empreinte avec qui gère le serveur et acceptez-le, ou donnez le fichier de son autorité</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>ce champ n&apos;existe pas</translation>
    </message>
    <message>
        <source>this participant</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>ce participant</translation>
    </message>
    <message>
        <source>this program, its computer, and how it is connected</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>ce programme, son ordinateur et sa connexion</translation>
    </message>
    <message>
        <source>use the backend that runs there, and start none</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>utiliser le serveur qui tourne là, et n’en démarrer aucun</translation>
    </message>
    <message>
        <source>use the profile of this name</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>utiliser le profil de ce nom</translation>
    </message>
    <message>
        <source>what the programs wrote, in English</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>ce que les programmes ont écrit, en anglais</translation>
    </message>
    <message>
        <source>where all data lies (default: the user&apos;s data directory, with one apart for the demo)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>où se trouvent toutes les données (par défaut : le répertoire de données de l’utilisateur, avec un à part pour la démonstration)</translation>
    </message>
    <message>
        <source>where phones register at the started backend (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>où les téléphones s’enregistrent au serveur démarré (par défaut : {default} ; port 0 : n’importe lequel)</translation>
    </message>
    <message>
        <source>where the started backend serves HTTP (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>où le serveur démarré sert HTTP (par défaut : {default} ; port 0 : n’importe lequel)</translation>
    </message>
    <message>
        <source>who signs in, name@domain</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>qui se connecte, nom@domaine</translation>
    </message>
    <message>
        <source>{calls}, longest {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{calls}, le plus long {time}</translation>
    </message>
    <message>
        <source>{command}: type the number or name here, then press {key}.</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>{command}&#xa0;: tapez ici le numéro ou le nom, puis appuyez sur {key}.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{days} j {hours} h</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} (now {before})</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{field}&#xa0;: {value} (actuellement {before})</translation>
    </message>
    <message>
        <source>{file} cannot be played: {reason}.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>bridge/report.py, client/provisioning.py, softphone/audio/wav.py</extracomment>
        <translation>{file} ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>{file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>{file} ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>{file} is not a 16-bit WAV file.</source>
        <extracomment>softphone/audio/wav.py</extracomment>
        <translation>{file} n’est pas un fichier WAV 16 bits.</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} a répondu {status}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}).</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} est injoignable ({reason}).</translation>
    </message>
    <message>
        <source>{host} took too long.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} a mis trop de temps.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{key} alone is needed by other programs; take Ctrl or Alt with it.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} seule est nécessaire à d&apos;autres programmes&#x202f;; ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} alone is typed into the dial box; take Ctrl or Alt with it.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} seule s&apos;écrit dans le champ de numérotation&#x202f;; ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} asks there first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} consulte d&apos;abord</translation>
    </message>
    <message>
        <source>{key} calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} appelle</translation>
    </message>
    <message>
        <source>{key} camps on</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} attend la libération</translation>
    </message>
    <message>
        <source>{key} cannot be had for all programs; take a letter, a digit or a function key.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} n&apos;est pas disponible pour tous les programmes&#x202f;; prenez une lettre, un chiffre ou une touche de fonction.</translation>
    </message>
    <message>
        <source>{key} cannot be the key of a command.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} ne peut pas être la touche d&apos;une commande.</translation>
    </message>
    <message>
        <source>{key} connects the two calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} relie les deux appels</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Press another key, or take this one away?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} donne «&#xa0;{command}&#xa0;» dans tous les programmes. Appuyer sur une autre touche, ou retirer celle-ci&#x202f;?</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Take it from there?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} donne «&#xa0;{command}&#xa0;» dans tous les programmes. La lui prendre&#x202f;?</translation>
    </message>
    <message>
        <source>{key} in every program</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} dans tous les programmes</translation>
    </message>
    <message>
        <source>{key} in every program: not to be had, another has it</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} dans tous les programmes&#xa0;: indisponible, un autre l&apos;a</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Take it from there?</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} est la touche de «&#xa0;{command}&#xa0;». La lui prendre&#x202f;?</translation>
    </message>
    <message>
        <source>{key} stands for two commands: {one} and {other}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>{key} correspond à deux commandes&#xa0;: {one} et {other}.</translation>
    </message>
    <message>
        <source>{key} transfers there</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} transfère</translation>
    </message>
    <message>
        <source>{lost} of {all} lost</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} sur {all} perdus</translation>
    </message>
    <message>
        <source>{lost} of {all} lost there</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} sur {all} perdus là-bas</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} is not among the numbers that may be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{name} ne fait pas partie des numéros qui peuvent être appelés.</translation>
    </message>
    <message>
        <source>{option} is not given as it must be; --help tells how.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>{option} n’est pas donné comme il faut ; --help explique comment.</translation>
    </message>
    <message>
        <source>{option} names an address twice.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} nomme une adresse deux fois.</translation>
    </message>
    <message>
        <source>{option} takes HOST:PORT, such as 127.0.0.1:8470, not “{text}”.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} attend HOST:PORT, par exemple 127.0.0.1:8470, et non « {text} ».</translation>
    </message>
    <message>
        <source>{option} {address}: the port is in use by another program.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address} : le port est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>{option} {address}: the system does not let you use this port.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address} : le système ne vous laisse pas utiliser ce port.</translation>
    </message>
    <message>
        <source>{option} {address}: there is no such host.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address} : cet hôte n’existe pas.</translation>
    </message>
    <message>
        <source>{option} {address}: this machine does not have this address.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address} : cet ordinateur n’a pas cette adresse.</translation>
    </message>
    <message>
        <source>{option} {address}: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address} : {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>{place} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>{place}: a profile is a table of fields.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{place}&#xa0;: un profil est une table de champs.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{text} is none of {choices}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>{text} n’est pas parmi {choices}.</translation>
    </message>
    <message>
        <source>{title} is longer than {most} characters.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>{title} must be a text.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} doit être un texte.</translation>
    </message>
    <message>
        <source>{title} must be a whole number.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} doit être un nombre entier.</translation>
    </message>
    <message>
        <source>{title} must be from {least} to {most}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} doit être compris entre {least} et {most}.</translation>
    </message>
    <message>
        <source>{title} must be one of {choices}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} doit être parmi {choices}.</translation>
    </message>
    <message>
        <source>{title} must be yes or no.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} doit être oui ou non.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend: {reason}.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} n&apos;est pas l&apos;adresse d&apos;un serveur&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend; write it like https://pbx.example.org.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} n&apos;est pas l&apos;adresse d&apos;un serveur&#x202f;; écrivez-la comme https://pbx.example.org.</translation>
    </message>
    <message>
        <source>{url} would send the password in the clear; use https.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} enverrait le mot de passe en clair&#x202f;; utilisez https.</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{what_happened} It said: {words}</source>
        <extracomment>bootstrap/child.py</extracomment>
        <translation>{what_happened} Dernier message&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{what_happened} Trying again…</source>
        <extracomment>bridge/backend_feed.py</extracomment>
        <translation>{what_happened} Nouvel essai…</translation>
    </message>
    <message>
        <source>{who} can be heard, but has not answered yet</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>On entend {who}, mais l’appel n’est pas encore pris</translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>{who} does not respond.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} ne réagit pas.</translation>
    </message>
    <message>
        <source>{who} has no phone connected.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} n&apos;a pas de téléphone connecté.</translation>
    </message>
    <message>
        <source>{who} hung up.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} a raccroché.</translation>
    </message>
    <message>
        <source>{who} is busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} est occupé.</translation>
    </message>
    <message>
        <source>{who} is on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} est en attente</translation>
    </message>
    <message>
        <source>{who} is on hold and waits for you.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} est en attente et vous attend.</translation>
    </message>
    <message>
        <source>{who} is still busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} est toujours occupé.</translation>
    </message>
    <message>
        <source>{who} leaves the conference and is hung up.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} quitte la conférence et son appel est terminé.</translation>
    </message>
    <message>
        <source>{who} may not be called.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} ne peut pas être appelé.</translation>
    </message>
    <message>
        <source>{who} parked it in slot {slot}, and nobody fetched it.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} l&apos;a parqué à la place {slot}, et personne ne l&apos;a récupéré.</translation>
    </message>
    <message>
        <source>{who} rejected the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} a refusé l&apos;appel.</translation>
    </message>
    <message>
        <source>{who} to the voicemail of {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} vers la messagerie de {whom}</translation>
    </message>
    <message>
        <source>{who} waits on hold, {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} attend, {time}</translation>
    </message>
    <message>
        <source>{who}, rings at {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, sonne chez {destination}, retour dans {time}</translation>
    </message>
    <message>
        <source>{who}, waits for {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, attend {destination}, retour dans {time}</translation>
    </message>
    <message>
        <source>“{address}” is neither a number nor a SIP address.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>« {address} » n’est ni un numéro ni une adresse SIP.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a registrar.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>« {address} » n’est pas l’adresse d’un registrar.</translation>
    </message>
    <message>
        <source>“{command}” is still on its way: the backend has not answered yet.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>«&#xa0;{command}&#xa0;» est encore en route&#xa0;: le serveur n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>“{name}” is in use already.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est déjà utilisé.</translation>
    </message>
    <message>
        <source>“{name}” is in use. Change to another profile first.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est utilisé. Passez d&apos;abord à un autre profil.</translation>
    </message>
    <message>
        <source>“{name}” is not a SIP user name.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>« {name} » n’est pas un nom d’utilisateur SIP.</translation>
    </message>
    <message>
        <source>“{name}” is not a domain.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>« {name} » n’est pas un domaine.</translation>
    </message>
</context>
</TS>

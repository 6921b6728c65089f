<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Deskline</name>
    <message>
        <source> (report {id})</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation> (informe {id})</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between callers</comment>
        <extracomment>ui/models/offers.py</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <extracomment>commands/help_page.py, ui/models/key_rows.py</extracomment>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Quitting ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>Hay %n llamada en curso. Al salir, usted la abandona.</numerusform>
            <numerusform>Hay %n llamadas en curso. Al salir, usted las abandona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Signing out ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>Hay %n llamada en curso. Al cerrar la sesión, usted la abandona.</numerusform>
            <numerusform>Hay %n llamadas en curso. Al cerrar la sesión, usted las abandona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo calls at a time are enough.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>
            <numerusform>%n llamada de demostración a la vez es suficiente.</numerusform>
            <numerusform>%n llamadas de demostración a la vez son suficientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/views/toast.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n retenida</numerusform>
            <numerusform>%n retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n aparcada</numerusform>
            <numerusform>%n aparcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <extracomment>ui/models/announcements.py, ui/views/main_window.py</extracomment>
        <translation>
            <numerusform>%n suena</numerusform>
            <numerusform>%n suenan</numerusform>
        </translation>
    </message>
    <message>
        <source>--provision shows what would change, for which it needs a window.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>--provision muestra lo que cambiaría y necesita una ventana para ello.</translation>
    </message>
    <message>
        <source>A Deskline backend elsewhere</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un servidor Deskline en otro lugar</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that the server&apos;s certificate is checked by; else the computer&apos;s.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un archivo PEM con las autoridades con las que se comprueba el certificado del servidor; si no, las del equipo.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Una huella SHA-256 tiene 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A call cannot be connected with itself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Una llamada no se puede conectar consigo misma.</translation>
    </message>
    <message>
        <source>A call cannot be transferred to itself.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Una llamada no se puede transferir a sí misma.</translation>
    </message>
    <message>
        <source>A call is parked in slot {name} already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ya hay una llamada aparcada en la plaza {name}.</translation>
    </message>
    <message>
        <source>A call is rejected with a status from 400 to 699.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Una llamada se rechaza con un estado de 400 a 699.</translation>
    </message>
    <message>
        <source>A call rings.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Suena una llamada.</translation>
    </message>
    <message>
        <source>A certificate&apos;s SHA-256 fingerprint has 64 hex digits.</source>
        <extracomment>softphone/sip/certificates.py</extracomment>
        <translation>La huella SHA-256 de un certificado tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A click on a telephone link elsewhere calls; otherwise its number is put into the dial box.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Un clic en un enlace telefónico en otro programa llama; si no, su número se pone en el campo de marcación.</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Un archivo propio…</translation>
    </message>
    <message>
        <source>A gain is from 0 to {most}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Una ganancia va de 0 a {most}.</translation>
    </message>
    <message>
        <source>A password, which goes to the key ring</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Una contraseña, que va al llavero</translation>
    </message>
    <message>
        <source>A profile needs a name of up to {most} characters.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Un perfil necesita un nombre de hasta {most} caracteres.</translation>
    </message>
    <message>
        <source>A ring tone lasts {most} seconds at most.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Un tono de llamada dura como máximo {most} segundos.</translation>
    </message>
    <message>
        <source>A server that everything is sent through, host or host:port; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un servidor por el que se envía todo, host o host:puerto; si no, vacío.</translation>
    </message>
    <message>
        <source>A source is silence, file:&lt;path&gt;, or tone:&lt;Hz&gt; with 10 to 7000 Hz.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>Una fuente es silence, file:&lt;path&gt; o tone:&lt;Hz&gt; con 10 a 7000 Hz.</translation>
    </message>
    <message>
        <source>A stored setting was not used: {reason}</source>
        <extracomment>settings/store.py</extracomment>
        <translation>No se usó un ajuste guardado: {reason}</translation>
    </message>
    <message>
        <source>A tone&apos;s name, or a WAV file.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>El nombre de un tono, o un archivo WAV.</translation>
    </message>
    <message>
        <source>A trial takes at most {most} seconds.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Una prueba dura como máximo {most} segundos.</translation>
    </message>
    <message>
        <source>A user name has letters, digits and a few signs, and no spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Un nombre de usuario tiene letras, dígitos y algunos signos, sin espacios.</translation>
    </message>
    <message>
        <source>About Deskline</source>
        <extracomment>commands/program_commands.py, ui/dialogs/about.py</extracomment>
        <translation>Acerca de Deskline</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Aceptar este certificado</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Añadir a la conferencia</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <extracomment>reasons.py</extracomment>
        <translation>Dirección ya en uso</translation>
    </message>
    <message>
        <source>After this time on hold or parked a caller is marked as waiting too long.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Pasado este tiempo en retención o aparcada, la llamada se marca como demasiado larga de espera.</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Todo por defecto</translation>
    </message>
    <message>
        <source>All park slots are taken.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Todas las plazas de aparcado están ocupadas.</translation>
    </message>
    <message>
        <source>Always, or no call</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Siempre, o no hay llamada</translation>
    </message>
    <message>
        <source>An attendant console on a telephone exchange of its own.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Un puesto de operadora con su propia centralita telefónica.</translation>
    </message>
    <message>
        <source>An organisation of twelve, with callers, on this computer. Nothing to fill in.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Una organización de doce personas, con llamadas, en este equipo. Nada que rellenar.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Announcements are spoken on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Los anuncios se oyen en este dispositivo.</translation>
    </message>
    <message>
        <source>Announcements can be spoken aloud where the program espeak-ng is installed.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Los anuncios pueden decirse en voz alta si está instalado el programa espeak-ng.</translation>
    </message>
    <message>
        <source>Announcements off.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Anuncios desactivados.</translation>
    </message>
    <message>
        <source>Announcements on or off</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Anuncios sí o no</translation>
    </message>
    <message>
        <source>Announcements on.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Anuncios activados.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Another backend uses {place} already.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Otro servidor usa ya {place}.</translation>
    </message>
    <message>
        <source>Another program has {key} already; take another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Otro programa ya tiene {key}; elija otra tecla.</translation>
    </message>
    <message>
        <source>Another system</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Otro sistema</translation>
    </message>
    <message>
        <source>Another telephone system</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Otro sistema telefónico</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>commands/call_commands.py, ui/models/looks.py, ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer by itself</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Answer by itself after</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Respuesta automática tras</translation>
    </message>
    <message>
        <source>Answer calls after a tone, while no other call is up.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Responder tras un tono mientras no haya otra llamada en curso.</translation>
    </message>
    <message>
        <source>Answer the selected incoming call, or the one that has waited longest. The present call is held.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Responder a la llamada entrante elegida, o a la que lleva más tiempo esperando. La llamada actual queda retenida.</translation>
    </message>
    <message>
        <source>Answer {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Responder a {who}</translation>
    </message>
    <message>
        <source>Answer, hang up and mute with the buttons of a USB headset, and show calls on its lamps.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Responder, colgar y silenciar con los botones de unos auriculares USB, y mostrar llamadas en sus luces.</translation>
    </message>
    <message>
        <source>Answers after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Responde tras</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>As a telephone of it, by SIP: you need its server, a user name and a password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Como un teléfono suyo, por SIP: necesita su servidor, un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Ask {whom} first</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Consultar a {whom}</translation>
    </message>
    <message>
        <source>Assertive</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Insistentes</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transferencia con consulta</translation>
    </message>
    <message>
        <source>Audio settings</source>
        <extracomment>ui/dialogs/audio.py, ui/models/banner_words.py</extracomment>
        <translation>Ajustes de audio</translation>
    </message>
    <message>
        <source>Audio settings…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Ajustes de audio…</translation>
    </message>
    <message>
        <source>Authorities file</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Archivo de autoridades</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back from park</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vuelve del aparcado</translation>
    </message>
    <message>
        <source>Back with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>De nuevo con {who}</translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Backend and exchange</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Servidor y centralita</translation>
    </message>
    <message>
        <source>Bells</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transferencia directa</translation>
    </message>
    <message>
        <source>Bring the held call into the conversation.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Incorporar la llamada retenida a la conversación.</translation>
    </message>
    <message>
        <source>Bring the window to the front when a call comes in.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Traer la ventana al frente cuando entra una llamada.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Busy.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Ocupado.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>commands/call_commands.py, settings/declared.py, ui/views/dial.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call ended: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Llamada terminada: {who}</translation>
    </message>
    <message>
        <source>Call for the conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Llamar para la conferencia</translation>
    </message>
    <message>
        <source>Call in hand</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Llamada actual</translation>
    </message>
    <message>
        <source>Call pick-up</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Captura de llamadas</translation>
    </message>
    <message>
        <source>Call status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Estado de las llamadas</translation>
    </message>
    <message>
        <source>Call telephone links at once</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Llamar enseguida a los enlaces telefónicos</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Llamar al eco</translation>
    </message>
    <message>
        <source>Call the number in the dial box first and hold the present call; again: connect the two.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Llamar primero al número del campo y retener la llamada; otra vez: conectar las dos.</translation>
    </message>
    <message>
        <source>Call the number in the dial box while the conference waits, to bring it in afterwards.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Llamar al número del campo mientras la conferencia espera, para incorporarlo después.</translation>
    </message>
    <message>
        <source>Call the number or name in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Llamar al número o nombre del campo de marcación.</translation>
    </message>
    <message>
        <source>Call {whom} for the conference</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Llamar a {whom} para la conferencia</translation>
    </message>
    <message>
        <source>Callers from outside</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Llamadas de fuera</translation>
    </message>
    <message>
        <source>Callers from outside cannot be connected outside.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Las llamadas externas no se pueden conectar con el exterior.</translation>
    </message>
    <message>
        <source>Calling {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Llamando a {who}</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls *43: it repeats what you say.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Llama a *43: repite lo que usted dice.</translation>
    </message>
    <message>
        <source>Calls appear here once the connection is there.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Las llamadas aparecen aquí cuando haya conexión.</translation>
    </message>
    <message>
        <source>Calls are answered by themselves</source>
        <extracomment>ui/views/header.py</extracomment>
        <translation>Respuesta automática a las llamadas</translation>
    </message>
    <message>
        <source>Calls are up. Changing the profile ends your part in them.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Hay llamadas en curso. Al cambiar de perfil, usted las abandona.</translation>
    </message>
    <message>
        <source>Calls for you appear here. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Sus llamadas aparecen aquí. {more}</translation>
    </message>
    <message>
        <source>Calls that come back</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Llamadas que vuelven</translation>
    </message>
    <message>
        <source>Calls that you answer or make appear here.</source>
        <extracomment>ui/views/main_window.py</extracomment>
        <translation>Las llamadas que usted responde o hace aparecen aquí.</translation>
    </message>
    <message>
        <source>Calls to the switchboard number</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Llamadas al número de la centralita</translation>
    </message>
    <message>
        <source>Calls you directly</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Le llama directamente</translation>
    </message>
    <message>
        <source>Came back from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Vuelve de {who}</translation>
    </message>
    <message>
        <source>Came from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Viene de {who}</translation>
    </message>
    <message>
        <source>Came through {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Viene a través de {who}</translation>
    </message>
    <message>
        <source>Camp on</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Espera hasta libre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/confirm.py, ui/dialogs/profile_editor.py, ui/dialogs/prompt.py, ui/models/offers.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Cambiar entre el tema claro y el oscuro.</translation>
    </message>
    <message>
        <source>Change how the console looks and behaves.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Cambiar el aspecto y el comportamiento del programa.</translation>
    </message>
    <message>
        <source>Change the keys of the commands, export and import them.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Cambiar las teclas de los comandos, exportarlas e importarlas.</translation>
    </message>
    <message>
        <source>Change to another profile; make, change and delete profiles, or set them up from a file.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Cambiar de perfil; crear, modificar y eliminar perfiles, o configurarlos desde un archivo.</translation>
    </message>
    <message>
        <source>Change to “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>¿Cambiar a «{name}»?</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed keys</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Teclas cambiadas</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/keys.py, ui/dialogs/profiles.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose Deskline in the system&apos;s settings under Default apps, where it is listed now.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Elija Deskline en la configuración del sistema, en Aplicaciones predeterminadas, donde ahora aparece.</translation>
    </message>
    <message>
        <source>Choose a command and press Enter to give it another key.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Elija un comando y pulse Intro para darle otra tecla.</translation>
    </message>
    <message>
        <source>Choose a ring tone</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Elegir un tono</translation>
    </message>
    <message>
        <source>Choose the microphone, the speaker and the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Elegir el micrófono, el altavoz y el timbre.</translation>
    </message>
    <message>
        <source>Choose what you speak into and hear with. You can do so later, too.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Elija con qué habla y oye. También puede hacerlo más tarde.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <extracomment>ui/widgets/dressing.py</extracomment>
        <translation>Vaciar la línea</translation>
    </message>
    <message>
        <source>Clicks on tel:, sip: and callto: links in web pages and messages come to Deskline.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Los clics en enlaces tel:, sip: y callto: de páginas web y mensajes llegan a Deskline.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/diagnostics.py, ui/dialogs/help.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Codecs</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Códecs</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Come to the front</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Pasar al frente</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>commands/help_page.py, commands/program_commands.py, ui/dialogs/help.py</extracomment>
        <translation>Comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>a call</comment>
        <extracomment>state/model.py, state/retold.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message numerus="yes">
        <source>Conference of %n</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>
            <numerusform>Conferencia de %n</numerusform>
            <numerusform>Conferencia de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conference with both</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Conferencia con ambas</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect {who} with {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Conectar {who} con {whom}</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>to the exchange</comment>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Connected with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>En llamada con {who}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>reasons.py</extracomment>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>reasons.py</extracomment>
        <translation>Tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Connects to</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Se conecta a</translation>
    </message>
    <message>
        <source>Console status</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Estado del puesto</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Databases of the kind {kind} are not supported; use PostgreSQL.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Las bases de datos del tipo {kind} no son compatibles; use PostgreSQL.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>keys</comment>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Eliminar…</translation>
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
        <translation>Deskline no está en marcha; no hay nadie a quien dar esa orden.</translation>
    </message>
    <message>
        <source>Deskline has not been set up yet.</source>
        <extracomment>bootstrap/program.py, ui/models/banner_words.py</extracomment>
        <translation>Deskline aún no está configurado.</translation>
    </message>
    <message>
        <source>Deskline is running on {place} already.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline ya está en marcha con {place}.</translation>
    </message>
    <message>
        <source>Deskline is running: use Deskline &gt; Profiles… there.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Deskline está en marcha: use allí Deskline &gt; Perfiles….</translation>
    </message>
    <message>
        <source>Deskline starts one. Its users come from a configuration file; see the manual.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Deskline inicia una. Sus usuarios vienen de un archivo de configuración; vea el manual.</translation>
    </message>
    <message>
        <source>Deskline&apos;s packages are not installed; run: python3 packaging/dev.py run</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>Los paquetes de Deskline no están instalados; ejecute: python3 packaging/dev.py run</translation>
    </message>
    <message>
        <source>Deskline, an attendant console.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Deskline, un puesto de operadora.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>reasons.py</extracomment>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Device that announcements are spoken on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Dispositivo en el que se oyen los anuncios; vacío para el del sistema.</translation>
    </message>
    <message>
        <source>Device that rings; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Dispositivo que suena; vacío para el del sistema.</translation>
    </message>
    <message>
        <source>Device that you hear calls on; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Dispositivo por el que oye las llamadas; vacío para el del sistema.</translation>
    </message>
    <message>
        <source>Device that you speak into; empty for the system&apos;s default.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Dispositivo por el que habla; vacío para el del sistema.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>commands/program_commands.py, ui/dialogs/diagnostics.py</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Dial box</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Campo de marcación</translation>
    </message>
    <message>
        <source>Dial box: number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Campo de marcación: número o nombre</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, # and *.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Los dígitos son 0 a 9, A a D, # y *.</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, A to D, * and #, at most 32 at a time.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Los dígitos son 0 a 9, A a D, * y #, como máximo 32 a la vez.</translation>
    </message>
    <message>
        <source>Digits can be sent into an answered call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Se pueden enviar dígitos en una llamada respondida.</translation>
    </message>
    <message>
        <source>Digits cannot be sent while the call is on hold.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>No se pueden enviar dígitos mientras la llamada está retenida.</translation>
    </message>
    <message>
        <source>Digits go into the call</source>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>Los dígitos van a la llamada</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Descartar la grabación</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>¿Descartar la grabación?</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>reasons.py</extracomment>
        <translation>Cuota de disco excedida</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Descartar el aviso</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <extracomment>ui/widgets/banner.py</extracomment>
        <translation>Descartar el aviso: {notice}</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>commands/program_commands.py, ui/models/status_words.py, ui/models/words.py</extracomment>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb: new callers hear that you are busy. Calls that come back to you still ring.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>No molestar: quien llama oye que está ocupado. Las llamadas que vuelven a usted suenan igualmente.</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/audio.py, ui/dialogs/keys.py, ui/dialogs/preferences.py, ui/dialogs/profiles.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Door bell</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Timbre de puerta</translation>
    </message>
    <message>
        <source>Drop the selected participant from the conference.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Retirar de la conferencia al participante elegido.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Llamadas anteriores</translation>
    </message>
    <message>
        <source>Earlier calls with this caller</source>
        <extracomment>ui/views/card.py</extracomment>
        <translation>Llamadas anteriores con quien llama</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Cancelación de eco</translation>
    </message>
    <message>
        <source>Echo test</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Prueba de eco</translation>
    </message>
    <message>
        <source>Encrypt voice</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Cifrar la voz</translation>
    </message>
    <message>
        <source>Encrypted voice needs TLS: without it everybody on the way could read the keys.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La voz cifrada necesita TLS: sin él, cualquiera en el camino podría leer las claves.</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>End the call, cancel the outgoing one, or turn away the incoming one. After a consultation call you are back with the one before.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Terminar la llamada, cancelar la saliente o rechazar la entrante. Tras una consulta vuelve a la llamada anterior.</translation>
    </message>
    <message>
        <source>End the conference?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>¿Terminar la conferencia?</translation>
    </message>
    <message>
        <source>End the console, its softphone and the backend that it started.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Terminar el programa, su softphone y el servidor que inició.</translation>
    </message>
    <message>
        <source>End the playback.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Terminar la reproducción.</translation>
    </message>
    <message>
        <source>End the trial of the ringer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Terminar la prueba del timbre.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <extracomment>ui/models/key_words.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter answers {who}.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Intro responde a {who}.</translation>
    </message>
    <message>
        <source>Enter answers, - hangs up, + asks there first, Ctrl+ + transfers, the decimal key calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Intro responde, - cuelga, + consulta, Ctrl+ + transfiere, la tecla decimal llama.</translation>
    </message>
    <message>
        <source>Enter asks {who} first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Intro consulta a {who}</translation>
    </message>
    <message>
        <source>Enter calls {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Intro llama a {who}</translation>
    </message>
    <message>
        <source>Enter calls {who} for the conference</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Intro llama a {who} para la conferencia</translation>
    </message>
    <message>
        <source>Enter during a call</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Intro durante una llamada</translation>
    </message>
    <message>
        <source>Enter transfers {caller} to {who}</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Intro transfiere {caller} a {who}</translation>
    </message>
    <message>
        <source>Events come after</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Los eventos llegan tras</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>ui/models/announcements.py, ui/models/diagnosis.py, ui/views/header.py</extracomment>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Exchange away</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Centralita ausente</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Caduca en</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Exportar las teclas</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fetch a waiting caller back</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Recuperar a quien espera</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Fetch the call that rings at the colleague in the dial box, or in your pick-up group.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Capturar la llamada que suena en el compañero del campo, o en su grupo de captura.</translation>
    </message>
    <message>
        <source>Fetch the selected parked call, or the one parked longest.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Recoger la llamada aparcada elegida, o la que lleva más tiempo aparcada.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>reasons.py</extracomment>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>reasons.py</extracomment>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File or address to set up profiles from</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Archivo o dirección desde donde configurar perfiles</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>reasons.py</extracomment>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>File, or https address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Archivo o dirección https</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>First called: {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Llamó primero a: {who}</translation>
    </message>
    <message>
        <source>For which realm the password is; empty for any.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Para qué dominio de autenticación es la contraseña; vacío para cualquiera.</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>For {subject}, issued by {issuer}, valid until {until}. SHA-256 fingerprint:
{fingerprint}</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>Para {subject}, emitido por {issuer}, válido hasta {until}. Huella SHA-256:
{fingerprint}</translation>
    </message>
    <message>
        <source>For {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Para {who}</translation>
    </message>
    <message>
        <source>Forwarded from {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Desviada por {who}</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Built with Qt and PySide6 (LGPL), PJSIP (GPL) and the typeface Inter (SIL Open Font License).</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Software libre bajo la licencia GNU General Public License, versión 3 o posterior. Se ofrece sin garantía alguna. Hecho con Qt y PySide6 (LGPL), PJSIP (GPL) y el tipo de letra Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>From {origin}:</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>De {origin}:</translation>
    </message>
    <message>
        <source>Give every command the keys it had at first?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>¿Devolver a cada comando sus teclas originales?</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the paused recording.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Continuar la grabación en pausa.</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>ui/input/questions.py, ui/models/offers.py</extracomment>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Hang up or cancel</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Colgar o cancelar</translation>
    </message>
    <message>
        <source>Hang up {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>¿Colgar a {who}?</translation>
    </message>
    <message>
        <source>Have a second phone call the main number and speak.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Hacer que otro teléfono llame al número principal y hable.</translation>
    </message>
    <message>
        <source>Have callers hear that you are busy, or let new calls ring again. Calls that come back still ring.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Hacer oír a quien llama que está ocupado, o dejar que las llamadas suenen de nuevo. Las que vuelven suenan igualmente.</translation>
    </message>
    <message>
        <source>Have changes announced, or be silent until one of these keys is pressed.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Anunciar los cambios, o callar hasta que se pulse una de estas teclas.</translation>
    </message>
    <message>
        <source>Have others hear less of what goes on around you.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hace que los demás oigan menos lo que ocurre a su alrededor.</translation>
    </message>
    <message>
        <source>Have others hear you equally loud whether you speak softly or loudly; in place of its volume.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Hace que los demás le oigan igual de alto, hable bajo o fuerte; en lugar del volumen del micrófono.</translation>
    </message>
    <message>
        <source>Have {who} wait for {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Hacer que {who} espere a {whom}</translation>
    </message>
    <message>
        <source>Headset buttons</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Botones de los auriculares</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Oírse</translation>
    </message>
    <message>
        <source>Heard, not answered yet</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Se oye, sin responder aún</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Retener o recuperar</translation>
    </message>
    <message>
        <source>Hold the active call and fetch back a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Retener la llamada activa y recuperar una retenida.</translation>
    </message>
    <message>
        <source>How long a call rings before it is answered so.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Cuánto suena una llamada antes de responderse así.</translation>
    </message>
    <message>
        <source>How long a notice stays on the screen; errors stay until they are dismissed.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Cuánto permanece un aviso en pantalla; los errores quedan hasta que se descartan.</translation>
    </message>
    <message>
        <source>How long the server is asked to remember this telephone.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Cuánto tiempo se pide al servidor que recuerde este teléfono.</translation>
    </message>
    <message>
        <source>How loud others hear you in calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Con qué volumen le oyen los demás en las llamadas.</translation>
    </message>
    <message>
        <source>How loud you hear calls.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Con qué volumen oye las llamadas.</translation>
    </message>
    <message>
        <source>How signalling travels; TLS is encrypted.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Cómo viaja la señalización; TLS va cifrado.</translation>
    </message>
    <message>
        <source>If another program opens them still, choose Deskline in FaceTime&apos;s settings.</source>
        <extracomment>settings/schemes/__init__.py</extracomment>
        <translation>Si otro programa los sigue abriendo, elija Deskline en los ajustes de FaceTime.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Importar teclas</translation>
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
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>In every program…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>En todo programa…</translation>
    </message>
    <message>
        <source>In the other files</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>En los demás archivos</translation>
    </message>
    <message>
        <source>In this call</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>En esta llamada</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use: {names}.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>En uso: {names}.</translation>
    </message>
    <message>
        <source>In which order codecs are offered when you call; only these are used. G.722 sounds best.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>En qué orden se ofrecen los códecs cuando usted llama; solo se usan estos. G.722 es el que mejor suena.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>calls</comment>
        <extracomment>ui/views/calls.py</extracomment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>commands/program_commands.py, ui/views/toast.py</extracomment>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Llamada entrante: {who}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>reasons.py</extracomment>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Invite</source>
        <extracomment>ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>Es un directorio</translation>
    </message>
    <message numerus="yes">
        <source>It ends for all %n others. Leave it instead to let them go on.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>Termina para %n persona más. Salga de ella si quiere que siga.</numerusform>
            <numerusform>Termina para las otras %n personas. Salga de ella si quiere que sigan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with the call to whoever gets it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Acompaña a la llamada hasta quien la reciba.</translation>
    </message>
    <message>
        <source>It rings at {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Suena en {who}</translation>
    </message>
    <message>
        <source>It works: the telephone can be called.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Funciona: se puede llamar al teléfono.</translation>
    </message>
    <message>
        <source>It works: you can sign in there.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>Funciona: puede iniciar sesión allí.</translation>
    </message>
    <message>
        <source>Join in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>Join the call of the colleague in the dial box; all in it hear you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Entrar en la llamada del compañero del campo; todos le oyen.</translation>
    </message>
    <message>
        <source>Keep passwords in the key ring of this computer, where there is one.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Guardar las contraseñas en el llavero de este equipo, si lo tiene.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Keep the recording of the whole call.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Conservar la grabación de toda la llamada.</translation>
    </message>
    <message>
        <source>Keep what is written as the note on the call.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Guardar lo escrito como nota de la llamada.</translation>
    </message>
    <message>
        <source>Keep what the selected participant says from the others, or let them hear it again.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Impedir que los demás oigan al participante elegido, o dejar que lo oigan de nuevo.</translation>
    </message>
    <message>
        <source>Keep what you say from the others, or let them hear you again.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Impedir que los demás le oigan, o dejar que le oigan de nuevo.</translation>
    </message>
    <message>
        <source>Keep what your loudspeaker plays out of your microphone, so that others do not hear themselves.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Aparta del micrófono lo que suena en su altavoz, para que los demás no se oigan a sí mismos.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/models/offers.py, ui/views/keypad.py</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Teclas (*.json)</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Teclas en todos los programas</translation>
    </message>
    <message>
        <source>Keys of the numeric pad</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Teclas del teclado numérico</translation>
    </message>
    <message>
        <source>Keys that differ from the table: command=key pairs, separated by &apos;;&apos;, e.g. call.park=F11.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Teclas que difieren de la tabla: pares comando=tecla, separados por &apos;;&apos;, p. ej. call.park=F11.</translation>
    </message>
    <message>
        <source>Keys that work while another program is in front: command=key pairs, separated by &apos;;&apos;.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Teclas que funcionan con otro programa al frente: pares comando=tecla, separados por &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>commands/program_commands.py, ui/dialogs/preferences.py</extracomment>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, of its messages and of what a screen reader is told.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Idioma de la ventana, de sus avisos y de lo que dice un lector de pantalla.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Last operation</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave conference</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Salir de la conferencia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>Leave out of the recording what is said from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>No grabar lo que se diga a partir de ahora.</translation>
    </message>
    <message>
        <source>Leave the conference while the others go on.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Salir de la conferencia mientras los demás siguen.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Let calls ring</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Dejar sonar</translation>
    </message>
    <message>
        <source>Let the caller leave a message for whoever has the number in the dial box.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Dejar que quien llama deje un mensaje para el número del campo de marcación.</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Light, dark, of high contrast, or as the desktop has it.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Claro, oscuro, de alto contraste o como el escritorio.</translation>
    </message>
    <message>
        <source>Line {line}, {place}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Línea {line}, {place}: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: that is not UTF-8 text.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Línea {line}: no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>List all commands; type a few letters of one and press Enter.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Mostrar todos los comandos; escriba unas letras y pulse Intro.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Listen in</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box, who alone hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Escuchar la llamada del compañero del campo, el único que le oye.</translation>
    </message>
    <message>
        <source>Listen to the call of the colleague in the dial box; nobody hears you.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Escuchar la llamada del compañero del campo; nadie le oye.</translation>
    </message>
    <message>
        <source>Listen: {what}</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Oír: {what}</translation>
    </message>
    <message>
        <source>Listens</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Buscando más…</translation>
    </message>
    <message>
        <source>Made-up names and numbers</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Nombres y números inventados</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Microphone volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Volumen del micrófono</translation>
    </message>
    <message>
        <source>Microphone: {microphone}. Speaker: {speaker}. Ringer: {ringer}.</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Micrófono: {microphone}. Altavoz: {speaker}. Timbre: {ringer}.</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Mobile phones may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No se puede llamar a teléfonos móviles.</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Silenciar o no</translation>
    </message>
    <message>
        <source>Mute participant</source>
        <extracomment>commands/company_commands.py, ui/views/people.py</extracomment>
        <translation>Silenciar participante</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Muted: they cannot hear you</source>
        <extracomment>ui/models/announcements.py, ui/models/card_words.py</extracomment>
        <translation>Silenciado: no le oyen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Nombre de autenticación</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Nombre de este perfil</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>reasons.py</extracomment>
        <translation>Red inaccesible</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>New…</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Llamada siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No call allows that now.</source>
        <extracomment>commands/call_commands.py, commands/recording_commands.py</extracomment>
        <translation>Ninguna llamada lo permite ahora.</translation>
    </message>
    <message>
        <source>No call is parked there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No hay ninguna llamada aparcada ahí.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <extracomment>commands/call_commands.py, ui/views/parked.py</extracomment>
        <translation>No hay llamadas aparcadas.</translation>
    </message>
    <message>
        <source>No call is up.</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>No hay llamadas en curso.</translation>
    </message>
    <message>
        <source>No call rings there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ahí no suena ninguna llamada.</translation>
    </message>
    <message>
        <source>No call to end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>No hay llamada que terminar.</translation>
    </message>
    <message>
        <source>No call to hold or resume.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>No hay llamada que retener o recuperar.</translation>
    </message>
    <message>
        <source>No call to park.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>No hay llamada que aparcar.</translation>
    </message>
    <message>
        <source>No call waits for an answer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Ninguna llamada espera respuesta.</translation>
    </message>
    <message>
        <source>No calls</source>
        <extracomment>ui/models/announcements.py, ui/views/card.py</extracomment>
        <translation>Sin llamadas</translation>
    </message>
    <message>
        <source>No calls yet today. Finished calls and recordings appear here; Enter calls back.</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Aún no hay llamadas hoy. Las llamadas terminadas y las grabaciones aparecen aquí; Intro devuelve la llamada.</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>No command was given yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Aún no se ha dado ningún comando.</translation>
    </message>
    <message>
        <source>No connection to the server ({answer}). Check its address and port, and whether it takes this transport.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>No hay conexión con el servidor ({answer}). Compruebe su dirección y su puerto, y si admite este transporte.</translation>
    </message>
    <message>
        <source>No connection: nothing can be called now.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Sin conexión: ahora no se puede llamar.</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({answer}). Check that the port is the one for TLS, and that the server has TLS 1.2.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>No se estableció una conexión cifrada ({answer}). Compruebe que el puerto es el de TLS y que el servidor tiene TLS 1.2.</translation>
    </message>
    <message>
        <source>No headset with buttons is plugged in.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>No hay auriculares con botones conectados.</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>No messages are taken there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ahí no se toman mensajes.</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Aún no hay mensajes.</translation>
    </message>
    <message>
        <source>No microphone or loudspeaker was found: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>No se encontró micrófono ni altavoz: las llamadas funcionan, pero aquí sin sonido.</translation>
    </message>
    <message>
        <source>No phone there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>No route to host</source>
        <extracomment>reasons.py</extracomment>
        <translation>No hay camino hasta el equipo</translation>
    </message>
    <message>
        <source>No sound devices</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Sin dispositivos de audio</translation>
    </message>
    <message>
        <source>No sound devices were found.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>No se encontraron dispositivos de audio.</translation>
    </message>
    <message>
        <source>No sound devices were found. Plug in a headset; it is used at once.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>No se encontraron dispositivos de audio. Conecte unos auriculares; se usan enseguida.</translation>
    </message>
    <message>
        <source>No sound devices were found. You can handle calls, but not hear or speak. Plug in a headset.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>No se encontraron dispositivos de audio. Puede gestionar llamadas, pero no oír ni hablar. Conecte unos auriculares.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>reasons.py</extracomment>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>El archivo o directorio no existe</translation>
    </message>
    <message>
        <source>Nobody can be reached there now.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Ahora no se puede localizar a nadie ahí.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Nadie ha respondido.</translation>
    </message>
    <message>
        <source>Nobody has the number {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Nadie tiene el número {who}.</translation>
    </message>
    <message>
        <source>Nobody is in a call there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nadie está en una llamada ahí.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/models/announcements.py, ui/views/header.py</extracomment>
        <translation>No hay sesión iniciada</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>client/session.py, commands/program_commands.py</extracomment>
        <translation>No hay sesión iniciada.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to make and take calls.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>No hay sesión iniciada. Inicie sesión para hacer y recibir llamadas.</translation>
    </message>
    <message>
        <source>Nobody may listen to who is there.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Nadie puede escuchar ahí.</translation>
    </message>
    <message>
        <source>Nobody waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Nadie espera a un compañero ocupado.</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Supresión de ruido</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of this works on this computer: the package livekit, which does it, does not load. Use a headset, or choose a device of the system that cancels echo.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Nada de esto funciona en este equipo: el paquete livekit, que lo hace, no se carga. Use unos auriculares o elija un dispositivo del sistema que cancele el eco.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>reasons.py</extracomment>
        <translation>No es un directorio</translation>
    </message>
    <message>
        <source>Not a number or name that can be called.</source>
        <extracomment>refusals.py, ui/models/dial_hint.py</extracomment>
        <translation>No es un número ni un nombre al que se pueda llamar.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <extracomment>commands/company_commands.py, ui/views/call_note.py</extracomment>
        <translation>Nota de la llamada</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>No llega nada del micrófono.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Nada oído aún</translation>
    </message>
    <message>
        <source>Nothing is encrypted between this console&apos;s telephone and the exchange on this computer, since it does not leave the computer. TLS and encrypted voice are for other telephones, and set where the exchange is started.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Nada se cifra entre el teléfono de esta consola y la centralita de este equipo, ya que nada sale de él. TLS y la voz cifrada son para otros teléfonos y se ajustan donde se inicia la centralita.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>No se reproduce nada.</translation>
    </message>
    <message>
        <source>Nothing was heard. Is the microphone muted, or another one meant?</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>No se oyó nada. ¿Está silenciado el micrófono, o es otro?</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <extracomment>ui/views/announcer.py</extracomment>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices stay</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Duración de los avisos</translation>
    </message>
    <message>
        <source>Now with {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Ahora con {who}</translation>
    </message>
    <message>
        <source>Now you hear yourself.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Ahora se oye a sí mismo.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>Número, nombre</translation>
    </message>
    <message>
        <source>Numbers in other countries may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No se puede llamar a números de otros países.</translation>
    </message>
    <message>
        <source>Numbers that begin with {name} may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No se puede llamar a números que empiezan por {name}.</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <extracomment>commands/profiles.py</extracomment>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>On hold {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Retenida {time}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/dialogs/profiles.py, ui/dialogs/prompt.py, ui/widgets/profile_form.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Only colleagues take messages.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Solo los compañeros reciben mensajes.</translation>
    </message>
    <message>
        <source>Only files and https addresses can be used.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Solo se pueden usar archivos y direcciones https.</translation>
    </message>
    <message>
        <source>Only {who} hears you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Solo {who} le oye</translation>
    </message>
    <message>
        <source>Open telephone links</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Abrir enlaces telefónicos</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>reasons.py</extracomment>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Proxy de salida</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Park a call</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Aparcar una llamada</translation>
    </message>
    <message>
        <source>Park slot {slot}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Plaza {slot}</translation>
    </message>
    <message>
        <source>Park the call in a slot, where anybody can fetch it.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Aparcar la llamada en una plaza donde cualquiera puede recogerla.</translation>
    </message>
    <message>
        <source>Park {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Aparcar a {who}</translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Aparcadas</translation>
    </message>
    <message>
        <source>Parked by {who}, not fetched</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Aparcada por {who}, sin recoger</translation>
    </message>
    <message>
        <source>Parked calls</source>
        <extracomment>ui/views/parked.py</extracomment>
        <translation>Llamadas aparcadas</translation>
    </message>
    <message>
        <source>Parked in slot {slot}: {who}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Aparcada en la plaza {slot}: {who}</translation>
    </message>
    <message>
        <source>Participants of the conference</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Participantes de la conferencia</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>bridge/sign_in.py, ui/widgets/profile_form.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passwords of phones are guessed from {address}, last for “{account}”. The address has to wait now. If a phone of yours is there, correct its password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Alguien intenta adivinar contraseñas de teléfonos desde {address}, la última vez para «{account}». La dirección tiene que esperar ahora. Si allí hay un teléfono suyo, corrija su contraseña; si no, bloquee la dirección en el cortafuegos.</translation>
    </message>
    <message>
        <source>Passwords of users are guessed from {address}, last for “{account}”. The address has to wait now. If somebody or a program of yours is there, correct the password; if not, block the address in the firewall.</source>
        <extracomment>bridge/guessing_notices.py</extracomment>
        <translation>Alguien intenta adivinar contraseñas de usuarios desde {address}, la última vez para «{account}». La dirección tiene que esperar ahora. Si allí hay alguien de los suyos o un programa suyo, corrija la contraseña; si no, bloquee la dirección en el cortafuegos.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Pausar la grabación</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>reasons.py</extracomment>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/announcements.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Picked up for {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Capturada para {who}</translation>
    </message>
    <message>
        <source>Place and size of the window when it was last closed (Qt&apos;s own format, base64).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Lugar y tamaño de la ventana al cerrarse por última vez (formato propio de Qt, base64).</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <extracomment>commands/program_commands.py, ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Play a sound on the chosen speaker, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Reproducir un sonido en el altavoz elegido, para probarlo.</translation>
    </message>
    <message>
        <source>Play recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>Play the selected recording, or the newest.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Reproducir la grabación elegida, o la más reciente.</translation>
    </message>
    <message>
        <source>Plays a sound on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Reproduce un sonido en el altavoz.</translation>
    </message>
    <message>
        <source>Polite</source>
        <comment>announcements</comment>
        <extracomment>settings/declared.py</extracomment>
        <translation>Discretos</translation>
    </message>
    <message>
        <source>Poor</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Malo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/preferences.py</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Premium rate numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No se puede llamar a números de tarificación adicional.</translation>
    </message>
    <message>
        <source>Press the key that gives “{command}” while another program is in front.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Pulse la tecla que dará «{command}» con otro programa al frente.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Escape leaves it as it is.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Pulse la nueva tecla de «{command}». Escape la deja como está.</translation>
    </message>
    <message>
        <source>Previous call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Llamada anterior</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Perfil «{name}»</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Profiles (*.toml *.json)</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Perfiles (*.toml *.json)</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Perfiles…</translation>
    </message>
    <message>
        <source>Put the active call on hold with music, or take the held one back.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Retener la llamada activa con música, o recuperar la retenida.</translation>
    </message>
    <message>
        <source>Put the keyboard into the dial box.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Llevar el teclado al campo de marcación.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({reason}); run: python3 packaging/dev.py setup</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>No se puede cargar Qt ({reason}); ejecute: python3 packaging/dev.py setup</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Deskline?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>¿Salir de Deskline?</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read out the call in hand and what the dial box says.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Leer la llamada actual y lo que dice el campo de marcación.</translation>
    </message>
    <message>
        <source>Read the display</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Leer la pantalla</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>reasons.py</extracomment>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record the call from now on.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Grabar la llamada desde ahora.</translation>
    </message>
    <message>
        <source>Record three seconds from the microphone and play them on the speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Grabar tres segundos del micrófono y reproducirlos en el altavoz.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording  {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Grabando  {time}</translation>
    </message>
    <message>
        <source>Recording paused at {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Grabación en pausa a {time}</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Grabación terminada</translation>
    </message>
    <message>
        <source>Records three seconds and plays them on the speaker.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Graba tres segundos y los reproduce en el altavoz.</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>the softphone at the exchange</comment>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Registrar</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Registrador</translation>
    </message>
    <message>
        <source>Registration lasts</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Duración del registro</translation>
    </message>
    <message>
        <source>Regulate the microphone&apos;s level automatically</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Regular automáticamente el nivel del micrófono</translation>
    </message>
    <message>
        <source>Remember passwords</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Recordar contraseñas</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/input/questions.py, ui/models/people.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Retirar participante</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>¿Retirar a {who}?</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Replaces the names and numbers of people in the report. Passwords and keys never are in it.</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Sustituye los nombres y números de personas en el informe. Las contraseñas y claves nunca están en él.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of Deskline {version}, {time}</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>Informe de Deskline {version}, {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Resume rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Seguir grab.</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Continuar la grabación</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <extracomment>ui/models/looks.py, ui/models/offers.py</extracomment>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Retrieve parked call</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Recoger llamada aparcada</translation>
    </message>
    <message>
        <source>Retrieve {who}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Recoger a {who}</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>commands/program_commands.py, settings/declared.py, ui/dialogs/audio.py</extracomment>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>Ring on all devices</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sonar en todos los dispositivos</translation>
    </message>
    <message>
        <source>Ring on every loudspeaker of this computer, not on the ringer alone.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sonar en todos los altavoces de este equipo, no solo en el timbre.</translation>
    </message>
    <message>
        <source>Ring on the chosen ringer, to try it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Sonar en el timbre elegido, para probarlo.</translation>
    </message>
    <message>
        <source>Ring on the ringer device when a call comes in and no other call is active.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Sonar en el dispositivo de timbre cuando entra una llamada y no hay otra activa.</translation>
    </message>
    <message>
        <source>Ring tones</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Tonos de llamada</translation>
    </message>
    <message>
        <source>Ringer</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Suena</translation>
    </message>
    <message>
        <source>Ringing there</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Suena allí</translation>
    </message>
    <message>
        <source>Rings at {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Suena en {who}</translation>
    </message>
    <message>
        <source>Rings for two seconds.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Suena durante dos segundos.</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Mensajes SIP</translation>
    </message>
    <message>
        <source>SIP messages of this phone, passwords and keys hidden</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Mensajes SIP de este teléfono, contraseñas y claves ocultas</translation>
    </message>
    <message>
        <source>SIP password</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>Contraseña SIP</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Servidores STUN</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/profile_editor.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Guardar los mensajes</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say how many calls ring, are on hold and are parked, and how long the longest of them waits.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Decir cuántas llamadas suenan, están retenidas y aparcadas, y cuánto espera la más antigua.</translation>
    </message>
    <message>
        <source>Say the last message again.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Repetir el último mensaje.</translation>
    </message>
    <message>
        <source>Say which command was given last, and what came of it.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Decir qué comando se dio por último y su resultado.</translation>
    </message>
    <message>
        <source>Say who is signed in, and how phone, sound and exchange stand.</source>
        <extracomment>commands/status_commands.py</extracomment>
        <translation>Decir quién ha iniciado sesión y cómo están teléfono, sonido y centralita.</translation>
    </message>
    <message>
        <source>Select a conference and type a number or a name into the dial box first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Elija antes una conferencia y escriba un número o un nombre en el campo de marcación.</translation>
    </message>
    <message>
        <source>Select a participant of a conference first.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Elija antes a un participante de una conferencia.</translation>
    </message>
    <message>
        <source>Select a participant of your conference first.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Elija antes a un participante de su conferencia.</translation>
    </message>
    <message>
        <source>Select the next call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Elegir la llamada siguiente de las listas.</translation>
    </message>
    <message>
        <source>Select the previous call in the lists.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Elegir la llamada anterior de las listas.</translation>
    </message>
    <message>
        <source>Send digits</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Enviar dígitos</translation>
    </message>
    <message>
        <source>Send digits into the call, for menus at the other end.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Enviar dígitos en la llamada, para los menús del otro lado.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers that tell the own address from outside, host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Servidores que dicen la dirección propia vista desde fuera, host o host:puerto, separados por espacios.</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set up Deskline</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Configurar Deskline</translation>
    </message>
    <message>
        <source>Set up from a file</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Configurar desde un archivo</translation>
    </message>
    <message>
        <source>Set up from a file or an address</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Configurar desde un archivo o una dirección</translation>
    </message>
    <message>
        <source>Set up what Deskline works with, step by step.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Configurar paso a paso con qué trabaja Deskline.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Shared cost numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No se puede llamar a números de coste compartido.</translation>
    </message>
    <message>
        <source>Short numbers may not be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No se puede llamar a números cortos.</translation>
    </message>
    <message>
        <source>Show Deskline</source>
        <extracomment>ui/views/tray.py</extracomment>
        <translation>Mostrar Deskline</translation>
    </message>
    <message>
        <source>Show a small window with Answer and Turn away while Deskline is not in front.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mostrar una ventanita con Responder y Rechazar mientras Deskline no está al frente.</translation>
    </message>
    <message>
        <source>Show calls beside other programs</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Mostrar llamadas junto a otros programas</translation>
    </message>
    <message>
        <source>Show how phone, exchange and sound are doing, follow SIP messages, and write a report.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Mostrar cómo están teléfono, centralita y sonido, seguir los mensajes SIP y escribir un informe.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Mostrar la versión y la licencia.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Mostrar esta página.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>bridge/sign_in.py, state/model.py, ui/models/banner_words.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to make and take calls.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Inicie sesión para hacer y recibir llamadas.</translation>
    </message>
    <message>
        <source>Sign in to the backend.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Iniciar sesión en el servidor.</translation>
    </message>
    <message>
        <source>Sign in to the exchange with your user name and password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Inicie sesión en la centralita con su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>commands/program_commands.py, ui/input/questions.py</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out, and forget the passwords of this user on this computer.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Cerrar la sesión y olvidar las contraseñas de este usuario en este equipo.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Signed in as {who}; phones register at {place}.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>Sesión iniciada como {who}; los teléfonos se registran en {place}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <extracomment>state/connection.py</extracomment>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Size of all text, in percent of the desktop&apos;s.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tamaño de todo el texto, en porcentaje del del escritorio.</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <extracomment>ui/models/looks.py, ui/models/sentences.py</extracomment>
        <translation>Plaza {slot}</translation>
    </message>
    <message>
        <source>Slot {slot} is free</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>La plaza {slot} está libre</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>bridge/line/line.py, ui/models/diagnosis.py</extracomment>
        <translation>Softphone</translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Ya hay una sesión iniciada.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/dialogs/assistant.py, ui/models/report_page.py, ui/views/header.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound failed</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Fallo de sonido</translation>
    </message>
    <message>
        <source>Sound failed. You can handle calls, but not hear or speak.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>El sonido ha fallado. Puede gestionar llamadas, pero no oír ni hablar.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <extracomment>ui/dialogs/diagnostics.py, ui/models/report_page.py</extracomment>
        <translation>Sonido de las llamadas</translation>
    </message>
    <message>
        <source>Sound works.</source>
        <extracomment>ui/widgets/sound_choice.py</extracomment>
        <translation>El sonido funciona.</translation>
    </message>
    <message>
        <source>Sound works. Changes apply at once.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>El sonido funciona. Los cambios se aplican enseguida.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>ui/dialogs/ring_tones.py</extracomment>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Speak announcements</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Decir los anuncios</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Hable ahora…</translation>
    </message>
    <message>
        <source>Speak what a screen reader is told, without one, on a device of your choice.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Decir lo que diría un lector de pantalla, sin él, en un dispositivo a su elección.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Speaker level</source>
        <extracomment>ui/dialogs/audio.py, ui/views/levels.py</extracomment>
        <translation>Nivel del altavoz</translation>
    </message>
    <message>
        <source>Speaker volume</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Volumen del altavoz</translation>
    </message>
    <message>
        <source>Speaks</source>
        <comment>participant</comment>
        <extracomment>ui/models/people.py</extracomment>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Speaks a sentence on this device.</source>
        <extracomment>ui/dialogs/audio.py</extracomment>
        <translation>Dice una frase en este dispositivo.</translation>
    </message>
    <message>
        <source>Spoke last with you, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Habló por última vez con usted, {time}</translation>
    </message>
    <message>
        <source>Spoke last with {who}, {time}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Habló por última vez con {who}, {time}</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Iniciar la grabación</translation>
    </message>
    <message>
        <source>Starting the exchange and the backend…</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>Iniciando la centralita y el servidor…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>bootstrap/desktop.py, state/model.py</extracomment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>playing</comment>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Parar la reproducción</translation>
    </message>
    <message>
        <source>Stop rec.</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Parar grab.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Parar la grabación</translation>
    </message>
    <message>
        <source>Stop ringing</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Dejar de sonar</translation>
    </message>
    <message>
        <source>Stop the recording and keep it.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Parar la grabación y conservarla.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/models/status_words.py</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Asunto: {subject}</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Swap calls</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Alternar llamadas</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Alternar entre las dos</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Del sistema ({device})</translation>
    </message>
    <message>
        <source>Take back a caller who waits for a busy colleague.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Recuperar a quien espera a un compañero ocupado.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Telephone links do not open in Deskline any more.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Los enlaces telefónicos ya no se abren en Deskline.</translation>
    </message>
    <message>
        <source>Telephone links open in Deskline now.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>Los enlaces telefónicos se abren ahora en Deskline.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That address is no Deskline backend.</source>
        <extracomment>client/events.py, client/session.py</extracomment>
        <translation>Esa dirección no es un servidor Deskline.</translation>
    </message>
    <message>
        <source>That call does not ring any more.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Esa llamada ya no suena.</translation>
    </message>
    <message>
        <source>That call does not wait any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Esa llamada ya no espera.</translation>
    </message>
    <message>
        <source>That call is over.</source>
        <extracomment>refusals.py, softphone/sip/legs.py</extracomment>
        <translation>Esa llamada ha terminado.</translation>
    </message>
    <message>
        <source>That does not exist any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Eso ya no existe.</translation>
    </message>
    <message>
        <source>That file holds no keys of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Ese archivo no contiene teclas de Deskline.</translation>
    </message>
    <message>
        <source>That file was written by another version of Deskline.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>Ese archivo lo escribió otra versión de Deskline.</translation>
    </message>
    <message>
        <source>That holds no profiles of Deskline.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Eso no contiene perfiles de Deskline.</translation>
    </message>
    <message>
        <source>That is larger than {most} bytes.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Eso ocupa más de {most} bytes.</translation>
    </message>
    <message>
        <source>That is nested too deeply.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>Está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <source>That is no domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Eso no es un dominio.</translation>
    </message>
    <message>
        <source>That is not possible in the present state of the call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Eso no es posible en el estado actual de la llamada.</translation>
    </message>
    <message>
        <source>That is not possible with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>Eso no es posible con esta cuenta.</translation>
    </message>
    <message>
        <source>That is possible in the demo, once the softphone is registered.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>Es posible en la demo, cuando el softphone esté registrado.</translation>
    </message>
    <message>
        <source>That is possible with colleagues alone.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Eso solo es posible con compañeros.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Es demasiado de una vez.</translation>
    </message>
    <message>
        <source>That link holds no number that can be called: {link}</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Ese enlace no contiene un número al que se pueda llamar: {link}</translation>
    </message>
    <message>
        <source>That needs an active call and a held one.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Hace falta una llamada activa y otra retenida.</translation>
    </message>
    <message>
        <source>That needs the permission to pick up calls, and a registered softphone.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Hace falta permiso para capturar llamadas y un softphone registrado.</translation>
    </message>
    <message>
        <source>That number is not complete.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>Ese número no está completo.</translation>
    </message>
    <message>
        <source>That participant is not in the conference any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ese participante ya no está en la conferencia.</translation>
    </message>
    <message>
        <source>That phone is in a call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ese teléfono está en una llamada.</translation>
    </message>
    <message>
        <source>That profile is no longer there.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Ese perfil ya no existe.</translation>
    </message>
    <message>
        <source>That recording is not there any more.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Esa grabación ya no existe.</translation>
    </message>
    <message>
        <source>That recording is too large to play here.</source>
        <extracomment>client/session.py</extracomment>
        <translation>Esa grabación es demasiado grande para reproducirla aquí.</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the one certificate that is accepted, whoever has issued it.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La huella SHA-256 del único certificado que se acepta, lo haya emitido quien sea.</translation>
    </message>
    <message>
        <source>The X server cannot be reached ({reason}): there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/x11.py</extracomment>
        <translation>No se puede alcanzar el servidor X ({reason}): no hay teclas para todos los programas.</translation>
    </message>
    <message>
        <source>The account cannot be used: {reason}.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>La cuenta no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The backend cannot be reached now; calls that are up go on.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>Ahora no se puede alcanzar el servidor; las llamadas en curso siguen.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <extracomment>client/http.py</extracomment>
        <translation>No se puede alcanzar el servidor.</translation>
    </message>
    <message>
        <source>The backend could not understand that request.</source>
        <extracomment>refusals.py</extracomment>
        <translation>El servidor no entendió esa petición.</translation>
    </message>
    <message>
        <source>The backend does not answer now. Calls go on; what is shown of them may be out of date.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>El servidor no responde ahora. Las llamadas siguen; lo que se muestra de ellas puede estar desfasado.</translation>
    </message>
    <message>
        <source>The backend gave an answer that cannot be read.</source>
        <extracomment>client/session.py</extracomment>
        <translation>El servidor dio una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>The backend gave no answer; it may or may not have done that.</source>
        <extracomment>client/http.py</extracomment>
        <translation>El servidor no respondió; puede que lo haya hecho o no.</translation>
    </message>
    <message>
        <source>The backend has ended the connection.</source>
        <extracomment>client/events.py, refusals.py</extracomment>
        <translation>El servidor ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The backend has made an error.</source>
        <extracomment>client/errors.py</extracomment>
        <translation>El servidor ha cometido un error.</translation>
    </message>
    <message>
        <source>The backend has stopped; it is being started again.</source>
        <extracomment>bootstrap/backend_supervisor.py</extracomment>
        <translation>El servidor se ha parado; se está reiniciando.</translation>
    </message>
    <message>
        <source>The backend refused that ({status}).</source>
        <extracomment>client/errors.py</extracomment>
        <translation>El servidor lo ha rechazado ({status}).</translation>
    </message>
    <message>
        <source>The backend sent an event that cannot be read.</source>
        <extracomment>client/events.py</extracomment>
        <translation>El servidor envió un evento que no se puede leer.</translation>
    </message>
    <message>
        <source>The call cannot be answered: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>La llamada no se puede responder: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be ended: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>La llamada no se puede terminar: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be held: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>La llamada no se puede retener: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be made: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>No se puede llamar: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be resumed: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>La llamada no se puede recuperar: {reason}.</translation>
    </message>
    <message>
        <source>The call cannot be transferred: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>La llamada no se puede transferir: {reason}.</translation>
    </message>
    <message>
        <source>The call does not allow that now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La llamada no lo permite ahora.</translation>
    </message>
    <message>
        <source>The call failed ({answer}).</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>La llamada ha fallado ({answer}).</translation>
    </message>
    <message>
        <source>The call from {who} comes back to the switchboard: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La llamada de {who} vuelve a la centralita: {reason}</translation>
    </message>
    <message>
        <source>The call from {who} comes back: {reason}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La llamada de {who} vuelve: {reason}</translation>
    </message>
    <message>
        <source>The call has changed meanwhile. Look at it, then press again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La llamada ha cambiado entretanto. Mírela y pulse otra vez.</translation>
    </message>
    <message>
        <source>The call is at that phone already.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La llamada ya está en ese teléfono.</translation>
    </message>
    <message>
        <source>The call is not answered.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>La llamada no está respondida.</translation>
    </message>
    <message>
        <source>The call to {who} failed.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La llamada a {who} ha fallado.</translation>
    </message>
    <message>
        <source>The call was turned away.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>La llamada fue rechazada.</translation>
    </message>
    <message>
        <source>The calls cannot be connected now.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Las llamadas no se pueden conectar ahora.</translation>
    </message>
    <message>
        <source>The chosen device is not plugged in</source>
        <extracomment>ui/dialogs/audio.py, ui/widgets/sound_choice.py</extracomment>
        <translation>El dispositivo elegido no está conectado</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>El mensaje elegido</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La conferencia está llena.</translation>
    </message>
    <message>
        <source>The connection is lost. Trying again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Se ha perdido la conexión. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the backend was lost.</source>
        <extracomment>client/http.py</extracomment>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The connection to the exchange was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Se perdió la conexión con la centralita.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Se perdió la conexión con el teléfono.</translation>
    </message>
    <message>
        <source>The connection to {who} was lost.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Se perdió la conexión con {who}.</translation>
    </message>
    <message>
        <source>The connection was too slow.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La conexión era demasiado lenta.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>No se puede usar el directorio de datos {place}: {reason}.</translation>
    </message>
    <message>
        <source>The data directory {place} cannot be written to.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>No se puede escribir en el directorio de datos {place}.</translation>
    </message>
    <message>
        <source>The database URL cannot be read; try postgresql://user@host/name.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>No se puede leer la URL de la base de datos; pruebe con postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database is of another version of the program ({reason}). Install the newer one again.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>La base de datos es de otra versión del programa ({reason}). Vuelva a instalar la más nueva.</translation>
    </message>
    <message>
        <source>The database {database} cannot be used: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>No se puede usar la base de datos {database}: {reason}.</translation>
    </message>
    <message>
        <source>The database {database} is damaged ({reason}). Put a copy of it in its place, or move it away to begin anew.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>La base de datos {database} está dañada ({reason}). Ponga una copia en su lugar, o quítela de ahí para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The demo</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La demo</translation>
    </message>
    <message>
        <source>The demo organisation has passwords that everybody knows, so it is served on this machine only; {option} {address} would open it to others.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Las contraseñas de la organización de demostración las conoce todo el mundo, así que solo se sirve en este equipo; {option} {address} la abriría a otros.</translation>
    </message>
    <message>
        <source>The demo runs in another window already.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>La demo ya se ejecuta en otra ventana.</translation>
    </message>
    <message>
        <source>The demo&apos;s second phone could not call.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>El segundo teléfono de la demo no pudo llamar.</translation>
    </message>
    <message>
        <source>The digits cannot be sent: {reason}.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Los dígitos no se pueden enviar: {reason}.</translation>
    </message>
    <message>
        <source>The domain of the own address; empty where it is the server&apos;s name.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>El dominio de la dirección propia; vacío si es el nombre del servidor.</translation>
    </message>
    <message>
        <source>The exchange did not take that SIP password.</source>
        <extracomment>bridge/softphone_control.py</extracomment>
        <translation>La centralita no aceptó esa contraseña SIP.</translation>
    </message>
    <message>
        <source>The exchange has no free line to {who}.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La centralita no tiene línea libre hacia {who}.</translation>
    </message>
    <message>
        <source>The exchange is away. Calls cannot be changed until it is back; it is being started again.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>La centralita no está disponible. Las llamadas no se pueden cambiar hasta que vuelva; se está reiniciando.</translation>
    </message>
    <message>
        <source>The exchange is away. Try again in a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>La centralita no está disponible. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The exchange is away; nothing can be done with calls until it is back.</source>
        <extracomment>commands/availability.py</extracomment>
        <translation>La centralita no está disponible; no se puede hacer nada con las llamadas hasta que vuelva.</translation>
    </message>
    <message>
        <source>The exchange on this computer</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La centralita de este equipo</translation>
    </message>
    <message>
        <source>The exchange was restarted during the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>La centralita se reinició durante la llamada.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file names a command that is not known here: {name}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>El archivo nombra un comando desconocido aquí: {name}.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read: {reason}.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>El archivo de autoridades {file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles was damaged; it is kept as {file}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>El archivo de perfiles estaba dañado; se conserva como {file}.</translation>
    </message>
    <message>
        <source>The host {host} is not known. Check how it is written, and the network.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>El equipo {host} no se conoce. Compruebe cómo se escribe, y la red.</translation>
    </message>
    <message>
        <source>The installation&apos;s id is not a UUID.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>El identificador de la instalación no es un UUID.</translation>
    </message>
    <message>
        <source>The keys could not be exported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>No se pudieron exportar las teclas: {reason}.</translation>
    </message>
    <message>
        <source>The keys could not be imported: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>No se pudieron importar las teclas: {reason}.</translation>
    </message>
    <message>
        <source>The keys of {name} cannot be read.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>No se pueden leer las teclas de {name}.</translation>
    </message>
    <message>
        <source>The keys were exported to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Las teclas se exportaron a {path}.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>Las teclas se importaron.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened.</source>
        <extracomment>softphone/audio/qt_trial.py</extracomment>
        <translation>El altavoz no se puede abrir.</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>El altavoz se ha detenido.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>El altavoz {name} no se puede abrir.</translation>
    </message>
    <message>
        <source>The messages could not be saved: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>No se pudieron guardar los mensajes: {reason}.</translation>
    </message>
    <message>
        <source>The microphone is in use for a call.</source>
        <extracomment>softphone/softphone.py</extracomment>
        <translation>El micrófono se usa en una llamada.</translation>
    </message>
    <message>
        <source>The microphone {name} cannot be opened.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>El micrófono {name} no se puede abrir.</translation>
    </message>
    <message>
        <source>The name that others see when you call.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>El nombre que ven los demás cuando usted llama.</translation>
    </message>
    <message>
        <source>The new call&apos;s id cannot be used.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>El identificador de la nueva llamada no se puede usar.</translation>
    </message>
    <message>
        <source>The other side cannot agree on sound: it may lack encryption, or demand it. See “Encrypt voice” in the profile.</source>
        <extracomment>bridge/line/states.py</extracomment>
        <translation>El otro lado no puede acordar el sonido: quizá le falta cifrado, o lo exige. Vea «Cifrar la voz» en el perfil.</translation>
    </message>
    <message>
        <source>The part “{name}” has failed ({reason}). Start the console again.</source>
        <extracomment>bootstrap/program.py</extracomment>
        <translation>La parte «{name}» ha fallado ({reason}). Inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>The passwords kept on this computer are forgotten.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Se olvidan las contraseñas guardadas en este equipo.</translation>
    </message>
    <message>
        <source>The phone cannot do that: {reason}.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>El teléfono no puede hacer eso: {reason}.</translation>
    </message>
    <message>
        <source>The phone could not register.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>El teléfono no pudo registrarse.</translation>
    </message>
    <message>
        <source>The phone has no account to call from.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>El teléfono no tiene cuenta desde la que llamar.</translation>
    </message>
    <message>
        <source>The phone of {who} speaks no codec that the exchange knows.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>El teléfono de {who} no tiene ningún códec que la centralita conozca.</translation>
    </message>
    <message>
        <source>The position is not within the file.</source>
        <extracomment>softphone/audio/headless.py, softphone/audio/qt_sound.py</extracomment>
        <translation>La posición no está dentro del archivo.</translation>
    </message>
    <message>
        <source>The profile and its passwords are gone for good.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>El perfil y sus contraseñas desaparecen para siempre.</translation>
    </message>
    <message>
        <source>The profile is kept under this name, and used from now on.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>El perfil se guarda con este nombre y se usa desde ahora.</translation>
    </message>
    <message>
        <source>The profile “{name}” is made.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Se crea el perfil «{name}».</translation>
    </message>
    <message>
        <source>The profile “{name}” is overwritten.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Se sobrescribe el perfil «{name}».</translation>
    </message>
    <message>
        <source>The profiles could not be read: {reason}.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>No se pudieron leer los perfiles: {reason}.</translation>
    </message>
    <message>
        <source>The profiles could not be saved: {reason}.</source>
        <extracomment>bridge/setup.py</extracomment>
        <translation>No se pudieron guardar los perfiles: {reason}.</translation>
    </message>
    <message>
        <source>The profiles were set up. Choose one and press “Use”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Los perfiles están configurados. Elija uno y pulse «Usar».</translation>
    </message>
    <message>
        <source>The recording cannot be played: {reason}</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>No se puede reproducir la grabación: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched: {reason}.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>No se pudo obtener la grabación: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>No se pudo escribir el informe: {reason}.</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Se está escribiendo el informe</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <extracomment>bridge/console.py</extracomment>
        <translation>El informe se escribió en {path}.</translation>
    </message>
    <message>
        <source>The server cannot serve now ({answer}). It is asked again by and by.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El servidor no puede atender ahora ({answer}). Se le volverá a preguntar.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and port, the transport, and that no firewall is in between.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El servidor no responde. Compruebe su dirección y su puerto, el transporte, y que no haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The server does not know this user ({answer}). Check the user name and the domain.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El servidor no conoce a este usuario ({answer}). Compruebe el nombre de usuario y el dominio.</translation>
    </message>
    <message>
        <source>The server does not take this user name and password ({answer}). Check both, and whether it wants another name for signing in.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El servidor no acepta este nombre de usuario y contraseña ({answer}). Compruebe ambos, y si quiere otro nombre de autenticación.</translation>
    </message>
    <message>
        <source>The server refuses the registration ({answer}). Ask whoever runs it.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El servidor rechaza el registro ({answer}). Pregunte a quien lo gestiona.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted: {reason}.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>No se acepta el certificado del servidor: {reason}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>No se pudieron leer los ajustes ({reason}); se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <extracomment>bootstrap/program.py, bridge/console.py</extracomment>
        <translation>No se pudieron guardar los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>The settings file was damaged; it is kept as {name} and the defaults are used.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>El archivo de ajustes estaba dañado; se conserva como {name} y se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The softphone cannot be started.</source>
        <extracomment>bootstrap/trials.py</extracomment>
        <translation>No se puede iniciar el softphone.</translation>
    </message>
    <message>
        <source>The softphone cannot run: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>El softphone no puede funcionar: {reason}.</translation>
    </message>
    <message>
        <source>The softphone could not register ({reason}).</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El softphone no pudo registrarse ({reason}).</translation>
    </message>
    <message>
        <source>The softphone could not register, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>El softphone no pudo registrarse, por eso no puede llamar</translation>
    </message>
    <message>
        <source>The softphone has ended and is started again. In the call that was up nobody hears the other: park it and fetch it back to speak on.</source>
        <extracomment>state/notices.py</extracomment>
        <translation>El softphone se ha cerrado y se reinicia. En la llamada en curso nadie se oye: apárquela y recójala para seguir hablando.</translation>
    </message>
    <message>
        <source>The softphone has stopped; it is being started again.</source>
        <extracomment>bootstrap/softphone_process.py</extracomment>
        <translation>El softphone se ha parado; se está reiniciando.</translation>
    </message>
    <message>
        <source>The softphone is not registered, so it cannot call</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>El softphone no está registrado, así que no puede llamar</translation>
    </message>
    <message>
        <source>The softphone is not registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El softphone no está registrado.</translation>
    </message>
    <message>
        <source>The softphone is registered.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El softphone está registrado.</translation>
    </message>
    <message>
        <source>The softphone is registering.</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>El softphone se está registrando.</translation>
    </message>
    <message>
        <source>The softphone is registering: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>El softphone se está registrando: podrá llamar en un momento</translation>
    </message>
    <message>
        <source>The softphone is starting.</source>
        <extracomment>state/model.py</extracomment>
        <translation>El softphone se está iniciando.</translation>
    </message>
    <message>
        <source>The softphone is starting: it can call in a moment</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>El softphone se está iniciando: podrá llamar en un momento</translation>
    </message>
    <message>
        <source>The softphone must have registered first.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>El softphone debe registrarse antes.</translation>
    </message>
    <message>
        <source>The softphone registers as {extension} of {domain} with a SIP password.</source>
        <extracomment>bridge/sip_secret.py</extracomment>
        <translation>El softphone se registra como {extension} de {domain} con una contraseña SIP.</translation>
    </message>
    <message>
        <source>The sound devices are being looked for.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Se buscan los dispositivos de sonido.</translation>
    </message>
    <message>
        <source>The sound devices cannot be used: calls work, but without sound here.</source>
        <extracomment>bridge/softphone_messages.py</extracomment>
        <translation>No se pueden usar los dispositivos de audio: las llamadas funcionan, pero aquí sin sonido.</translation>
    </message>
    <message>
        <source>The sound server of this computer is not there.</source>
        <extracomment>softphone/audio/qt_engine.py</extracomment>
        <translation>El servidor de sonido de este equipo no está.</translation>
    </message>
    <message>
        <source>The system could not be told who opens telephone links: {reason}.</source>
        <extracomment>bridge/link_opener.py</extracomment>
        <translation>No se pudo indicar al sistema quién abre los enlaces telefónicos: {reason}.</translation>
    </message>
    <message>
        <source>The transfer failed ({answer}).</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>La transferencia ha fallado ({answer}).</translation>
    </message>
    <message>
        <source>The user name or extension of the account.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>El nombre de usuario o la extensión de la cuenta.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no profiles yet. Make one with “New…”.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Aún no hay perfiles. Cree uno con «Nuevo…».</translation>
    </message>
    <message>
        <source>There are no recordings with this account.</source>
        <extracomment>bridge/line/line.py</extracomment>
        <translation>No hay grabaciones con esta cuenta.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <extracomment>settings/profiles.py</extracomment>
        <translation>Ya hay un perfil «{name}».</translation>
    </message>
    <message>
        <source>There is no call to write a note on.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>No hay llamada en la que escribir una nota.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>No hay ninguna llamada.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>No hay ninguna orden {name}.</translation>
    </message>
    <message>
        <source>There is no conference to leave.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>No hay conferencia de la que salir.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown; run backend and softphone alone with: python3 packaging/dev.py run --headless</source>
        <extracomment>bootstrap/display.py</extracomment>
        <translation>Aquí no hay pantalla y no se puede mostrar ninguna ventana; servidor y softphone funcionan solos con: python3 packaging/dev.py run --headless</translation>
    </message>
    <message>
        <source>There is no field {key}.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>No hay ningún campo {key}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play on.</source>
        <extracomment>softphone/audio/qt_playback.py</extracomment>
        <translation>No hay altavoz para la reproducción.</translation>
    </message>
    <message>
        <source>There is no microphone, or a call uses it.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>No hay micrófono, o lo usa una llamada.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>No hay ninguna opción {option}.</translation>
    </message>
    <message>
        <source>There is no organisation yet: describe yours after resources/configuration/example.toml and give it with `python -m backend configure FILE`, or start with --demo to try one.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>Todavía no hay ninguna organización: describa la suya según resources/configuration/example.toml y entréguela con `python -m backend configure FILE`, o inicie con --demo para probar una.</translation>
    </message>
    <message>
        <source>There is no park slot {name}.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No hay plaza de aparcado {name}.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”; there are: {known}.</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>No hay ningún perfil «{name}»; hay: {known}.</translation>
    </message>
    <message>
        <source>There is no recording to play.</source>
        <extracomment>commands/recording_commands.py, refusals.py</extracomment>
        <translation>No hay ninguna grabación que reproducir.</translation>
    </message>
    <message>
        <source>There is no ringer, or it rings already.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>No hay timbre, o ya está sonando.</translation>
    </message>
    <message>
        <source>There is no screen here, so there are no keys for all programs.</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Aquí no hay pantalla, así que no hay teclas para todos los programas.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <extracomment>settings/store.py</extracomment>
        <translation>No existe el ajuste {key}.</translation>
    </message>
    <message>
        <source>There is no sound in {file}.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>No hay sonido en {file}.</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <extracomment>commands/program_commands.py</extracomment>
        <translation>No hay altavoz.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <extracomment>bootstrap/headless.py</extracomment>
        <translation>No hay terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>There is no way to {host}: {reason}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>No hay camino hasta {host}: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody at that number.</source>
        <extracomment>bridge/line/states.py, refusals.py</extracomment>
        <translation>No hay nadie en ese número.</translation>
    </message>
    <message>
        <source>They hear you again</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Le oyen de nuevo</translation>
    </message>
    <message>
        <source>They hold you</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Le tienen retenido</translation>
    </message>
    <message>
        <source>This can be changed at any time, with Deskline &gt; Set up…</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Esto se puede cambiar en cualquier momento, con Deskline &gt; Configurar…</translation>
    </message>
    <message>
        <source>This command is not understood.</source>
        <extracomment>softphone/server.py</extracomment>
        <translation>Esta orden no se entiende.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Este equipo no tiene altavoz.</translation>
    </message>
    <message>
        <source>This computer has no microphone and no loudspeaker.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Este equipo no tiene micrófono ni altavoz.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <extracomment>softphone/audio/devices.py</extracomment>
        <translation>Este equipo no tiene micrófono.</translation>
    </message>
    <message>
        <source>This console&apos;s telephone speaks with a Deskline exchange by UDP, and voice is not encrypted: use a network that you trust. TLS and encrypted voice can be set for another telephone system alone.</source>
        <extracomment>ui/widgets/profile_form.py</extracomment>
        <translation>El teléfono de esta consola habla con una centralita Deskline por UDP, y la voz no se cifra: use una red de confianza. TLS y la voz cifrada solo se pueden ajustar para otro sistema telefónico.</translation>
    </message>
    <message>
        <source>This phone calls numbers and addresses of {domain} only, not {address}.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Este teléfono solo llama a números y direcciones de {domain}, no a {address}.</translation>
    </message>
    <message>
        <source>This phone can have {most} calls at once.</source>
        <extracomment>softphone/sip/legs.py</extracomment>
        <translation>Este teléfono puede tener {most} llamadas a la vez.</translation>
    </message>
    <message>
        <source>This phone says what its microphone hears.</source>
        <extracomment>softphone/audio/qt_sound.py</extracomment>
        <translation>Este teléfono dice lo que oye su micrófono.</translation>
    </message>
    <message>
        <source>This phone was started without sound devices.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>Este teléfono se inició sin dispositivos de sonido.</translation>
    </message>
    <message>
        <source>This softphone speaks IPv4 only: give the IPv4 address of {host}.</source>
        <extracomment>softphone/sip/way.py</extracomment>
        <translation>Este softphone solo habla IPv4: indique la dirección IPv4 de {host}.</translation>
    </message>
    <message>
        <source>This user may not open {names}. On Linux, install packaging/70-deskline-headset.rules, then plug the headset in again.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Este usuario no puede abrir {names}. En Linux, instale packaging/70-deskline-headset.rules y vuelva a conectar los auriculares.</translation>
    </message>
    <message>
        <source>Throw the recording of the call away.</source>
        <extracomment>commands/recording_commands.py</extracomment>
        <translation>Descartar la grabación de la llamada.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today&apos;s calls</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>Llamadas de hoy</translation>
    </message>
    <message>
        <source>Too many consoles are open.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Hay demasiados puestos abiertos.</translation>
    </message>
    <message>
        <source>Too many failed logins. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Demasiados inicios de sesión fallidos. Espere un momento.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>reasons.py</extracomment>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Demasiadas peticiones. Espere un momento.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>settings/declared.py, ui/models/offers.py, ui/views/dial.py</extracomment>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Transfer a call to this number to park it.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Transfiera una llamada a este número para aparcarla.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box, without asking there.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transferir la llamada al número del campo, sin consultar.</translation>
    </message>
    <message>
        <source>Transfer the call to the number in the dial box; the caller waits until the call there is over.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transferir la llamada al número del campo; quien llama espera hasta que quede libre.</translation>
    </message>
    <message>
        <source>Transfer to voicemail</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Transferir al buzón de voz</translation>
    </message>
    <message>
        <source>Transfer {who} to {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>Transferir {who} a {whom}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Transferidas</translation>
    </message>
    <message>
        <source>Transferred by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Transferida por {who}</translation>
    </message>
    <message>
        <source>Transferred calls</source>
        <extracomment>ui/views/returning.py</extracomment>
        <translation>Llamadas transferidas</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Try Demo &gt; Incoming call ({key}): a second phone calls you and speaks. {more}</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Pruebe Demo &gt; Llamada entrante ({key}): otro teléfono le llama y habla. {more}</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Turn away</source>
        <extracomment>ui/models/offers.py, ui/views/toast.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Type a colleague who is in a call into the dial box first; it needs the permission to listen in.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Escriba antes en el campo un compañero que esté en llamada; hace falta permiso para escuchar.</translation>
    </message>
    <message>
        <source>Type a number into the dial box first; there must be a call to transfer.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Escriba antes un número en el campo de marcación; tiene que haber una llamada que transferir.</translation>
    </message>
    <message>
        <source>Type a number into the dial box to ask there first, or have a call on hold to connect.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Escriba un número en el campo para consultar antes, o tenga una llamada retenida que conectar.</translation>
    </message>
    <message>
        <source>Type a number or a name above and press {key} to call.</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Escriba arriba un número o un nombre y pulse {key} para llamar.</translation>
    </message>
    <message>
        <source>Type a number or a name into the dial box first; the softphone must be registered.</source>
        <extracomment>commands/call_commands.py</extracomment>
        <translation>Escriba antes un número o un nombre en el campo; el softphone debe estar registrado.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter asks there first.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Escriba un número o un nombre. Intro consulta antes.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it for the conference.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Escriba un número o un nombre. Intro llama para la conferencia.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter calls it.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Escriba un número o un nombre. Intro llama.</translation>
    </message>
    <message>
        <source>Type a number or a name. Enter transfers there.</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>Escriba un número o un nombre. Intro transfiere.</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Escrito: {text}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>caller</comment>
        <extracomment>state/model.py, ui/models/looks.py, ui/models/people.py, ui/models/words.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>ui/models/offers.py</extracomment>
        <translation>Abrir micro</translation>
    </message>
    <message>
        <source>Unmute participant</source>
        <extracomment>ui/views/people.py</extracomment>
        <translation>Dejar oír a participante</translation>
    </message>
    <message>
        <source>Until it is back, the state of the calls shown is unknown.</source>
        <extracomment>ui/models/banner_words.py</extracomment>
        <translation>Hasta que vuelva, se desconoce el estado de las llamadas mostradas.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>ring tone</comment>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use a Deskline backend</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Usar un servidor Deskline</translation>
    </message>
    <message>
        <source>Use an exchange on this computer</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Usar una centralita en este equipo</translation>
    </message>
    <message>
        <source>Use an https address: by http anybody on the way could change it.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>Use una dirección https: por http cualquiera en el camino podría cambiarlo.</translation>
    </message>
    <message>
        <source>Use another telephone system</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Usar otro sistema telefónico</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User (name@domain)</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Usuario (nombre@dominio)</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <extracomment>commands/command.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Voice can be encrypted (SRTP) where signalling goes by TLS.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>La voz se puede cifrar (SRTP) cuando la señalización va por TLS.</translation>
    </message>
    <message>
        <source>Voice can be encrypted with TLS only: without it everybody on the way could read the keys.</source>
        <extracomment>softphone/sip/registration.py</extracomment>
        <translation>La voz solo se puede cifrar con TLS: sin él, cualquiera en el camino podría leer las claves.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Voicemail of {who}</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Buzón de voz de {who}</translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Espera {time}</translation>
    </message>
    <message>
        <source>Waits for {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>Espera a {who}</translation>
    </message>
    <message>
        <source>Warn of waiting callers</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Avisar de quienes esperan</translation>
    </message>
    <message>
        <source>Was parked by {who}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Fue aparcada por {who}</translation>
    </message>
    <message>
        <source>Wayland gives no program the keys of others. Make a key in the desktop&apos;s own settings for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>Wayland no da a ningún programa las teclas de otros. Cree en los ajustes del escritorio una tecla para un comando como: main.py --give call.answer</translation>
    </message>
    <message>
        <source>What Enter in the dial box does while a call is selected: ask there first, transfer at once, or call.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Lo que hace Intro en el campo con una llamada elegida: consultar antes, transferir enseguida o llamar.</translation>
    </message>
    <message>
        <source>What a screen reader may be interrupted for: only what is important, everything (assertive), nothing (polite); or no announcements at all (off).</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Por qué se puede interrumpir a un lector de pantalla: solo lo importante, todo (insistentes), nada (discretos); o ningún anuncio.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/dialogs/assistant.py, ui/dialogs/palette.py</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What is heard is written to files that end in .wav.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>Lo que se oye se escribe en archivos que terminan en .wav.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>commands/help_page.py</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What should the next one know? Enter keeps it.</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>¿Qué debe saber el siguiente? Intro lo guarda.</translation>
    </message>
    <message>
        <source>What this profile works with.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Con qué trabaja este perfil.</translation>
    </message>
    <message>
        <source>What to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>What was recorded of this call is lost for good.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>Lo que se grabó de esta llamada se pierde para siempre.</translation>
    </message>
    <message>
        <source>What you can do with a call appears here, each action in its own place.</source>
        <extracomment>ui/views/actions.py</extracomment>
        <translation>Lo que puede hacer con una llamada aparece aquí, cada acción en su lugar.</translation>
    </message>
    <message>
        <source>Where the backend is, for example https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Dónde está el servidor, por ejemplo https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Si el otro lado puede</translation>
    </message>
    <message>
        <source>Where the server wants another name with the password; else empty.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Si el servidor quiere otro nombre con la contraseña; si no, vacío.</translation>
    </message>
    <message>
        <source>Where the telephone registers: a host name or IPv4 address, with :port where it is not the usual.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Dónde se registra el teléfono: un nombre de host o dirección IPv4, con :puerto si no es el habitual.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Who signed in last, as user@domain.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Quién inició sesión por última vez, como usuario@dominio.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <extracomment>ui/views/suggestions.py</extracomment>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Without a registrar only a SIP address can be called.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>Sin registrador solo se puede llamar a una dirección SIP.</translation>
    </message>
    <message>
        <source>Write STUN servers as host or host:port, separated by spaces.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Escriba los servidores STUN como host o host:puerto, separados por espacios.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write a note ({key})</source>
        <extracomment>ui/views/call_note.py</extracomment>
        <translation>Escribir una nota ({key})</translation>
    </message>
    <message>
        <source>Write a report</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>ui/dialogs/diagnostics.py</extracomment>
        <translation>Escribir un informe…</translation>
    </message>
    <message>
        <source>Write down what the next one should know: the note goes with the call. Enter keeps it.</source>
        <extracomment>commands/company_commands.py</extracomment>
        <translation>Anote lo que debe saber el siguiente: la nota acompaña a la llamada. Intro la guarda.</translation>
    </message>
    <message>
        <source>Write the address like https://pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Escriba la dirección como https://pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the server as its host name or IPv4 address, like pbx.example.org.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Escriba el servidor como nombre de host o dirección IPv4, como pbx.example.org.</translation>
    </message>
    <message>
        <source>Write the user as name@domain, and the password.</source>
        <extracomment>bridge/sign_in.py</extracomment>
        <translation>Escriba el usuario como nombre@dominio, y la contraseña.</translation>
    </message>
    <message>
        <source>Write the user as name@domain.</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Escriba el usuario como nombre@dominio.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Usuario o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/models/card_words.py</extracomment>
        <translation>Usted</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>
            <numerusform>Usted y %n más</numerusform>
            <numerusform>Usted y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in that call yourself.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Usted mismo está en esa llamada.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No tiene permiso para hacer eso.</translation>
    </message>
    <message>
        <source>You have as many calls as you can have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ya tiene tantas llamadas como puede tener.</translation>
    </message>
    <message>
        <source>You have as many calls outside as you may have.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Ya tiene tantas llamadas al exterior como se le permite.</translation>
    </message>
    <message>
        <source>You have joined in</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Usted interviene</translation>
    </message>
    <message>
        <source>You listen, unheard</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>Usted escucha sin ser oído</translation>
    </message>
    <message>
        <source>You may not call by that line.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No puede llamar por esa línea.</translation>
    </message>
    <message>
        <source>You may not hear recordings of this user.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No puede oír las grabaciones de este usuario.</translation>
    </message>
    <message>
        <source>You may not make this kind of call.</source>
        <extracomment>refusals.py</extracomment>
        <translation>No puede hacer este tipo de llamada.</translation>
    </message>
    <message>
        <source>You were heard, at most at {percent} %.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Se le oyó, como máximo al {percent} %.</translation>
    </message>
    <message>
        <source>You were heard, but too loud: turn the microphone down.</source>
        <extracomment>ui/models/sound_words.py</extracomment>
        <translation>Se le oyó, pero demasiado alto: baje el micrófono.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Sus mensajes</translation>
    </message>
    <message>
        <source>Your minutes outside are used up for today.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Sus minutos al exterior de hoy se han agotado.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>settings/profile_fields.py</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Your organisation runs one: you need its address, your user name and your password.</source>
        <extracomment>ui/dialogs/assistant.py</extracomment>
        <translation>Su organización tiene uno: necesita su dirección, su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <extracomment>state/retold.py</extracomment>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Your session at the backend has ended.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Su sesión en el servidor ha terminado.</translation>
    </message>
    <message>
        <source>Your softphone is not registered at the exchange.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Su softphone no está registrado en la centralita.</translation>
    </message>
    <message>
        <source>a list of 1 to {most} profiles is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>se necesita una lista de 1 a {most} perfiles</translation>
    </message>
    <message>
        <source>a name of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>se necesita un nombre de hasta {most} caracteres</translation>
    </message>
    <message>
        <source>a tel:, sip:, sips: or callto: link to call</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>un enlace tel:, sip:, sips: o callto: al que llamar</translation>
    </message>
    <message>
        <source>a text of up to {most} characters is needed</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>se necesita un texto de hasta {most} caracteres</translation>
    </message>
    <message>
        <source>another one has that name</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>otro tiene ese nombre</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>vuelve en {time}</translation>
    </message>
    <message>
        <source>back in {time}</source>
        <comment>short</comment>
        <extracomment>ui/models/looks.py, ui/models/words.py</extracomment>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <extracomment>ui/models/looks.py</extracomment>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>exchange: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>centralita: {state}</translation>
    </message>
    <message>
        <source>for {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>para {who}</translation>
    </message>
    <message>
        <source>give the console that runs a command, such as call.answer, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>dar una orden, como call.answer, a la consola que está en marcha, y terminar</translation>
    </message>
    <message>
        <source>hash</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>almohadilla</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>it cannot be used for this. Ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>no sirve para esto. Pregunte a quien gestiona el servidor</translation>
    </message>
    <message>
        <source>it is for “{subject}”, not for the server&apos;s name in this account. Write the name that it is for</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>es para «{subject}», no para el nombre del servidor de esta cuenta. Escriba el nombre para el que es</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before. If nobody has renewed it, somebody may be listening: ask whoever runs the server</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>no es el que se aceptó antes. Si nadie lo ha renovado, alguien puede estar escuchando: pregunte a quien gestiona el servidor</translation>
    </message>
    <message>
        <source>it is valid from {since} only. Check this computer&apos;s clock</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>solo es válido desde {since}. Compruebe el reloj de este equipo</translation>
    </message>
    <message>
        <source>it must be {version}</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>debe ser {version}</translation>
    </message>
    <message>
        <source>it was valid until {until} only. Whoever runs the server has to renew it; check this computer&apos;s clock, too</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>solo era válido hasta {until}. Quien gestiona el servidor tiene que renovarlo; compruebe también el reloj de este equipo</translation>
    </message>
    <message>
        <source>its issuer “{issuer}” is not known here. Give the file of that authority, or compare the fingerprint with whoever runs the server, and accept it</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>su emisor «{issuer}» no se conoce aquí. Indique el archivo de esa autoridad, o compare la huella con quien gestiona el servidor y acéptelo</translation>
    </message>
    <message>
        <source>jitter {here} ms, there {there} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>fluctuación {here} ms, allí {there} ms</translation>
    </message>
    <message>
        <source>loss, jitter and what the processes use</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>pérdidas, jitter y lo que consumen los procesos</translation>
    </message>
    <message>
        <source>macOS gives no program the keys of others unasked. Make a shortcut in the Shortcuts app for a command such as: main.py --give call.answer</source>
        <extracomment>bridge/system_keys/platform.py</extracomment>
        <translation>macOS no da a ningún programa las teclas de otros sin preguntar. Cree en la app Atajos un atajo como: main.py --give call.answer</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>no window: run backend and softphone alone</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>sin ventana: solo servidor y softphone</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>bootstrap/opening.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not possible now</source>
        <extracomment>ui/models/palette.py</extracomment>
        <translation>ahora no es posible</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>others listen</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>otros escuchan</translation>
    </message>
    <message>
        <source>parked by {who}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>aparcada por {who}</translation>
    </message>
    <message>
        <source>phone: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>teléfono: {state}</translation>
    </message>
    <message>
        <source>qt: this computer&apos;s sound devices; none: silence (default: qt)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>qt: los dispositivos de sonido de este equipo; none: silencio (predeterminado: qt)</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>grabándose</translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>suena en {name}</translation>
    </message>
    <message>
        <source>round trip {trip}</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>ida y vuelta {trip}</translation>
    </message>
    <message>
        <source>set up profiles from a file or an https address; shows first what would change</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>configurar perfiles desde un archivo o una dirección https; muestra antes lo que cambiaría</translation>
    </message>
    <message>
        <source>sound: {state}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>sonido: {state}</translation>
    </message>
    <message>
        <source>star</source>
        <comment>key</comment>
        <extracomment>ui/views/keypad.py</extracomment>
        <translation>asterisco</translation>
    </message>
    <message>
        <source>start with the demo organisation, signed in as alice</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>iniciar con la organización de demostración, con la sesión de alice</translation>
    </message>
    <message>
        <source>tell this, and end</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>mostrar esto y terminar</translation>
    </message>
    <message>
        <source>the SIP messages of the phone, as they passed</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>los mensajes SIP del teléfono, tal como pasaron</translation>
    </message>
    <message>
        <source>the demo is not handed out</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>la demo no se distribuye</translation>
    </message>
    <message>
        <source>the server has issued it to itself, so nobody vouches for it. Compare its fingerprint with whoever runs the server, and accept it, or give the file of its authority</source>
        <extracomment>bridge/registration_words.py</extracomment>
        <translation>el servidor se lo ha emitido a sí mismo, así que nadie responde por él. Compare su huella con quien gestiona el servidor y acéptelo, o indique el archivo de su autoridad</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>no existe ese campo</translation>
    </message>
    <message>
        <source>this participant</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>este participante</translation>
    </message>
    <message>
        <source>this program, its computer, and how it is connected</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>este programa, su equipo y su conexión</translation>
    </message>
    <message>
        <source>use the backend that runs there, and start none</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>usar el servidor que funciona allí, y no iniciar ninguno</translation>
    </message>
    <message>
        <source>use the profile of this name</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>usar el perfil de este nombre</translation>
    </message>
    <message>
        <source>what the programs wrote, in English</source>
        <extracomment>ui/models/report_page.py</extracomment>
        <translation>lo que escribieron los programas, en inglés</translation>
    </message>
    <message>
        <source>where all data lies (default: the user&apos;s data directory, with one apart for the demo)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>dónde están todos los datos (predeterminado: el directorio de datos del usuario, con uno aparte para la demostración)</translation>
    </message>
    <message>
        <source>where phones register at the started backend (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>dónde se registran los teléfonos en el servidor iniciado (predeterminado: {default}; puerto 0: cualquiera)</translation>
    </message>
    <message>
        <source>where the started backend serves HTTP (default: {default}; port 0: any)</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>dónde sirve HTTP el servidor iniciado (predeterminado: {default}; puerto 0: cualquiera)</translation>
    </message>
    <message>
        <source>who signs in, name@domain</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>quién inicia sesión, nombre@dominio</translation>
    </message>
    <message>
        <source>{calls}, longest {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{calls}, la más larga {time}</translation>
    </message>
    <message>
        <source>{command}: type the number or name here, then press {key}.</source>
        <extracomment>ui/views/dial.py</extracomment>
        <translation>{command}: escriba aquí el número o el nombre y pulse {key}.</translation>
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
        <translation>{field}: {value} (ahora {before})</translation>
    </message>
    <message>
        <source>{file} cannot be played: {reason}.</source>
        <extracomment>softphone/audio/headless.py</extracomment>
        <translation>{file} no se puede reproducir: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>bridge/report.py, client/provisioning.py, softphone/audio/wav.py</extracomment>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>softphone/audio/capture.py</extracomment>
        <translation>{file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no certificates in PEM form.</source>
        <extracomment>softphone/sip/authorities.py</extracomment>
        <translation>{file} no contiene certificados en formato PEM.</translation>
    </message>
    <message>
        <source>{file} is not a 16-bit WAV file.</source>
        <extracomment>softphone/audio/wav.py</extracomment>
        <translation>{file} no es un archivo WAV de 16 bits.</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} respondió {status}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}).</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>No se puede alcanzar {host} ({reason}).</translation>
    </message>
    <message>
        <source>{host} took too long.</source>
        <extracomment>client/provisioning.py</extracomment>
        <translation>{host} tardó demasiado.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{key} alone is needed by other programs; take Ctrl or Alt with it.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} sola la necesitan otros programas; añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} alone is typed into the dial box; take Ctrl or Alt with it.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} sola se escribe en el campo de marcación; añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} asks there first</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} consulta antes</translation>
    </message>
    <message>
        <source>{key} calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} llama</translation>
    </message>
    <message>
        <source>{key} camps on</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} espera hasta libre</translation>
    </message>
    <message>
        <source>{key} cannot be had for all programs; take a letter, a digit or a function key.</source>
        <extracomment>commands/system_keys.py</extracomment>
        <translation>{key} no está disponible para todos los programas; elija una letra, un dígito o una tecla de función.</translation>
    </message>
    <message>
        <source>{key} cannot be the key of a command.</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} no puede ser la tecla de un comando.</translation>
    </message>
    <message>
        <source>{key} connects the two calls</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} conecta las dos llamadas</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Press another key, or take this one away?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} da «{command}» en todos los programas. ¿Pulsar otra tecla o quitar esta?</translation>
    </message>
    <message>
        <source>{key} gives “{command}” in every program. Take it from there?</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>{key} da «{command}» en todos los programas. ¿Quitársela?</translation>
    </message>
    <message>
        <source>{key} in every program</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} en todos los programas</translation>
    </message>
    <message>
        <source>{key} in every program: not to be had, another has it</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} en todos los programas: no disponible, otro la tiene</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Take it from there?</source>
        <extracomment>ui/models/key_rows.py</extracomment>
        <translation>{key} es la tecla de «{command}». ¿Quitársela?</translation>
    </message>
    <message>
        <source>{key} stands for two commands: {one} and {other}.</source>
        <extracomment>commands/key_file.py</extracomment>
        <translation>{key} corresponde a dos comandos: {one} y {other}.</translation>
    </message>
    <message>
        <source>{key} transfers there</source>
        <extracomment>ui/models/dial_hint.py</extracomment>
        <translation>{key} transfiere</translation>
    </message>
    <message>
        <source>{lost} of {all} lost</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} de {all} perdidos</translation>
    </message>
    <message>
        <source>{lost} of {all} lost there</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{lost} de {all} perdidos allí</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} is not among the numbers that may be called.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{name} no está entre los números a los que se puede llamar.</translation>
    </message>
    <message>
        <source>{option} is not given as it must be; --help tells how.</source>
        <extracomment>bootstrap/arguments.py</extracomment>
        <translation>{option} no está indicado como debe; --help explica cómo.</translation>
    </message>
    <message>
        <source>{option} names an address twice.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} nombra una dirección dos veces.</translation>
    </message>
    <message>
        <source>{option} takes HOST:PORT, such as 127.0.0.1:8470, not “{text}”.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} espera HOST:PORT, como 127.0.0.1:8470, no «{text}».</translation>
    </message>
    <message>
        <source>{option} {address}: the port is in use by another program.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: otro programa usa el puerto.</translation>
    </message>
    <message>
        <source>{option} {address}: the system does not let you use this port.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: el sistema no le permite usar este puerto.</translation>
    </message>
    <message>
        <source>{option} {address}: there is no such host.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: no existe ese equipo.</translation>
    </message>
    <message>
        <source>{option} {address}: this machine does not have this address.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: este equipo no tiene esa dirección.</translation>
    </message>
    <message>
        <source>{option} {address}: {reason}.</source>
        <extracomment>start_refusals.py</extracomment>
        <translation>{option} {address}: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <extracomment>bootstrap/start.py</extracomment>
        <translation>No se puede usar {place}: {reason}.</translation>
    </message>
    <message>
        <source>{place}: a profile is a table of fields.</source>
        <extracomment>settings/provisioning.py</extracomment>
        <translation>{place}: un perfil es una tabla de campos.</translation>
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
        <translation>{text} no está entre {choices}.</translation>
    </message>
    <message>
        <source>{title} is longer than {most} characters.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>{title} must be a text.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} debe ser un texto.</translation>
    </message>
    <message>
        <source>{title} must be a whole number.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} debe ser un número entero.</translation>
    </message>
    <message>
        <source>{title} must be from {least} to {most}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} debe estar entre {least} y {most}.</translation>
    </message>
    <message>
        <source>{title} must be one of {choices}.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} debe ser uno de {choices}.</translation>
    </message>
    <message>
        <source>{title} must be yes or no.</source>
        <extracomment>settings/declared.py</extracomment>
        <translation>{title} debe ser sí o no.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend: {reason}.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} no es la dirección de un servidor: {reason}.</translation>
    </message>
    <message>
        <source>{url} is no address of a backend; write it like https://pbx.example.org.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} no es la dirección de un servidor; escríbala como https://pbx.example.org.</translation>
    </message>
    <message>
        <source>{url} would send the password in the clear; use https.</source>
        <extracomment>client/urls.py</extracomment>
        <translation>{url} enviaría la contraseña sin cifrar; use https.</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <extracomment>ui/models/diagnosis.py</extracomment>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{what_happened} It said: {words}</source>
        <extracomment>bootstrap/child.py</extracomment>
        <translation>{what_happened} Último mensaje: {words}</translation>
    </message>
    <message>
        <source>{what_happened} Trying again…</source>
        <extracomment>bridge/backend_feed.py</extracomment>
        <translation>{what_happened} Se intenta de nuevo…</translation>
    </message>
    <message>
        <source>{who} can be heard, but has not answered yet</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>Se oye a {who}, pero aún no ha respondido</translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} no respondió.</translation>
    </message>
    <message>
        <source>{who} does not respond.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} no reacciona.</translation>
    </message>
    <message>
        <source>{who} has no phone connected.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} no tiene ningún teléfono conectado.</translation>
    </message>
    <message>
        <source>{who} hung up.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} ha colgado.</translation>
    </message>
    <message>
        <source>{who} is busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} está ocupado.</translation>
    </message>
    <message>
        <source>{who} is on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} está en espera</translation>
    </message>
    <message>
        <source>{who} is on hold and waits for you.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} está en espera y le aguarda.</translation>
    </message>
    <message>
        <source>{who} is still busy.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} sigue ocupado.</translation>
    </message>
    <message>
        <source>{who} leaves the conference and is hung up.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>{who} sale de la conferencia y se cuelga su llamada.</translation>
    </message>
    <message>
        <source>{who} may not be called.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>No se puede llamar a {who}.</translation>
    </message>
    <message>
        <source>{who} parked it in slot {slot}, and nobody fetched it.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} la aparcó en la plaza {slot} y nadie la recogió.</translation>
    </message>
    <message>
        <source>{who} rejected the call.</source>
        <extracomment>state/retold.py</extracomment>
        <translation>{who} rechazó la llamada.</translation>
    </message>
    <message>
        <source>{who} to the voicemail of {whom}</source>
        <extracomment>commands/dropping.py</extracomment>
        <translation>{who} al buzón de voz de {whom}</translation>
    </message>
    <message>
        <source>{who} waits on hold, {time}</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>{who} espera retenida, {time}</translation>
    </message>
    <message>
        <source>{who}, rings at {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, suena en {destination}, vuelve en {time}</translation>
    </message>
    <message>
        <source>{who}, waits for {destination}, back in {time}</source>
        <extracomment>ui/models/sentences.py</extracomment>
        <translation>{who}, espera a {destination}, vuelve en {time}</translation>
    </message>
    <message>
        <source>“{address}” is neither a number nor a SIP address.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>«{address}» no es ni un número ni una dirección SIP.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a registrar.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>«{address}» no es la dirección de un registrador.</translation>
    </message>
    <message>
        <source>“{command}” is still on its way: the backend has not answered yet.</source>
        <extracomment>commands/dispatcher.py</extracomment>
        <translation>«{command}» aún está en camino: el servidor no ha respondido todavía.</translation>
    </message>
    <message>
        <source>“{name}” is in use already.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>«{name}» ya está en uso.</translation>
    </message>
    <message>
        <source>“{name}” is in use. Change to another profile first.</source>
        <extracomment>ui/dialogs/profiles.py</extracomment>
        <translation>«{name}» está en uso. Cambie antes a otro perfil.</translation>
    </message>
    <message>
        <source>“{name}” is not a SIP user name.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>«{name}» no es un nombre de usuario SIP.</translation>
    </message>
    <message>
        <source>“{name}” is not a domain.</source>
        <extracomment>softphone/sip/address.py</extracomment>
        <translation>«{name}» no es un dominio.</translation>
    </message>
</context>
</TS>

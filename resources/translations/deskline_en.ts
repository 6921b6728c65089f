<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Deskline</name>
    <message numerus="yes">
        <source>%n calls are up. Quitting ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n call is up. Quitting ends your part in it.</numerusform>
            <numerusform>%n calls are up. Quitting ends your part in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are up. Signing out ends your part in them.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>%n call is up. Signing out ends your part in it.</numerusform>
            <numerusform>%n calls are up. Signing out ends your part in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo calls at a time are enough.</source>
        <extracomment>bootstrap/demo.py</extracomment>
        <translation>
            <numerusform>%n demo call at a time is enough.</numerusform>
            <numerusform>%n demo calls at a time are enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>ui/views/log.py</extracomment>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/views/toast.py</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <extracomment>ui/models/announcements.py</extracomment>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <extracomment>ui/models/announcements.py, ui/views/main_window.py</extracomment>
        <translation>
            <numerusform>%n ringing</numerusform>
            <numerusform>%n ringing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conference of %n</source>
        <extracomment>ui/models/announcements.py, ui/models/words.py</extracomment>
        <translation>
            <numerusform>Conference of %n</numerusform>
            <numerusform>Conference of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends for all %n others. Leave it instead to let them go on.</source>
        <extracomment>ui/input/questions.py</extracomment>
        <translation>
            <numerusform>It ends for %n other. Leave it instead to let them go on.</numerusform>
            <numerusform>It ends for all %n others. Leave it instead to let them go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n others</source>
        <extracomment>ui/models/people.py</extracomment>
        <translation>
            <numerusform>You and %n other</numerusform>
            <numerusform>You and %n others</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>gatehouse::ActivityPanel</name>
    <message numerus="yes">
        <source>Activity · %n running</source>
        <translation>
            <numerusform>Activity · %n running</numerusform>
            <numerusform>Activity · %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::Application</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without input.</source>
        <translation>
            <numerusform>Locked after %n minute without input.</numerusform>
            <numerusform>Locked after %n minutes without input.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeRun</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody can tell.</source>
        <translation>
            <numerusform>Of %n nobody can tell.</numerusform>
            <numerusform>Of %n nobody can tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent.</source>
        <translation>
            <numerusform>%n was not sent.</numerusform>
            <numerusform>%n were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PageDetails</name>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordPicker</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ReviewDialog</name>
    <message numerus="yes">
        <source>Take %n changes back</source>
        <translation>
            <numerusform>Take %n change back</numerusform>
            <numerusform>Take %n changes back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n changes</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes</source>
        <translation>
            <numerusform>Send %n change</numerusform>
            <numerusform>Send %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>And %n more change.</numerusform>
            <numerusform>And %n more changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more consequences.</source>
        <translation>
            <numerusform>And %n more consequence.</numerusform>
            <numerusform>And %n more consequences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SettingsEditing</name>
    <message numerus="yes">
        <source>%n setting(s) read from %1.</source>
        <translation>
            <numerusform>%n setting read from %1.</numerusform>
            <numerusform>%n settings read from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::StatusArea</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities running. Show them</source>
        <translation>
            <numerusform>%n activity running. Show it</numerusform>
            <numerusform>%n activities running. Show them</numerusform>
        </translation>
    </message>
</context>
</TS>

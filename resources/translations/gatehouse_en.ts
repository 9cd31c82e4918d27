<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>OrganizationActions</name>
    <message numerus="yes">
        <source>%n active user(s) of %1 are deactivated with it.</source>
        <translation>
            <numerusform>%n active user of %1 is deactivated with it.</numerusform>
            <numerusform>%n active users of %1 are deactivated with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) belong to %1; those of them who are active are deactivated with it.</source>
        <translation>
            <numerusform>%n user belongs to %1 and is deactivated with it if active.</numerusform>
            <numerusform>%n users belong to %1; those of them who are active are deactivated with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordRule</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capital letters</source>
        <translation>
            <numerusform>%n capital letter</numerusform>
            <numerusform>%n capital letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small letters</source>
        <translation>
            <numerusform>%n small letter</numerusform>
            <numerusform>%n small letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special characters</source>
        <translation>
            <numerusform>%n special character</numerusform>
            <numerusform>%n special characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleRequests</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests</source>
        <translation>
            <numerusform>Reject %n request</numerusform>
            <numerusform>Reject %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set aside %n requests</source>
        <translation>
            <numerusform>Set aside %n request</numerusform>
            <numerusform>Set aside %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountController</name>
    <message numerus="yes">
        <source>%n sessions end. Whoever works there has to sign in again; what was not saved there is lost.</source>
        <translation>
            <numerusform>%n session ends. Whoever works there has to sign in again; what was not saved there is lost.</numerusform>
            <numerusform>%n sessions end. Whoever works there has to sign in again; what was not saved there is lost.</numerusform>
        </translation>
    </message>
</context>
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
    <name>gatehouse::CodeButton</name>
    <message numerus="yes">
        <source>Send again in %n s</source>
        <translation>
            <numerusform>Send again in %n s</numerusform>
            <numerusform>Send again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::JsonPane</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::LineDiffView</name>
    <message numerus="yes">
        <source>⋯ %n unchanged lines</source>
        <translation>
            <numerusform>⋯ %n unchanged line</numerusform>
            <numerusform>⋯ %n unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::MatrixController</name>
    <message numerus="yes">
        <source>%n of the changes were so already, as the service&apos;s refusal shows. That is known now.</source>
        <translation>
            <numerusform>%n of the changes was so already, as the service&apos;s refusal shows. That is known now.</numerusform>
            <numerusform>%n of the changes were so already, as the service&apos;s refusal shows. That is known now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::MatrixPage</name>
    <message numerus="yes">
        <source>%n to give</source>
        <translation>
            <numerusform>%n to give</numerusform>
            <numerusform>%n to give</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take away</source>
        <translation>
            <numerusform>%n to take away</numerusform>
            <numerusform>%n to take away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
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
    <name>gatehouse::PasteDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PeopleCount</name>
    <message numerus="yes">
        <source>The service cannot count them by itself, and all %n users of the tenant are too many to look through.</source>
        <translation>
            <numerusform>The service cannot count them by itself, and the %n user of the tenant is too many to look through.</numerusform>
            <numerusform>The service cannot count them by itself, and all %n users of the tenant are too many to look through.</numerusform>
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
    <name>gatehouse::RequestReview</name>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
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
<context>
    <name>gatehouse::TemplateDialog</name>
    <message numerus="yes">
        <source>%n pictures or style sheets from outside are not loaded here.</source>
        <translation>
            <numerusform>%n picture or style sheet from outside is not loaded here.</numerusform>
            <numerusform>%n pictures or style sheets from outside are not loaded here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UserNarrowing</name>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has %n of the ids: %1</source>
        <translation>
            <numerusform>Nobody has %n of the ids: %1</numerusform>
            <numerusform>Nobody has %n of the ids: %1</numerusform>
        </translation>
    </message>
</context>
</TS>

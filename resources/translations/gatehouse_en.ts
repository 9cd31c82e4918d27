<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccessDecision</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 h</source>
        <translation>
            <numerusform>%n day and %1 h</numerusform>
            <numerusform>%n days and %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes within the next %n day(s).</source>
        <translation>
            <numerusform>Nothing changes within the next %n day.</numerusform>
            <numerusform>Nothing changes within the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeResult</name>
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
    <name>FenceExport</name>
    <message numerus="yes">
        <source>Saved %n geofences: %1</source>
        <translation>
            <numerusform>Saved %n geofence: %1</numerusform>
            <numerusform>Saved %n geofences: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place and were left out.</source>
        <translation>
            <numerusform>%n has no place and was left out.</numerusform>
            <numerusform>%n have no place and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n unsaved edits, which the service does not have.</source>
        <translation>
            <numerusform>With %n unsaved edit, which the service does not have.</numerusform>
            <numerusform>With %n unsaved edits, which the service does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FenceProblems</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln geofences are named %1. Rename them, so that people can tell them apart.</source>
        <translation>
            <numerusform>%Ln geofence is named %1. Rename it, so that people can tell them apart.</numerusform>
            <numerusform>%Ln geofences are named %1. Rename them, so that people can tell them apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEdit</name>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>Replace “%1” in %n cell</numerusform>
            <numerusform>Replace “%1” in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n cells</source>
        <translation>
            <numerusform>Tidy %n cell</numerusform>
            <numerusform>Tidy %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n rows aside</source>
        <translation>
            <numerusform>Set %n row aside</numerusform>
            <numerusform>Set %n rows aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back</source>
        <translation>
            <numerusform>Take %n row back</numerusform>
            <numerusform>Take %n rows back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n rows</source>
        <translation>
            <numerusform>Tidy %n row</numerusform>
            <numerusform>Tidy %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join cells in %n rows</source>
        <translation>
            <numerusform>Join cells in %n row</numerusform>
            <numerusform>Join cells in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message numerus="yes">
        <source>Of %n people it is not known whether they are there already. If they are, what is said here of people who are there happens to them too.</source>
        <translation>
            <numerusform>Of %n person it is not known whether they are there already. If they are, what is said here of people who are there happens to them too.</numerusform>
            <numerusform>Of %n people it is not known whether they are there already. If they are, what is said here of people who are there happens to them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are there already get roles they may not have.</source>
        <translation>
            <numerusform>%n person who is there already gets roles they may not have.</numerusform>
            <numerusform>%n people who are there already get roles they may not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are there already lose the roles that the file does not name.</source>
        <translation>
            <numerusform>%n person who is there already loses the roles that the file does not name.</numerusform>
            <numerusform>%n people who are there already lose the roles that the file does not name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in another organization: the service takes them into yours, or refuses.</source>
        <translation>
            <numerusform>%n person is in another organization: the service takes them into yours, or refuses.</numerusform>
            <numerusform>%n people are in another organization: the service takes them into yours, or refuses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n people who are there already are replaced.</source>
        <translation>
            <numerusform>The password of %n person who is there already is replaced.</numerusform>
            <numerusform>The passwords of %n people who are there already are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are there already are signed out everywhere.</source>
        <translation>
            <numerusform>%n person who is there already is signed out everywhere.</numerusform>
            <numerusform>%n people who are there already are signed out everywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With each change the timeslots of the person are sent again as they were read, for %n people. What others change in between is lost.</source>
        <translation>
            <numerusform>With the change the timeslots of the person are sent again as they were read, for %n person. What others change in between is lost.</numerusform>
            <numerusform>With each change the timeslots of the person are sent again as they were read, for %n people. What others change in between is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are sent an invitation to sign up.</source>
        <translation>
            <numerusform>%n person is sent an invitation to sign up.</numerusform>
            <numerusform>%n people are sent an invitation to sign up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service makes up usernames for %n people.</source>
        <translation>
            <numerusform>The service makes up a username for %n person.</numerusform>
            <numerusform>The service makes up usernames for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people it is not known whether they are there already. Each is sent as a new user, and nobody looks before: whoever is there may be refused, or be there twice. Read the list of users again first.</source>
        <translation>
            <numerusform>Of %n person it is not known whether they are there already. The row is sent as a new user, and nobody looks before: whoever is there may be refused, or be there twice. Read the list of users again first.</numerusform>
            <numerusform>Of %n people it is not known whether they are there already. Each is sent as a new user, and nobody looks before: whoever is there may be refused, or be there twice. Read the list of users again first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message numerus="yes">
        <source>%n change(s) wait to be saved and are not in the file.</source>
        <translation>
            <numerusform>%n change waits to be saved and is not in the file.</numerusform>
            <numerusform>%n changes wait to be saved and are not in the file.</numerusform>
        </translation>
    </message>
</context>
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
    <name>gatehouse::AccessChangeList</name>
    <message numerus="yes">
        <source>Nobody gains or loses access by this, of %n people looked at.</source>
        <translation>
            <numerusform>Nobody gains or loses access by this, of %n people looked at.</numerusform>
            <numerusform>Nobody gains or loses access by this, of %n people looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose access</source>
        <translation>
            <numerusform>%n loses access</numerusform>
            <numerusform>%n lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain access</source>
        <translation>
            <numerusform>%n gains access</numerusform>
            <numerusform>%n gain access</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessImpact</name>
    <message numerus="yes">
        <source>What %n people are assigned is not known yet.</source>
        <translation>
            <numerusform>What %n people are assigned is not known yet.</numerusform>
            <numerusform>What %n people are assigned is not known yet.</numerusform>
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
    <name>gatehouse::AssignmentEditing</name>
    <message numerus="yes">
        <source>Geofences and timeslots of %n users</source>
        <translation>
            <numerusform>Geofences and timeslots of %n user</numerusform>
            <numerusform>Geofences and timeslots of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n of other organizations, which stay.</source>
        <translation>
            <numerusform>And %n of another organization, which stays.</numerusform>
            <numerusform>And %n of other organizations, which stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left as they are.</source>
        <translation>
            <numerusform>%n user is left as they are.</numerusform>
            <numerusform>%n users are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send for %n user(s)</source>
        <translation>
            <numerusform>Send for %n user</numerusform>
            <numerusform>Send for %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n user(s) change. Each is read again right before it is sent.</source>
        <translation>
            <numerusform>The lists of %n user change. Each is read again right before it is sent.</numerusform>
            <numerusform>The lists of %n users change. Each is read again right before it is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentPage</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read it for %n user(s)</source>
        <translation>
            <numerusform>Read it for %n user</numerusform>
            <numerusform>Read it for %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read it for the other %n</source>
        <translation>
            <numerusform>Read it for the other %n</numerusform>
            <numerusform>Read it for the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known for all %n user(s), read since %1. What others change from then on does not show until you refresh.</source>
        <translation>
            <numerusform>Known for the %n user there is, read since %1. What others change from then on does not show until you refresh.</numerusform>
            <numerusform>Known for all %n users, read since %1. What others change from then on does not show until you refresh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as far as is known.</source>
        <translation>
            <numerusform>%n user, as far as is known.</numerusform>
            <numerusform>%n users, as far as is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved what %n user(s) have: %1</source>
        <translation>
            <numerusform>Saved what %n user has: %1</numerusform>
            <numerusform>Saved what %n users have: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not read yet and are written as not read.</source>
        <translation>
            <numerusform>%n of them was not read yet and is written as not read.</numerusform>
            <numerusform>%n of them were not read yet and are written as not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have only a part of it.</source>
        <translation>
            <numerusform>%n of them has only a part of it.</numerusform>
            <numerusform>%n of them have only a part of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentTargetModel</name>
    <message numerus="yes">
        <source>%1, %n users</source>
        <translation>
            <numerusform>%1, %n user</numerusform>
            <numerusform>%1, %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n users, %2 of them in part</source>
        <translation>
            <numerusform>%1, %n user, %2 of them in part</numerusform>
            <numerusform>%1, %n users, %2 of them in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::BulkImportPage</name>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n users…</source>
        <translation>
            <numerusform>Import %n user…</numerusform>
            <numerusform>Import %n users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported already and are not sent again.</source>
        <translation>
            <numerusform>%n row was imported already and is not sent again.</numerusform>
            <numerusform>%n rows were imported already and are not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you have prepared of this file on %1 is back: %n changes in its rows.</source>
        <translation>
            <numerusform>What you have prepared of this file on %1 is back: %n change in its rows.</numerusform>
            <numerusform>What you have prepared of this file on %1 is back: %n changes in its rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not: passwords and other secrets, and what is in columns that fill no field, are not kept. Make them again.</source>
        <translation>
            <numerusform>%n change is not: passwords and other secrets, and what is in columns that fill no field, are not kept. Make it again.</numerusform>
            <numerusform>%n changes are not: passwords and other secrets, and what is in columns that fill no field, are not kept. Make them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in its rows</source>
        <translation>
            <numerusform>%n change in its rows</numerusform>
            <numerusform>%n changes in its rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of secrets are not kept</source>
        <translation>
            <numerusform>%n change of secrets is not kept</numerusform>
            <numerusform>%n changes of secrets are not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeReport</name>
    <message numerus="yes">
        <source>Look up the %n unknown</source>
        <translation>
            <numerusform>Look up the %n unknown</numerusform>
            <numerusform>Look up the %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %n not made…</source>
        <translation>
            <numerusform>Send the one not made…</numerusform>
            <numerusform>Send the %n not made…</numerusform>
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
        <source>Goes on in %n seconds.</source>
        <translation>
            <numerusform>Goes on in %n second.</numerusform>
            <numerusform>Goes on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %n minutes.</source>
        <translation>
            <numerusform>Goes on in %n minute.</numerusform>
            <numerusform>Goes on in %n minutes.</numerusform>
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
    <name>gatehouse::CoverPanel</name>
    <message numerus="yes">
        <source>Make %n geofences</source>
        <translation>
            <numerusform>Make %n geofence</numerusform>
            <numerusform>Make %n geofences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailRow</name>
    <message numerus="yes">
        <source>On the clipboard for %n seconds.</source>
        <translation>
            <numerusform>On the clipboard for %n second.</numerusform>
            <numerusform>On the clipboard for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ElevateImport</name>
    <message numerus="yes">
        <source>Invite or change %n people in %1</source>
        <translation>
            <numerusform>Invite or change %n person in %1</numerusform>
            <numerusform>Invite or change %n people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create or change %n people in %1</source>
        <translation>
            <numerusform>Create or change %n person in %1</numerusform>
            <numerusform>Create or change %n people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people into %1</source>
        <translation>
            <numerusform>Invite %n person into %1</numerusform>
            <numerusform>Invite %n people into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n people in %1</source>
        <translation>
            <numerusform>Create %n person in %1</numerusform>
            <numerusform>Create %n people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n rows the service&apos;s result says nothing. Go on to read it again, or look at the users before you import them again.</source>
        <translation>
            <numerusform>Of %n row the service&apos;s result says nothing. Go on to read it again, or look at the users before you import it again.</numerusform>
            <numerusform>Of %n rows the service&apos;s result says nothing. Go on to read it again, or look at the users before you import them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file that was uploaded were sent by another import meanwhile, so it is not used. Drop the file again to import the others.</source>
        <translation>
            <numerusform>%n row of the file that was uploaded was sent by another import meanwhile, so it is not used. Drop the file again to import the others.</numerusform>
            <numerusform>%n rows of the file that was uploaded were sent by another import meanwhile, so it is not used. Drop the file again to import the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FenceCanvas</name>
    <message numerus="yes">
        <source>%n geofences selected</source>
        <translation>
            <numerusform>%n geofence selected</numerusform>
            <numerusform>%n geofences selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n geofences. They are gone from the service once you save.</source>
        <translation>
            <numerusform>Deleted %n geofence. It is gone from the service once you save.</numerusform>
            <numerusform>Deleted %n geofences. They are gone from the service once you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n geofences</source>
        <translation>
            <numerusform>Delete %n geofence</numerusform>
            <numerusform>Delete %n geofences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n geofences</source>
        <translation>
            <numerusform>Duplicate %n geofence</numerusform>
            <numerusform>Duplicate %n geofences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n geofences</source>
        <translation>
            <numerusform>Switch off %n geofence</numerusform>
            <numerusform>Switch off %n geofences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n geofences</source>
        <translation>
            <numerusform>Switch on %n geofence</numerusform>
            <numerusform>Switch on %n geofences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corner taken back, %n left</source>
        <translation>
            <numerusform>Corner taken back, %n left</numerusform>
            <numerusform>Corner taken back, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The polygon is being drawn again, %n corners</source>
        <translation>
            <numerusform>The polygon is being drawn again, %n corner</numerusform>
            <numerusform>The polygon is being drawn again, %n corners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FenceImport</name>
    <message numerus="yes">
        <source>%n geofences of %1 are here now. Save to send them to the service.</source>
        <translation>
            <numerusform>%n geofence of %1 is here now. Save to send it to the service.</numerusform>
            <numerusform>%n geofences of %1 are here now. Save to send them to the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FencePanel</name>
    <message numerus="yes">
        <source>%n geofences selected</source>
        <translation>
            <numerusform>%n geofence selected</numerusform>
            <numerusform>%n geofences selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FindingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GeofenceController</name>
    <message numerus="yes">
        <source>%n geofences can only be changed once the list was read again. That is done now.</source>
        <translation>
            <numerusform>%n geofence can only be changed once the list was read again. That is done now.</numerusform>
            <numerusform>%n geofences can only be changed once the list was read again. That is done now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edits</source>
        <translation>
            <numerusform>Discard %n edit</numerusform>
            <numerusform>Discard %n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits were discarded.</source>
        <translation>
            <numerusform>%n edit was discarded.</numerusform>
            <numerusform>%n edits were discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time are here again. They are not saved yet.</source>
        <translation>
            <numerusform>%n edit from last time is here again. It is not saved yet.</numerusform>
            <numerusform>%n edits from last time are here again. They are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geofences cannot be sent like this. Select each to see what to mend.</source>
        <translation>
            <numerusform>%n geofence cannot be sent like this. Select it to see what to mend.</numerusform>
            <numerusform>%n geofences cannot be sent like this. Select each to see what to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geofences from last time were saved before the program ended.</source>
        <translation>
            <numerusform>%n geofence from last time was saved before the program ended.</numerusform>
            <numerusform>%n geofences from last time were saved before the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of geofences are not saved and would be lost.</source>
        <translation>
            <numerusform>%n edit of geofences is not saved and would be lost.</numerusform>
            <numerusform>%n edits of geofences are not saved and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has stored %n geofences otherwise than they were sent: %1. Look at them, and at how the connection&apos;s settings name the switch and the radius.</source>
        <translation>
            <numerusform>The service has stored %n geofence otherwise than it was sent: %1. Look at it, and at how the connection&apos;s settings name the switch and the radius.</numerusform>
            <numerusform>The service has stored %n geofences otherwise than they were sent: %1. Look at them, and at how the connection&apos;s settings name the switch and the radius.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time can only be shown once the service tells its geofences. They are kept until then.</source>
        <translation>
            <numerusform>%n edit from last time can only be shown once the service tells its geofences. It is kept until then.</numerusform>
            <numerusform>%n edits from last time can only be shown once the service tells its geofences. They are kept until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time wait for the service&apos;s list and would be lost for good.</source>
        <translation>
            <numerusform>%n edit from last time waits for the service&apos;s list and would be lost for good.</numerusform>
            <numerusform>%n edits from last time wait for the service&apos;s list and would be lost for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GeofencePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%n to delete</numerusform>
            <numerusform>%n to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes…</source>
        <translation>
            <numerusform>Save %n change…</numerusform>
            <numerusform>Save %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons to cover</source>
        <translation>
            <numerusform>%n polygon to cover</numerusform>
            <numerusform>%n polygons to cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the list</source>
        <comment>edits</comment>
        <translation>
            <numerusform>%n waiting for the list</numerusform>
            <numerusform>%n waiting for the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportCheckStep</name>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n rows shown</source>
        <translation>
            <numerusform>the %n row shown</numerusform>
            <numerusform>all %n rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportDialog</name>
    <message numerus="yes">
        <source>%n new geofences</source>
        <translation>
            <numerusform>%n new geofence</numerusform>
            <numerusform>%n new geofences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n the same as here</numerusform>
            <numerusform>%n the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons, which you cover with circles next</source>
        <translation>
            <numerusform>%n polygon, which you cover with circles next</numerusform>
            <numerusform>%n polygons, which you cover with circles next</numerusform>
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
        <source>Import %n geofences</source>
        <translation>
            <numerusform>Import %n geofence</numerusform>
            <numerusform>Import %n geofences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more geofences are allowed in this organization. The service may refuse what is beyond that when you save.</source>
        <translation>
            <numerusform>Only %n more geofence is allowed in this organization. The service may refuse what is beyond that when you save.</numerusform>
            <numerusform>Only %n more geofences are allowed in this organization. The service may refuse what is beyond that when you save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportMendDialog</name>
    <message numerus="yes">
        <source>Replace in %n cells</source>
        <translation>
            <numerusform>Replace in %n cell</numerusform>
            <numerusform>Replace in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n cells</source>
        <translation>
            <numerusform>Set %n cell</numerusform>
            <numerusform>Set %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportUndo</name>
    <message numerus="yes">
        <source>More than %n users were created by %1, which is more than can be removed together. Remove them on the page “Users”.</source>
        <translation>
            <numerusform>More than %n user was created by %1, which is more than can be removed together. Remove them on the page “Users”.</numerusform>
            <numerusform>More than %n users were created by %1, which is more than can be removed together. Remove them on the page “Users”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users are there, but cannot be removed here. Reject those who are pending on the page “Pending users”.</source>
        <translation>
            <numerusform>%n user is there, but cannot be removed here. Reject those who are pending on the page “Pending users”.</numerusform>
            <numerusform>%n users are there, but cannot be removed here. Reject those who are pending on the page “Pending users”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users whom %1 has created are removed.</source>
        <translation>
            <numerusform>%n user whom %1 has created is removed.</numerusform>
            <numerusform>%n users whom %1 has created are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are not there any more.</source>
        <translation>
            <numerusform>%n other is not there any more.</numerusform>
            <numerusform>%n others are not there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::IvaltImport</name>
    <message numerus="yes">
        <source>Of %n rows nobody knows whether they were imported. Go on to have them looked up.</source>
        <translation>
            <numerusform>Of %n row nobody knows whether it was imported. Go on to have it looked up.</numerusform>
            <numerusform>Of %n rows nobody knows whether they were imported. Go on to have them looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that wait are not in this file. They are given up: the report has them among those that failed.</source>
        <translation>
            <numerusform>%n row that waits is not in this file. It is given up: the report has it among those that failed.</numerusform>
            <numerusform>%n rows that wait are not in this file. They are given up: the report has them among those that failed.</numerusform>
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
    <name>gatehouse::PageActions</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>gatehouse::ProblemList</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
    <message numerus="yes">
        <source>%n are left out since they are so already.</source>
        <translation>
            <numerusform>%n is left out since it is so already.</numerusform>
            <numerusform>%n are left out since they are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out since they would be refused or could not be read.</source>
        <translation>
            <numerusform>%n is left out since it would be refused or could not be read.</numerusform>
            <numerusform>%n are left out since they would be refused or could not be read.</numerusform>
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
    <name>gatehouse::StretchOffer</name>
    <message numerus="yes">
        <source>%n user(s) have only a part of %1. The page of assignments shows them.</source>
        <translation>
            <numerusform>%n user has only a part of %1. The page of assignments shows them.</numerusform>
            <numerusform>%n users have only a part of %1. The page of assignments shows them.</numerusform>
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
    <name>gatehouse::TimeslotPage</name>
    <message numerus="yes">
        <source>The service stores one stretch each: this is %n timeslots of it (%1), edited together.</source>
        <translation>
            <numerusform>The service stores one stretch each: this is %n timeslots of it (%1), edited together.</numerusform>
            <numerusform>The service stores one stretch each: this is %n timeslots of it (%1), edited together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved, see the notes above the week.</source>
        <translation>
            <numerusform>%n not saved, see the notes above the week.</numerusform>
            <numerusform>%n not saved, see the notes above the week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%n unsaved</numerusform>
            <numerusform>%n unsaved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time are here again. They are not saved yet.</source>
        <translation>
            <numerusform>%n edit from last time is here again. It is not saved yet.</numerusform>
            <numerusform>%n edits from last time are here again. They are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timeslots from last time were saved before the program ended.</source>
        <translation>
            <numerusform>%n timeslot from last time was saved before the program ended.</numerusform>
            <numerusform>%n timeslots from last time were saved before the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of timeslots are not saved and would be lost.</source>
        <translation>
            <numerusform>%n edit of timeslots is not saved and would be lost.</numerusform>
            <numerusform>%n edits of timeslots are not saved and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has stored %n timeslots otherwise than they were sent: %1. Look at them, and at how the connection&apos;s settings say that timeslots are sent.</source>
        <translation>
            <numerusform>The service has stored %n timeslot otherwise than it was sent: %1. Look at it, and at how the connection&apos;s settings say that timeslots are sent.</numerusform>
            <numerusform>The service has stored %n timeslots otherwise than they were sent: %1. Look at them, and at how the connection&apos;s settings say that timeslots are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not be found out whether what was sent last is there, so %n timeslots were left out. Look at the list first. If they are not there, save once more.</source>
        <translation>
            <numerusform>It could not be found out whether what was sent last is there, so %n timeslot was left out. Look at the list first. If it is not there, save once more.</numerusform>
            <numerusform>It could not be found out whether what was sent last is there, so %n timeslots were left out. Look at the list first. If they are not there, save once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time wait until the service tells its timeslots.</source>
        <translation>
            <numerusform>%n edit from last time waits until the service tells its timeslots.</numerusform>
            <numerusform>%n edits from last time wait until the service tells its timeslots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time wait for the service&apos;s list and would be lost for good.</source>
        <translation>
            <numerusform>%n edit from last time waits for the service&apos;s list and would be lost for good.</numerusform>
            <numerusform>%n edits from last time wait for the service&apos;s list and would be lost for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the list</source>
        <comment>edits</comment>
        <translation>
            <numerusform>%n waiting for the list</numerusform>
            <numerusform>%n waiting for the list</numerusform>
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
<context>
    <name>gatehouse::WeekGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

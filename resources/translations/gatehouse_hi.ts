<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>Action</name>
    <message>
        <source>Make someone organization admin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add registration codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove registration codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make organization admin of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a sign-up code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the search up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add permissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove permissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set pending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make admin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from organization…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>changed, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set, hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>Row %1 is not where it belongs: a row was removed, renumbered or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 does not follow the row before it: one of them was replaced, moved or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was altered after it had been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is not the row that was written there: rows up to it were written anew by someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are missing at the end: row %1 had been written, but row %2 is the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that names the last row, %1.seal, is missing or unreadable, so nobody can tell whether rows were removed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows fit together, from row 1 to row %1: none was altered, removed, moved or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows 1 to %1 are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of %1 as it is, and find out who else can write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log %1 cannot be opened or written: %2. Without it no change is sent. Make sure that the folder exists and that you may write to it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the change log %1. Without it no change is sent. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write the change log %1. Without it no change is sent. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log %1 is damaged and cannot be read. Without it no change is sent. Put back a copy of the file and try again, or keep the damaged file aside and begin a new log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this installation lacks Qt&apos;s SQLite driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no change log. Without one no change is sent. Keep the file aside and begin a new log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Gatehouse has written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the damaged file cannot be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place and export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLogTable</name>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome: the program ended before the answer came, or it is still awaited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Use lower-case letters and underscores only, such as session_manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters A to Z and blanks only; the service accepts no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters A to Z, digits and blanks only; the service accepts no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters A to Z, digits, blanks, hyphens, dots and commas only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, underscores and hyphens only, such as manage-session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters A to Z only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use capital letters A to Z only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and blanks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters and square brackets only, such as STRING or ARRAY[STRING].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a capital, then letters and blanks only, at most 50 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path as /service/v1/controller/…; * and :parameter are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail address, such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plus sign and one to four digits, such as +91.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 7 to 15 digits, without the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the six digits you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write degrees from -90 to 90, such as 28.6139.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write degrees from -180 to 180, such as 77.2090.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write metres, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address such as https://users.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date and time, such as 2026-01-31T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole numbers separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Work on a local sandbox with sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page, with its data loaded, to this folder and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window size for pictures, 1280x800 unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per point for pictures, 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark; follows the system unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that everything the program needs loads, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print every operation and what uses it, separated by tabs, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin console for the ELEVATE user service and the iVALT Admin API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with --help to see the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose either --sandbox or --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a size from 640x480 to 7680x4320, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Scheme and host. The path prefix is a setting of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything before /organization, as your contract names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered when you sign in. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which release of the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 3.5: the host that is registered as the tenant&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 3.5: only where the origin does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before every path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No where the service takes the bare token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some deployments rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service writes its messages in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published descriptions disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this service takes another verb or path than Gatehouse would use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, for a service whose certificate your own authority has issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.1, without tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.5, with tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name and the device (reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name (quick start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the organization&apos;s geofences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole geofences (quick start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One id (reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real people. A red line on every window; deleting the workspace asks for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rehearsing. An amber line on every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trying things out. A green line on every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at everything; nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a change is sent you see it, before and after, and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other changes are sent as soon as you save them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>The person moves from the default organization into this one and must sign in again. The service has no operation that takes the role away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign up with a removed code any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users of the organization are deactivated too. The organization can be reactivated by editing its status; its users stay inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is signed out and cannot sign in any more. The service has no operation that activates a user again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is anonymised for good: the name becomes Anonymous User, the address is lost, the person can never sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone with the role loses what the permission allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is removed for good. Only roles of your own organization can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission is removed for good, and its code cannot be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module is removed for good, and all permissions of it with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is removed for good. What becomes of its users, geofences and timeslots is not documented; expect them to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person waits for an admin to accept them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no operation that takes admin rights away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person loses access to the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is removed from the organization for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialProblem</name>
    <message>
        <source>No keychain can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain can be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the credentials in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep the credentials in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editable fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow custom entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target entity type label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SignedUrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FilePath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DestFilePath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded user ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShareLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofence ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofence quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslot ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check timeslots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile with country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, phone or user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write bearer before the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New users are sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofences of a user are sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslots of a user are sent as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>This regular expression cannot be used: %1, at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date or a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at character %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something else than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Make sure that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make sure that there is space left and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainProblem</name>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse was not allowed to use the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be stored in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry could not be removed from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again. A locked keychain does not sign you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it when your system asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or go on without it for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, network and database libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the sandbox on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps credentials in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>List roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the roles of the default organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a module or change its status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a permission to a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a permission from a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the caller&apos;s effective permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a one-time code for a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password with a one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a one-time code for sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept terms and conditions (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List users by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read several users by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the caller&apos;s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a user&apos;s profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the own preferred language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the own profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a share link for a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a signed upload URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a signed download URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the URL of the sample CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List forms with their versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a system admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as system admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (anonymize) a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a user admin of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate an organization and its users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the user search view now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user a further role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List active organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List active organizations of one tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a role in the own organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add registration codes to an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove registration codes from an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read entity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entities of a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List role requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a role request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve, reject or set aside a role request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or invite users from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or invite users from a CSV file (3.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List bulk user files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate users of the own organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an entity type of the default organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a notification template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List notification templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a notification template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a notification template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an organization through a user and its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an organization by id or slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the organizations of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an onboarding organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the users of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a user of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a user in an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a user of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a user of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a user from an organization by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the details of an organization user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a user of an organization into the pending state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List pending users of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a pending user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject a pending user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the auth codes of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an auth code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an auth code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an auth code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a phone owner admin of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the API credentials of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the Auth0 credentials of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the geofences of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the geofences of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the geofences of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the timeslots of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a timeslot to an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a timeslot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a timeslot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the timeslots of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the timeslots of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: renewed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active organization here. Deactivated ones are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user matches. Try fewer letters, or another spelling of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role matches. The search looks at titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission matches. The search looks at codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module. Create one to group permissions by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization yet. Create the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has no users yet. Create the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageController</name>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>The service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited entity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role request filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role request filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User deactivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User deactivations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofence assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofence assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslot assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslot assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELEVATE connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELEVATE connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iVALT connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iVALT connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free some space, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForms</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxWorkspace</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message>
        <source>%1 The service says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before the service answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not prove that it is the one you want, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service points to another address, which was not followed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have it, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gets more requests than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered, but its answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but its answer was lost. It may or may not have been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not offer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because a value is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or raise the timeout in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network and the address in the connection&apos;s settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service has a private certification authority, name its file in the connection&apos;s settings. Otherwise ask the operators of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust the new address, enter it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; what you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator for the permission, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the service names and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of this operation is not documented. If your service has another one, enter it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list; somebody else may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, copy the details for the operators of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the operators of the service the request id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the connection&apos;s settings; a proxy or a login page may have answered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the change is there before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your service has it under another path, enter that in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after minutes without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody is at the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep spreadsheets from running exported text as formulas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemInformation</name>
    <message>
        <source>Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what removes or disables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::AboutDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes with Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ActivityPanel</name>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activity · %n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ActivityRow</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done of total, what is counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>done, what is counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ApiKeyDialog</name>
    <message>
        <source>Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iVALT API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is in use until you quit Gatehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is stored in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never shown again. You can replace it with another or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iVALT pages of this workspace stay closed until a key is given again. The key itself stays valid: revoke it with iVALT if nobody should use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as x-api-key with every request to the address above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key stays in use until the new one has been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the API key you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no blanks and no accented letters. Copy it again, without what stands around it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Application</name>
    <message>
        <source>Locked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minute(s) without input.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use much memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are still being sent. Wait until they are done, or cancel them in the activity panel, then close the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeDoor</name>
    <message>
        <source>No workspace is open, so nothing was sent. Open a workspace and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeLogPage</name>
    <message>
        <source>Change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are refused until the log can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop verifying (%1 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no row was altered, removed, moved or put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the period with hashes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the damaged log aside and begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new change log was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged one is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something else, or remove a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change that is sent from here is noted in this log, with who made it and what came of it. Choose a longer period to see older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one change to see what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was tampered with or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the last row: %1. Written down elsewhere, it proves later that nothing before it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeRun</name>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is read-only, so nothing was sent. Choose another safety level in the workspace&apos;s settings to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, but a look at the service showed that the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and a look at the service showed that the change was not made. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and it could not be found out whether the change was made. Look at the record before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, because the outcome of a change before it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, because a change before it failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was sent, but its outcome could not be noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 nobody can tell whether it was made; look before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeView</name>
    <message>
        <source>%1 · %2</source>
        <comment>service and operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation and what it is done to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2, afterwards %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search pages and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ConnectionForm</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way can read passwords and keys. Use https if the service has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ConnectionSection</name>
    <message>
        <source>ELEVATE user service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iVALT Admin API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations, users, roles, permissions, role requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations, users, geofences, timeslots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving takes this service out of the workspace and removes its stored sign-in from this computer. The service itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::DeleteWorkspaceDialog</name>
    <message>
        <source>Delete workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open now: its pages are closed, and what is not saved there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings, its stored sign-in and its API key are removed from this computer. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services keep everything (%1); nobody else notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log keeps what was done in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it exactly as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailRow</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ElevateSession</name>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::FieldEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the JSON in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day hours:minutes, local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::FirstRunPage</name>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide who may get in, where and when: one console for the ELEVATE user service and the iVALT Admin API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both services as a stand-in on this computer, filled with a sample city. Nothing you do leaves this computer, and no account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an ELEVATE user service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations, users, roles, permissions and role requests. You need the service&apos;s address and an administrator&apos;s sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an iVALT Admin API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations, users, geofences and timeslots. You need an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add, change and remove workspaces at any time. Passwords and keys are kept in this computer&apos;s keychain, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::IvaltSession</name>
    <message>
        <source>The service does not accept the API key any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::KeychainBanner</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::KeychainProblemDialog</name>
    <message>
        <source>Kept in memory, passwords and keys are gone when you quit, and you are asked for them again next time. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ListEdit</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::MainWindow</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces and connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::OpenWorkspace</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::OperationTable</name>
    <message>
        <source>Add operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an operation for every line, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation called “%1”. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there twice. Remove one of the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path of “%1” from the first slash on, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::PageActions</name>
    <message>
        <source>New %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rows shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed-in account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read for editing. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::PageController</name>
    <message>
        <source>Sign in to see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actions apply to all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordDialog</name>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordForm</name>
    <message>
        <source>%1 *</source>
        <extracomment>the label of a value that must be given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordPicker</name>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RequestDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving? What you changed here will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ReviewDialog</name>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation and what it is done to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n changes back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue without sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>workspace and account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing is sent, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more consequences.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is production. Type “%1” to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SettingsStore</name>
    <message>
        <source>%1 It was put aside as %2, and every setting is as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SidebarModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and what is counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SignInDialog</name>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages every organization of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For organization and tenant administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to ELEVATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is kept: what you typed and selected is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, phone or user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the e-mail address, phone number or user name you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::StatusArea</name>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities running. Show them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TablePage</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ToastCard</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Toasts</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceButton</name>
    <message>
        <source>Choose a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces and connections…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceDelegate</name>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceDesk</name>
    <message>
        <source>Change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is a place to work in: one or both services, and how careful to be with them. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of Riverside, staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workspace with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on at least one service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceEditing</name>
    <message>
        <source>The service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers, but does not know the origin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the web address that the tenant is registered under as origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in when the workspace is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceListModel</name>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceStore</name>
    <message>
        <source>it lists no workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of %1 could not be understood: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It could not be put aside, so workspaces cannot be changed; repair or move it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was lost: the file is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace is called %1. Choose a different name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the workspace to at least one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspacesPage</name>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is a place to work in: one or both services, and how careful to be with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a workspace to see what it consists of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace, open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

#pragma once

#include "network/sandbox/store.h"

//! Where the ELEVATE side keeps its records. A seed inserts into these; a column left out is null, except that
//! status is best given. created_at and updated_at are texts as isoNow() gives them.
namespace gatehouse::sandbox::tables {

//! code, name, description, status, configuration…
extern const Table tenant;
//! Record fields (domains as a list, org_admin as a list of user ids), parent_id, created_by, updated_by, deleted_at…
extern const Table organization;
//! Codes that bring people into an organization when they sign up: code, organization_id.
extern const Table registrationCode;
//! Record fields.
extern const Table role;
extern const Table module;
//! Record fields, deleted_at.
extern const Table permission;
//! Which role may do what: role_title, permission_id, module, request_type (list), api_path.
extern const Table rolePermission;
//! Record fields except organizations, roles, permissions and organization_code; password (see hashedPassword),
//! share_link, deleted_at… organization_id is where the person belongs. name, e-mail and phone are plain text.
extern const Table user;
//! Which role a user has in which organization: user_id, role_id, organization_id, name (the user's, kept here too so
//! that a page of one role's users needs no sorting).
extern const Table userRole;
extern const Table session;
extern const Table oneTimePassword;
//! Record fields except requester; meta is the form data.
extern const Table roleRequest;
extern const Table entityType;
extern const Table entity;
extern const Table form;
extern const Table notificationTemplate;
extern const Table bulkFile;
//! People invited by a bulk file who have not signed up yet.
extern const Table invitation;
//! Uploaded files: path, content (base64 text).
extern const Table file;

QList<const Table *> all();

} // namespace gatehouse::sandbox::tables

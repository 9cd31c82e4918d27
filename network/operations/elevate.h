#pragma once

#include "models/records/elevate/account.h"
#include "models/records/elevate/bulkfile.h"
#include "models/records/elevate/entity.h"
#include "models/records/elevate/file.h"
#include "models/records/elevate/form.h"
#include "models/records/elevate/module.h"
#include "models/records/elevate/notificationtemplate.h"
#include "models/records/elevate/organization.h"
#include "models/records/elevate/permission.h"
#include "models/records/elevate/role.h"
#include "models/records/elevate/rolerequest.h"
#include "models/records/elevate/tenant.h"
#include "models/records/elevate/user.h"
#include "network/operations/operation.h"

namespace gatehouse::elevate {

using namespace Qt::StringLiterals;

// User roles

inline constexpr auto listRoles = operation<Nothing, Role>(
    {.service = Service::Elevate,
     .id = "listRoles"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "List roles"),
     .group = "user-roles"_L1,
     .verb = Verb::Get,
     .path = "/user/v1/user-role/list"_L1,
     .docsPath = "/user/v1/userRole/list"_L1,
     .auth = Auth::Token,
     .callers = "any"_L1,
     .effects = Effects(Effect::Reads) | Effect::Paged | Effect::EmptyIsError,
     .query = "page limit search title user_type visibility status organization_id language@3.5"_L1,
     .rows = "result.data"_L1,
     .total = "result.count"_L1});

inline constexpr auto createRole = operation<Role, Role>({.service = Service::Elevate,
                                                          .id = "createRole"_L1,
                                                          .title = QT_TRANSLATE_NOOP("Operation", "Create a role"),
                                                          .group = "user-roles"_L1,
                                                          .verb = Verb::Post,
                                                          .path = "/user/v1/user-role/create"_L1,
                                                          .docsPath = "/user/v1/userRole/Create"_L1,
                                                          .auth = Auth::Admin,
                                                          .callers = "admin org_admin tenant_admin"_L1,
                                                          .success = 201});

inline constexpr auto updateRole = operation<Role, Role>({.service = Service::Elevate,
                                                          .id = "updateRole"_L1,
                                                          .title = QT_TRANSLATE_NOOP("Operation", "Change a role"),
                                                          .group = "user-roles"_L1,
                                                          .verb = Verb::Post,
                                                          .path = "/user/v1/user-role/update/{id}"_L1,
                                                          .docsPath = "/user/v1/userRole/update/{id}"_L1,
                                                          .auth = Auth::Admin,
                                                          .callers = "admin org_admin tenant_admin"_L1,
                                                          .effects = Effect::Repeatable,
                                                          .optional = "label"_L1,
                                                          .success = 201});

inline constexpr auto deleteRole =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "deleteRole"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete a role"),
                                 .group = "user-roles"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/user/v1/user-role/delete/{id}"_L1,
                                 .docsPath = "/user/v1/userRole/delete/{id}"_L1,
                                 .auth = Auth::Admin,
                                 .callers = "admin org_admin tenant_admin"_L1,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable,
                                 .success = 202});

inline constexpr auto listDefaultRoles =
    operation<Nothing, Role>({.service = Service::Elevate,
                              .id = "listDefaultRoles"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "List the roles of the default organization"),
                              .group = "user-roles"_L1,
                              .verb = Verb::Get,
                              .path = "/user/v1/user-role/default"_L1,
                              .lines = Line::V31,
                              .auth = Auth::Token,
                              .callers = "any internal"_L1,
                              .effects = Effects(Effect::Reads) | Effect::Paged | Effect::EmptyIsError,
                              .query = "page limit search title user_type visibility status organization_id"_L1,
                              .rows = "result.data"_L1,
                              .total = "result.count"_L1});

// Modules

inline constexpr auto listModules =
    operation<Nothing, Module>({.service = Service::Elevate,
                                .id = "listModules"_L1,
                                .title = QT_TRANSLATE_NOOP("Operation", "List modules"),
                                .group = "modules"_L1,
                                .verb = Verb::Get,
                                .path = "/user/v1/modules/list"_L1,
                                .auth = Auth::Admin,
                                .callers = "admin"_L1,
                                .effects = Effects(Effect::Reads) | Effect::EmptyIsError,
                                .query = "page limit search"_L1,
                                .rows = "result.data"_L1,
                                .total = "result.count"_L1});

inline constexpr auto createModule =
    operation<Module, Module>({.service = Service::Elevate,
                               .id = "createModule"_L1,
                               .title = QT_TRANSLATE_NOOP("Operation", "Create a module"),
                               .group = "modules"_L1,
                               .verb = Verb::Post,
                               .path = "/user/v1/modules/create"_L1,
                               .auth = Auth::Admin,
                               .callers = "admin"_L1,
                               .success = 201});

inline constexpr auto updateModule =
    operation<Module, Module>({.service = Service::Elevate,
                               .id = "updateModule"_L1,
                               .title = QT_TRANSLATE_NOOP("Operation", "Rename a module or change its status"),
                               .group = "modules"_L1,
                               .verb = Verb::Post,
                               .path = "/user/v1/modules/update/{id}"_L1,
                               .auth = Auth::Admin,
                               .callers = "admin"_L1,
                               .effects = Effect::Repeatable,
                               .success = 201});

inline constexpr auto deleteModule =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "deleteModule"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete a module"),
                                 .group = "modules"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/user/v1/modules/delete/{id}"_L1,
                                 .auth = Auth::Admin,
                                 .callers = "admin"_L1,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable,
                                 .success = 202});

// Role permissions

inline constexpr auto createRolePermission =
    operation<RolePermission, RolePermission>({.service = Service::Elevate,
                                               .id = "createRolePermission"_L1,
                                               .title = QT_TRANSLATE_NOOP("Operation", "Give a permission to a role"),
                                               .group = "role-permissions"_L1,
                                               .verb = Verb::Post,
                                               .path = "/user/v1/role-permission-mapping/create/{role_id?}"_L1,
                                               .docsPath = "/user/v1/rolePermissionMapping/create/{role_id?}"_L1,
                                               .auth = Auth::Admin,
                                               .callers = "admin"_L1,
                                               .success = 201});

inline constexpr auto deleteRolePermission =
    operation<RolePermission, Nothing>({.service = Service::Elevate,
                                        .id = "deleteRolePermission"_L1,
                                        .title = QT_TRANSLATE_NOOP("Operation", "Take a permission from a role"),
                                        .group = "role-permissions"_L1,
                                        .verb = Verb::Post,
                                        .path = "/user/v1/role-permission-mapping/delete/{role_id?}"_L1,
                                        .docsPath = "/user/v1/rolePermissionMapping/delete/{role_id?}"_L1,
                                        .auth = Auth::Admin,
                                        .callers = "admin"_L1,
                                        .effects = Effects(Effect::Destructive) | Effect::Repeatable,
                                        .success = 201});

inline constexpr auto listOwnPermissions = operation<Nothing, OwnPermission>(
    {.service = Service::Elevate,
     .id = "listOwnPermissions"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "List the caller's effective permissions"),
     .group = "role-permissions"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/role-permission-mapping/list"_L1,
     .lines = Lines(Line::V31) | Line::V35,
     .auth = Auth::Admin,
     .callers = "admin"_L1,
     .effects = Effect::Reads,
     .rows = "result.permissions"_L1,
     .success = 201});

// Permissions

inline constexpr auto listPermissions =
    operation<Nothing, Permission>({.service = Service::Elevate,
                                    .id = "listPermissions"_L1,
                                    .title = QT_TRANSLATE_NOOP("Operation", "List permissions"),
                                    .group = "permissions"_L1,
                                    .verb = Verb::Get,
                                    .path = "/user/v1/permissions/list"_L1,
                                    .auth = Auth::Admin,
                                    .callers = "admin"_L1,
                                    .effects = Effects(Effect::Reads) | Effect::Paged | Effect::EmptyIsError,
                                    .query = "page limit search"_L1,
                                    .rows = "result.results.data"_L1,
                                    .total = "result.results.count"_L1});

inline constexpr auto createPermission =
    operation<Permission, Permission>({.service = Service::Elevate,
                                       .id = "createPermission"_L1,
                                       .title = QT_TRANSLATE_NOOP("Operation", "Create a permission"),
                                       .group = "permissions"_L1,
                                       .verb = Verb::Post,
                                       .path = "/user/v1/permissions/create"_L1,
                                       .auth = Auth::Admin,
                                       .callers = "admin"_L1,
                                       .success = 201});

inline constexpr auto updatePermission =
    operation<Permission, Permission>({.service = Service::Elevate,
                                       .id = "updatePermission"_L1,
                                       .title = QT_TRANSLATE_NOOP("Operation", "Change a permission"),
                                       .group = "permissions"_L1,
                                       .verb = Verb::Post,
                                       .path = "/user/v1/permissions/update/{id}"_L1,
                                       .auth = Auth::Admin,
                                       .callers = "admin"_L1,
                                       .effects = Effect::Repeatable,
                                       .success = 201});

inline constexpr auto deletePermission =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "deletePermission"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete a permission"),
                                 .group = "permissions"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/user/v1/permissions/delete/{id}"_L1,
                                 .auth = Auth::Admin,
                                 .callers = "admin"_L1,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable,
                                 .success = 202});

// Account

inline constexpr auto createAccount = operation<SignUp, Session>({.service = Service::Elevate,
                                                                  .id = "createAccount"_L1,
                                                                  .title = QT_TRANSLATE_NOOP("Operation", "Sign up"),
                                                                  .group = "account"_L1,
                                                                  .verb = Verb::Post,
                                                                  .path = "/user/v1/account/create"_L1,
                                                                  .auth = Auth::Public,
                                                                  .callers = "public"_L1,
                                                                  .headers = "origin!@3.5 device-info"_L1,
                                                                  .success = 201});

inline constexpr auto login = operation<SignIn, Session>({.service = Service::Elevate,
                                                          .id = "login"_L1,
                                                          .title = QT_TRANSLATE_NOOP("Operation", "Sign in"),
                                                          .group = "account"_L1,
                                                          .verb = Verb::Post,
                                                          .path = "/user/v1/account/login"_L1,
                                                          .auth = Auth::Public,
                                                          .callers = "public"_L1,
                                                          .effects = Effect::Session,
                                                          .headers = "origin!@3.5 captcha-token device-info"_L1,
                                                          .omits = "email@3.5 identifier@3.1"_L1});

inline constexpr auto refreshAccessToken =
    operation<RefreshToken, Session>({.service = Service::Elevate,
                                      .id = "refreshAccessToken"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "Get a new access token"),
                                      .group = "account"_L1,
                                      .verb = Verb::Post,
                                      .path = "/user/v1/account/generateToken"_L1,
                                      .auth = Auth::Public,
                                      .callers = "public"_L1,
                                      .effects = Effect::Session,
                                      .headers = "origin!@3.5"_L1});

inline constexpr auto sendPasswordOtp =
    operation<PasswordOtp, Nothing>({.service = Service::Elevate,
                                     .id = "sendPasswordOtp"_L1,
                                     .title = QT_TRANSLATE_NOOP("Operation", "Send a one-time code for a new password"),
                                     .group = "account"_L1,
                                     .verb = Verb::Post,
                                     .path = "/user/v1/account/generateOtp"_L1,
                                     .auth = Auth::Public,
                                     .callers = "public"_L1,
                                     .headers = "origin!@3.5 captcha-token"_L1,
                                     .omits = "email@3.5 identifier@3.1"_L1});

inline constexpr auto resetPassword = operation<PasswordReset, Session>(
    {.service = Service::Elevate,
     .id = "resetPassword"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Set a new password with a one-time code"),
     .group = "account"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/account/resetPassword"_L1,
     .auth = Auth::Public,
     .callers = "public"_L1,
     .headers = "origin!@3.5 device-info"_L1,
     .omits = "email@3.5 identifier@3.1"_L1});

inline constexpr auto logout = operation<SignOut, Nothing>({.service = Service::Elevate,
                                                            .id = "logout"_L1,
                                                            .title = QT_TRANSLATE_NOOP("Operation", "Sign out"),
                                                            .group = "account"_L1,
                                                            .verb = Verb::Post,
                                                            .path = "/user/v1/account/logout"_L1,
                                                            .auth = Auth::Token,
                                                            .callers = "any"_L1,
                                                            .effects = Effects(Effect::Repeatable) | Effect::Session});

inline constexpr auto sendRegistrationOtp =
    operation<RegistrationOtp, Nothing>({.service = Service::Elevate,
                                         .id = "sendRegistrationOtp"_L1,
                                         .title = QT_TRANSLATE_NOOP("Operation", "Send a one-time code for sign-up"),
                                         .group = "account"_L1,
                                         .verb = Verb::Post,
                                         .path = "/user/v1/account/registrationOtp"_L1,
                                         .auth = Auth::Public,
                                         .callers = "public"_L1,
                                         .headers = "origin!@3.5 captcha-token"_L1});

inline constexpr auto acceptTerms =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "acceptTerms"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Accept terms and conditions (deprecated)"),
                                 .group = "account"_L1,
                                 .verb = Verb::Patch,
                                 .path = "/user/v1/account/acceptTermsAndCondition"_L1,
                                 .auth = Auth::Token,
                                 .callers = "any"_L1,
                                 .effects = Effects(Effect::Repeatable) | Effect::Own});

inline constexpr auto listUsers =
    operation<Nothing, User>({.service = Service::Elevate,
                              .id = "listUsers"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "List users by role"),
                              .group = "account"_L1,
                              .verb = Verb::Get,
                              .path = "/user/v1/account/list"_L1,
                              .auth = Auth::Token,
                              .callers = "any internal"_L1,
                              .effects = Effects(Effect::Reads) | Effect::Paged,
                              .query = "type! page limit search organization_id@3.1"_L1,
                              .rows = "result.data"_L1,
                              .total = "result.count"_L1});

inline constexpr auto listUsersByIds =
    operation<UserIds, User>({.service = Service::Elevate,
                              .id = "listUsersByIds"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "Read several users by id"),
                              .group = "account"_L1,
                              .verb = Verb::Post,
                              .path = "/user/v1/account/list"_L1,
                              .lines = Lines(Line::V31) | Line::V35,
                              .auth = Auth::Token,
                              .callers = "any internal"_L1,
                              .effects = Effect::Reads,
                              .rows = "result"_L1});

inline constexpr auto searchUsers =
    operation<UserSearch, User>({.service = Service::Elevate,
                                 .id = "searchUsers"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Search users"),
                                 .group = "account"_L1,
                                 .verb = Verb::Post,
                                 .path = "/user/v1/account/search"_L1,
                                 .auth = Auth::Token,
                                 .callers = "any internal"_L1,
                                 .effects = Effects(Effect::Reads) | Effect::Paged,
                                 .query = "type! tenant_code!@3.5 page limit search organization_id@3.1"_L1,
                                 .rows = "result.data"_L1,
                                 .total = "result.count"_L1});

inline constexpr auto listSessions =
    operation<Nothing, AccountSession>({.service = Service::Elevate,
                                        .id = "listSessions"_L1,
                                        .title = QT_TRANSLATE_NOOP("Operation", "List the caller's sessions"),
                                        .group = "account"_L1,
                                        .verb = Verb::Get,
                                        .path = "/user/v1/account/sessions"_L1,
                                        .lines = Lines(Line::V31) | Line::V35,
                                        .auth = Auth::Token,
                                        .callers = "any"_L1,
                                        .effects = Effects(Effect::Reads) | Effect::Paged | Effect::Own,
                                        .query = "page limit status period"_L1,
                                        .rows = "result.data"_L1,
                                        .total = "result.count"_L1,
                                        .success = 201});

inline constexpr auto changePassword =
    operation<PasswordChange, Nothing>({.service = Service::Elevate,
                                        .id = "changePassword"_L1,
                                        .title = QT_TRANSLATE_NOOP("Operation", "Change the own password"),
                                        .group = "account"_L1,
                                        .verb = Verb::Post,
                                        .path = "/user/v1/account/changePassword"_L1,
                                        .lines = Lines(Line::V31) | Line::V35,
                                        .auth = Auth::Token,
                                        .callers = "any"_L1,
                                        .effects = Effect::Own});

// Users

inline constexpr auto readUser =
    operation<Nothing, User>({.service = Service::Elevate,
                              .id = "readUser"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "Read a user's profile"),
                              .group = "users"_L1,
                              .verb = Verb::Get,
                              .path = "/user/v1/user/read/{userId}"_L1,
                              .auth = Auth::Token,
                              .callers = "any internal"_L1,
                              .effects = Effect::Reads,
                              .query = "language@3.5"_L1});

inline constexpr auto readOwnProfile =
    operation<Nothing, User>({.service = Service::Elevate,
                              .id = "readOwnProfile"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "Read the own profile"),
                              .group = "users"_L1,
                              .verb = Verb::Get,
                              .path = "/user/v1/user/read"_L1,
                              .lines = Lines(Line::V31) | Line::V35,
                              .auth = Auth::Token,
                              .callers = "any"_L1,
                              .effects = Effects(Effect::Reads) | Effect::Own,
                              .query = "language@3.5"_L1});

inline constexpr auto setLanguage =
    operation<LanguagePreference, User>({.service = Service::Elevate,
                                         .id = "setLanguage"_L1,
                                         .title = QT_TRANSLATE_NOOP("Operation", "Set the own preferred language"),
                                         .group = "users"_L1,
                                         .verb = Verb::Patch,
                                         .path = "/user/v1/user/setLanguagePreference"_L1,
                                         .auth = Auth::Token,
                                         .callers = "any"_L1,
                                         .effects = Effects(Effect::Repeatable) | Effect::Own,
                                         .success = 202});

inline constexpr auto updateProfile =
    operation<Profile, User>({.service = Service::Elevate,
                              .id = "updateProfile"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "Change the own profile"),
                              .group = "users"_L1,
                              .verb = Verb::Patch,
                              .path = "/user/v1/user/update"_L1,
                              .auth = Auth::Token,
                              .callers = "any"_L1,
                              .effects = Effects(Effect::Repeatable) | Effect::Own,
                              .success = 202});

// Of anybody, so it is looked for in the tenant acted in.
inline constexpr auto shareProfile =
    operation<Nothing, ShareLink>({.service = Service::Elevate,
                                   .id = "shareProfile"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Make a share link for a profile"),
                                   .group = "users"_L1,
                                   .verb = Verb::Get,
                                   .path = "/user/v1/user/share/{userId}"_L1,
                                   .auth = Auth::Token,
                                   .callers = "any"_L1,
                                   .effects = Effect::Reads});

// Cloud files

inline constexpr auto getUploadUrl =
    operation<Nothing, UploadUrl>({.service = Service::Elevate,
                                   .id = "getUploadUrl"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Get a signed upload URL"),
                                   .group = "cloud-files"_L1,
                                   .verb = Verb::Get,
                                   .path = "/user/v1/cloud-services/file/getSignedUrl"_L1,
                                   .auth = Auth::Token,
                                   .callers = "any"_L1,
                                   .effects = Effect::Reads,
                                   .query = "fileName! dynamicPath public"_L1});

inline constexpr auto getDownloadUrl =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "getDownloadUrl"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Get a signed download URL"),
                                 .group = "cloud-files"_L1,
                                 .verb = Verb::Get,
                                 .path = "/user/v1/cloud-services/file/getDownloadableUrl"_L1,
                                 .auth = Auth::Token,
                                 .callers = "any internal"_L1,
                                 .effects = Effect::Reads,
                                 .query = "filePath! public"_L1});

inline constexpr auto getSampleCsvUrl =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "getSampleCsvUrl"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Get the URL of the sample CSV"),
                                 .group = "cloud-files"_L1,
                                 .verb = Verb::Get,
                                 .path = "/user/v1/cloud-services/file/getSampleCSV"_L1,
                                 .auth = Auth::Token,
                                 .callers = "any"_L1,
                                 .effects = Effect::Reads});

// Forms

inline constexpr auto createForm = operation<Form, Nothing>({.service = Service::Elevate,
                                                             .id = "createForm"_L1,
                                                             .title = QT_TRANSLATE_NOOP("Operation", "Create a form"),
                                                             .group = "forms"_L1,
                                                             .verb = Verb::Post,
                                                             .path = "/user/v1/form/create"_L1,
                                                             .auth = Auth::Admin,
                                                             .callers = "admin org_admin tenant_admin"_L1,
                                                             .success = 201});

inline constexpr auto updateForm = operation<Form, Nothing>({.service = Service::Elevate,
                                                             .id = "updateForm"_L1,
                                                             .title = QT_TRANSLATE_NOOP("Operation", "Replace a form"),
                                                             .group = "forms"_L1,
                                                             .verb = Verb::Patch,
                                                             .path = "/user/v1/form/update/{formId?}"_L1,
                                                             .auth = Auth::Admin,
                                                             .callers = "admin org_admin tenant_admin"_L1,
                                                             .success = 202});

inline constexpr auto readForm = operation<FormKey, Form>({.service = Service::Elevate,
                                                           .id = "readForm"_L1,
                                                           .title = QT_TRANSLATE_NOOP("Operation", "Read a form"),
                                                           .group = "forms"_L1,
                                                           .verb = Verb::Post,
                                                           .path = "/user/v1/form/read/{formId?}"_L1,
                                                           .auth = Auth::Token,
                                                           .callers = "any public"_L1,
                                                           .effects = Effect::Reads});

inline constexpr auto listFormVersions =
    operation<Nothing, FormVersion>({.service = Service::Elevate,
                                     .id = "listFormVersions"_L1,
                                     .title = QT_TRANSLATE_NOOP("Operation", "List forms with their versions"),
                                     .group = "forms"_L1,
                                     .verb = Verb::Post,
                                     .path = "/user/v1/form/read"_L1,
                                     .lines = Lines(Line::V31) | Line::V35,
                                     .auth = Auth::Token,
                                     .callers = "any public"_L1,
                                     .effects = Effect::Reads,
                                     .rows = "result"_L1});

// Admin

inline constexpr auto createAdmin =
    operation<AdminAccount, User>({.service = Service::Elevate,
                                   .id = "createAdmin"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Create a system admin"),
                                   .group = "admin"_L1,
                                   .verb = Verb::Post,
                                   .path = "/user/v1/admin/create"_L1,
                                   .auth = Auth::Internal,
                                   .callers = "internal"_L1,
                                   .headers = "internal_access_token!"_L1,
                                   .omits = "internal_access_token"_L1,
                                   .success = 201});

inline constexpr auto loginAdmin =
    operation<AdminSignIn, Session>({.service = Service::Elevate,
                                     .id = "loginAdmin"_L1,
                                     .title = QT_TRANSLATE_NOOP("Operation", "Sign in as system admin"),
                                     .group = "admin"_L1,
                                     .verb = Verb::Post,
                                     .path = "/user/v1/admin/login"_L1,
                                     .auth = Auth::Public,
                                     .callers = "public"_L1,
                                     .effects = Effect::Session,
                                     .headers = "origin!@3.5 device-info"_L1,
                                     .omits = "email@3.5 identifier@3.1"_L1});

inline constexpr auto deleteUser =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "deleteUser"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete (anonymize) a user"),
                                 .group = "admin"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/user/v1/admin/deleteUser/{id}"_L1,
                                 .auth = Auth::Admin,
                                 .callers = "admin"_L1,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable});

inline constexpr auto addOrgAdmin = operation<OrgAdminAppointment, Nothing>(
    {.service = Service::Elevate,
     .id = "addOrgAdmin"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Make a user admin of an organization"),
     .group = "admin"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/admin/addOrgAdmin"_L1,
     .auth = Auth::Admin,
     .callers = "admin"_L1,
     .effects = Effects(Effect::Irreversible) | Effect::Repeatable,
     .headers = "tenant-id!@3.5 x-tenant-code!@3.5 x-org-code!@3.5"_L1});

inline constexpr auto deactivateOrganization =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "deactivateOrganization"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Deactivate an organization and its users"),
                                 .group = "admin"_L1,
                                 .verb = Verb::Post,
                                 .path = "/user/v1/admin/deactivateOrg/{organization_code}"_L1,
                                 .path31 = "/user/v1/admin/deactivateOrg/{id}"_L1,
                                 .auth = Auth::Admin,
                                 .callers = "admin"_L1,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable,
                                 .headers = "tenant-id!@3.5 x-tenant-code!@3.5 x-org-code!@3.5"_L1});

inline constexpr auto deactivateUsers = operation<UserDeactivation, Nothing>(
    {.service = Service::Elevate,
     .id = "deactivateUsers"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Deactivate users"),
     .group = "admin"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/admin/deactivateUser"_L1,
     .auth = Auth::Admin,
     .callers = "admin"_L1,
     .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable});

inline constexpr auto refreshUserViews =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "refreshUserViews"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Refresh the user search view now"),
                                 .group = "admin"_L1,
                                 .verb = Verb::Get,
                                 .path = "/user/v1/admin/triggerPeriodicViewRefresh"_L1,
                                 .lines = Lines(Line::V31) | Line::V35,
                                 .auth = Auth::Admin,
                                 .callers = "admin"_L1,
                                 .effects = Effect::Reads});

inline constexpr auto assignRole =
    operation<RoleAssignment, Nothing>({.service = Service::Elevate,
                                        .id = "assignRole"_L1,
                                        .title = QT_TRANSLATE_NOOP("Operation", "Give a user a further role"),
                                        .group = "admin"_L1,
                                        .verb = Verb::Post,
                                        .path = "/user/v1/admin/assignRole"_L1,
                                        .lines = withTenants,
                                        .auth = Auth::Admin,
                                        .callers = "admin"_L1,
                                        .effects = Effect::Irreversible,
                                        .headers = "x-tenant-code@3.5 x-org-code@3.5"_L1});

// Organizations

inline constexpr auto createOrganization =
    operation<Organization, Organization>({.service = Service::Elevate,
                                           .id = "createOrganization"_L1,
                                           .title = QT_TRANSLATE_NOOP("Operation", "Create an organization"),
                                           .group = "organizations"_L1,
                                           .verb = Verb::Post,
                                           .path = "/user/v1/organization/create"_L1,
                                           .auth = Auth::Admin,
                                           .callers = "admin tenant_admin"_L1,
                                           .success = 201});

inline constexpr auto updateOrganization =
    operation<Organization, Nothing>({.service = Service::Elevate,
                                      .id = "updateOrganization"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "Change an organization"),
                                      .group = "organizations"_L1,
                                      .verb = Verb::Post,
                                      .path = "/user/v1/organization/update/{id}"_L1,
                                      .auth = Auth::Admin,
                                      .callers = "admin org_admin"_L1,
                                      .effects = Effects(Effect::Repeatable) | Effect::Partial,
                                      .omits = "code@3.5"_L1,
                                      .success = 202});

inline constexpr auto listOrganizations =
    operation<Nothing, Organization>({.service = Service::Elevate,
                                      .id = "listOrganizations"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "List active organizations"),
                                      .group = "organizations"_L1,
                                      .verb = Verb::Get,
                                      .path = "/user/v1/organization/list"_L1,
                                      .auth = Auth::Token,
                                      .callers = "any internal"_L1,
                                      .effects = Effects(Effect::Reads) | Effect::Paged,
                                      .query = "page limit search"_L1,
                                      .rows = "result.data"_L1,
                                      .total = "result.count"_L1});

inline constexpr auto listOrganizationsOfTenant = operation<Nothing, Organization>(
    {.service = Service::Elevate,
     .id = "listOrganizationsOfTenant"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "List active organizations of one tenant"),
     .group = "organizations"_L1,
     .verb = Verb::Get,
     .path = "/user/v1/organization/list"_L1,
     .lines = withTenants,
     .auth = Auth::Token,
     .callers = "any internal"_L1,
     .effects = Effect::Reads,
     .query = "tenant_code! organization_codes"_L1,
     .rows = "result"_L1});

inline constexpr auto readOrganization =
    operation<Nothing, Organization>({.service = Service::Elevate,
                                      .id = "readOrganization"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "Read an organization"),
                                      .group = "organizations"_L1,
                                      .verb = Verb::Get,
                                      .path = "/user/v1/organization/read"_L1,
                                      .lines = Lines(Line::V31) | Line::V35,
                                      .auth = Auth::Token,
                                      .callers = "any internal"_L1,
                                      .effects = Effect::Reads,
                                      .query = "organisation_id organisation_code tenant_code@3.5"_L1});

// Not Effect::Own: the roles to choose from are those of the organization acted as, and its admins decide.
inline constexpr auto requestOrgRole = operation<RoleApplication, RoleRequest>(
    {.service = Service::Elevate,
     .id = "requestOrgRole"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Ask for a role in the own organization"),
     .group = "organizations"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/organization/requestOrgRole"_L1,
     .auth = Auth::Token,
     .callers = "any"_L1,
     .success = 201});

inline constexpr auto addRegistrationCode = operation<RegistrationCodes, Nothing>(
    {.service = Service::Elevate,
     .id = "addRegistrationCode"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Add registration codes to an organization"),
     .group = "organizations"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/organization/addRegistrationCode/{organization_code}"_L1,
     .lines = withTenants,
     .auth = Auth::Admin,
     .callers = "admin"_L1,
     .success = 202});

inline constexpr auto removeRegistrationCode = operation<RegistrationCodes, Nothing>(
    {.service = Service::Elevate,
     .id = "removeRegistrationCode"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Remove registration codes from an organization"),
     .group = "organizations"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/organization/removeRegistrationCode/{organization_code}"_L1,
     .lines = withTenants,
     .auth = Auth::Admin,
     .callers = "admin"_L1,
     .effects = Effects(Effect::Destructive) | Effect::Repeatable,
     .success = 202});

// Entity types

inline constexpr auto createEntityType =
    operation<EntityType, EntityType>({.service = Service::Elevate,
                                       .id = "createEntityType"_L1,
                                       .title = QT_TRANSLATE_NOOP("Operation", "Create an entity type"),
                                       .group = "entity-types"_L1,
                                       .verb = Verb::Post,
                                       .path = "/user/v1/entity-type/create"_L1,
                                       .docsPath = "/mentoring/v1/entity-type/create"_L1,
                                       .auth = Auth::Admin,
                                       .callers = "admin org_admin tenant_admin"_L1,
                                       .success = 201});

inline constexpr auto readEntityTypes =
    operation<EntityTypeQuery, EntityType>({.service = Service::Elevate,
                                            .id = "readEntityTypes"_L1,
                                            .title = QT_TRANSLATE_NOOP("Operation", "Read entity types"),
                                            .group = "entity-types"_L1,
                                            .verb = Verb::Post,
                                            .path = "/user/v1/entity-type/read"_L1,
                                            .auth = Auth::Token,
                                            .callers = "any"_L1,
                                            .effects = Effect::Reads,
                                            .rows = "result"_L1});

inline constexpr auto updateEntityType =
    operation<EntityType, EntityType>({.service = Service::Elevate,
                                       .id = "updateEntityType"_L1,
                                       .title = QT_TRANSLATE_NOOP("Operation", "Change an entity type"),
                                       .group = "entity-types"_L1,
                                       .verb = Verb::Post,
                                       .path = "/user/v1/entity-type/update/{id}"_L1,
                                       .auth = Auth::Admin,
                                       .callers = "admin org_admin tenant_admin"_L1,
                                       .effects = Effect::Repeatable,
                                       .optional = "value label"_L1,
                                       .success = 202});

inline constexpr auto deleteEntityType =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "deleteEntityType"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete an entity type"),
                                 .group = "entity-types"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/user/v1/entity-type/delete/{id}"_L1,
                                 .auth = Auth::Admin,
                                 .callers = "admin org_admin tenant_admin"_L1,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable,
                                 .success = 202});

// Entities

inline constexpr auto createEntity =
    operation<Entity, Entity>({.service = Service::Elevate,
                               .id = "createEntity"_L1,
                               .title = QT_TRANSLATE_NOOP("Operation", "Create an entity"),
                               .group = "entities"_L1,
                               .verb = Verb::Post,
                               .path = "/user/v1/entity/create"_L1,
                               .auth = Auth::Admin,
                               .callers = "admin org_admin tenant_admin"_L1,
                               .success = 201});

inline constexpr auto updateEntity =
    operation<Entity, Entity>({.service = Service::Elevate,
                               .id = "updateEntity"_L1,
                               .title = QT_TRANSLATE_NOOP("Operation", "Change an entity"),
                               .group = "entities"_L1,
                               .verb = Verb::Patch,
                               .path = "/user/v1/entity/update/{id}"_L1,
                               .auth = Auth::Admin,
                               .callers = "admin org_admin tenant_admin"_L1,
                               .effects = Effects(Effect::Repeatable) | Effect::Partial,
                               .success = 202});

inline constexpr auto readEntity =
    operation<Nothing, Entity>({.service = Service::Elevate,
                                .id = "readEntity"_L1,
                                .title = QT_TRANSLATE_NOOP("Operation", "Read an entity"),
                                .group = "entities"_L1,
                                .verb = Verb::Get,
                                .path = "/user/v1/entity/read"_L1,
                                .auth = Auth::Token,
                                .callers = "any"_L1,
                                .effects = Effect::Reads,
                                .query = "id value entity_type_id@3.5"_L1,
                                .rows = "result"_L1});

inline constexpr auto listEntities =
    operation<Nothing, Entity>({.service = Service::Elevate,
                                .id = "listEntities"_L1,
                                .title = QT_TRANSLATE_NOOP("Operation", "List entities of a type"),
                                .group = "entities"_L1,
                                .verb = Verb::Post,
                                .path = "/user/v1/entity/list"_L1,
                                .auth = Auth::Admin,
                                .callers = "admin org_admin tenant_admin"_L1,
                                .effects = Effects(Effect::Reads) | Effect::Paged | Effect::EmptyIsError,
                                .query = "entity_type_id! page limit search"_L1,
                                .rows = "result.data"_L1,
                                .total = "result.count"_L1});

inline constexpr auto deleteEntity =
    operation<Nothing, Nothing>({.service = Service::Elevate,
                                 .id = "deleteEntity"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete an entity"),
                                 .group = "entities"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/user/v1/entity/delete/{id}"_L1,
                                 .auth = Auth::Admin,
                                 .callers = "admin org_admin tenant_admin"_L1,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable,
                                 .success = 202});

// Org admin

inline constexpr auto listRoleRequests =
    operation<RoleRequestFilter, RoleRequest>({.service = Service::Elevate,
                                               .id = "listRoleRequests"_L1,
                                               .title = QT_TRANSLATE_NOOP("Operation", "List role requests"),
                                               .group = "org-admin"_L1,
                                               .verb = Verb::Post,
                                               .path = "/user/v1/org-admin/getRequests"_L1,
                                               .auth = Auth::OrgAdmin,
                                               .callers = "org_admin tenant_admin"_L1,
                                               .effects = Effects(Effect::Reads) | Effect::Paged,
                                               .query = "page limit"_L1,
                                               .rows = "result.data"_L1,
                                               .total = "result.count"_L1});

inline constexpr auto readRoleRequest =
    operation<Nothing, RoleRequest>({.service = Service::Elevate,
                                     .id = "readRoleRequest"_L1,
                                     .title = QT_TRANSLATE_NOOP("Operation", "Read a role request"),
                                     .group = "org-admin"_L1,
                                     .verb = Verb::Get,
                                     .path = "/user/v1/org-admin/getRequestDetails/{request_id}"_L1,
                                     .auth = Auth::OrgAdmin,
                                     .callers = "org_admin tenant_admin"_L1,
                                     .effects = Effect::Reads});

inline constexpr auto decideRoleRequest = operation<RoleRequestDecision, RoleRequest>(
    {.service = Service::Elevate,
     .id = "decideRoleRequest"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Approve, reject or set aside a role request"),
     .group = "org-admin"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/org-admin/updateRequestStatus"_L1,
     .auth = Auth::OrgAdmin,
     .callers = "org_admin tenant_admin"_L1,
     .effects = Effects(Effect::Irreversible) | Effect::Repeatable});

inline constexpr auto bulkCreateUsers =
    operation<BulkUpload, BulkFile>({.service = Service::Elevate,
                                     .id = "bulkCreateUsers"_L1,
                                     .title = QT_TRANSLATE_NOOP("Operation", "Create or invite users from a CSV file"),
                                     .group = "org-admin"_L1,
                                     .verb = Verb::Post,
                                     .path = "/user/v1/org-admin/bulkUserCreate"_L1,
                                     .auth = Auth::OrgAdmin,
                                     .callers = "org_admin tenant_admin"_L1,
                                     .omits = "editable_fields"_L1});

inline constexpr auto createUsersFromCsv = operation<BulkUpload, BulkFile>(
    {.service = Service::Elevate,
     .id = "createUsersFromCsv"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Create or invite users from a CSV file (3.5)"),
     .group = "org-admin"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/org-admin/createUsers"_L1,
     .lines = withTenants,
     .auth = Auth::OrgAdmin,
     .callers = "org_admin"_L1});

inline constexpr auto listBulkFiles =
    operation<Nothing, BulkFile>({.service = Service::Elevate,
                                  .id = "listBulkFiles"_L1,
                                  .title = QT_TRANSLATE_NOOP("Operation", "List bulk user files"),
                                  .group = "org-admin"_L1,
                                  .verb = Verb::Get,
                                  .path = "/user/v1/org-admin/getBulkInvitesFilesList"_L1,
                                  .auth = Auth::OrgAdmin,
                                  .callers = "org_admin tenant_admin"_L1,
                                  .effects = Effects(Effect::Reads) | Effect::Paged,
                                  .query = "page limit status"_L1,
                                  .rows = "result.data"_L1,
                                  .total = "result.count"_L1});

inline constexpr auto deactivateOrgUsers = operation<OrgUserDeactivation, Nothing>(
    {.service = Service::Elevate,
     .id = "deactivateOrgUsers"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Deactivate users of the own organization"),
     .group = "org-admin"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/org-admin/deactivateUser"_L1,
     .auth = Auth::OrgAdmin,
     .callers = "org_admin tenant_admin"_L1,
     .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable});

inline constexpr auto inheritEntityType = operation<EntityTypeInheritance, EntityType>(
    {.service = Service::Elevate,
     .id = "inheritEntityType"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Copy an entity type of the default organization"),
     .group = "org-admin"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/org-admin/inheritEntityType"_L1,
     .auth = Auth::OrgAdmin,
     .callers = "org_admin tenant_admin"_L1,
     .success = 201});

// Notification templates

inline constexpr auto createNotificationTemplate = operation<NotificationTemplate, NotificationTemplate>(
    {.service = Service::Elevate,
     .id = "createNotificationTemplate"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Create a notification template"),
     .group = "notification-templates"_L1,
     .verb = Verb::Post,
     .path = "/user/v1/notification/template"_L1,
     .auth = Auth::Admin,
     .callers = "admin org_admin tenant_admin"_L1,
     .success = 201});

inline constexpr auto listNotificationTemplates =
    operation<Nothing, NotificationTemplate>({.service = Service::Elevate,
                                              .id = "listNotificationTemplates"_L1,
                                              .title = QT_TRANSLATE_NOOP("Operation", "List notification templates"),
                                              .group = "notification-templates"_L1,
                                              .verb = Verb::Get,
                                              .path = "/user/v1/notification/template"_L1,
                                              .lines = Lines(Line::V31) | Line::V35,
                                              .auth = Auth::Admin,
                                              .callers = "admin org_admin tenant_admin"_L1,
                                              .effects = Effect::Reads,
                                              .rows = "result"_L1});

inline constexpr auto readNotificationTemplate =
    operation<Nothing, NotificationTemplate>({.service = Service::Elevate,
                                              .id = "readNotificationTemplate"_L1,
                                              .title = QT_TRANSLATE_NOOP("Operation", "Read a notification template"),
                                              .group = "notification-templates"_L1,
                                              .verb = Verb::Get,
                                              .path = "/user/v1/notification/template/{id?}"_L1,
                                              .lines = Lines(Line::V31) | Line::V35,
                                              .auth = Auth::Admin,
                                              .callers = "admin org_admin tenant_admin"_L1,
                                              .effects = Effect::Reads,
                                              .query = "code type@3.5"_L1,
                                              .rows = "result"_L1});

inline constexpr auto updateNotificationTemplate =
    operation<NotificationTemplate, Nothing>({.service = Service::Elevate,
                                              .id = "updateNotificationTemplate"_L1,
                                              .title = QT_TRANSLATE_NOOP("Operation", "Change a notification template"),
                                              .group = "notification-templates"_L1,
                                              .verb = Verb::Patch,
                                              .path = "/user/v1/notification/template/{id?}"_L1,
                                              .lines = Lines(Line::V31) | Line::V35,
                                              .auth = Auth::Admin,
                                              .callers = "admin org_admin tenant_admin"_L1,
                                              .effects = Effects(Effect::Repeatable) | Effect::Partial,
                                              .success = 202});

// Tenants

inline constexpr auto listTenants = operation<Nothing, Tenant>({.service = Service::Elevate,
                                                                .id = "listTenants"_L1,
                                                                .title = QT_TRANSLATE_NOOP("Operation", "List tenants"),
                                                                .group = "tenants"_L1,
                                                                .verb = Verb::Get,
                                                                .path = "/user/v1/tenant/list"_L1,
                                                                .lines = withTenants,
                                                                .auth = Auth::Admin,
                                                                .callers = "admin internal"_L1,
                                                                .effects = Effects(Effect::Reads) | Effect::Paged,
                                                                .query = "page limit search"_L1,
                                                                .rows = "result"_L1,
                                                                .success = 202});

inline constexpr auto readTenant = operation<Nothing, Tenant>({.service = Service::Elevate,
                                                               .id = "readTenant"_L1,
                                                               .title = QT_TRANSLATE_NOOP("Operation", "Read a tenant"),
                                                               .group = "tenants"_L1,
                                                               .verb = Verb::Get,
                                                               .path = "/user/v1/tenant/read/{tenant_code}"_L1,
                                                               .lines = withTenants,
                                                               .auth = Auth::Admin,
                                                               .callers = "admin any"_L1,
                                                               .effects = Effect::Reads,
                                                               .success = 202});

//! Every operation of the service, in the order of its documentation.
inline constexpr std::array<const Endpoint *, 80> operations = {&listRoles,
                                                                &createRole,
                                                                &updateRole,
                                                                &deleteRole,
                                                                &listDefaultRoles,
                                                                &listModules,
                                                                &createModule,
                                                                &updateModule,
                                                                &deleteModule,
                                                                &createRolePermission,
                                                                &deleteRolePermission,
                                                                &listOwnPermissions,
                                                                &listPermissions,
                                                                &createPermission,
                                                                &updatePermission,
                                                                &deletePermission,
                                                                &createAccount,
                                                                &login,
                                                                &refreshAccessToken,
                                                                &sendPasswordOtp,
                                                                &resetPassword,
                                                                &logout,
                                                                &sendRegistrationOtp,
                                                                &acceptTerms,
                                                                &listUsers,
                                                                &listUsersByIds,
                                                                &searchUsers,
                                                                &listSessions,
                                                                &changePassword,
                                                                &readUser,
                                                                &readOwnProfile,
                                                                &setLanguage,
                                                                &updateProfile,
                                                                &shareProfile,
                                                                &getUploadUrl,
                                                                &getDownloadUrl,
                                                                &getSampleCsvUrl,
                                                                &createForm,
                                                                &updateForm,
                                                                &readForm,
                                                                &listFormVersions,
                                                                &createAdmin,
                                                                &loginAdmin,
                                                                &deleteUser,
                                                                &addOrgAdmin,
                                                                &deactivateOrganization,
                                                                &deactivateUsers,
                                                                &refreshUserViews,
                                                                &assignRole,
                                                                &createOrganization,
                                                                &updateOrganization,
                                                                &listOrganizations,
                                                                &listOrganizationsOfTenant,
                                                                &readOrganization,
                                                                &requestOrgRole,
                                                                &addRegistrationCode,
                                                                &removeRegistrationCode,
                                                                &createEntityType,
                                                                &readEntityTypes,
                                                                &updateEntityType,
                                                                &deleteEntityType,
                                                                &createEntity,
                                                                &updateEntity,
                                                                &readEntity,
                                                                &listEntities,
                                                                &deleteEntity,
                                                                &listRoleRequests,
                                                                &readRoleRequest,
                                                                &decideRoleRequest,
                                                                &bulkCreateUsers,
                                                                &createUsersFromCsv,
                                                                &listBulkFiles,
                                                                &deactivateOrgUsers,
                                                                &inheritEntityType,
                                                                &createNotificationTemplate,
                                                                &listNotificationTemplates,
                                                                &readNotificationTemplate,
                                                                &updateNotificationTemplate,
                                                                &listTenants,
                                                                &readTenant};

} // namespace gatehouse::elevate

#pragma once

#include "network/sandbox/context.h"

#include <span>

//! The rules of the ELEVATE operations, by group.
namespace gatehouse::sandbox {

std::span<const HandlerRow> roleRules();
std::span<const HandlerRow> permissionRules(); //!< permissions, modules, role permissions
std::span<const HandlerRow> organizationRules();
std::span<const HandlerRow> signInRules();
std::span<const HandlerRow> accountRules();
std::span<const HandlerRow> userRules();
std::span<const HandlerRow> adminRules();
std::span<const HandlerRow> orgAdminRules();
std::span<const HandlerRow> entityRules();
std::span<const HandlerRow> formRules();
std::span<const HandlerRow> notificationRules();
std::span<const HandlerRow> fileRules();
std::span<const HandlerRow> tenantRules();

//! The rule of an operation, or null.
Handler elevateRule(const Endpoint &endpoint);

} // namespace gatehouse::sandbox

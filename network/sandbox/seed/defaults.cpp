#include "network/sandbox/seed/defaults.h"

#include "network/sandbox/seed/sampletable.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QList<elevate::Role> defaultRoles(Line line)
{
    const SampleTable table("default-roles"_L1);
    QList<elevate::Role> roles;
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (!table.isOn(row, line))
            continue;
        roles.append({.id = roles.size() + 1,
                      .title = table.text(row, "title"_L1),
                      .label = table.text(row, "label"_L1),
                      .userType = table.integer(row, "userType"_L1),
                      .visibility = u"PUBLIC"_s,
                      .status = u"ACTIVE"_s});
    }
    return roles;
}

QList<elevate::Module> defaultModules(Line line)
{
    const SampleTable table("default-modules"_L1);
    QList<elevate::Module> modules;
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (table.isOn(row, line))
            modules.append({.id = modules.size() + 1, .code = table.text(row, "code"_L1), .status = u"ACTIVE"_s});
    }
    return modules;
}

QList<HeldPermission> defaultPermissions(Line line)
{
    QStringList known;
    for (const elevate::Role &role : defaultRoles(line))
        known.append(role.title);

    const SampleTable table("default-permissions"_L1);
    QList<HeldPermission> permissions;
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (!table.isOn(row, line))
            continue;
        QStringList holders = table.words(row, "roles"_L1);
        holders.removeIf([&](const QString &title) { return !known.contains(title); });
        permissions.append({.permission = {.id = permissions.size() + 1,
                                           .code = table.text(row, "code"_L1),
                                           .module = table.text(row, "module"_L1),
                                           .requestType = table.words(row, "verbs"_L1),
                                           .apiPath = table.text(row, "path"_L1),
                                           .status = u"ACTIVE"_s},
                            .roleTitles = holders});
    }
    return permissions;
}

QList<elevate::NotificationTemplate> defaultTemplates()
{
    const SampleTable table("default-templates"_L1);
    QList<elevate::NotificationTemplate> templates;
    for (qsizetype row = 0; row < table.size(); ++row) {
        const bool isMail = table.text(row, "type"_L1) == "email"_L1;
        templates.append({.id = templates.size() + 1,
                          .type = table.text(row, "type"_L1),
                          .code = table.text(row, "code"_L1),
                          .subject = table.text(row, "subject"_L1),
                          .body = table.text(row, "body"_L1),
                          .emailHeader = isMail ? u"email_header"_s : QString(),
                          .emailFooter = isMail ? u"email_footer"_s : QString(),
                          .status = u"ACTIVE"_s});
    }
    return templates;
}

} // namespace gatehouse::sandbox

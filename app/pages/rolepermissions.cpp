#include "app/pages/rolepermissions.h"

#include "network/operations/operation.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RolePermissions)
};

QList<DetailLine> permissionLines(const Record &role, Line line)
{
    const QString title = role.text(u"title");
    const QString section = Text::tr("Permissions");
    QList<DetailLine> lines{
        {Text::tr("What the service tells"),
         Text::tr("It has no operation that lists the permissions of a role. The page Role permissions shows what is "
                  "known of each, from where and since when, and gives or takes many at once."),
         false, section}};
    QStringList operations;
    for (const Endpoint *endpoint : allOperations()) {
        const QStringList callers = QString(endpoint->callers).split(u' ', Qt::SkipEmptyParts);
        if (endpoint->service == Service::Elevate && endpoint->existsOn(line) && callers.contains(title))
            operations.append(endpoint->titleText());
    }
    if (!operations.isEmpty()) {
        lines.append({Text::tr("Allowed by the service's default data"),
                      Text::tr("%1\n\nAnd what every signed-in person may do. A deployment may have changed this.")
                          .arg(operations.join(u'\n')),
                      false, section});
    }
    return lines;
}

} // namespace gatehouse

#include "app/permissions/matrixexport.h"

#include "app/files/savedialog.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/fileexport.h"
#include "models/permissions/rolematrix.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct MatrixExportText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixExport)
};

TableExport matrixExport(const RoleMatrix &matrix, const QList<int> &roles)
{
    QStringList keys{u"code"_s, u"module"_s, u"verbs"_s, u"path"_s};
    for (int role : roles) {
        QString key = matrix.roles().at(role).title;
        // A role may be called as one of the first columns is.
        while (keys.contains(key))
            key = MatrixExportText::tr("%1 (role)").arg(key);
        keys.append(key);
    }
    QList<TableColumn> columns;
    for (const QString &key : std::as_const(keys))
        columns.append({key, {}});
    QList<QStringList> rows;
    for (int row = 0; row < matrix.rowCount(); ++row) {
        const MatrixPermission *permission = matrix.permissionAt(row);
        if (!permission)
            continue;
        QStringList cells{permission->code, permission->module, listCell(QJsonArray::fromStringList(permission->verbs)),
                          permission->path};
        for (int role : roles)
            cells.append(knownText(matrix.factAt(matrix.index(row, role)).known));
        rows.append(cells);
    }
    TableExport order = tableExport(columns, rows);
    setLists(order, {u"verbs"_s}, u" "_s);
    return order;
}

QString countOf(qsizetype some, qsizetype all)
{
    const QLocale locale;
    return some == all ? locale.toString(all)
                       : MatrixExportText::tr("%1 of %2").arg(locale.toString(some), locale.toString(all));
}

} // namespace

void exportMatrix(const RoleMatrix &matrix, const QList<int> &roles, const PageContext &context, QWidget *parent)
{
    TableExport order = matrixExport(matrix, roles);
    const QString permissions = countOf(matrix.shownPermissions(), matrix.permissions().size());
    const QString roleCount = countOf(roles.size(), matrix.roles().size());
    const auto waiting = static_cast<int>(matrix.marks().count(Mark::Give) + matrix.marks().count(Mark::Take));
    askWhereToSave(
        context.settings, parent,
        {.title = MatrixExportText::tr("Export role permissions"),
         .name = fileNameOf(elevateRolePermissions.titleText()),
         .formats = {csvFormat(), jsonFormat()}},
        [=](const QString &file) {
            TableExport whole = order;
            whole.file = file;
            QString text =
                MatrixExportText::tr("Saved %1 permissions and %2 roles: %3").arg(permissions, roleCount, file);
            if (waiting > 0)
                text += u'\n' + MatrixExportText::tr("%n change(s) wait to be saved and are not in the file.", nullptr,
                                                     waiting);
            whole.saved = {.kind = waiting > 0 ? ToastKind::Warning : ToastKind::Success, .text = text};
            startExport(std::move(whole), context);
        });
}

} // namespace gatehouse

#pragma once

#include "tests/support/journey.h"

#include "ui/import/importcheckstep.h"
#include "ui/import/importpage.h"
#include "ui/import/importtable.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTest>

// Steps of journeys on the page of the bulk import.
namespace gatehouse::importing {

//! A file in the journey's folder.
inline QString write(const Journey &journey, const QString &name, const QByteArray &content)
{
    const QString path = QDir(journey.folder()).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

inline ImportPage *page(Journey &journey)
{
    return qobject_cast<ImportPage *>(journey.window().currentPage());
}

inline QAction *action(Journey &journey, const QString &id)
{
    return journey.window().currentPage()->findChild<QAction *>(id);
}

//! The file that is open is read and its rows are checked.
inline bool check(Journey &journey)
{
    return QTest::qWaitFor([&] {
               const QAction *check = action(journey, QStringLiteral("checkRows"));
               return check && check->isEnabled();
           }) &&
           journey.click(QStringLiteral("Check the rows")) &&
           QTest::qWaitFor([&] { return page(journey)->step() == ImportPage::Step::Check; });
}

//! So many users and no others, and nothing is in the way.
inline bool canImport(Journey &journey, int count)
{
    const QAction *import = action(journey, QStringLiteral("importRows"));
    return import->isEnabled() && import->text().contains(QStringLiteral(" %1 ").arg(count));
}

//! Nothing is being looked at any more.
inline bool isChecked(Journey &journey)
{
    return page(journey)->check()->rows()->rowCount() > 0 &&
           !action(journey, QStringLiteral("importRows"))->statusTip().contains(QLatin1StringView("still being"));
}

//! What a cell of the check says.
inline QString cell(Journey &journey, int row, int column)
{
    return page(journey)->check()->rows()->index(row, ImportRowsModel::firstCell + column).data().toString();
}

//! Writes into a cell of the check where it stands; \a column: of the file.
inline bool mend(Journey &journey, int row, int column, const QString &text)
{
    ImportTable *table = page(journey)->check()->table();
    // What the service tells of roles and people comes in pieces, and each is followed by another check.
    QElapsedTimer quiet;
    quiet.start();
    const auto isQuiet = [&] {
        if (!isChecked(journey))
            quiet.restart();
        return quiet.elapsed() > 400;
    };
    if (!QTest::qWaitFor(isQuiet, 20'000))
        return false;
    table->setCurrentIndex(page(journey)->check()->rows()->index(row, ImportRowsModel::firstCell + column));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QLineEdit *editor = nullptr;
    if (!QTest::qWaitFor([&] { return (editor = table->findChild<QLineEdit *>()) != nullptr; }))
        return false;
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    // A secret is not shown.
    return QTest::qWaitFor([&] { return page(journey)->check()->undoAction()->isEnabled(); }) &&
           QTest::qWaitFor([&] { return table->findChild<QLineEdit *>() == nullptr && isChecked(journey); });
}

} // namespace gatehouse::importing

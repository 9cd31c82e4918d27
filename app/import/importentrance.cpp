#include "app/import/importentrance.h"

#include "app/import/importdesk.h"
#include "app/import/importfile.h"
#include "app/pages/pagecontroller.h"
#include "ui/import/dropcover.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ImportEntrance
{
    Q_DECLARE_TR_FUNCTIONS(ImportEntrance)
};

} // namespace

static void import(PageController &page, ImportFile file)
{
    file.scope = page.widget()->currentScope();
    page.context().importFile(page.list().page().service(), file);
}

void addImportEntrance(PageController &page)
{
    TablePage *widget = page.widget();
    const Theme &theme = page.context().theme;
    auto *cover = new DropCover(theme, ImportEntrance::tr("Drop the CSV here to import the users in it"), widget);
    QObject::connect(cover, &DropCover::dropped, &page,
                     [&page](const QString &file) { import(page, ImportFile::of(file)); });
    QObject::connect(cover, &DropCover::refused, &page,
                     [&page](const QString &why) { page.context().toast({.kind = ToastKind::Warning, .text = why}); });
    QAction *open = makePageAction(theme, widget, u"importCsv"_s, Icon::Upload, ImportEntrance::tr("Import from CSV…"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_I, [&page] {
                                       askForImportFile(page.context(), page.widget(), [&page](const QString &file) {
                                           import(page, ImportFile::of(file));
                                       });
                                   });
    QAction *paste =
        makePageAction(theme, widget, u"pasteUsers"_s, Icon::Copy,
                       ImportEntrance::tr("Import the rows that were copied"), QKeySequence::Paste, [&page] {
                           const QString text = QGuiApplication::clipboard()->text();
                           if (looksLikeRows(text))
                               return import(page, ImportFile::pasted(text));
                           page.context().toast({.kind = ToastKind::Info, .text = noRowsText()});
                       });
    widget->addActions({open, paste});
    // A file is still worked on after the change that handed it over.
    if (page.list().page().service() == Service::Elevate) {
        QObject::connect(page.context().imports, &ImportDesk::ended, &page,
                         [&page, imports = page.context().imports](qint64 import) {
                             if (const std::optional<ImportEntry> entry = imports->find(import);
                                 entry && entry->service == Service::Elevate)
                                 page.refresh();
                         });
    }
    Button *button = Button::iconOnly(theme, Icon::Upload, open->text());
    button->follow(open);
    widget->addHeaderWidget(button);
}

} // namespace gatehouse

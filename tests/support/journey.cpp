#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/pages/recordpicker.h"
#include "app/workspaces/sandboxworkspace.h"
#include "network/credentials/memorystore.h"
#include "ui/changes/reviewdialog.h"
#include "ui/records/tablepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/shell/sidebarview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choiceboxes.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto patience = std::chrono::seconds(10);

template<class Predicate>
static bool waitFor(Predicate done)
{
    return QTest::qWaitFor(done, patience);
}

Theme Journey::theme()
{
    static const Theme theme = Theme::install(*qApp, Appearance::Light);
    return theme;
}

void linesAre(std::span<const Line> lines)
{
    QTest::addColumn<Line>("line");
    for (Line line : lines)
        QTest::newRow(lineName(line).data()) << line;
}

Journey::Journey(const JourneyOptions &options) : m_options(options), m_sandbox(options.sandbox)
{
    if (!options.folder.isEmpty()) {
        start();
        open({.workspace = options.workspace});
        return;
    }
    m_folder.emplace();
    if (!m_sandbox.start())
        qFatal("%s", qPrintable(m_sandbox.errorString()));
    start();
    m_application->settingsStore().setValue(settings::lastFolder, folder());
    if (options.firstRun) {
        m_application->showFirstRun();
        showWindow();
        return;
    }
    Workspace workspace = sandboxWorkspace(m_sandbox);
    workspace.environment = options.environment;
    workspace.safety = options.safety;
    workspace.elevate->timeoutSeconds = options.timeout.count();
    workspace.ivalt->timeoutSeconds = options.timeout.count();
    if (!options.line.isEmpty())
        workspace.elevate->line = options.line;
    if (!options.elevate)
        workspace.elevate.reset();
    if (options.prepare)
        options.prepare(workspace);
    if (options.isKept) {
        workspace.id = QUuid::createUuid(); // the program's own sandbox is not in the list
        m_application->workspaces().add(workspace);
    }
    m_application->openWorkspace(workspace);
    showWindow();
    if (options.signIn && !signIn())
        qFatal("signing in did not work; the window says:\n%s", qPrintable(visibleText()));
}

Journey::~Journey() = default;

void Journey::start()
{
    m_application = std::make_unique<Application>(theme(), ApplicationPaths::in(folder()),
                                                  m_options.credentials ? m_options.credentials()
                                                                        : std::make_unique<MemoryStore>());
    m_application->door().setLookAgainAfter(std::chrono::milliseconds(200));
}

void Journey::showWindow()
{
    window().resize(1280, 800);
    window().show();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window did not become active");
}

void Journey::restart()
{
    m_application.reset();
    start();
    open({});
}

void Journey::open(const CommandLine &line)
{
    QString problem;
    if (!m_application->open(line, &problem))
        qFatal("%s", qPrintable(problem));
    showWindow();
}

bool Journey::signInToElevate(const QString &password)
{
    return waitForDialog() && fill(u"Password"_s, password) && click(u"Sign in"_s) && waitUntilNoDialog();
}

bool Journey::signInToIvalt()
{
    return waitForDialog() && fill(u"API key"_s, sandbox::sampleIvaltKey) && click(u"Test and save"_s) &&
           waitUntilNoDialog();
}

bool Journey::signIn()
{
    const sandbox::SampleAccount account = m_options.member.value_or(sandbox::sampleAdmin);
    const auto chooseMember = [&] {
        return !m_options.member || (waitForDialog() && fill(u"E-mail, phone or user name"_s, account.email) &&
                                     click(u"Member of an organization"_s));
    };
    const bool toElevate =
        !workspace().has(Service::Elevate) || (goTo(u"elevate.organizations"_s) && click(u"Sign in…"_s) &&
                                               chooseMember() && signInToElevate(account.password));
    return toElevate && goTo(u"ivalt.organizations"_s) && click(u"Sign in…"_s) && signInToIvalt();
}

bool Journey::reopen()
{
    const Workspace *kept = m_application->workspaces().find(workspace().workspace().id);
    if (!kept)
        return false;
    m_application->openWorkspace(*kept);
    return waitFor([&] { return m_application->desk()->isReady(); });
}

QWidget *Journey::scope()
{
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        return dialog;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            return widget;
    }
    return &window();
}

bool Journey::goTo(const QString &id)
{
    const qsizetype place = window().pageIds().indexOf(id);
    if (place < 0)
        return false;
    m_within.clear();
    if (place <= 8)
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
    else if (!clickInSidebar(id))
        return false;
    return waitFor([&] { return window().currentPageId() == id; }) && (!page() || waitUntilLoaded());
}

bool Journey::clickInSidebar(const QString &id)
{
    auto *view = window().findChild<SidebarView *>();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(SidebarModel::IdRole).toString() != id)
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return true;
    }
    return false;
}

TablePage *Journey::page()
{
    if (!m_within.isEmpty())
        return window().currentPage()->findChild<TablePage *>(m_within);
    return qobject_cast<TablePage *>(window().currentPage());
}

bool Journey::waitUntilLoaded()
{
    return waitFor([&] { return application().desk()->isReady() && page() && !page()->table()->records()->isBusy(); });
}

int Journey::shownRows()
{
    return page()->table()->records()->rowCount();
}

bool Journey::waitForRows(int count)
{
    return waitFor([&] { return shownRows() == count && application().desk()->isReady(); });
}

bool Journey::search(const QString &text)
{
    SearchField *line = page()->search();
    QSignalSpy searched(line, &SearchField::searched);
    QTest::mouseClick(line, Qt::LeftButton);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    // Typing pauses, then the service may be asked.
    return waitFor([&] { return !searched.isEmpty() && searched.last().first().toString() == text; }) &&
           waitUntilLoaded();
}

bool Journey::hasRowNow(const QString &column, const QString &value)
{
    for (int row = 0; row < shownRows(); ++row) {
        if (cell(row, column) == value)
            return true;
    }
    return false;
}

int Journey::countRows(const QString &column, const QString &value)
{
    int count = 0;
    for (int row = 0; row < shownRows(); ++row)
        count += cell(row, column) == value ? 1 : 0;
    return count;
}

bool Journey::hasRow(const QString &column, const QString &value)
{
    return waitFor([&] { return hasRowNow(column, value); });
}

QString Journey::cell(int row, const QString &column)
{
    TableModel *model = page()->table()->records();
    return model->index(row, model->store()->columnIndex(column)).data(TableModel::RawRole).toString();
}

bool Journey::clickRow(const QString &column, const QString &value)
{
    if (!hasRow(column, value))
        return false;
    RecordTable *table = page()->table();
    for (int row = 0; row < shownRows(); ++row) {
        if (cell(row, column) != value)
            continue;
        const QModelIndex index = table->records()->index(row, table->shownColumns().value(0));
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        return waitFor([&] { return table->selectedRows().size() == 1 && table->currentIndex().row() == row; });
    }
    return false;
}

bool Journey::clickHeader(const QString &column)
{
    RecordTable *table = page()->table();
    const int section = table->records()->store()->columnIndex(column);
    if (section < 0 || table->isColumnHidden(section))
        return false;
    QHeaderView *header = table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
    return waitFor([&] { return !table->records()->isBusy(); });
}

QDialog *Journey::waitForDialog()
{
    waitFor([&] { return qobject_cast<QDialog *>(scope()) != nullptr; });
    return qobject_cast<QDialog *>(scope());
}

bool Journey::waitUntilNoDialog()
{
    if (!waitFor([&] { return !qobject_cast<QDialog *>(scope()); }))
        return false;
    // Without a window manager nobody gives the window its focus back.
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window());
}

bool Journey::selectRows(int first, int last)
{
    RecordTable *table = page()->table();
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys,
                          table->visualRect(table->model()->index(row, 1)).center());
    };
    click(first, {});
    click(last, Qt::ShiftModifier);
    return table->selectedRows().size() == last - first + 1;
}

bool Journey::pickFile(const QString &file)
{
    QPointer<QFileDialog> dialog;
    if (!waitFor([&] {
            dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            return !dialog.isNull();
        }))
        return false;
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->selectAll();
    if (QDir::isAbsolutePath(file))
        name->setText(file); // typed, each folder on the way would be completed
    else
        QTest::keyClicks(name, file);
    if (QWidget *completion = QApplication::activePopupWidget())
        completion->close();
    QTest::keyClick(name, Qt::Key_Return);
    if (!waitFor([&] { return !dialog || !dialog->isVisible(); }))
        return false;
    // What was picked may lead to the next dialog.
    return qobject_cast<QDialog *>(scope()) || waitUntilNoDialog();
}

bool Journey::drop(QWidget *onto, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    data.setText(file); // as file managers do
    const QPoint middle = onto->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(onto, &enter);
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    dropped.ignore();
    QApplication::sendEvent(onto, &dropped);
    return enter.isAccepted() && dropped.isAccepted();
}

QWidget *Journey::editor(const QString &label)
{
    QWidget *found = nullptr;
    waitFor([&] {
        for (QWidget *widget : scope()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->accessibleName() == label)
                found = widget;
        }
        return found != nullptr;
    });
    return found;
}

//! Ticks just the boxes whose texts are among the words of \a text, by keys.
static bool tick(const ChoiceBoxes *boxes, const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QCheckBox *box : boxes->findChildren<QCheckBox *>()) {
        if ((words.removeAll(box->text()) > 0) != box->isChecked())
            QTest::keyClick(box, Qt::Key_Space);
    }
    return words.isEmpty();
}

bool Journey::fill(const QString &label, const QString &text)
{
    for (const ChoiceBoxes *boxes : scope()->findChildren<ChoiceBoxes *>()) {
        if (boxes->isVisible() && boxes->accessibleName() == label)
            return tick(boxes, text);
    }
    QWidget *widget = editor(label);
    if (!widget)
        return false;
    widget->setFocus(Qt::TabFocusReason);
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && combo->isEditable())
        widget = combo->lineEdit();
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        const int index = combo->findText(text, Qt::MatchFixedString);
        if (index < 0)
            return false;
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        return true;
    }
    if (auto *box = qobject_cast<QCheckBox *>(widget)) {
        // Not said, yes and no follow each other.
        const Qt::CheckState wanted = text == "true"_L1 ? Qt::Checked : Qt::Unchecked;
        for (int press = 0; press < 3 && box->checkState() != wanted; ++press)
            QTest::keyClick(box, Qt::Key_Space);
        return box->checkState() == wanted;
    }
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    if (!text.isEmpty())
        QTest::keyClicks(widget, text);
    return true;
}

bool Journey::click(const QString &text)
{
    QAbstractButton *found = nullptr;
    waitFor([&] {
        for (QAbstractButton *button : scope()->findChildren<QAbstractButton *>()) {
            QString shown = button->text();
            shown.remove(u'&');
            if (button->isVisible() && button->isEnabled() && (shown == text || button->accessibleName() == text))
                found = button;
        }
        return found != nullptr;
    });
    if (found) {
        // A check box takes clicks on its sign and text alone, and may be wider.
        const bool isBox = qobject_cast<QCheckBox *>(found);
        QTest::mouseClick(found, Qt::LeftButton, {}, isBox ? QPoint(8, found->height() / 2) : QPoint());
    }
    return found;
}

bool Journey::confirm()
{
    // It may be asked only after something was read, over another dialog.
    ReviewDialog *review = nullptr;
    const bool isAsked = waitFor([&] {
        review = qobject_cast<ReviewDialog *>(scope());
        return review && review->sendButton()->isEnabled();
    });
    if (!isAsked)
        return false;
    QTest::mouseClick(review->sendButton(), Qt::LeftButton);
    return true;
}

bool Journey::pick(const QString &text)
{
    auto *picker = qobject_cast<RecordPicker *>(waitForDialog());
    if (!picker || !waitFor([&] { return picker->list().model().rowCount() > 0; }))
        return false;
    auto *line = picker->findChild<SearchField *>();
    QTest::keyClicks(line, text);
    if (!waitFor([&] { return picker->list().model().rowCount() == 1; }))
        return false;
    QTest::keyClick(line, Qt::Key_Down);
    auto *table = picker->findChild<RecordTable *>();
    return waitFor([&] { return table->selectedRows().size() == 1; });
}

bool Journey::choose(const QStringList &entries)
{
    QMenu *before = nullptr;
    for (const QString &entry : entries) {
        QMenu *menu = nullptr;
        QAction *found = nullptr;
        const bool isThere = waitFor([&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu || menu == before)
                return false;
            for (QAction *action : menu->actions()) {
                if (action->isEnabled() && QString(action->text()).remove(u'&').startsWith(entry))
                    found = action;
            }
            return found != nullptr;
        });
        if (!isThere)
            return false;
        for (qsizetype press = 0; press <= menu->actions().size() && menu->activeAction() != found; ++press)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, found->menu() ? Qt::Key_Right : Qt::Key_Return);
        before = menu;
    }
    if (!waitFor([] { return !QApplication::activePopupWidget(); }))
        return false;
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window());
}

bool Journey::openCellMenu(int row, const QString &column)
{
    RecordTable *table = page()->table();
    const int place = table->records()->store()->columnIndex(column);
    if (place < 0 || table->isColumnHidden(place))
        return false;
    const QModelIndex index = table->records()->index(row, place);
    table->scrollTo(index);
    // Through the window, as the mouse is, so that Qt makes the context menu's event of it.
    const QPoint spot = table->viewport()->mapTo(&window(), table->visualRect(index).center());
    QTest::mouseClick(window().windowHandle(), Qt::RightButton, {}, spot);
    return waitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; });
}

QColor Journey::topLine(QWidget *window)
{
    const QImage picture = window->grab().toImage();
    return picture.pixelColor(picture.width() / 2, 1);
}

bool Journey::command(const QString &text)
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = window().commandPalette();
    if (!waitFor([&] { return palette->isVisible(); }))
        return false;
    QTest::keyClicks(palette->line(), text);
    const QModelIndex first = palette->list()->model()->index(0, 0);
    if (!first.data().toString().contains(text, Qt::CaseInsensitive))
        return false;
    QTest::keyClick(palette->line(), Qt::Key_Return);
    return waitFor([&] { return !palette->isVisible(); });
}

QString Journey::visibleText()
{
    // Where a picture says more than the texts.
    if (const QString file = qEnvironmentVariable("GATEHOUSE_JOURNEY_PICTURE"); !file.isEmpty())
        scope()->grab().save(file);
    QStringList texts;
    for (QWidget *top : {scope(), static_cast<QWidget *>(&window())}) {
        for (QLabel *label : top->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

bool Journey::waitForText(const QString &part)
{
    return waitFor([&] { return visibleText().contains(part, Qt::CaseInsensitive); });
}

} // namespace gatehouse

#include "tests/ui/pictures.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Every widget once with believable content, in both themes, to look at.
class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void controls();
    void menus();
    void window();
    void windowCollapsed();
    void palette();
    void lock();

private:
    MainWindow *makeWindow(QObject *owner);

    Theme m_theme;
};

void TestGallery::initTestCase()
{
    m_theme = Theme::install(*qApp, Appearance::Light);
}

void TestGallery::controls()
{
    QWidget sheet;
    auto *grid = new QGridLayout(&sheet);
    grid->setContentsMargins(20, 20, 20, 20);
    grid->setSpacing(12);
    int row = 0;
    for (const Button::Kind kind :
         {Button::Kind::Plain, Button::Kind::Primary, Button::Kind::Danger, Button::Kind::Quiet}) {
        auto *plain = new Button(m_theme, kind, u"Save changes"_s);
        auto *icon = new Button(m_theme, kind, u"New user"_s, Icon::Plus);
        auto *disabled = new Button(m_theme, kind, u"Not now"_s, Icon::Trash);
        disabled->setEnabled(false);
        auto *menu = new Button(m_theme, kind, u"Export"_s, Icon::Download);
        menu->setMenu(new QMenu(menu));
        grid->addWidget(plain, row, 0);
        grid->addWidget(icon, row, 1);
        grid->addWidget(disabled, row, 2);
        grid->addWidget(menu, row, 3);
        ++row;
    }
    grid->addWidget(Button::iconOnly(m_theme, Icon::Refresh, u"Refresh"_s), 0, 4);
    auto *checked = Button::iconOnly(m_theme, Icon::PanelRight, u"Details"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    grid->addWidget(checked, 1, 4);

    auto *line = new QLineEdit(u"Asha Rao"_s);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"name@example.org"_s);
    auto *off = new QLineEdit(u"Read only"_s);
    off->setReadOnly(true);
    grid->addWidget(line, row, 0);
    grid->addWidget(empty, row, 1);
    grid->addWidget(off, row, 2);
    grid->addWidget(new SearchField(m_theme, u"Search users"_s), row, 3, 1, 2);
    ++row;
    auto *box = new QComboBox;
    box->addItems({u"ACTIVE"_s, u"INACTIVE"_s});
    auto *spin = new QSpinBox;
    spin->setRange(0, 100000);
    spin->setValue(250);
    auto *moment = new QDateTimeEdit(QDateTime(QDate(2025, 3, 1), QTime(9, 30)));
    moment->setCalendarPopup(true);
    grid->addWidget(box, row, 0);
    grid->addWidget(spin, row, 1);
    grid->addWidget(moment, row, 2);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    bar->setTextVisible(false);
    grid->addWidget(bar, row, 3, 1, 2);
    ++row;
    auto *check = new QCheckBox(u"Send a message"_s);
    check->setChecked(true);
    auto *mixed = new QCheckBox(u"All pages"_s);
    mixed->setTristate(true);
    mixed->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Weekly"_s);
    radio->setChecked(true);
    auto *on = new Switch(m_theme, u"Geofencing"_s);
    on->setChecked(true);
    grid->addWidget(check, row, 0);
    grid->addWidget(mixed, row, 1);
    grid->addWidget(radio, row, 2);
    grid->addWidget(on, row, 3);
    grid->addWidget(new Switch(m_theme, u"Off"_s), row, 4);
    ++row;
    auto *unchecked = new QCheckBox(u"Unchecked"_s);
    auto *disabledCheck = new QCheckBox(u"Disabled"_s);
    disabledCheck->setChecked(true);
    disabledCheck->setEnabled(false);
    grid->addWidget(unchecked, row, 0);
    grid->addWidget(disabledCheck, row, 1);
    grid->addWidget(new QRadioButton(u"Daily"_s), row, 2);
    ++row;
    auto *tabs = new QTabWidget;
    auto *text = new QPlainTextEdit(u"{\n  \"code\": \"north\"\n}"_s);
    tabs->addTab(text, u"Details"_s);
    tabs->addTab(new QWidget, u"Permissions"_s);
    tabs->addTab(new QWidget, u"JSON"_s);
    tabs->setFixedHeight(150);
    grid->addWidget(tabs, row, 0, 1, 3);
    auto *chips = new QVBoxLayout;
    for (auto meaning :
         {&tokens::Colors::info, &tokens::Colors::success, &tokens::Colors::warning, &tokens::Colors::danger}) {
        auto *chip = new Chip(m_theme);
        chip->setText(u"ACTIVE"_s);
        chip->setMeaning(meaning);
        chips->addWidget(chip);
    }
    chips->addWidget(new RemovableChip(m_theme, u"Status is ACTIVE"_s, u"Remove filter"_s));
    grid->addLayout(chips, row, 3);
    auto *environments = new QVBoxLayout;
    for (Environment environment : {Environment::Production, Environment::Staging, Environment::Sandbox})
        environments->addWidget(environmentChip(m_theme, environment));
    environments->addStretch();
    grid->addLayout(environments, row, 4);
    ++row;
    for (auto kind : {Banner::Kind::Info, Banner::Kind::Success, Banner::Kind::Warning, Banner::Kind::Error}) {
        auto *banner = new Banner(m_theme);
        banner->say(kind, u"The service did not accept the code “North”."_s,
                    kind == Banner::Kind::Error ? u"createOrganization · request 4f1c-22"_s : QString());
        if (kind == Banner::Kind::Error)
            banner->setAction(u"Try again"_s);
        grid->addWidget(banner, row++, 0, 1, 5);
    }
    int column = 0;
    for (auto [size, name] : {std::pair(tokens::TextTitle, u"Title 22"_s),
                              {tokens::TextLarge, u"Large 16"_s},
                              {tokens::TextBase, u"Base 13"_s},
                              {tokens::TextSmall, u"Small 11"_s}})
        grid->addWidget(new TextLabel(m_theme, name, size), row, column++);
    sheet.resize(900, 860);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    line->setFocus();
    test::takePictures(m_theme, &sheet, u"controls"_s);
}

void TestGallery::menus()
{
    QMenu menu;
    menu.addAction(m_theme.icon(Icon::Pencil), u"Edit…"_s)->setShortcut(Qt::Key_F2);
    menu.addAction(m_theme.icon(Icon::Copy), u"Copy as text"_s)->setShortcut(Qt::CTRL | Qt::Key_C);
    menu.addSeparator();
    QAction *checked = menu.addAction(u"Show the details"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addMenu(u"Columns"_s)->addAction(u"Id"_s);
    menu.addAction(m_theme.icon(Icon::Ban), u"Not allowed"_s)->setEnabled(false);
    menu.addSeparator();
    menu.addAction(m_theme.icon(Icon::Trash, Tone::Danger), u"Delete…"_s)->setShortcut(Qt::Key_Delete);
    menu.popup({0, 0});
    menu.setActiveAction(menu.actions().constFirst());
    test::takePictures(m_theme, &menu, u"menu"_s);
    menu.close();

    QComboBox box;
    box.addItems({u"ACTIVE"_s, u"INACTIVE"_s, u"UPLOADED"_s});
    box.resize(200, 32);
    box.show();
    box.showPopup();
    test::takePictures(m_theme, box.view()->window(), u"combo-popup"_s);
    box.hidePopup();
}

MainWindow *TestGallery::makeWindow(QObject *owner)
{
    auto *window = new MainWindow(m_theme);
    owner->connect(owner, &QObject::destroyed, window, &QObject::deleteLater);
    window->setWorkspace({u"city"_s, u"City of Pune"_s, u"https://elevate.example.org"_s, Environment::Production});
    const QList<PageEntry> pages{
        {u"organizations"_s, u"Organizations"_s, u"ELEVATE"_s, Icon::Building},
        {u"users"_s, u"Users"_s, u"ELEVATE"_s, Icon::Users},
        {u"roles"_s, u"Roles"_s, u"ELEVATE"_s, Icon::Shield},
        {u"permissions"_s, u"Permissions"_s, u"ELEVATE"_s, Icon::Key},
        {u"modules"_s, u"Modules"_s, u"ELEVATE"_s, Icon::Boxes},
        {u"requests"_s, u"Role requests"_s, u"ELEVATE"_s, Icon::Inbox, 12, u"open requests"_s},
        {u"iorganizations"_s, u"Organizations"_s, u"iVALT"_s, Icon::Building},
        {u"iusers"_s, u"Users"_s, u"iVALT"_s, Icon::Users, 1240, u"users"_s},
        {u"fences"_s, u"Geofences"_s, u"iVALT"_s, Icon::MapPin},
        {u"slots"_s, u"Timeslots"_s, u"iVALT"_s, Icon::CalendarClock},
        {u"log"_s, u"Change log"_s, u"Workspace"_s, Icon::History},
        {u"settings"_s, u"Settings"_s, u"Workspace"_s, Icon::Settings},
    };
    for (const PageEntry &page : pages) {
        window->addPage(page, [this, title = page.title] {
            auto *widget = new QWidget;
            auto *layout = new QVBoxLayout(widget);
            layout->setContentsMargins(20, 12, 20, 12);
            layout->addWidget(new TextLabel(m_theme, title, tokens::TextTitle, Tone::Text, QFont::DemiBold));
            layout->addStretch();
            auto *action = new QAction(m_theme.icon(Icon::Plus), u"New user…"_s, widget);
            action->setShortcut(Qt::CTRL | Qt::Key_N);
            widget->addAction(action);
            return widget;
        });
    }
    window->showPage(u"users"_s);
    window->statusArea()->setConnections({{u"e"_s, u"ELEVATE"_s, Connectivity::Online, u"Line 3.5"_s},
                                          {u"i"_s, u"iVALT"_s, Connectivity::Limited, u"Too many requests"_s}});
    window->statusArea()->setAccount(u"asha@example.org"_s);
    return window;
}

void TestGallery::window()
{
    QObject owner;
    MainWindow *window = makeWindow(&owner);
    window->activityPanel()->setActivity({.id = u"1"_s,
                                          .title = u"Import users.csv"_s,
                                          .done = 41200,
                                          .total = 100000,
                                          .unit = u"users"_s,
                                          .rate = 3400,
                                          .left = std::chrono::seconds(17),
                                          .canPause = true});
    window->activityPanel()->setActivity({.id = u"2"_s,
                                          .title = u"Export of roles"_s,
                                          .state = ActivityState::Finished,
                                          .done = 40,
                                          .total = 40,
                                          .unit = u"rows"_s,
                                          .canOpen = true});
    window->activityPanel()->setActivity({.id = u"3"_s,
                                          .title = u"Upload of bulk file"_s,
                                          .state = ActivityState::Failed,
                                          .message = u"The service closed the connection."_s});
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    window->toasts()->show({ToastKind::Success, u"Deleted the role “session_manager”."_s, u"Undo"_s, [] {}});
    window->toasts()->show({ToastKind::Error,
                            u"The service refused: role title must be unique within the organization."_s, u"Details"_s,
                            [] {}});
    window->sidebar()->findChild<QListView *>()->setFocus();
    test::takePictures(m_theme, window, u"window"_s);
}

void TestGallery::windowCollapsed()
{
    QObject owner;
    MainWindow *window = makeWindow(&owner);
    window->setWorkspace({u"s"_s, u"Sandbox"_s, {}, Environment::Sandbox});
    window->sidebar()->setCollapsed(true);
    window->resize(900, 600);
    window->show();
    test::takePictures(m_theme, window, u"window-collapsed"_s);
}

void TestGallery::palette()
{
    QObject owner;
    MainWindow *window = makeWindow(&owner);
    window->show();
    window->commandPalette()->open(window->paletteEntries());
    test::takePictures(m_theme, window, u"palette-empty"_s);
    QTest::keyClicks(window->commandPalette()->line(), u"us"_s);
    test::takePictures(m_theme, window, u"palette"_s);
    QTest::keyClicks(window->commandPalette()->line(), u"xyzq"_s);
    test::takePictures(m_theme, window, u"palette-nothing"_s);
}

void TestGallery::lock()
{
    QObject owner;
    MainWindow *window = makeWindow(&owner);
    window->show();
    window->lock(
        {u"City of Pune"_s, u"Locked after 15 minutes without use. Nothing you typed is lost."_s, u"Password"_s});
    window->refuseUnlock(u"That is not the password of this workspace."_s);
    test::takePictures(m_theme, window, u"lock"_s);
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"

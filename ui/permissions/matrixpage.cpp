#include "ui/permissions/matrixpage.h"

#include "ui/permissions/matrixpainting.h"
#include "ui/permissions/matrixview.h"
#include "ui/records/detailspane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto detailsKey = "details"_L1;

static QComboBox *makeChoice(const QString &name, const QString &all, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->addItem(all);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(84); // where there is little room, as in a narrow window
    choice->setMaximumWidth(130);
    return choice;
}

MatrixPage::MatrixPage(const Theme &theme, RoleMatrix *matrix, const QString &title, const SettingsMemory &memory,
                       QWidget *parent)
    : PageFrame(theme, title, parent)
    , m_matrix(matrix)
    , m_memory(memory)
    , m_view(new MatrixView(theme, matrix, this))
    , m_details(new DetailsPane(theme, this))
    , m_roles(makeChoice(tr("Roles shown"), tr("All roles"), this))
    , m_modules(makeChoice(tr("Module"), tr("All modules"), this))
    , m_verbs(makeChoice(tr("Verb"), tr("All verbs"), this))
{
    makeActions();
    m_roles->addItems({tr("Own organization's"), tr("Default organization's")});
    m_roles->hide(); // until there are roles of both
    m_verbs->addItems({u"GET"_s, u"POST"_s, u"PATCH"_s, u"PUT"_s, u"DELETE"_s});
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(stackOf(m_view, m_view));
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({1000, tokens::DetailsWidth - 2 * tokens::Margin});

    fillHeader();
    column()->addWidget(splitter, 1);
    column()->addWidget(new Separator(theme, Qt::Horizontal, this));
    column()->addWidget(makeFooter());
    setDetailsShown(memory.value(detailsKey, true).toBool());

    connect(m_details, &DetailsPane::closed, this, [this] { setDetailsShown(false); });
    connect(m_view, &MatrixView::currentMoved, this, &MatrixPage::currentMoved);
    connect(matrix, &RoleMatrix::marksChanged, this, &MatrixPage::marksChanged);
    connect(m_roles, &QComboBox::currentIndexChanged, this, &MatrixPage::contentChanged);
    connect(m_modules, &QComboBox::currentIndexChanged, this, &MatrixPage::applyFilter);
    connect(m_verbs, &QComboBox::currentIndexChanged, this, &MatrixPage::applyFilter);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    marksChanged();
}

QAction *MatrixPage::makeAction(QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys,
                                const std::function<void()> &run)
{
    QAction *action = makePageAction(theme(), this, id, icon, text, keys, run);
    addAction(action);
    return action;
}

void MatrixPage::makeActions()
{
    // Space, plus, minus and Delete belong to the matrix alone: they are typed elsewhere.
    QAction *give =
        makeAction("markGive"_L1, Icon::Plus, tr("Mark to give"), {}, [this] { m_view->setMark(Mark::Give); });
    give->setToolTip(withKeys(give->text(), Qt::Key_Plus));
    QAction *take =
        makeAction("markTake"_L1, Icon::Minus, tr("Mark to take away"), {}, [this] { m_view->setMark(Mark::Take); });
    take->setToolTip(withKeys(take->text(), Qt::Key_Minus));
    QAction *drop =
        makeAction("dropMark"_L1, Icon::Close, tr("Drop the mark"), {}, [this] { m_view->setMark(Mark::None); });
    drop->setToolTip(withKeys(drop->text(), Qt::Key_Delete));
    m_details->setActions({give, take, drop});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({give, take, drop});

    m_save = makeAction("saveMarks"_L1, Icon::Save, tr("Save"), QKeySequence::Save, [this] { emit saveWanted(); });
    m_undo = makeAction("undoMark"_L1, Icon::Undo, tr("Undo the last mark"), {}, [this] { m_matrix->undo(); });
    m_redo = makeAction("redoMark"_L1, Icon::Redo, tr("Redo the mark"), {}, [this] { m_matrix->redo(); });
    m_discard = makeAction("discardMarks"_L1, Icon::Close, tr("Discard all marks"), {}, [this] {
        m_matrix->discard();
        m_view->setFocus();
    });
    m_onlyMarked =
        makeAction("onlyMarked"_L1, Icon::Filter, tr("Show marked permissions only"), {}, [this] { applyFilter(); });
    m_onlyMarked->setCheckable(true);
    m_detailsAction = makeAction("details"_L1, Icon::PanelRight, tr("Details"), Qt::CTRL | Qt::Key_I, {});
    m_detailsAction->setCheckable(true);
    m_detailsAction->setToolTip(tr("Show or hide the details"));
    connect(m_detailsAction, &QAction::triggered, this, &MatrixPage::setDetailsShown);
    m_refresh =
        makeAction("refresh"_L1, Icon::Refresh, tr("Refresh"), QKeySequence::Refresh, [this] { emit refreshWanted(); });
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
}

void MatrixPage::fillHeader()
{
    for (QComboBox *choice : {m_roles, m_modules, m_verbs})
        header()->addWidget(choice, 1);
    m_search = new SearchField(theme(), tr("Search permissions"));
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(220);
    m_search->setToolTip(withKeys(tr("Words in code, module, path or verbs"), QKeySequence::Find));
    header()->addWidget(m_search, 2);
    connect(m_search, &SearchField::searched, this, &MatrixPage::applyFilter);
    connect(m_search, &SearchField::leaving, this, [this] { m_view->setFocus(); });

    auto *details = Button::iconOnly(theme(), Icon::PanelRight, {});
    details->follow(m_detailsAction);
    header()->addWidget(details);
    m_menu = Button::iconOnly(theme(), Icon::Ellipsis, tr("Page actions"));
    m_menu->setMenu(new QMenu(m_menu));
    header()->addWidget(m_menu);
    setPageActions({}, {});
}

void MatrixPage::setPageActions(const QList<QAction *> &shown, const QList<QAction *> &inMenu)
{
    for (QAction *action : shown) {
        auto *button = new Button(theme(), Button::Kind::Plain, {}, Icon::None, this);
        button->follow(action);
        header()->insertWidget(header()->count() - 2, button);
    }
    m_menu->menu()->clear();
    m_menu->menu()->addAction(m_refresh);
    m_menu->menu()->addAction(m_onlyMarked);
    m_menu->menu()->addActions(inMenu);
    addActions(shown);
    addActions(inMenu);
}

QWidget *MatrixPage::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setFixedHeight(tokens::HeaderHeight - tokens::Grid);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    layout->setSpacing(tokens::Gap);
    // On the side where no message floats above it.
    m_waiting = new TextLabel(theme(), {}, tokens::TextBase, Tone::Muted, QFont::Normal, footer);
    layout->addWidget(m_waiting);
    m_savers.append(m_waiting);
    const auto add = [&](QAction *action, Button *button) {
        button->follow(action);
        layout->addWidget(button);
        m_savers.append(button);
    };
    add(m_save, new Button(theme(), Button::Kind::Primary, {}, Icon::None, footer));
    add(m_discard, new Button(theme(), Button::Kind::Plain, {}, Icon::None, footer));
    add(m_undo, Button::iconOnly(theme(), Icon::Undo, {}, footer));
    add(m_redo, Button::iconOnly(theme(), Icon::Redo, {}, footer));
    layout->addStretch(1);
    layout->addWidget(new MatrixLegend(theme(), footer));
    return footer;
}

RoleChoice MatrixPage::roleChoice() const
{
    return static_cast<RoleChoice>(m_roles->currentIndex());
}

void MatrixPage::contentChanged()
{
    const QString module = m_modules->currentIndex() > 0 ? m_modules->currentText() : QString();
    const QStringList modules = m_matrix->modules();
    {
        const QSignalBlocker blocker(m_modules);
        while (m_modules->count() > 1)
            m_modules->removeItem(1);
        m_modules->addItems(modules);
        m_modules->setCurrentIndex(static_cast<int>(modules.indexOf(module)) + 1);
    }
    const auto isOwn = [](const MatrixRole &role) { return role.isOwn; };
    const QList<MatrixRole> &roles = m_matrix->roles();
    // Where there is only one kind, there is nothing to choose.
    const bool isMixed = std::ranges::any_of(roles, isOwn) && !std::ranges::all_of(roles, isOwn);
    m_roles->setVisible(isMixed);
    QStringList shown;
    for (const MatrixRole &role : roles) {
        if (!isMixed || roleChoice() == RoleChoice::All || role.isOwn == (roleChoice() == RoleChoice::Own))
            shown.append(role.title);
    }
    m_view->showRoles(shown);
    applyFilter();
}

void MatrixPage::applyFilter()
{
    m_matrix->setFilter({.text = m_search->text().trimmed(),
                         .module = m_modules->currentIndex() > 0 ? m_modules->currentText() : QString(),
                         .verb = m_verbs->currentIndex() > 0 ? m_verbs->currentText() : QString(),
                         .onlyMarked = m_onlyMarked->isChecked()});
    showCount();
}

void MatrixPage::showCount()
{
    const QLocale locale;
    const qsizetype all = m_matrix->permissions().size();
    const qsizetype shown = m_matrix->shownPermissions();
    const QString permissions =
        shown == all ? locale.toString(all) : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all));
    setCountText(all == 0 ? QString()
                          : tr("%1 permissions, %2 roles").arg(permissions, locale.toString(m_matrix->roles().size())));
}

void MatrixPage::marksChanged()
{
    const PendingMarks &marks = m_matrix->marks();
    const auto give = static_cast<int>(marks.count(Mark::Give));
    const auto take = static_cast<int>(marks.count(Mark::Take));
    QStringList parts;
    if (give > 0)
        parts.append(tr("%n to give", nullptr, give));
    if (take > 0)
        parts.append(tr("%n to take away", nullptr, take));
    m_waiting->setText(parts.join(", "_L1));
    m_save->setText(tr("Save %n changes", nullptr, give + take));
    m_save->setEnabled(!marks.isEmpty() && m_obstacle.isEmpty());
    m_save->setStatusTip(m_obstacle);
    m_undo->setEnabled(marks.canUndo());
    m_redo->setEnabled(marks.canRedo());
    m_discard->setEnabled(!marks.isEmpty());
    for (QWidget *widget : std::as_const(m_savers))
        widget->setVisible(!marks.isEmpty() || marks.canRedo());
}

void MatrixPage::setSaveObstacle(const QString &reason)
{
    m_obstacle = reason;
    marksChanged();
}

void MatrixPage::setDetailsShown(bool isShown)
{
    m_details->setVisible(isShown);
    m_detailsAction->setChecked(isShown);
    m_memory.setValue(detailsKey, isShown);
}

} // namespace gatehouse

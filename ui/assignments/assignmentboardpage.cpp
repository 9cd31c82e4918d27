#include "ui/assignments/assignmentboardpage.h"

#include "ui/theme/draw.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int targetsWidth = 320;

//! A text, and something smaller at the other end: how many, or what else tells it apart.
class BoardDelegate : public QStyledItemDelegate
{
public:
    BoardDelegate(const Theme &theme, int asideRole, int headingRole, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_asideRole(asideRole), m_headingRole(headingRole)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {160, isHeading(index) ? tokens::RowHeight + tokens::Gap : tokens::RowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &c = m_theme.colors();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, QColor(option.state & QStyle::State_Active ? c.selection : c.pressed));
        else if ((option.state & QStyle::State_MouseOver) && !isHeading(index))
            painter->fillRect(option.rect, QColor(c.hover));
        const QRect room = option.rect.adjusted(tokens::Margin, isHeading(index) ? tokens::Gap : 0, -tokens::Margin, 0);
        const QString text = index.data(m_asideRole).toString();
        painter->setFont(m_theme.font(tokens::TextSmall));
        const int asideWidth = std::min(painter->fontMetrics().horizontalAdvance(text), room.width() * 3 / 5);
        write(painter, option, QRect(room.right() - asideWidth, room.y(), asideWidth + 1, room.height()), c.textMuted,
              text, Qt::AlignRight);
        QFont font = m_theme.font(isHeading(index) ? tokens::TextSmall : tokens::TextBase);
        if (isHeading(index))
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        write(painter, option, room.adjusted(0, 0, text.isEmpty() ? 0 : -asideWidth - tokens::Gap, 0),
              isHeading(index) ? c.textMuted : c.text, index.data().toString(), Qt::AlignLeft);
        if (option.state & QStyle::State_HasFocus)
            draw::ring(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), tokens::SmallRadius, QColor(c.accent));
    }

private:
    bool isHeading(const QModelIndex &index) const { return m_headingRole > 0 && index.data(m_headingRole).toBool(); }
    static void write(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, QRgb color,
                      const QString &text, Qt::Alignment alignment)
    {
        painter->setPen(QColor(color));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::AlignVCenter |
                              Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    Theme m_theme;
    int m_asideRole;
    int m_headingRole;
};

QListView *makeList(const QString &name)
{
    auto *view = new QListView;
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(name);
    return view;
}

} // namespace

AssignmentBoardPage::AssignmentBoardPage(const Theme &theme, const QString &title, AssignmentTargetModel *targets,
                                         AssignedUserModel *users, QWidget *parent)
    : PageFrame(theme, title, parent)
    , m_targets(targets)
    , m_users(users)
    , m_targetView(makeList(tr("Everyone, geofences and timeslots")))
    , m_userView(makeList(tr("Users")))
{
    m_targetView->setModel(targets);
    m_targetView->setItemDelegate(
        new BoardDelegate(theme, AssignmentTargetModel::CountTextRole, AssignmentTargetModel::HeadingRole, this));
    m_targetView->setDragDropMode(QAbstractItemView::DropOnly);
    m_targetView->setDropIndicatorShown(true);
    m_targetView->setDragDropOverwriteMode(true); // onto what is there, never between
    m_userView->setModel(users);
    m_userView->setItemDelegate(new BoardDelegate(theme, AssignedUserModel::DetailRole, 0, this));
    m_userView->setUniformItemSizes(true);
    m_userView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_userView->setDragDropMode(QAbstractItemView::DragOnly);
    m_userView->setDragEnabled(true);
    m_userView->setContextMenuPolicy(Qt::ActionsContextMenu);

    addScopeBox();
    addRefresh();

    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_targetView);
    both->addWidget(makeUsers());
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    both->setSizes({targetsWidth, 1000});
    column()->addWidget(stackOf(both, m_targetView), 1);

    connect(m_targetView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AssignmentBoardPage::targetMoved);
    connect(m_userView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssignmentBoardPage::selectionMoved);
    connect(users, &QAbstractItemModel::modelReset, this, &AssignmentBoardPage::selectionMoved);
}

void AssignmentBoardPage::addRefresh()
{
    QAction *refresh =
        makePageAction(theme(), this, u"refresh"_s, Icon::Refresh, tr("Refresh"), {}, [this] { emit refreshWanted(); });
    refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    setPageAction(refresh);
}

void AssignmentBoardPage::setPageAction(QAction *action)
{
    addAction(action);
    auto *button = Button::iconOnly(theme(), Icon::None, {});
    button->follow(action);
    header()->addWidget(button);
}

QWidget *AssignmentBoardPage::makeUsers()
{
    auto *side = new QWidget(this);
    m_usersTitle = new TextLabel(theme(), {}, tokens::TextLarge, Tone::Text, QFont::DemiBold);
    m_usersTitle->setElided(Qt::ElideRight);
    m_usersNote = new TextLabel(theme(), {}, tokens::TextSmall, Tone::Muted);
    m_usersNote->setWordWrap(true);
    m_actions = new ActionBar(theme());
    auto *search = new SearchField(theme(), tr("Search users"));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    top->setSpacing(tokens::Gap);
    top->addWidget(m_usersTitle);
    top->addWidget(m_usersNote);
    top->addWidget(m_actions);
    top->addWidget(search);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(new Separator(theme(), Qt::Horizontal, side));
    layout->addWidget(m_userView, 1);
    connect(search, &SearchField::searched, m_users, &AssignedUserModel::setFilter);
    connect(search, &SearchField::leaving, this, [this] {
        m_userView->setFocus();
        m_userView->setCurrentIndex(m_users->index(0));
    });
    return side;
}

void AssignmentBoardPage::setUsersTitle(const QString &text, const QString &note)
{
    m_usersTitle->setText(text);
    m_usersNote->setText(note);
    m_usersNote->setVisible(!note.isEmpty());
}

void AssignmentBoardPage::setUserActions(const QList<QAction *> &actions)
{
    m_actions->setActions(actions);
    m_userView->addActions(actions);
    addActions(actions);
}

QString AssignmentBoardPage::currentTarget() const
{
    const QModelIndex index = m_targetView->currentIndex();
    return index.isValid() ? m_targets->targetAt(index.row()).key : QString();
}

void AssignmentBoardPage::setCurrentTarget(const QString &key)
{
    if (const int row = m_targets->rowOf(key); row >= 0)
        m_targetView->setCurrentIndex(m_targets->index(row));
}

QList<Record> AssignmentBoardPage::selectedUsers() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_userView->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<Record> users;
    for (int row : std::as_const(rows))
        users.append(m_users->userAt(row));
    return users;
}

} // namespace gatehouse

#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

const QString recentKey = u"palette/recent"_s;
constexpr int panelWidth = 600;
constexpr int mostShown = 10;

} // namespace

CommandPalette::CommandPalette(const Theme &theme, const SettingsMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_memory(memory)
    , m_model(new PaletteModel(this))
    , m_panel(new Panel(theme, Panel::Look::Floating, this))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new TextLabel(theme, tr("Nothing matches. Try fewer letters."), tokens::TextBase, Tone::Muted))
{
    setAccessibleName(tr("Command palette"));
    m_line->setPlaceholderText(tr("Search pages and actions"));
    m_line->setAccessibleName(tr("Search pages and actions"));
    m_line->addAction(theme.icon(Icon::Search), QLineEdit::LeadingPosition);
    m_line->setTextMargins(-tokens::Gap + 2, 0, 0, 0);
    m_line->setMinimumHeight(tokens::ControlHeight + 4);
    m_line->installEventFilter(this);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(2 * tokens::RowHeight);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Gap, tokens::Gap, tokens::Gap, tokens::Grid);
    top->addWidget(m_line);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, tokens::Gap);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setTyped(text);
        setRow(0);
        arrange();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { setRow(index.row()); });
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    if (isVisible())
        return;
    m_focusBefore = QApplication::focusWidget();
    m_line->clear();
    m_model->setEntries(entries, m_memory.value(recentKey).toStringList());
    arrange();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
    setRow(0);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        // Nothing else of the window may be worked with while this is open.
        QMetaObject::invokeMethod(
            m_line,
            [this] {
                if (isVisible())
                    m_line->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::ShortcutOverride) {
            if (key->key() == Qt::Key_Escape)
                key->accept();
            return false;
        }
        return handleKey(key);
    }
    return false;
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    const int count = m_model->rowCount();
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Up:
        setRow(row > 0 ? row - 1 : count - 1);
        return true;
    case Qt::Key_Down:
        setRow(row + 1 < count ? row + 1 : 0);
        return true;
    case Qt::Key_PageUp:
        setRow(qMax(0, row - mostShown));
        return true;
    case Qt::Key_PageDown:
        setRow(qMin(count - 1, row + mostShown));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().marginsRemoved(Panel::shadowMargins()).contains(event->position().toPoint()))
        close();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor::fromRgba(m_theme.colors().scrim));
}

void CommandPalette::arrange()
{
    const QWidget *host = parentWidget();
    setGeometry(host->rect());
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_list->setFixedHeight(qMin(count, mostShown) * (tokens::RowHeight + 4));
    m_panel->layout()->activate();
    const QMargins shadow = Panel::shadowMargins();
    const int width = qMin(panelWidth, host->width() - 2 * tokens::Margin) + shadow.left() + shadow.right();
    m_panel->resize(width, m_panel->sizeHint().height());
    m_panel->move((host->width() - width) / 2, qMax(tokens::Margin, host->height() / 8) - shadow.top());
}

void CommandPalette::setRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid() || !isVisible())
        return;
    // The focus stays in the line, so the chosen row must be read out separately.
    announce(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::announce(const QString &text)
{
    QAccessibleAnnouncementEvent event(m_list, text);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::run(int row)
{
    const PaletteEntry *entry = m_model->entryAt(row);
    if (!entry)
        return;
    if (!entry->obstacle.isEmpty()) {
        // Stays open: the row says why, and something else may be wanted instead.
        announce(entry->obstacle);
        return;
    }
    const auto chosen = *entry;
    QStringList recent = m_memory.value(recentKey).toStringList();
    recent.removeAll(chosen.id);
    recent.prepend(chosen.id);
    m_memory.setValue(recentKey, QStringList(recent.mid(0, MostRecent)));
    close();
    if (chosen.run)
        chosen.run();
}

} // namespace gatehouse

#include "ui/shell/activitypanel.h"

#include "ui/shell/activityrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace gatehouse {

namespace {

constexpr int titleHeight = 36;
constexpr int rowHeight = 44;
constexpr int mostRows = 4;

} // namespace

ActivityPanel::ActivityPanel(const Theme &theme, QWidget *parent)
    : Panel(theme, Look::Surface, parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::DemiBold))
    , m_clear(new Button(theme, Button::Kind::Quiet, tr("Clear finished")))
    , m_toggle(Button::iconOnly(theme, Icon::ChevronDown, {}))
    , m_area(new QScrollArea)
{
    setLines(Qt::TopEdge);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens::Padding, 0, tokens::Gap, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    head->addWidget(m_toggle);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(titleHeight);
    headBox->setLayout(head);

    auto *rows = new QWidget;
    m_rowLayout = new QVBoxLayout(rows);
    m_rowLayout->setContentsMargins(0, 0, 0, tokens::Grid);
    m_rowLayout->setSpacing(0);
    m_rowLayout->addStretch(1);
    m_area->setWidget(rows);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(m_area);

    connect(m_toggle, &QPushButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    connect(m_clear, &QPushButton::clicked, this, &ActivityPanel::removeEnded);
    setCollapsed(false);
    hide();
}

void ActivityPanel::setActivity(const Activity &activity)
{
    ActivityRow *&row = m_rows[activity.id];
    if (!row) {
        row = new ActivityRow(m_theme);
        row->setFixedHeight(rowHeight);
        m_rowLayout->insertWidget(m_rowLayout->count() - 1, row);
        const QString id = activity.id;
        connect(row, &ActivityRow::pauseWanted, this, [this, id] { emit pauseWanted(id); });
        connect(row, &ActivityRow::resumeWanted, this, [this, id] { emit resumeWanted(id); });
        connect(row, &ActivityRow::cancelWanted, this, [this, id] { emit cancelWanted(id); });
        connect(row, &ActivityRow::openWanted, this, [this, id] { emit openWanted(id); });
        connect(row, &ActivityRow::dismissed, this, [this, id] { removeActivity(id); });
    }
    row->setActivity(activity);
    refresh();
}

void ActivityPanel::removeActivity(const QString &id)
{
    ActivityRow *row = m_rows.take(id);
    if (!row)
        return;
    m_rowLayout->removeWidget(row);
    row->hide();
    row->deleteLater();
    refresh();
    emit removed(id);
}

void ActivityPanel::removeEnded()
{
    QStringList ended;
    for (auto [id, row] : m_rows.asKeyValueRange()) {
        if (!ActivityRow::isUnderWay(row->activity().state))
            ended.append(id);
    }
    for (const QString &id : std::as_const(ended))
        removeActivity(id);
}

int ActivityPanel::runningCount() const
{
    int count = 0;
    for (const ActivityRow *row : m_rows)
        count += ActivityRow::isUnderWay(row->activity().state) ? 1 : 0;
    return count;
}

void ActivityPanel::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    m_area->setVisible(!isCollapsed);
    m_toggle->setGlyph(isCollapsed ? Icon::ChevronUp : Icon::ChevronDown);
    const QString name = isCollapsed ? tr("Show activities") : tr("Hide activities");
    m_toggle->setToolTip(name);
    m_toggle->setAccessibleName(name);
    fitHeight();
}

void ActivityPanel::refresh()
{
    const int running = runningCount();
    m_title->setText(running > 0 ? tr("Activity · %n running", nullptr, running) : tr("Activity"));
    m_clear->setVisible(running < m_rows.size());
    setVisible(!m_rows.isEmpty());
    fitHeight();
    if (running == m_running)
        return;
    m_running = running;
    emit runningChanged(running);
}

void ActivityPanel::fitHeight()
{
    const int rows = qMin(mostRows, int(m_rows.size()));
    m_area->setFixedHeight(rows * rowHeight + tokens::Grid);
    setFixedHeight(1 + titleHeight + (m_isCollapsed ? 0 : m_area->height()));
}

} // namespace gatehouse

#include "ui/week/zonepicker.h"

#include "models/tables/folding.h"
#include "models/week/slotgroups.h"
#include "models/week/timezones.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

void ZoneListModel::search(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_lines.clear();
    for (const ZoneOption &option : zoneOptions()) {
        const auto holds = [&](const QString &word) { return option.searched.contains(word); };
        if (std::ranges::all_of(words, holds))
            m_lines.append({option.id, option.label});
    }
    // What no city is named by, such as an offset, an alias or a Windows name.
    if (const QByteArray named = text.trimmed().isEmpty() ? QByteArray() : findZone(text); !named.isEmpty()) {
        const auto found = std::ranges::find(m_lines, named, &Line::id);
        if (found != m_lines.end())
            std::rotate(m_lines.begin(), found, found + 1);
        else
            m_lines.prepend({named, zoneOption(named).value_or(ZoneOption{}).label});
    }
    endResetModel();
}

int ZoneListModel::rowOf(const QByteArray &zone) const
{
    const auto found = std::ranges::find(m_lines, zone, &Line::id);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int ZoneListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ZoneListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.label.isEmpty() ? QString::fromLatin1(line.id) : line.label;
    case Qt::ToolTipRole:
        return QString::fromLatin1(line.id);
    case Qt::AccessibleTextRole:
        return QString(line.label % u", "_s % QString::fromLatin1(line.id));
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

class ZonePopover : public Popover
{
    Q_OBJECT

public:
    ZonePopover(const Theme &theme, QWidget *owner)
        : Popover(theme, owner)
        , m_search(new SearchField(theme, tr("City, country, zone or offset"), this))
        , m_model(new ZoneListModel(this))
        , m_list(new QListView(this))
        , m_nothing(new TextLabel(theme,
                                  tr("No time zone is named so. Try a larger city nearby, or an offset such as "
                                     "+5:30."),
                                  tokens::TextBase, Tone::Muted, QFont::Normal, this))
    {
        setAccessibleName(tr("Time zones"));
        m_search->setAccessibleName(tr("Search time zones"));
        m_list->setAccessibleName(tr("Time zones"));
        m_list->setModel(m_model);
        m_list->setUniformItemSizes(true);
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_nothing->setWordWrap(true);
        m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(tokens::Gap, tokens::Gap, tokens::Gap, tokens::Gap);
        layout->setSpacing(tokens::Gap);
        layout->addWidget(m_search);
        m_stack = new QStackedLayout;
        m_stack->addWidget(m_list);
        m_stack->addWidget(m_nothing);
        layout->addLayout(m_stack, 1);
        connect(m_search, &QLineEdit::textChanged, this, &ZonePopover::showFound);
        m_search->installEventFilter(this);
        connect(m_search, &SearchField::leaving, this, [this] { m_list->setFocus(); });
        connect(m_list, &QListView::clicked, this, &ZonePopover::choose);
        connect(m_list, &QListView::activated, this, &ZonePopover::choose);
    }

    QSize sizeHint() const override { return {400, 380}; }

    void begin(const QByteArray &zone)
    {
        m_zone = zone;
        m_search->clear();
        showFound({});
        m_search->setFocus();
    }

signals:
    void chosen(const QByteArray &zone);

protected:
    //! Enter takes the first that is found, and Esc closes once there is nothing to clear.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                choose(m_list->currentIndex());
                return true;
            }
            if (key == Qt::Key_Escape && m_search->text().isEmpty()) {
                close();
                return true;
            }
        }
        return Popover::eventFilter(watched, event);
    }

private:
    void showFound(const QString &text)
    {
        m_model->search(text);
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        const int row = text.isEmpty() ? std::max(0, m_model->rowOf(m_zone)) : 0;
        const QModelIndex current = m_model->index(row);
        m_list->setCurrentIndex(current);
        m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
    }
    void choose(const QModelIndex &index)
    {
        if (!index.isValid())
            return;
        const QByteArray zone = index.data(ZoneListModel::IdRole).toByteArray();
        close();
        emit chosen(zone);
    }

    SearchField *m_search;
    ZoneListModel *m_model;
    QListView *m_list;
    TextLabel *m_nothing;
    QStackedLayout *m_stack;
    QByteArray m_zone;
};

ZonePicker::ZonePicker(const Theme &theme, QWidget *parent)
    : Button(theme, Kind::Plain, {}, Icon::Globe, parent), m_theme(theme)
{
    setZone({});
    connect(this, &QPushButton::clicked, this, &ZonePicker::openList);
}

void ZonePicker::setZone(const QByteArray &zone)
{
    m_zone = zone;
    const QString name = zone.isEmpty() ? tr("Choose a time zone") : slotZoneText(zone);
    setText(name);
    setAccessibleName(tr("Time zone: %1").arg(name));
    const auto option = zone.isEmpty() ? std::nullopt : zoneOption(zone);
    setToolTip(option ? option->label : QString());
}

QSize ZonePicker::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ZonePicker::openList()
{
    if (!m_popover) {
        m_popover = new ZonePopover(m_theme, this);
        connect(m_popover, &ZonePopover::chosen, this, [this](const QByteArray &zone) {
            setFocus();
            if (zone == m_zone)
                return;
            setZone(zone);
            emit chosen(zone);
        });
    }
    m_popover->begin(m_zone);
    m_popover->openAt(this);
}

QWidget *ZonePicker::list() const
{
    return m_popover;
}

} // namespace gatehouse

#include "zonepicker.moc"

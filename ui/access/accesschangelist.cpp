#include "ui/access/accesschangelist.h"

#include "models/access/explanation.h"
#include "models/week/weektext.h"
#include "ui/theme/draw.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccessChangeList)
};

//! A sign, who, and where and when below.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    ChangeDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {160, tokens::RowHeight + tokens::Margin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &c = m_theme.colors();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, QColor(option.state & QStyle::State_Active ? c.selection : c.pressed));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, QColor(c.hover));
        const bool isGain = index.data(AccessChangeModel::GainRole).toBool();
        const auto placed = [&option](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        const QRect room = option.rect.adjusted(tokens::Gap, tokens::Grid, -tokens::Gap, -tokens::Grid);
        draw::glyph(painter, placed({room.x(), room.y(), tokens::IconSize, room.height()}),
                    isGain ? Icon::Plus : Icon::Minus, tokens::SmallIcon,
                    QColor(isGain ? c.success.color : c.danger.color));
        const QRect texts = room.adjusted(tokens::IconSize + tokens::Gap, 0, 0, 0);
        const int half = texts.height() / 2;
        write(painter, option, placed({texts.x(), texts.y(), texts.width(), half}), m_theme.font(tokens::TextBase),
              c.text, index.data().toString());
        write(painter, option, placed({texts.x(), texts.y() + half, texts.width(), half}),
              m_theme.font(tokens::TextSmall), c.textMuted, index.data(AccessChangeModel::DetailRole).toString());
        if (option.state & QStyle::State_HasFocus)
            draw::ring(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), tokens::SmallRadius, QColor(c.accent));
    }

private:
    static void write(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QFont &font,
                      QRgb color, const QString &text)
    {
        painter->setFont(font);
        painter->setPen(QColor(color));
        painter->drawText(place,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    Theme m_theme;
};

} // namespace

QString exampleText(const AccessExample &example)
{
    const QTimeZone named(example.zone);
    const QTimeZone zone = !example.zone.isEmpty() && named.isValid() ? named : QTimeZone(QTimeZone::LocalTime);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(example.instant, zone);
    const QString when = QString(QLocale().dayName(moment.date().dayOfWeek(), QLocale::ShortFormat) % u' ' %
                                 clockText(QTime(0, 0).secsTo(moment.time())));
    const QString where = example.fence.isEmpty() ? Text::tr("anywhere") : Text::tr("at %1").arg(example.fence);
    const QString text =
        example.byPlace ? Text::tr("%1, such as %2").arg(where, when) : Text::tr("from %1, %2").arg(when, where);
    return Text::tr("%1; %2 a week there").arg(text, durationText(example.secondsAWeek));
}

void AccessChangeModel::setChange(const AccessChange &change)
{
    beginResetModel();
    m_change = change;
    m_rows.clear();
    for (const bool isGain : {false, true}) {
        for (qsizetype person = 0; person < change.changed.size(); ++person) {
            const AccessDifference &difference = change.changed.at(person).difference;
            if (isGain ? difference.gain.has_value() : difference.loss.has_value())
                m_rows.append({person, isGain});
        }
    }
    endResetModel();
}

int AccessChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const AccessExample &AccessChangeModel::exampleOf(const Row &row) const
{
    const AccessDifference &difference = m_change.changed.at(row.person).difference;
    return row.isGain ? *difference.gain : *difference.loss;
}

QVariant AccessChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const AccessPerson &person = m_change.changed.at(row.person).person;
    const QString name = person.name.isEmpty() ? person.id : person.name;
    switch (role) {
    case Qt::DisplayRole:
        return row.isGain ? tr("%1 gains").arg(name) : tr("%1 loses").arg(name);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString((row.isGain ? tr("%1 gains").arg(name) : tr("%1 loses").arg(name)) % u": " %
                       exampleText(exampleOf(row)));
    case GainRole:
        return row.isGain;
    case DetailRole:
        return exampleText(exampleOf(row));
    case PersonRole:
        return person.id;
    default:
        return {};
    }
}

AccessChangeList::AccessChangeList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_summary(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium, this))
    , m_list(new QListView(this))
    , m_assumed(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_note(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_action(new Button(theme, Button::Kind::Quiet, {}, Icon::None, this))
    , m_export(Button::iconOnly(theme, Icon::Download, tr("Export who gains and who loses…"), this))
{
    m_summary->setWordWrap(true);
    m_assumed->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChangeDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Who gains, who loses"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    auto *top = new QHBoxLayout;
    top->setSpacing(tokens::Gap);
    top->addWidget(m_summary, 1);
    top->addWidget(m_export, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_assumed);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(tokens::Gap);
    bottom->addWidget(m_action);
    bottom->addWidget(m_note, 1);
    bottom->addStretch(0);
    layout->addLayout(bottom);
    layout->addStretch(0); // without a list the text stays at the top
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit personActivated(index.data(AccessChangeModel::PersonRole).toString());
    });
    connect(m_action, &Button::clicked, this, &AccessChangeList::actionTriggered);
    connect(m_export, &Button::clicked, this, &AccessChangeList::exportWanted);
    setAction({});
    setMessage({});
}

void AccessChangeList::setChange(const AccessChange &change)
{
    m_model.setChange(change);
    const QLocale locale;
    m_list->setVisible(!change.changed.isEmpty());
    m_export->setVisible(!change.changed.isEmpty());
    if (change.changed.isEmpty())
        m_summary->setText(tr("Nobody gains or loses access by this, of %n people looked at.", nullptr, change.people));
    else
        m_summary->setText(
            tr("%1 lose access, %2 gain, of %3 people looked at.")
                .arg(locale.toString(change.losing), locale.toString(change.gaining), locale.toString(change.people)));
    m_assumed->setText(assumedSentence(change.assumptions, change.leansOn));
    m_assumed->setVisible(change.leansOn != 0);
    QStringList parts;
    if (change.losing > 0)
        parts.append(tr("%n lose access", nullptr, change.losing));
    if (change.gaining > 0)
        parts.append(tr("%n gain access", nullptr, change.gaining));
    emit summaryChanged(parts.isEmpty() ? tr("Nobody gains or loses") : parts.join(", "_L1));
}

void AccessChangeList::setMessage(const QString &text)
{
    m_model.setChange({});
    m_list->hide();
    m_export->hide();
    m_assumed->hide();
    m_summary->setText(text);
    emit summaryChanged({});
}

void AccessChangeList::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void AccessChangeList::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace gatehouse

#include "ui/assignments/checklist.h"

#include "ui/theme/draw.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int boxSize = 16;

//! A box, the text and the detail at the other end; the whole row is the box's.
class CheckDelegate : public QStyledItemDelegate
{
public:
    CheckDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, tokens::RowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &c = m_theme.colors();
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, QColor(c.hover));
        QStyleOptionButton box;
        box.initFrom(option.widget);
        box.rect = QStyle::visualRect(option.direction, option.rect,
                                      QRect(option.rect.x() + tokens::Gap,
                                            option.rect.y() + (option.rect.height() - boxSize) / 2, boxSize, boxSize));
        box.state = option.state & ~(QStyle::State_HasFocus | QStyle::State_Selected);
        const int check = index.data(Qt::CheckStateRole).toInt();
        box.state |= check == Qt::Checked            ? QStyle::State_On
                     : check == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                     : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);

        const QRect room = option.rect.adjusted(tokens::Gap + boxSize + tokens::Gap, 0, -tokens::Padding, 0);
        painter->setFont(m_theme.font(tokens::TextSmall));
        const QString detail = index.data(CheckListModel::DetailRole).toString();
        // Half of the room at most, but for what the text leaves.
        const int textWidth = QFontMetrics(m_theme.font(tokens::TextBase)).horizontalAdvance(index.data().toString());
        const int detailWidth = std::min(painter->fontMetrics().horizontalAdvance(detail),
                                         std::max(room.width() / 2, room.width() - textWidth - tokens::Gap));
        const auto write = [&](const QRect &place, QRgb color, const QString &text, Qt::Alignment alignment) {
            painter->setPen(QColor(color));
            painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                              static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) |
                                  Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        write(QRect(room.right() - detailWidth, room.y(), detailWidth + 1, room.height()), c.textMuted, detail,
              Qt::AlignRight);
        painter->setFont(m_theme.font(tokens::TextBase));
        write(room.adjusted(0, 0, detail.isEmpty() ? 0 : -detailWidth - tokens::Gap, 0), c.text,
              index.data().toString(), Qt::AlignLeft);
        if (option.state & QStyle::State_HasFocus)
            draw::ring(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), tokens::SmallRadius, QColor(c.accent));
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        const auto *mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        const bool isMeant = (mouse && mouse->button() == Qt::LeftButton) || (key && key->key() == Qt::Key_Space);
        if (!isMeant || !(model->flags(index) & Qt::ItemIsEnabled))
            return false;
        const int check = index.data(Qt::CheckStateRole).toInt();
        const bool mayBePartly = model->flags(index) & Qt::ItemIsUserTristate;
        const Qt::CheckState next = check == Qt::Checked                    ? Qt::Unchecked
                                    : check == Qt::Unchecked && mayBePartly ? Qt::PartiallyChecked
                                                                            : Qt::Checked;
        return model->setData(index, next, Qt::CheckStateRole);
    }

private:
    Theme m_theme;
};

} // namespace

CheckList::CheckList(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_note(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_search(new SearchField(theme, tr("Search %1").arg(title.toLower())))
    , m_view(new QListView)
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CheckDelegate(theme, this));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(title);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(theme, title, tokens::TextBase, Tone::Text, QFont::DemiBold), 1);
    heading->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    layout->addLayout(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    setFocusProxy(m_view);

    connect(m_search, &SearchField::searched, this, [this](const QString &text) { m_model.setFilter(text); });
    connect(m_search, &SearchField::leaving, this, [this] {
        m_view->setFocus();
        m_view->setCurrentIndex(m_model.index(0));
    });
    connect(&m_model, &CheckListModel::checkedChanged, this, &CheckList::showCount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CheckList::showCount);
    showCount();
}

void CheckList::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CheckList::showCount()
{
    m_count->setText(tr("%1 of %2").arg(m_model.checked().size()).arg(m_model.items().size()));
}

} // namespace gatehouse

#include "ui/map/placesearchfield.h"

#include "models/geo/placesearch.h"
#include "ui/widgets/aside.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace gatehouse {

PlaceSearchField::PlaceSearchField(const Theme &theme, QWidget *parent)
    : SearchField(theme, tr("Find a place"), parent)
    , m_theme(theme)
    , m_model(new PlaceListModel(this))
    , m_panel(new Panel(theme, Panel::Look::Floating, this))
    , m_list(new QListView)
    , m_message(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
{
    setToolTip(tr("A town, or coordinates such as 31.634, 74.872"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlaceDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Places found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_message->setMargin(tokens::Padding);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, tokens::Gap, 0, tokens::Gap);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    m_panel->hide();

    connect(this, &QLineEdit::textChanged, this, &PlaceSearchField::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { setRow(index.row()); });
}

PlaceSearchField::~PlaceSearchField()
{
    delete m_panel;
}

bool PlaceSearchField::isOpen() const
{
    return m_panel && m_panel->isVisible();
}

void PlaceSearchField::read()
{
    if (m_search || m_isReading)
        return;
    m_isReading = true;
    aside([] {
        return std::make_shared<const PlaceSearch>(Places::bundled());
    }).then(this, [this](const std::shared_ptr<const PlaceSearch> &search) {
        m_search = search;
        m_isReading = false;
        if (hasFocus())
            find();
    });
}

void PlaceSearchField::find()
{
    if (m_isSetting)
        return;
    QList<PlaceChoice> choices;
    if (const auto point = coordinatesIn(text())) {
        choices.append(PlaceChoice::of(*point));
    } else if (m_search) {
        for (const Place &place : m_search->find(text(), MostRows))
            choices.append(PlaceChoice::of(place));
    }
    m_model->setChoices(choices);
    m_message->setText(m_search ? tr("No such place. The names of towns with 5,000 people and more are known, and "
                                     "coordinates such as 31.634, 74.872.")
                                : tr("Reading the names of places…"));
    arrange();
    setRow(0);
}

void PlaceSearchField::arrange()
{
    if (!m_panel)
        return;
    const bool isWanted = hasFocus() && !text().trimmed().isEmpty();
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_message->setVisible(count == 0);
    m_list->setFixedHeight(qMin(count, MostRows) * PlaceDelegate::RowHeight);
    if (isWanted) {
        if (m_panel->parentWidget() != window())
            m_panel->setParent(window());
        const QMargins shadow = Panel::shadowMargins();
        const int width = qMax(this->width(), 80 * tokens::Grid) + shadow.left() + shadow.right();
        const QPoint below = mapTo(window(), QPoint(0, height() + tokens::Grid));
        m_panel->setFixedWidth(width);
        m_panel->layout()->activate();
        m_panel->resize(width, m_panel->layout()->hasHeightForWidth() ? m_panel->layout()->totalHeightForWidth(width)
                                                                      : m_panel->sizeHint().height());
        m_panel->move(qBound(0, below.x() - shadow.left(), qMax(0, window()->width() - width)),
                      below.y() - shadow.top());
        m_panel->raise();
    }
    m_panel->setVisible(isWanted);
}

void PlaceSearchField::setRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The focus stays in the line, so the row must be read out separately.
    if (index.isValid() && isOpen())
        announce(index.data(Qt::AccessibleTextRole).toString());
}

void PlaceSearchField::announce(const QString &text)
{
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void PlaceSearchField::choose(int row)
{
    const PlaceChoice *found = m_model->at(row);
    if (!found)
        return;
    const PlaceChoice choice = *found;
    m_isSetting = true;
    setText(choice.name);
    m_isSetting = false;
    selectAll();
    m_panel->hide();
    emit chosen(choice);
}

bool PlaceSearchField::event(QEvent *event)
{
    // Esc closes the list before it does anything else in the window.
    if (event->type() == QEvent::ShortcutOverride && isOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return SearchField::event(event);
}

void PlaceSearchField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    const int count = m_model->rowCount();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isOpen())
            find();
        else if (count > 0)
            setRow((row + (event->key() == Qt::Key_Down ? 1 : count - 1)) % count);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen())
            choose(row);
        else
            find();
        return;
    case Qt::Key_Escape:
        if (isOpen()) {
            m_panel->hide();
            return;
        }
        break;
    default:
        break;
    }
    SearchField::keyPressEvent(event);
}

void PlaceSearchField::focusInEvent(QFocusEvent *event)
{
    SearchField::focusInEvent(event);
    read();
}

void PlaceSearchField::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    if (m_panel)
        m_panel->hide();
}

void PlaceSearchField::resizeEvent(QResizeEvent *event)
{
    SearchField::resizeEvent(event);
    if (isOpen())
        arrange();
}

void PlaceSearchField::moveEvent(QMoveEvent *event)
{
    SearchField::moveEvent(event);
    if (isOpen())
        arrange();
}

void PlaceSearchField::hideEvent(QHideEvent *event)
{
    SearchField::hideEvent(event);
    if (m_panel)
        m_panel->hide();
}

} // namespace gatehouse

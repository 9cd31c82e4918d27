#include "ui/records/detailspane.h"

#include "models/schema/field.h"
#include "ui/records/detailrow.h"
#include "ui/records/statusbadge.h"
#include "ui/theme/draw.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/momenttext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! The focus ring above what covers a viewport.
class Ring : public QWidget
{
public:
    Ring(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        draw::ring(&painter, QRectF(rect()).adjusted(2, 1, -2, -2), tokens::Radius, m_theme.colors().accent);
    }

private:
    Theme m_theme;
};

//! The lines, which scroll by keyboard and show then that they have the focus.
class DetailsScroll : public QScrollArea
{
public:
    DetailsScroll(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_ring(new Ring(theme, this))
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QScrollArea::focusInEvent(event);
        m_ring->setVisible(event->reason() != Qt::MouseFocusReason);
        m_ring->raise();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QScrollArea::focusOutEvent(event);
        m_ring->hide();
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        m_ring->setGeometry(viewport()->geometry());
    }

private:
    Ring *m_ring;
};

} // namespace

DetailLine detailLine(const Field &field, const QString &canonical, const MomentStyle &moments)
{
    DetailLine line{.label = labelOf(field),
                    .value = displayText(field, canonical, moments),
                    .isFixed = field.kind == Kind::Json && !field.words};
    if (field.key == "status"_L1)
        line.badge = statusTone(canonical);
    if (field.kind == Kind::Moment && json::toMoment(canonical).isValid())
        line.tooltip = fullMomentText(json::toMoment(canonical));
    return line;
}

DetailsPane::DetailsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, tokens::TextLarge, Tone::Text, QFont::DemiBold, this))
    , m_kind(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_buttons(new ActionBar(theme))
    , m_close(Button::iconOnly(theme, Icon::Close, tr("Close details"), this))
    , m_scroll(new DetailsScroll(theme, this))
{
    m_title->setElided(Qt::ElideRight);
    m_title->setSelectable(true);
    m_title->hide(); // until there is one
    m_kind->setWordWrap(true);
    m_close->setToolTip(withKeys(m_close->toolTip(), Qt::CTRL | Qt::Key_I));
    connect(m_close, &Button::clicked, this, &DetailsPane::closed);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_kind);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Gap, 0);
    top->addLayout(texts, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(tokens::Margin, 0, tokens::Margin, 0);
    buttons->addWidget(m_buttons);
    m_buttons->hide();

    m_scroll->setAccessibleName(tr("Details"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Padding);
    layout->addLayout(top);
    layout->addLayout(buttons);
    layout->addWidget(m_scroll, 1);
    setMinimumWidth(240);
}

void DetailsPane::clearLines()
{
    m_rows.clear();
    m_sections.clear();
    delete m_scroll->takeWidget();
    m_lines = new QWidget;
    m_scroll->setWidget(m_lines);
}

void DetailsPane::layOut(const QList<DetailLine> &lines)
{
    clearLines();
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, tokens::Margin);
    column->setSpacing(0);
    QString section;
    for (const DetailLine &line : lines) {
        m_sections.append(line.section);
        if (line.section != section) {
            section = line.section;
            column->addSpacing(tokens::Padding);
            column->addWidget(new Separator(m_theme));
            auto *heading = new TextLabel(m_theme, section, tokens::TextBase, Tone::Text, QFont::DemiBold);
            heading->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Grid);
            column->addWidget(heading);
        }
        auto *row = new DetailRow(m_theme);
        row->setLine(line);
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch();
}

void DetailsPane::show(const QString &title, const QString &kind, const QList<DetailLine> &lines)
{
    m_title->setText(title);
    m_title->show();
    m_kind->setText(kind);
    m_kind->show();
    m_buttons->setVisible(m_hasActions);
    QStringList sections;
    for (const DetailLine &line : lines)
        sections.append(line.section);
    if (!m_lines || sections != m_sections || sections.isEmpty()) {
        layOut(lines);
        return;
    }
    for (qsizetype at = 0; at < lines.size(); ++at)
        m_rows.at(at)->setLine(lines.at(at));
}

void DetailsPane::showMessage(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->show();
    m_kind->setText(text);
    m_kind->setVisible(!text.isEmpty());
    m_buttons->hide();
    clearLines();
}

void DetailsPane::setActions(const QList<QAction *> &actions)
{
    m_hasActions = !actions.isEmpty();
    m_buttons->setActions(actions);
}

void DetailsPane::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(m_theme.colors().surface));
}

} // namespace gatehouse

#include "ui/access/verdictcard.h"

#include "ui/theme/draw.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse {

VerdictCard::VerdictCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, Icon::CircleHelp, tokens::LargeIcon, Tone::Muted, this))
    , m_title(new TextLabel(theme, {}, tokens::TextTitle, Tone::Text, QFont::DemiBold, this))
    , m_reason(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Normal, this))
    , m_next(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, this))
{
    for (TextLabel *label : {m_reason, m_next}) {
        label->setWordWrap(true);
        label->setSelectable(true);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(tokens::Grid);
    texts->addWidget(m_title);
    texts->addWidget(m_reason);
    texts->addWidget(m_next);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    layout->setSpacing(tokens::Margin);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void VerdictCard::show(Answer answer, const QString &title, const QString &reason, const QString &next)
{
    const bool isNew = answer != m_answer || title != m_title->text() || reason != m_reason->text();
    m_answer = answer;
    switch (answer) {
    case Answer::Open:
        m_icon->setIcon(Icon::CircleHelp, Tone::Muted);
        break;
    case Answer::Allowed:
        m_icon->setIcon(Icon::CircleCheck, Tone::Success);
        break;
    case Answer::Denied:
        m_icon->setIcon(Icon::CircleX, Tone::Danger);
        break;
    }
    m_title->setTone(answer == Answer::Allowed ? Tone::Success : answer == Answer::Denied ? Tone::Danger : Tone::Text);
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(QString(reason % u' ' % next));
    update();
    if (!isNew)
        return;
    QAccessibleAnnouncementEvent announcement(this, QString(title % u". " % reason));
    QAccessible::updateAccessibility(&announcement);
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    const QRgb tint = m_answer == Answer::Allowed  ? c.success.tint
                      : m_answer == Answer::Denied ? c.danger.tint
                                                   : c.chrome;
    const QRgb edge = m_answer == Answer::Allowed  ? c.success.fill
                      : m_answer == Answer::Denied ? c.danger.fill
                                                   : c.line;
    painter.setRenderHint(QPainter::Antialiasing);
    draw::box(&painter, rect(), tokens::Radius, tint, edge);
}

} // namespace gatehouse

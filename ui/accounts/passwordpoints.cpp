#include "ui/accounts/passwordpoints.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse {

static constexpr int markSize = 12;

PasswordPoints::PasswordPoints(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_source(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
{
    m_source->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addWidget(m_source);
}

void PasswordPoints::setRule(const PasswordRule &rule)
{
    m_source->setText(rule.isStated() ? tr("The service says: %1").arg(rule.statement)
                                      : tr("Services of this line usually ask for this; yours may ask for more:"));
    m_shown.clear();
    delete m_list;
    m_list = new QWidget;
    auto *flow = new FlowLayout(m_list, tokens::Padding);
    flow->setContentsMargins({});
    for (const PasswordPoint &point : rule.points) {
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins({});
        row->setSpacing(tokens::Grid);
        const Shown shown{point, new IconLabel(m_theme, Icon::Minus, markSize),
                          new TextLabel(m_theme, point.text(), tokens::TextSmall, Tone::Muted)};
        row->addWidget(shown.mark);
        row->addWidget(shown.text);
        flow->addWidget(entry);
        m_shown.append(shown);
    }
    layout()->addWidget(m_list);
    showMarks();
    emit resized();
}

void PasswordPoints::setPassword(const QString &password)
{
    m_password = password;
    showMarks();
}

void PasswordPoints::showMarks()
{
    for (const Shown &shown : m_shown) {
        const bool isMet = shown.point.isMetBy(m_password);
        shown.mark->setIcon(isMet ? Icon::Check : Icon::Minus, isMet ? Tone::Success : Tone::Muted);
        shown.text->setTone(isMet ? Tone::Success : Tone::Muted);
        shown.text->setAccessibleName(isMet ? tr("%1: met").arg(shown.point.text())
                                            : tr("%1: not met yet").arg(shown.point.text()));
    }
}

} // namespace gatehouse

#include "ui/accounts/sessionlist.h"

#include "ui/records/statusbadge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

namespace gatehouse {

SessionList::SessionList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    setAccessibleName(tr("Sessions"));
}

void SessionList::setSessions(const QList<SessionLine> &sessions)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SessionLine &session : sessions) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Separator(m_theme));
        m_rows->addWidget(makeRow(session));
    }
}

QWidget *SessionList::makeRow(const SessionLine &session)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, tokens::Gap, 0, tokens::Gap);
    layout->setSpacing(tokens::Padding);
    layout->addWidget(new IconLabel(m_theme, Icon::Monitor));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *device = new TextLabel(m_theme, session.device);
    device->setElided(Qt::ElideRight);
    texts->addWidget(device);
    texts->addWidget(new TextLabel(m_theme, session.since, tokens::TextSmall, Tone::Muted));
    layout->addLayout(texts, 1);
    if (session.isThis) {
        layout->addWidget(new StatusBadge(m_theme, Tone::Success, tr("This session")));
        return row;
    }
    auto *end = new Button(m_theme, Button::Kind::Plain, tr("Sign out there…"));
    end->setAccessibleName(tr("Sign out there: %1, %2").arg(session.device, session.since));
    layout->addWidget(end);
    connect(end, &Button::clicked, this, [this, id = session.id] { emit endWanted({id}); });
    return row;
}

} // namespace gatehouse

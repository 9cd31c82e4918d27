#include "ui/access/accesspage.h"

#include "ui/access/accessform.h"
#include "ui/access/accessresult.h"
#include "ui/files/dropzone.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int formWidth = 340;

static QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

AccessPage::AccessPage(const Theme &theme, const QString &title, QWidget *parent)
    : PageFrame(theme, title, parent)
    , m_checkFile(new Button(theme, Button::Kind::Plain, {}, Icon::Upload))
    , m_refresh(Button::iconOnly(theme, Icon::Refresh, tr("Read again")))
    , m_form(new AccessForm(theme))
    , m_result(new AccessResult(theme))
{
    addScopeBox();
    header()->addWidget(m_checkFile);
    header()->addWidget(m_refresh);

    auto *question = new QWidget;
    auto *drop = new DropZone(theme, tr("Drop a CSV of places and times"), question);
    drop->setSingle(true);
    auto *sides = new QVBoxLayout(question);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(m_form, 1);
    auto *room = new QHBoxLayout;
    room->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Margin);
    room->addWidget(drop);
    sides->addLayout(room);

    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(scrolled(question));
    both->addWidget(scrolled(m_result));
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    both->setSizes({formWidth, 1000});
    column()->addWidget(stackOf(both, m_form), 1);
    connect(drop, &DropZone::dropped, this, &AccessPage::filesDropped);
}

void AccessPage::setPageActions(QAction *checkFile, QAction *refresh)
{
    m_checkFile->follow(checkFile);
    m_refresh->follow(refresh);
    addActions({checkFile, refresh});
}

} // namespace gatehouse

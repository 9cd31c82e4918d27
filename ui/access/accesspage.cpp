#include "ui/access/accesspage.h"

#include "ui/access/accessform.h"
#include "ui/access/accessresult.h"
#include "ui/files/dropzone.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
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
    : QWidget(parent)
    , m_theme(theme)
    , m_notice(new Banner(theme, this))
    , m_noticeRoom(new QWidget(this))
    , m_form(new AccessForm(theme))
    , m_result(new AccessResult(theme))
    , m_pane(new StatePane(theme, this))
    , m_stack(new QStackedWidget(this))
{
    auto *notice = new QVBoxLayout(m_noticeRoom);
    notice->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Padding);
    notice->addWidget(m_notice);
    m_noticeRoom->hide();

    auto *question = new QWidget;
    auto *drop = new DropZone(theme, tr("Drop a CSV of places and times"), question);
    drop->setSingle(true);
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    auto *room = new QHBoxLayout;
    room->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Margin);
    room->addWidget(drop);
    column->addLayout(room);

    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(scrolled(question));
    both->addWidget(scrolled(m_result));
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    both->setSizes({formWidth, 1000});
    m_stack->addWidget(both);
    m_stack->addWidget(m_pane);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader(title));
    layout->addWidget(m_noticeRoom);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_form);

    connect(drop, &DropZone::dropped, this, &AccessPage::filesDropped);
    connect(m_pane, &StatePane::actionTriggered, this, &AccessPage::stateActionTriggered);
    connect(m_notice, &Banner::actionTriggered, this, &AccessPage::noticeActionTriggered);
}

QWidget *AccessPage::makeHeader(const QString &title)
{
    auto *header = new QWidget(this);
    header->setFixedHeight(tokens::HeaderHeight);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    layout->setSpacing(tokens::Gap);
    m_scope = new QComboBox;
    m_scope->setObjectName("scope"_L1);
    m_scope->setAccessibleName(tr("Organization"));
    m_scope->setToolTip(tr("Organization"));
    m_scope->setMinimumWidth(220);
    m_scope->setMaximumWidth(260);
    m_checkFile = new Button(m_theme, Button::Kind::Plain, {}, Icon::Upload, header);
    m_refresh = Button::iconOnly(m_theme, Icon::Refresh, tr("Read again"), header);
    layout->addWidget(new TextLabel(m_theme, title, tokens::TextLarge, Tone::Text, QFont::DemiBold, header));
    layout->addStretch(1);
    layout->addWidget(m_scope);
    layout->addWidget(m_checkFile);
    layout->addWidget(m_refresh);
    connect(m_scope, &QComboBox::activated, this, [this] { emit scopeChosen(m_scope->currentData().toString()); });
    return header;
}

void AccessPage::setPageActions(QAction *checkFile, QAction *refresh)
{
    m_checkFile->follow(checkFile);
    m_refresh->follow(refresh);
    addActions({checkFile, refresh});
}

void AccessPage::setScopes(const QList<ScopeChoice> &scopes, const QString &current)
{
    m_scope->clear();
    for (const ScopeChoice &scope : scopes)
        m_scope->addItem(scope.text, scope.id);
    m_scope->setCurrentIndex(m_scope->findData(current));
    m_scope->setVisible(!scopes.isEmpty());
}

void AccessPage::setState(const std::optional<PaneState> &state)
{
    if (state)
        m_pane->show(*state);
    m_stack->setCurrentIndex(state ? 1 : 0);
}

void AccessPage::setNotice(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText)
{
    if (text.isEmpty())
        m_notice->clear();
    else
        m_notice->say(kind, text, detail);
    m_notice->setAction(actionText);
    m_noticeRoom->setVisible(!text.isEmpty());
}

} // namespace gatehouse

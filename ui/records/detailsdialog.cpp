#include "ui/records/detailsdialog.h"

#include "ui/shell/dialogparts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse {

DetailsDialog::DetailsDialog(const Theme &theme, const DetailsDialogTexts &texts, QWidget *parent)
    : QDialog(parent)
    , m_details(new DetailsPane(theme, this))
    , m_pane(new StatePane(theme, this))
    , m_stack(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    resize(520, 560);
    m_details->setClosable(false);
    m_stack->addWidget(m_details);
    m_stack->addWidget(m_pane);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Padding);
    top->setSpacing(tokens::Gap);
    auto *title = new TextLabel(theme, texts.title, tokens::TextLarge, Tone::Text, QFont::DemiBold, this);
    title->setWordWrap(true);
    top->addWidget(title);
    if (!texts.intro.isEmpty()) {
        auto *intro = new TextLabel(theme, texts.intro, tokens::TextBase, Tone::Muted, QFont::Normal, this);
        intro->setWordWrap(true);
        top->addWidget(intro);
    }
    auto *close = new Button(theme, Button::Kind::Plain, tr("Close"), Icon::None, this);
    QHBoxLayout *buttons = dialogFoot();
    buttons->addStretch(1);
    buttons->addWidget(close);

    QVBoxLayout *layout = layoutUnderEnvironment(this, theme);
    layout->addLayout(top);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addLayout(buttons);

    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(m_pane, &StatePane::actionTriggered, this, &DetailsDialog::stateActionTriggered);
    setState({});
}

void DetailsDialog::setState(const PaneState &state)
{
    m_pane->show(state);
    m_stack->setCurrentWidget(m_pane);
}

void DetailsDialog::setDetails(const QString &title, const QString &kind, const QList<DetailLine> &lines)
{
    m_details->show(title, kind, lines);
    m_stack->setCurrentWidget(m_details);
}

void DetailsDialog::setActions(const QList<QAction *> &actions)
{
    m_details->setActions(actions);
}

} // namespace gatehouse

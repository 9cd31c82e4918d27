#include "ui/permissions/accessdialog.h"

#include "ui/records/detailspane.h"
#include "ui/shell/dialogparts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

AccessDialog::AccessDialog(const Theme &theme, const AccessDialogTexts &texts, QWidget *parent)
    : QDialog(parent)
    , m_list(new AccessList(theme, &m_model, this))
    , m_answer(new DetailsPane(theme, this))
    , m_pane(new StatePane(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_search(new SearchField(theme, tr("An operation, or a verb and a path"), this))
    , m_intro(new TextLabel(theme, texts.intro, tokens::TextBase, Tone::Muted, QFont::Normal, this))
    , m_buttons(dialogFoot())
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    resize(940, 620);
    m_intro->setWordWrap(true);
    m_search->setToolTip(tr("Words of a title, a verb or a path; or a call such as GET /user/v1/user/read/5"));
    m_answer->setClosable(false);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Padding);
    top->setSpacing(tokens::Gap);
    top->addWidget(new TextLabel(theme, texts.title, tokens::TextLarge, Tone::Text, QFont::DemiBold, this));
    top->addWidget(m_intro);
    top->addWidget(m_search);

    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_list);
    both->addWidget(m_answer);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    m_stack->addWidget(both);
    m_stack->addWidget(m_pane);

    auto *close = new Button(theme, Button::Kind::Plain, tr("Close"), Icon::None, this);
    close->setAutoDefault(false);
    m_buttons->addStretch(1);
    m_buttons->addWidget(close);

    QVBoxLayout *layout = layoutUnderEnvironment(this, theme);
    layout->addLayout(top);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addLayout(m_buttons);
    m_search->setFocus();

    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(m_pane, &StatePane::actionTriggered, this, &AccessDialog::stateActionTriggered);
    connect(m_list, &AccessList::currentMoved, this, &AccessDialog::currentMoved);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        const QString id = current();
        m_model.setSearch(text.trimmed());
        emit searched(text.trimmed());
        keepCurrent(id);
    });
    connect(m_search, &SearchField::leaving, m_list, qOverload<>(&QWidget::setFocus));
}

void AccessDialog::setIntro(const QString &intro)
{
    m_intro->setText(intro);
}

void AccessDialog::setRows(const QList<AccessRow> &rows)
{
    const QString id = current();
    m_model.setRows(rows);
    keepCurrent(id);
}

//! What was looked at stays where it is still there; else the first.
void AccessDialog::keepCurrent(const QString &id)
{
    const int place = std::max(m_model.placeOf(id), 0);
    if (place < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(place));
    emit currentMoved();
}

QString AccessDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? m_model.rowAt(index.row()).id : QString();
}

void AccessDialog::setState(const std::optional<PaneState> &state)
{
    if (state)
        m_pane->show(*state);
    m_stack->setCurrentIndex(state ? 1 : 0);
}

void AccessDialog::offer(QAction *action)
{
    auto *button = new Button(m_theme, Button::Kind::Plain, {}, Icon::None, this);
    button->setAutoDefault(false);
    button->follow(action);
    m_buttons->insertWidget(0, button);
}

} // namespace gatehouse

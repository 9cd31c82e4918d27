#include "ui/import/importpage.h"

#include "ui/import/dropcover.h"
#include "ui/import/importcheckstep.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importrunstep.h"
#include "ui/import/importstart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse {

ImportPage::ImportPage(const Theme &theme, const Texts &texts, ImportDraft *draft, QWidget *parent)
    : PageFrame(theme, texts.title, parent)
    , m_start(new ImportStart(theme))
    , m_columns(new ImportColumnsStep(theme))
    , m_check(new ImportCheckStep(theme, draft, this))
    , m_run(new ImportRunStep(theme))
    , m_cover(new DropCover(theme, tr("Drop the CSV here to import the users in it"), this))
    , m_strip(new QWidget)
    , m_close(new Button(theme, Button::Kind::Plain, {}))
    , m_export(new Button(theme, Button::Kind::Plain, {}))
    , m_toCheck(new Button(theme, Button::Kind::Primary, {}, Icon::ListChecks))
    , m_import(new Button(theme, Button::Kind::Primary, {}, Icon::Send))
    , m_open(new Button(theme, Button::Kind::Plain, {}))
    , m_pages(new QStackedWidget)
{
    if (texts.hasScopes)
        addScopeBox();
    header()->addWidget(m_open);

    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(tokens::Padding, tokens::Gap, tokens::Padding, tokens::Gap);
    strip->setSpacing(tokens::Gap - 2);
    const QStringList names{tr("1  File and columns"), tr("2  Check"), tr("3  Import")};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        auto *button = new Button(theme, Button::Kind::Quiet, names.at(qsizetype(i)));
        button->setCheckable(true);
        m_steps.at(i) = button;
        if (i > 0)
            strip->addWidget(new IconLabel(theme, Icon::ChevronRight, tokens::SmallIcon));
        strip->addWidget(button);
        connect(button, &Button::clicked, this, [this, i] {
            const Step step = Step(i + 1);
            showButtons(); // checked is what is shown, whoever clicks
            emit stepChosen(step);
        });
    }
    strip->addStretch(1);
    for (Button *button : {m_close, m_export, m_toCheck, m_import})
        strip->addWidget(button);

    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_run)})
        m_pages->addWidget(page);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    this->column()->addWidget(stackOf(content, m_start), 1);
    addActions(m_check->actions());
    setStep(Step::Start);
}

void ImportPage::setPrimaryActions(QAction *toCheck, QAction *import)
{
    m_toCheck->follow(toCheck);
    m_import->follow(import);
    addActions({toCheck, import});
}

void ImportPage::setActions(QAction *close, QAction *exportPlan, QAction *open)
{
    m_close->follow(close);
    m_export->follow(exportPlan);
    m_open->follow(open);
    addActions({close, exportPlan, open});
}

void ImportPage::setStep(Step step)
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    setFocusPart(m_pages->currentWidget());
    m_check->setCurrent(step == Step::Check);
    showButtons();
    if (hadFocus && !m_pages->currentWidget()->isAncestorOf(focus))
        setFocus();
}

void ImportPage::setPossible(bool columns, bool check, bool run)
{
    m_steps.at(0)->setEnabled(columns);
    m_steps.at(1)->setEnabled(check);
    m_steps.at(2)->setEnabled(run);
    showButtons();
}

void ImportPage::showButtons()
{
    m_strip->setVisible(m_step != Step::Start || m_steps.at(0)->isEnabled());
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setChecked(int(i) + 1 == int(m_step));
    m_close->setVisible(m_step != Step::Start);
    m_export->setVisible(m_step == Step::Check);
    m_toCheck->setVisible(m_step == Step::Columns);
    m_import->setVisible(m_step == Step::Check);
    m_open->setVisible(m_step != Step::Start);
}

//! Undo and redo of the mends come before those of what was sent.
QAction *ImportPage::editFor(QEvent *event) const
{
    if (m_step != Step::Check || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return nullptr;
    const auto *key = static_cast<QKeyEvent *>(event);
    QAction *action = key->matches(QKeySequence::Undo)   ? m_check->undoAction()
                      : key->matches(QKeySequence::Redo) ? m_check->redoAction()
                                                         : nullptr;
    return action && action->isEnabled() ? action : nullptr;
}

bool ImportPage::event(QEvent *event)
{
    QAction *action = editFor(event);
    if (!action)
        return PageFrame::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        action->trigger();
    return true;
}

} // namespace gatehouse

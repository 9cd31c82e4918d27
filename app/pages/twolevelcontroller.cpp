#include "app/pages/twolevelcontroller.h"

#include "app/pages/forwardactions.h"
#include "app/pages/opendialog.h"
#include "app/pages/pagecontroller.h"
#include "ui/records/tablepage.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto chosenKey = "chosen"_L1;

QWidget *TwoLevelController::make(const TwoLevelPage &page, const PageContext &context)
{
    auto *widget = new QWidget;
    widget->setObjectName(page.upper->id);
    new TwoLevelController(page, context, widget);
    return widget;
}

TwoLevelController::TwoLevelController(const TwoLevelPage &page, const PageContext &context, QWidget *widget)
    : PageWatch(widget), m_page(page), m_context(context), m_widget(widget)
{
    PageContext inner = context;
    inner.remakePage = [self = QPointer(this)](const QString &) {
        if (self)
            self->remake();
    };
    m_upper = PageController::makeController(*page.upper, inner);
    m_lower = PageController::makeController(*page.lower, inner, PageController::ScopeFrom::Another);

    m_lower->widget()->setSecondary();

    auto *splitter = new QSplitter(Qt::Vertical, widget);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_upper->widget());
    splitter->addWidget(m_lower->widget());
    splitter->setSizes({1000, 1000});
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    widget->setFocusProxy(m_upper->widget());
    QWidget::setTabOrder(m_upper->widget(), m_lower->widget());

    auto *other = new QAction(tr("Go to the other table"), widget);
    other->setObjectName("otherTable"_L1);
    other->setShortcuts({QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    other->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    widget->addAction(other);
    connect(other, &QAction::triggered, this, &TwoLevelController::goToOther);
    forwardActions(m_upper->widget(), page.upper->titleText(), widget);
    forwardActions(m_lower->widget(), page.lower->titleText(), widget);

    connect(m_upper->widget()->table(), &RecordTable::selectionMoved, this, &TwoLevelController::follow);
    connect(&m_upper->list(), &RecordList::stateChanged, this, &TwoLevelController::follow);
    follow();
}

void TwoLevelController::goToOther()
{
    QWidget *focus = QApplication::focusWidget();
    const bool isBelow = focus && m_lower->widget()->isAncestorOf(focus);
    (isBelow ? m_upper : m_lower)->widget()->setFocus(Qt::ShortcutFocusReason);
}

void TwoLevelController::follow()
{
    if (!m_upper || !m_lower)
        return;
    const QList<Record> selected = m_upper->selectedRecords();
    if (selected.size() == 1) {
        choose(selected.first());
        return;
    }
    const Record &scope = m_lower->list().scope();
    const TableStore &store = m_upper->list().store();
    const int key = m_upper->list().cells().keyColumn();
    if (!scope.isNull() && store.find(key, scope.identity()) != NoRow)
        return;
    choose({});
    if (selected.isEmpty() && m_upper->list().state() == RecordList::State::Ready)
        chooseFirst();
}

//! The one that was chosen last, or the first.
void TwoLevelController::chooseFirst()
{
    RecordTable *table = m_upper->widget()->table();
    const QString last = m_context.memoryOf(m_page.upper->id).value(chosenKey).toString();
    const RowHandle known = m_upper->list().store().find(m_upper->list().cells().keyColumn(), last);
    const RowHandle first = table->records()->rowCount() > 0 ? table->records()->handleAt(0) : NoRow;
    if (const RowHandle row = !last.isEmpty() && known != NoRow ? known : first; row != NoRow)
        table->selectRow(row);
}

void TwoLevelController::choose(const Record &record)
{
    if (m_lower->list().scope() == record)
        return;
    m_lower->setScope(record);
    const QString title = m_page.lower->titleText();
    //: a kind of records, and the name of what they belong to
    m_lower->widget()->setTitle(record.isNull() ? title : tr("%1 of %2").arg(title, record.title()));
    if (!record.isNull())
        m_context.memoryOf(m_page.upper->id).setValue(chosenKey, record.identity());
}

//! Another line of the service: the page is made anew, but not while something is being typed on it.
void TwoLevelController::remake()
{
    if (!waitForDialog(m_widget, this, [this] { remake(); }))
        m_context.remakePage(m_page.upper->id);
}

bool TwoLevelController::isReady() const
{
    if (!m_upper->isReady() || !m_lower->isReady())
        return false;
    const bool hasRows = m_upper->list().store().rowCount() > 0;
    return !hasRows || !m_lower->list().scope().isNull();
}

QString TwoLevelController::problem() const
{
    const QString above = m_upper->problem();
    return above.isEmpty() ? m_lower->problem() : above;
}

} // namespace gatehouse

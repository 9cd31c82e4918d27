#include "ui/assignments/assignmentdialog.h"

#include "ui/assignments/checklist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

AssignmentDialog::AssignmentDialog(const Theme &theme, const AssignmentDialogTexts &texts, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_texts(texts)
    , m_geofences(new CheckList(theme, tr("Geofences")))
    , m_timeslots(new CheckList(theme, tr("Timeslots")))
    , m_pane(new StatePane(theme))
    , m_lists(new QWidget)
    , m_preview(new QWidget)
    , m_summary(new TextLabel(theme, {}))
    , m_previewView(new QTreeView)
    , m_previewModel(new QStandardItemModel(this))
    , m_stack(new QStackedWidget)
    , m_back(new Button(theme, Button::Kind::Plain, tr("Back")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(texts.title, texts.intro);

    auto *both = new QHBoxLayout;
    both->setSpacing(tokens::Margin);
    both->addWidget(m_geofences, 1);
    both->addWidget(m_timeslots, 1);
    auto *lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins({});
    lists->setSpacing(tokens::Padding);
    if (texts.areMany) {
        m_mode = new QComboBox;
        m_mode->addItem(tr("Add what is checked"), QVariant::fromValue(AssignmentMode::Add));
        m_mode->addItem(tr("Remove what is checked"), QVariant::fromValue(AssignmentMode::Remove));
        m_mode->addItem(tr("Replace the lists by what is checked"), QVariant::fromValue(AssignmentMode::Replace));
        m_mode->setAccessibleName(tr("What becomes of their lists"));
        lists->addWidget(m_mode, 0, Qt::AlignLeft);
    }
    lists->addLayout(both, 1);

    m_previewModel->setHorizontalHeaderLabels({tr("User"), tr("What changes")});
    m_previewView->setModel(m_previewModel);
    m_previewView->setRootIsDecorated(false);
    m_previewView->setUniformRowHeights(true);
    m_previewView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_previewView->setAccessibleName(tr("What changes for each user"));
    m_previewView->header()->setDefaultSectionSize(200);
    m_summary->setWordWrap(true);
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins({});
    preview->setSpacing(tokens::Padding);
    preview->addWidget(m_summary);
    preview->addWidget(m_previewView, 1);

    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_pane);
    body()->addWidget(m_stack, 1);
    m_back->setAutoDefault(false);
    m_back->hide();
    addBeforeSubmit(m_back);
    resize(760, 600);

    connect(m_pane, &StatePane::actionTriggered, this, &AssignmentDialog::stateActionTriggered);
    connect(m_back, &Button::clicked, this, &AssignmentDialog::showLists);
    setState(PaneState());
}

CheckList *AssignmentDialog::list(AssignmentKind kind) const
{
    return kind == AssignmentKind::Geofences ? m_geofences : m_timeslots;
}

AssignmentMode AssignmentDialog::mode() const
{
    return m_mode ? m_mode->currentData().value<AssignmentMode>() : AssignmentMode::Replace;
}

void AssignmentDialog::choose(AssignmentKind kind, const QString &key, AssignmentMode mode)
{
    if (m_mode)
        m_mode->setCurrentIndex(m_mode->findData(QVariant::fromValue(mode)));
    m_geofences->model().setChecked({});
    m_timeslots->model().setChecked({});
    list(kind)->model().setChecked({key});
}

void AssignmentDialog::setState(const std::optional<PaneState> &state)
{
    if (state) {
        m_pane->show(*state);
        m_stack->setCurrentWidget(m_pane);
        showButtons();
        return;
    }
    showLists();
}

void AssignmentDialog::showLists()
{
    m_stack->setCurrentWidget(m_lists);
    showButtons();
    m_geofences->setFocus();
    if (!m_geofences->view()->currentIndex().isValid())
        m_geofences->view()->setCurrentIndex(m_geofences->model().index(0));
}

void AssignmentDialog::showPreview(const QList<AssignmentPreview> &rows, const QString &summary,
                                   const QString &submitText)
{
    m_previewModel->setRowCount(0);
    for (const AssignmentPreview &row : rows) {
        auto *user = new QStandardItem(row.user);
        auto *change = new QStandardItem(row.change);
        change->setToolTip(row.change);
        if (!row.isSent) {
            user->setForeground(theme().color(Tone::Muted));
            change->setForeground(theme().color(Tone::Muted));
        }
        m_previewModel->appendRow({user, change});
    }
    m_summary->setText(summary);
    m_sendText = submitText;
    m_stack->setCurrentWidget(m_preview);
    showButtons();
    m_previewView->setFocus();
}

bool AssignmentDialog::isPreview() const
{
    return m_stack->currentWidget() == m_preview;
}

void AssignmentDialog::showButtons()
{
    banner()->clear();
    m_back->setVisible(isPreview());
    submitButton()->setText(isPreview() ? m_sendText : m_texts.areMany ? tr("See what changes…") : tr("Save"));
    submitButton()->setVisible(m_texts.canChange && m_stack->currentWidget() != m_pane &&
                               !(isPreview() && m_sendText.isEmpty()));
}

AssignmentDialog::Checked AssignmentDialog::checkedIn(const CheckList *list)
{
    return {list->model().checked(), list->model().partlyChecked()};
}

void AssignmentDialog::settle()
{
    m_settledGeofences = checkedIn(m_geofences);
    m_settledTimeslots = checkedIn(m_timeslots);
}

bool AssignmentDialog::hasChanges() const
{
    return checkedIn(m_geofences) != m_settledGeofences || checkedIn(m_timeslots) != m_settledTimeslots;
}

RequestDialog::Problems AssignmentDialog::problems() const
{
    if (hasChanges() || isPreview())
        return {};
    return {{u"lists"_s, m_texts.areMany ? tr("Check at least one geofence or timeslot.")
                                         : tr("Nothing is different from what is stored.")}};
}

void AssignmentDialog::submit()
{
    if (isPreview())
        emit sendWanted();
    else
        emit submitted();
}

} // namespace gatehouse

#include "ui/forms/formdialog.h"

#include "models/forms/formdata.h"
#include "ui/code/linediffview.h"
#include "ui/connections/formfield.h"
#include "ui/forms/formpreview.h"
#include "ui/forms/jsonpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QSize wanted(1120, 720);

const Field &formField(QStringView key)
{
    return *typeOf<elevate::Form>.find(key);
}

} // namespace

FormDialog::FormDialog(const Theme &theme, const FormDialogSpec &spec, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_start(spec.start)
    , m_startText(spec.startText.isEmpty() ? JsonNode::fromValue(spec.start.data).toText() : spec.startText)
    , m_storedText(spec.isNew ? QString() : m_startText)
    , m_submitText(spec.submitText)
    , m_line(spec.line)
    , m_isNew(spec.isNew)
    , m_stack(new QStackedWidget)
    , m_back(new Button(theme, Button::Kind::Plain, tr("Back to editing")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(spec.title, spec.note);
    m_stack->addWidget(makeEditing(spec));
    m_stack->addWidget(makeReview());
    body()->addWidget(m_stack, 1);
    addBeforeSubmit(m_back);
    connect(m_back, &Button::clicked, this, &FormDialog::showEditing);
    updateButtons();

    m_pane->setText(m_startText);
    const QSize room = (parent ? parent->window()->size() : screen()->availableSize()) - QSize(80, 40);
    resize(wanted.boundedTo(room.expandedTo({760, 560})));
    if (m_isNew)
        m_type->setFocus();
    else
        m_pane->setFocus();
}

QWidget *FormDialog::makeEditing(const FormDialogSpec &spec)
{
    m_type = new QLineEdit(spec.start.type);
    m_subType = new QLineEdit(spec.start.subType);
    m_pane = new JsonPane(theme());
    m_preview = new FormPreview(theme());
    m_pane->setCheck([](const JsonNode &root) {
        QList<JsonPane::Remark> remarks;
        for (const FormRemark &remark : remarksOnForm(root))
            remarks.append({remark.isRefused, remark.place});
        return remarks;
    });

    auto *type = new FormField(theme(), u"type"_s, labelOf(formField(u"type")), m_type);
    auto *subType = new FormField(theme(), u"sub_type"_s, labelOf(formField(u"sub_type")), m_subType);
    auto *dataField = new FormField(theme(), u"data"_s, {}, m_pane);
    for (FormField *field : {type, subType, dataField})
        addField(field);
    connect(m_pane, &JsonPane::changed, this, [this, dataField] { edited(dataField); });
    connect(m_pane, &JsonPane::settled, this, &FormDialog::showSettled);
    connect(m_preview, &FormPreview::controlClicked, m_pane, &JsonPane::goTo);

    auto *names = new QHBoxLayout;
    names->setSpacing(4 * tokens::Grid);
    names->addWidget(type, 1, Qt::AlignTop);
    names->addWidget(subType, 1, Qt::AlignTop);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, tokens::Gap, 0);
    leftLayout->setSpacing(tokens::Padding);
    leftLayout->addLayout(names);
    leftLayout->addWidget(dataField, 1);

    m_side = new QTabWidget;
    m_side->setDocumentMode(true);
    m_side->setAccessibleName(tr("Preview and changes"));
    m_side->tabBar()->setAccessibleName(tr("Preview and changes"));
    m_side->addTab(m_preview, tr("Preview"));
    m_sideDiff = new LineDiffView(theme());
    m_sideSummary = new TextLabel(theme(), {}, tokens::TextSmall, Tone::Muted);
    m_sideSummary->setWordWrap(true);
    auto *changes = new QWidget;
    auto *changesLayout = new QVBoxLayout(changes);
    changesLayout->setContentsMargins(0, tokens::Gap, 0, 0);
    changesLayout->setSpacing(tokens::Gap);
    changesLayout->addWidget(m_sideSummary);
    changesLayout->addWidget(m_sideDiff, 1);
    m_side->addTab(changes, tr("Changes"));
    m_side->setTabVisible(1, !m_isNew);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(tokens::Gap, 0, 0, 0);
    rightLayout->addWidget(m_side);

    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *FormDialog::makeReview()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    m_summary = new TextLabel(theme(), {}, tokens::TextBase, Tone::Text, QFont::Medium);
    m_summary->setWordWrap(true);
    m_diff = new LineDiffView(theme());
    layout->addWidget(m_summary);
    layout->addWidget(m_diff, 1);
    return page;
}

QString FormDialog::laidOut() const
{
    // The service keeps no order of members, so both sides are compared in the same.
    const JsonText &json = m_pane->json();
    return json.isValid() ? JsonNode::fromValue(json.root.toValue()).toText() : m_pane->text();
}

void FormDialog::showSettled()
{
    const JsonText &json = m_pane->json();
    if (json.isValid())
        m_preview->show(formDataFrom(json.root));
    else
        m_preview->showMessage(tr("The preview comes back once the text is valid JSON again."));
    if (m_isNew)
        return;
    const QList<DiffLine> lines = lineDiff(m_storedText, laidOut());
    const QString summary = LineDiffView::summary(lines);
    m_sideDiff->show(shortened(lines));
    m_sideSummary->setText(summary.isEmpty() ? tr("The data are as they are stored.")
                                             : tr("Compared with what is stored: %1.").arg(summary));
    const int count = countOf(lines, DiffLine::Kind::Added) + countOf(lines, DiffLine::Kind::Removed);
    m_side->setTabText(1, count == 0 ? tr("Changes") : tr("Changes (%1)").arg(count));
}

elevate::Form FormDialog::form() const
{
    elevate::Form form = m_start;
    form.type = m_type->text().trimmed();
    form.subType = m_subType->text().trimmed();
    if (m_pane->json().isValid())
        form.data = m_pane->json().root.toValue();
    return form;
}

FormDialog::Problems FormDialog::problems() const
{
    Problems problems;
    const auto check = [&](const Field &field, const QString &text) {
        const QString problem = text.isEmpty() ? tr("The service needs this.") : problemWith(field, text, m_line);
        if (!problem.isEmpty())
            problems.insert(field.key, problem);
    };
    check(formField(u"type"), m_type->text().trimmed());
    check(formField(u"sub_type"), m_subType->text().trimmed());
    if (const QString problem = m_pane->problem(); !problem.isEmpty())
        problems.insert(u"data"_s, problem);
    return problems;
}

void FormDialog::reveal(FormField *field)
{
    if (isReviewing())
        showEditing();
    if (field->key() == "data"_L1)
        m_pane->goToProblem();
}

bool FormDialog::hasChanges() const
{
    return m_type->text() != m_start.type || m_subType->text() != m_start.subType || m_pane->text() != m_startText;
}

bool FormDialog::isReviewing() const
{
    return m_stack->currentIndex() == 1;
}

void FormDialog::updateButtons()
{
    m_back->setVisible(isReviewing());
    submitButton()->setText(m_isNew || isReviewing() ? m_submitText : tr("Review changes…"));
}

void FormDialog::showReview()
{
    const QList<DiffLine> lines = lineDiff(m_storedText, laidOut());
    const elevate::Form now = form();
    QStringList parts;
    if (now.type != m_start.type)
        parts.append(tr("The type %1 becomes %2.").arg(m_start.type, now.type));
    if (now.subType != m_start.subType)
        parts.append(tr("The sub-type %1 becomes %2.").arg(m_start.subType, now.subType));
    const QString summary = LineDiffView::summary(lines);
    if (parts.isEmpty() && summary.isEmpty()) {
        banner()->say(Banner::Kind::Info, tr("Nothing differs from what is stored, so there is nothing to save."));
        return;
    }
    parts.append(summary.isEmpty() ? tr("The data stay as they are.") : tr("The data change: %1.").arg(summary));
    m_summary->setText(parts.join(u' '));
    m_diff->show(shortened(lines));
    m_stack->setCurrentIndex(1);
    updateButtons();
    submitButton()->setFocus(Qt::OtherFocusReason);
}

void FormDialog::showEditing()
{
    m_stack->setCurrentIndex(0);
    updateButtons();
    m_pane->setFocus(Qt::OtherFocusReason);
}

void FormDialog::submit()
{
    if (m_isNew || isReviewing())
        emit submitted();
    else
        showReview();
}

void FormDialog::reject()
{
    if (isReviewing() && !isBusy())
        showEditing();
    else
        RequestDialog::reject();
}

} // namespace gatehouse

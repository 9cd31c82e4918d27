#include "ui/requests/decisiondialog.h"

#include "ui/connections/formfield.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int dialogWidth = 120 * tokens::Grid;

DecisionDialog::DecisionDialog(const Theme &theme, const DecisionWords &words, QWidget *parent)
    : RequestDialog(theme, parent), m_comment(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(words.title, words.intro);
    if (!words.warning.isEmpty()) {
        auto *warning = new Banner(theme);
        warning->say(Banner::Kind::Warning, words.warning);
        body()->addWidget(warning);
    }
    auto *field = new FormField(theme, u"comments"_s, tr("Comment"), m_comment);
    field->setHint(tr("Optional. The service keeps it with the decision."));
    body()->addWidget(field);
    addField(field);
    submitButton()->setText(words.submitText);
    if (!words.isApproval)
        submitButton()->setKind(Button::Kind::Danger);
    setFixedColumn(dialogWidth);
    m_comment->setFocus();
}

QString DecisionDialog::comment() const
{
    return m_comment->text().trimmed();
}

void DecisionDialog::end(const QString &text)
{
    m_isOver = true;
    showProblem(text);
    m_comment->setReadOnly(true);
    submitButton()->hide();
    cancelButton()->setText(tr("Close"));
    cancelButton()->setFocus();
}

void DecisionDialog::submit()
{
    emit submitted(comment());
}

bool DecisionDialog::hasChanges() const
{
    return !m_isOver && !comment().isEmpty();
}

} // namespace gatehouse

#include "ui/accounts/pastedialog.h"

#include "ui/connections/formfield.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int textHeight = 160;
static constexpr qsizetype mostNamed = 5;

PasteDialog::PasteDialog(const Theme &theme, const PasteOrder &order, QWidget *parent)
    : RequestDialog(theme, parent), m_order(order), m_text(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(order.title, order.intro);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_field = new FormField(theme, u"entries"_s, order.label, m_text);
    addField(m_field);
    body()->addWidget(m_field);
    submitButton()->setText(order.submitText);
    if (order.isDangerous)
        submitButton()->setKind(Button::Kind::Danger);
    m_text->setFocus();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        edited(m_field);
    });
    showCount();
    setFixedColumn(110 * tokens::Grid);
}

QStringList PasteDialog::entries() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList found = m_text->toPlainText().split(between, Qt::SkipEmptyParts);
    found.removeDuplicates();
    return found;
}

void PasteDialog::setEntries(const QStringList &entries)
{
    m_text->setPlainText(entries.join(u'\n'));
}

void PasteDialog::showCount()
{
    const qsizetype count = entries().size();
    m_field->setHint(count == 0 ? m_order.hint : tr("%n entries", nullptr, static_cast<int>(count)));
}

RequestDialog::Problems PasteDialog::problems() const
{
    const QStringList all = entries();
    if (all.isEmpty())
        return {{m_field->key(), tr("Write or paste at least one.")}};
    QStringList wrong;
    QString why;
    for (const QString &entry : all) {
        const QString problem = m_order.problemWith(entry);
        if (problem.isEmpty())
            continue;
        wrong.append(entry);
        why = problem;
    }
    if (wrong.isEmpty())
        return {};
    QString named = QStringList(wrong.first(std::min(mostNamed, wrong.size()))).join(", "_L1);
    if (wrong.size() > mostNamed)
        named = tr("%1 and %n more", nullptr, static_cast<int>(wrong.size() - mostNamed)).arg(named);
    return {{m_field->key(), tr("%1: %2", "entries that are wrong, and why").arg(named, why)}};
}

void PasteDialog::submit()
{
    emit submitted(entries());
}

bool PasteDialog::hasChanges() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

} // namespace gatehouse

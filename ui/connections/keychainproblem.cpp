#include "ui/connections/keychainproblem.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace gatehouse {

namespace {

QString problemWords(const char *text)
{
    return QCoreApplication::translate("KeychainProblem", text);
}

} // namespace

QString KeychainProblem::text() const
{
    switch (kind) {
    case Kind::Missing:
        return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "No keychain answers on this computer."));
    case Kind::Locked:
        return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "The keychain of this computer is locked."));
    case Kind::Refused:
        return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "Gatehouse was not allowed to use the keychain."));
    case Kind::Failed:
        break;
    }
    switch (wanted) {
    case Wanted::Read:
        return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "The keychain could not be read."));
    case Wanted::Store:
        return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "Nothing could be stored in the keychain."));
    case Wanted::Remove:
        break;
    }
    return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "The entry could not be removed from the keychain."));
}

QString KeychainProblem::nextStep() const
{
    switch (kind) {
    case Kind::Missing:
        return problemWords(
            QT_TRANSLATE_NOOP("KeychainProblem", "Start one, such as GNOME Keyring or KWallet, then try again."));
    case Kind::Locked:
        return problemWords(QT_TRANSLATE_NOOP("KeychainProblem",
                                              "Unlock it, then try again. A locked keychain does not sign you out."));
    case Kind::Refused:
        return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "Try again and allow it when your system asks."));
    case Kind::Failed:
        break;
    }
    return problemWords(QT_TRANSLATE_NOOP("KeychainProblem", "Try again, or go on without it for now."));
}

KeychainProblemDialog::KeychainProblemDialog(const Theme &theme, const KeychainProblem &problem, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_nextStep(new TextLabel(theme, {}))
    , m_detail(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_memory(new TextLabel(theme,
                             tr("Kept in memory, passwords and keys are gone when you quit, and you are asked for "
                                "them again next time. They are never written to a file."),
                             tokens::TextBase, Tone::Muted))
    , m_keepInMemory(new Button(theme, Button::Kind::Plain, tr("Keep in memory until I quit")))
{
    for (TextLabel *label : {m_nextStep, m_detail, m_memory}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    m_detail->setSelectable(true);
    body()->setSpacing(tokens::Gap);
    addBeforeSubmit(m_keepInMemory);
    cancelButton()->setText(tr("Not now"));
    submitButton()->setText(tr("Try again"));
    submitButton()->setFocus();
    setFixedColumn(120 * tokens::Grid);
    // What the keychain says later is shown then; nothing is harmed by asking it twice.
    connect(this, &RequestDialog::stopWanted, this, &RequestDialog::showReady);
    connect(m_keepInMemory, &QPushButton::clicked, this, &KeychainProblemDialog::memoryWanted);
    setProblem(problem);
}

void KeychainProblemDialog::setProblem(const KeychainProblem &problem)
{
    showReady();
    m_problem = problem;
    setHeading(problem.text());
    m_nextStep->setText(problem.nextStep());
    m_detail->setText(tr("The system says: %1").arg(problem.detail));
    m_detail->setVisible(!problem.detail.isEmpty());
    const bool isRemoval = problem.wanted == KeychainProblem::Wanted::Remove;
    m_keepInMemory->setVisible(!isRemoval);
    m_memory->setVisible(!isRemoval);
}

void KeychainProblemDialog::submit()
{
    emit retryWanted();
}

} // namespace gatehouse

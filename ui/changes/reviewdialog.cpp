#include "ui/changes/reviewdialog.h"

#include "ui/changes/changeview.h"
#include "ui/changes/outcomedialog.h"
#include "ui/records/formscroll.h"
#include "ui/shell/dialogparts.h"
#include "ui/shell/environment.h"
#include "ui/shell/lockguard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int contentWidth = 600;

QString nameOf(const ChangeTarget &target)
{
    return target.title.isEmpty() ? target.identity : target.title;
}

} // namespace

ReviewDialog::ReviewDialog(const Theme &theme, const QList<PlannedChange> &changes, const ReviewContext &context,
                           QWidget *parent)
    : QDialog(parent), m_theme(theme), m_changes(changes), m_context(context)
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(headline());
    setAccessibleName(headline());

    auto *bar = new EnvironmentBar(theme);
    bar->setEnvironment(context.environment);
    auto *scroll = new FormScroll(makeChanges(), contentWidth + tokens::Padding);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(tr("What will be sent"));

    auto *content = new QVBoxLayout;
    content->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Gap, tokens::Margin);
    content->setSpacing(tokens::Padding);
    content->addWidget(scroll, 1);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(0, 0, tokens::Padding, 0);
    notes->setSpacing(tokens::Padding);
    addWarnings(notes);
    addTyping(notes);
    content->addLayout(notes);

    auto *cancel = new Button(theme, Button::Kind::Plain, tr("Cancel"));
    m_send = new Button(theme, isDestructive() ? Button::Kind::Danger : Button::Kind::Primary, sendText());
    QHBoxLayout *foot = dialogFoot();
    if (m_changes.size() + m_context.leftOut.size() > 1) {
        auto *all = new Button(theme, Button::Kind::Plain, tr("List them all…"), Icon::ListChecks);
        connect(all, &Button::clicked, this, &ReviewDialog::showAll);
        foot->addWidget(all);
    }
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_send);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(makeHeading());
    layout->addLayout(content, 1);
    layout->addWidget(new Separator(theme));
    layout->addLayout(foot);

    const int width = contentWidth + 2 * tokens::Margin;
    resize(width, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : sizeHint().height());

    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_send, &Button::clicked, this, &QDialog::accept);
    if (m_name) {
        m_send->setEnabled(false);
        connect(m_name, &QLineEdit::textChanged, this,
                [this](const QString &typed) { m_send->setEnabled(typed.trimmed() == nameToType()); });
        m_name->setFocus();
    } else if (isDestructive()) {
        // Enter must not destroy anything by habit.
        cancel->setDefault(true);
        cancel->setFocus();
    } else {
        m_send->setDefault(true);
        m_send->setFocus();
    }
}

void ReviewDialog::setVisible(bool isVisible)
{
    LockGuard *guard = isVisible ? LockGuard::of(this) : nullptr;
    if (!guard || !guard->hold(this))
        QDialog::setVisible(isVisible);
}

bool ReviewDialog::isDestructive() const
{
    return !m_context.dryRun && std::ranges::any_of(m_changes, &PlannedChange::destructive);
}

QString ReviewDialog::headline() const
{
    if (m_changes.size() == 1) {
        const QString name = nameOf(m_changes.first().target);
        const QString title = m_changes.first().title;
        return name.isEmpty() ? title : tr("%1: %2", "operation and what it is done to").arg(title, name);
    }
    return m_context.undo ? tr("Take %n changes back", nullptr, int(m_changes.size()))
                          : tr("Review %n changes", nullptr, int(m_changes.size()));
}

QString ReviewDialog::sendText() const
{
    if (m_context.dryRun)
        return tr("Continue without sending");
    if (m_changes.size() == 1)
        return m_changes.first().title;
    return m_context.undo ? tr("Take %n changes back", nullptr, int(m_changes.size()))
                          : tr("Send %n changes", nullptr, int(m_changes.size()));
}

QString ReviewDialog::nameToType() const
{
    const QString name = m_changes.size() == 1 ? nameOf(m_changes.first().target) : QString();
    return (name.isEmpty() ? m_context.workspace : name).trimmed();
}

QWidget *ReviewDialog::makeHeading()
{
    auto *heading = new QWidget;
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(tokens::Margin, tokens::Margin - tokens::EnvironmentBar, tokens::Margin, 0);
    layout->setSpacing(tokens::Gap);
    auto *title = new TextLabel(m_theme, headline(), tokens::TextLarge, Tone::Text, QFont::DemiBold);
    title->setWordWrap(true);
    layout->addWidget(title);

    auto *where = new QHBoxLayout;
    where->setSpacing(tokens::Gap);
    where->addWidget(environmentChip(m_theme, m_context.environment), 0, Qt::AlignTop);
    const QString text = m_context.account.isEmpty()
                             ? m_context.workspace
                             : tr("%1, as %2", "workspace and account").arg(m_context.workspace, m_context.account);
    auto *place = new TextLabel(m_theme, text, tokens::TextBase, Tone::Muted);
    // Never cut short: who it is in whose name may stand at the end.
    place->setWordWrap(true);
    where->addWidget(place, 1);
    layout->addLayout(where);
    return heading;
}

QWidget *ReviewDialog::makeChanges()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, tokens::Padding, 0);
    layout->setSpacing(4 * tokens::Grid);
    for (const PlannedChange &change : std::as_const(m_changes).first(qMin(MostShown, m_changes.size())))
        layout->addWidget(new ChangeView(m_theme, change, m_changes.size() > 1));
    if (m_changes.size() > MostShown)
        layout->addWidget(new TextLabel(m_theme, tr("And %n more changes.", nullptr, int(m_changes.size() - MostShown)),
                                        tokens::TextBase, Tone::Muted));
    layout->addStretch(1);
    return list;
}

QString ReviewDialog::leftOutText() const
{
    const auto count = [this](LeftOut::Why why) {
        return static_cast<int>(std::ranges::count(m_context.leftOut, why, &LeftOut::why));
    };
    QStringList sentences;
    if (const int unchanged = count(LeftOut::Why::Unchanged); unchanged > 0)
        sentences.append(tr("%n are left out since they are so already.", nullptr, unchanged));
    if (const int refused = count(LeftOut::Why::Refused); refused > 0)
        sentences.append(tr("%n are left out since they would be refused or could not be read.", nullptr, refused));
    return sentences.join(u' ');
}

void ReviewDialog::showAll()
{
    QList<ChangeOutcome> rows;
    for (const PlannedChange &change : std::as_const(m_changes)) {
        const QString name = nameOf(change.target);
        rows.append({ChangeOutcome::Kind::Planned, name.isEmpty() ? change.title : name,
                     QString(change.title % u". " % change.consequences.join(u' ')).trimmed()});
    }
    for (const LeftOut &left : std::as_const(m_context.leftOut)) {
        const bool isUnchanged = left.why == LeftOut::Why::Unchanged;
        rows.append(
            {isUnchanged ? ChangeOutcome::Kind::Unchanged : ChangeOutcome::Kind::Refused, left.record, left.reason});
    }
    auto *dialog = new OutcomeDialog(m_theme, headline(), leftOutText(), rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewDialog::addWarnings(QVBoxLayout *layout)
{
    QStringList sentences;
    bool isIrreversible = false;
    for (const PlannedChange &change : std::as_const(m_changes)) {
        for (const QString &sentence : change.consequences) {
            if (!sentences.contains(sentence))
                sentences.append(sentence);
        }
        isIrreversible = isIrreversible || change.irreversible;
    }
    if (isIrreversible)
        sentences.append(tr("This cannot be taken back."));
    if (m_context.dryRun) {
        auto *note = new Banner(m_theme);
        note->say(Banner::Kind::Info, tr("Dry run: nothing is sent, whatever you choose."));
        layout->addWidget(note);
    }
    if (const QString text = leftOutText(); !text.isEmpty()) {
        auto *note = new Banner(m_theme);
        note->say(Banner::Kind::Info, text);
        layout->addWidget(note);
    }
    if (sentences.isEmpty())
        return;
    constexpr qsizetype most = 6;
    if (sentences.size() > most) {
        const int rest = int(sentences.size() - most);
        sentences = sentences.first(most);
        sentences.append(tr("And %n more consequences.", nullptr, rest));
    }
    auto *warning = new Banner(m_theme);
    warning->say(isDestructive() ? Banner::Kind::Error : Banner::Kind::Warning, sentences.join(u'\n'));
    layout->addWidget(warning);
}

void ReviewDialog::addTyping(QVBoxLayout *layout)
{
    if (!isDestructive() || m_context.environment != Environment::Production || nameToType().isEmpty())
        return;
    const QString text = tr("This is production. Type “%1” to confirm.").arg(nameToType());
    auto *label = new TextLabel(m_theme, text, tokens::TextBase, Tone::Text, QFont::Medium);
    label->setWordWrap(true);
    m_name = new QLineEdit;
    m_name->setAccessibleName(text);
    label->setBuddy(m_name);
    auto *box = new QVBoxLayout;
    box->setSpacing(tokens::Grid);
    box->addWidget(label);
    box->addWidget(m_name);
    layout->addLayout(box);
}

} // namespace gatehouse

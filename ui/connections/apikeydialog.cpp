#include "ui/connections/apikeydialog.h"

#include "ui/connections/formfield.h"
#include "ui/connections/secretedit.h"
#include "ui/connections/workspaceline.h"
#include "ui/theme/draw.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! A text with buttons below it.
QWidget *part(const Theme &theme, const QString &text, const QString &detail, const QList<Button *> &buttons)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    for (auto *label : {new TextLabel(theme, text), new TextLabel(theme, detail, tokens::TextBase, Tone::Muted)}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(tokens::Gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::Gap);
    for (Button *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    return widget;
}

} // namespace

ApiKeyDialog::ApiKeyDialog(const Theme &theme, const Workspace &workspace, Stored stored, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_stored(stored)
    , m_entryPart(new QWidget)
    , m_replace(new Button(theme, Button::Kind::Plain, tr("Replace key…")))
    , m_keepKey(new Button(theme, Button::Kind::Plain, tr("Keep key")))
    , m_key(new SecretEdit(theme))
    , m_remember(new QCheckBox(tr("Remember on this computer")))
    , m_settings(new Button(theme, Button::Kind::Quiet, tr("Connection settings…")))
{
    const bool isStored = stored == Stored::InKeychain || stored == Stored::InMemory;
    setHeading(tr("iVALT API key"));
    setEnvironment(workspace.environment);
    addToHeading(new WorkspaceLine(theme, workspace, workspace.ivalt->baseUrl));

    auto *remove = new Button(theme, Button::Kind::Plain, tr("Remove key"), Icon::Trash);
    m_storedPart =
        part(theme,
             stored == Stored::InMemory ? tr("A key is in use until you quit Gatehouse.")
                                        : tr("A key is stored in this computer's keychain."),
             tr("It is never shown again. You can replace it with another or remove it."), {m_replace, remove});
    auto *removeForGood = new Button(theme, Button::Kind::Danger, tr("Remove key"));
    m_removePart = part(theme, tr("Remove the key of “%1”?").arg(workspace.name),
                        tr("The iVALT pages of this workspace stay closed until a key is given again. The key itself "
                           "stays valid: revoke it with iVALT if nobody should use it any more."),
                        {removeForGood, m_keepKey});

    auto *key = new FormField(theme, u"key"_s, tr("API key"), m_key);
    key->setHint(isStored ? tr("The present key stays in use until the new one has been accepted.")
                          : tr("Sent as x-api-key with every request to the address above."));
    m_remember->setChecked(stored != Stored::InMemory);
    if (stored == Stored::Refused) {
        banner()->say(Banner::Kind::Info,
                      tr("The service does not accept the API key any more. Give another to go on."),
                      tr("Your work is kept: what you typed and selected is still there."));
    }
    m_rememberField = new FormField(theme, u"remember"_s, {}, m_remember);
    m_rememberField->setHint(tr("Kept in this computer's keychain, nowhere else."));
    m_remember->setAccessibleName(m_remember->text());
    auto *entry = new QVBoxLayout(m_entryPart);
    entry->setContentsMargins({});
    entry->setSpacing(4 * tokens::Grid);
    entry->addWidget(key);
    entry->addWidget(m_rememberField);
    addField(key);

    for (QWidget *widget : {m_storedPart, m_removePart, m_entryPart})
        body()->addWidget(widget);
    addAside(m_settings);
    submitButton()->setText(tr("Test and save"));
    setFixedColumn(110 * tokens::Grid);

    connect(m_replace, &QPushButton::clicked, this, &ApiKeyDialog::showEntry);
    connect(remove, &QPushButton::clicked, this, &ApiKeyDialog::askBeforeRemoving);
    connect(removeForGood, &QPushButton::clicked, this, &ApiKeyDialog::removeWanted);
    connect(m_keepKey, &QPushButton::clicked, this, &ApiKeyDialog::showStored);
    connect(m_settings, &QPushButton::clicked, this, &ApiKeyDialog::connectionSettingsWanted);
    if (isStored)
        showStored();
    else
        showEntry();
}

void ApiKeyDialog::setKeptInMemory()
{
    m_remember->setText(tr("Remember until I quit"));
    m_remember->setAccessibleName(m_remember->text());
    m_remember->setChecked(true);
    m_rememberField->setHint(tr("Kept in memory, as you chose to do without a keychain."));
}

void ApiKeyDialog::withoutConnectionSettings()
{
    m_settings->hide();
}

void ApiKeyDialog::showStored()
{
    m_entryPart->hide();
    m_removePart->hide();
    m_storedPart->show();
    submitButton()->hide();
    cancelButton()->setText(tr("Close"));
    m_replace->setFocus();
}

void ApiKeyDialog::askBeforeRemoving()
{
    m_storedPart->hide();
    m_entryPart->hide();
    m_removePart->show();
    m_keepKey->setFocus();
}

void ApiKeyDialog::showEntry()
{
    m_storedPart->hide();
    m_removePart->hide();
    m_entryPart->show();
    submitButton()->show();
    cancelButton()->setText(m_stored == Stored::Refused ? tr("Not now") : tr("Cancel"));
    m_key->setFocus();
}

RequestDialog::Problems ApiKeyDialog::problems() const
{
    const QString key = m_key->text().trimmed();
    if (key.isEmpty())
        return {{u"key"_s, tr("Paste the API key you were given.")}};
    // It travels in a header, where anything else would end or garble it.
    if (!checks::every(key, [](char16_t c) { return c > u' ' && c < 0x7f; }))
        return {{u"key"_s,
                 tr("A key has no blanks and no accented letters. Copy it again, without what stands around it.")}};
    return {};
}

void ApiKeyDialog::submit()
{
    m_key->setRevealed(false);
    emit submitted(m_key->text().trimmed(), m_remember->isChecked());
}

void ApiKeyDialog::done(int result)
{
    RequestDialog::done(result);
    m_key->clear();
}

} // namespace gatehouse

#include "ui/access/bulkdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int dialogWidth = 460;

BulkDialog::BulkDialog(const Theme &theme, const QString &fileName, const BulkPreview &preview, const QString &who,
                       const QByteArray &zone, QWidget *parent)
    : QDialog(parent), m_zone(new QComboBox(this)), m_byUser(new QCheckBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check %1").arg(fileName));
    const BulkHeader &header = preview.header;
    const auto line = [&](const QString &text, Tone tone = Tone::Text) {
        auto *label = new TextLabel(theme, text, tokens::TextBase, tone, QFont::Normal, this);
        label->setWordWrap(true);
        return label;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Section, tokens::Section, tokens::Section, tokens::Margin);
    layout->setSpacing(tokens::Padding);
    auto *title = new TextLabel(theme, windowTitle(), tokens::TextLarge, Tone::Text, QFont::DemiBold, this);
    title->setElided(Qt::ElideMiddle);
    layout->addWidget(title);
    layout->addWidget(line(tr("Each row is answered by the rules of: %1.").arg(who)));
    layout->addWidget(line(
        tr("Latitude is read from “%1”, longitude from “%2”, the moment from “%3”.")
            .arg(header.names.at(header.latitude), header.names.at(header.longitude), header.names.at(header.time)),
        Tone::Muted));
    layout->addWidget(
        line(tr("The result has the columns of the file and behind them: %1.").arg(bulkResultColumns().join(u", "_s)),
             Tone::Muted));

    if (header.user >= 0) {
        m_byUser->setText(tr("Rows that name a user in “%1” by that user's rules").arg(header.names.at(header.user)));
        m_byUser->setChecked(true);
        layout->addWidget(m_byUser);
    }
    m_byUser->setVisible(header.user >= 0);

    auto *zoneLabel = line(tr("Times without a time zone are by the clock of"));
    m_zone->setAccessibleName(zoneLabel->text());
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    // Older names and mere offsets are zones, too, but not listed.
    const QString proposed = QString::fromUtf8(zone);
    if (m_zone->findText(proposed) < 0)
        m_zone->insertItem(0, proposed);
    m_zone->setCurrentIndex(m_zone->findText(proposed));
    layout->addWidget(zoneLabel);
    layout->addWidget(m_zone);
    m_isZoneAsked = preview.hasTimesWithoutZone || !preview.isWhole;
    zoneLabel->setVisible(m_isZoneAsked);
    m_zone->setVisible(m_isZoneAsked);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Gap);
    auto *cancel = new Button(theme, Button::Kind::Plain, tr("Cancel"), Icon::None, this);
    auto *check = new Button(theme, Button::Kind::Primary, tr("Check and save as…"), Icon::None, this);
    check->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(check);
    layout->addSpacing(tokens::Grid);
    layout->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(check, &Button::clicked, this, &QDialog::accept);
    connect(m_zone, &QComboBox::editTextChanged, this,
            [check](const QString &text) { check->setEnabled(QTimeZone(text.toUtf8()).isValid()); });
}

bool BulkDialog::isByUser() const
{
    return m_byUser->isChecked();
}

QByteArray BulkDialog::zone() const
{
    return m_isZoneAsked ? m_zone->currentText().toUtf8() : QByteArray();
}

} // namespace gatehouse

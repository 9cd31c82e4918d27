#include "ui/records/detailrow.h"

#include "ui/records/plainjson.h"
#include "ui/records/statusbadge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

class CopyButton : public Button
{
public:
    explicit CopyButton(const Theme &theme) : Button(theme, Kind::Quiet, {}, Icon::Copy)
    {
        setIconSize({14, 14});
        setFixedSize(24, 24);
    }

    void setAlwaysSeen(bool isAlwaysSeen) { m_isAlwaysSeen = isAlwaysSeen; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_isAlwaysSeen || hasFocus() || parentWidget()->underMouse())
            Button::paintEvent(event);
    }

private:
    bool m_isAlwaysSeen = false;
};

//! As many for every secret: its length is nobody's business.
constexpr auto hiddenText = u"••••••••••••";

//! The JSON of a line that holds some.
QJsonDocument jsonOf(const DetailLine &line)
{
    const bool isJson = line.isFixed && (line.value.startsWith(u'{') || line.value.startsWith(u'['));
    return isJson ? QJsonDocument::fromJson(line.value.toUtf8()) : QJsonDocument();
}

QString shownText(const DetailLine &line)
{
    const QJsonDocument document = jsonOf(line);
    if (document.isNull())
        return line.value;
    return plainJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

QString copiedText(const DetailLine &line)
{
    const QJsonDocument document = jsonOf(line);
    return document.isNull() ? line.value : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

DetailRow::DetailRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_texts(new QVBoxLayout)
    , m_label(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_copy(new CopyButton(theme))
{
    setAttribute(Qt::WA_Hover);
    m_texts->setSpacing(2);
    m_texts->addWidget(m_label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Grid, tokens::Padding, tokens::Grid);
    layout->setSpacing(tokens::Grid);
    layout->addLayout(m_texts, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &Button::clicked, this, &DetailRow::copy);
    m_hiding.setSingleShot(true);
    connect(&m_hiding, &QTimer::timeout, this, [this] { setRevealed(false); });
    m_forgetting.setSingleShot(true);
    connect(&m_forgetting, &QTimer::timeout, this, [this] {
        if (m_note)
            m_note->hide();
    });
}

void DetailRow::copy()
{
    if (!isSecret()) {
        QGuiApplication::clipboard()->setText(copiedText(*m_line));
        return;
    }
    copySecret(m_line->value, m_line->secretFor);
    if (!m_note) {
        m_note = new TextLabel(m_theme, {}, tokens::TextSmall, Tone::Muted);
        m_note->setWordWrap(true);
        m_texts->addWidget(m_note);
    }
    m_note->setText(tr("On the clipboard for %n seconds.", nullptr, static_cast<int>(m_line->secretFor.count())));
    m_note->show();
    m_forgetting.start(m_line->secretFor);
}

void DetailRow::setLine(const DetailLine &line)
{
    if (line == m_line)
        return;
    m_hiding.stop();
    m_forgetting.stop();
    m_isRevealed = false;
    if (m_note)
        m_note->hide();
    if (!m_line || m_line->label != line.label) {
        m_label->setText(line.label);
        const QString copy = tr("Copy %1").arg(line.label);
        m_copy->setToolTip(copy);
        m_copy->setAccessibleName(copy);
    }
    const bool isEmpty = line.value.isEmpty();
    const bool isBadge = line.badge && !isEmpty;
    if (isBadge)
        showBadge(line);
    else
        showText(line);
    if (m_text)
        m_text->setVisible(!isBadge);
    if (m_badge)
        m_badge->setVisible(isBadge);
    m_copy->setEnabled(!isEmpty);
    m_copy->setVisible(!isEmpty);
    m_line = line;
    static_cast<CopyButton *>(m_copy)->setAlwaysSeen(isSecret());
    if (isSecret())
        setRevealed(false);
    else if (m_reveal)
        m_reveal->hide();
}

void DetailRow::setRevealed(bool isRevealed)
{
    if (!m_reveal) {
        m_reveal = new Button(m_theme, Button::Kind::Quiet, {}, Icon::Eye);
        m_reveal->setIconSize({14, 14});
        m_reveal->setFixedSize(24, 24);
        auto *row = static_cast<QHBoxLayout *>(layout());
        row->insertWidget(row->indexOf(m_copy), m_reveal, 0, Qt::AlignTop);
        setTabOrder(m_reveal, m_copy);
        connect(m_reveal, &Button::clicked, this, [this] { setRevealed(!m_isRevealed); });
    }
    m_isRevealed = isRevealed;
    const QString name = isRevealed ? tr("Hide %1").arg(m_line->label) : tr("Show %1").arg(m_line->label);
    m_reveal->setGlyph(isRevealed ? Icon::EyeOff : Icon::Eye);
    m_reveal->setToolTip(name);
    m_reveal->setAccessibleName(name);
    m_reveal->show();
    m_text->setText(isRevealed ? m_line->value : QString(hiddenText));
    m_text->setSelectable(false); // what is selected could be copied past the clearing
    m_text->setAccessibleDescription(isRevealed ? m_line->value : tr("Hidden"));
    if (isRevealed)
        m_hiding.start(m_line->secretFor);
    else
        m_hiding.stop();
}

void DetailRow::showBadge(const DetailLine &line)
{
    if (!m_badge) {
        m_badge = new StatusBadge(m_theme, *line.badge, line.value);
        m_texts->addWidget(m_badge, 0, Qt::AlignLeft);
    }
    m_badge->setState(*line.badge, line.value);
    m_badge->setAccessibleName(line.label);
}

void DetailRow::showText(const DetailLine &line)
{
    if (!m_text) {
        m_text = new TextLabel(m_theme, {});
        m_text->setWordWrap(true);
        m_texts->addWidget(m_text);
    }
    const bool isEmpty = line.value.isEmpty();
    m_text->setTone(isEmpty ? Tone::Muted : Tone::Text);
    const QFont font = line.isFixed ? m_theme.fixedFont(12) : m_theme.font(tokens::TextBase);
    if (m_text->font() != font)
        m_text->setFont(font);
    m_text->setAccessibleName(line.label);
    if (line.secretFor == std::chrono::seconds(0) || isEmpty) {
        m_text->setText(isEmpty ? u"–"_s : shownText(line));
        m_text->setAccessibleDescription(line.value);
        m_text->setSelectable(true);
    }
    m_text->setToolTip(line.tooltip);
}

} // namespace gatehouse

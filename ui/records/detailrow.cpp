#include "ui/records/detailrow.h"

#include "ui/records/plainjson.h"
#include "ui/records/statusbadge.h"
#include "ui/widgets/button.h"
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

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (hasFocus() || parentWidget()->underMouse())
            Button::paintEvent(event);
    }
};

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
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(copiedText(*m_line)); });
}

void DetailRow::setLine(const DetailLine &line)
{
    if (line == m_line)
        return;
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
        m_text->setSelectable(true);
        m_texts->addWidget(m_text);
    }
    const bool isEmpty = line.value.isEmpty();
    m_text->setTone(isEmpty ? Tone::Muted : Tone::Text);
    const QFont font = line.isFixed ? m_theme.fixedFont(12) : m_theme.font(tokens::TextBase);
    if (m_text->font() != font)
        m_text->setFont(font);
    m_text->setText(isEmpty ? u"–"_s : shownText(line));
    m_text->setAccessibleName(line.label);
    m_text->setAccessibleDescription(line.value);
    m_text->setToolTip(line.tooltip);
}

} // namespace gatehouse

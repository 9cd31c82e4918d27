#include "ui/records/detailrow.h"

#include "ui/records/detailspane.h"
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
    explicit CopyButton(const Theme &theme, const QString &name) : Button(theme, Kind::Quiet, {}, Icon::Copy)
    {
        setToolTip(name);
        setAccessibleName(name);
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

QWidget *valueWidget(const Theme &theme, const DetailLine &line)
{
    const bool isEmpty = line.value.isEmpty();
    if (line.badge && !isEmpty) {
        auto *badge = new StatusBadge(theme, *line.badge, line.value);
        badge->setAccessibleName(line.label);
        return badge;
    }
    auto *value =
        new TextLabel(theme, isEmpty ? u"–"_s : shownText(line), tokens::TextBase, isEmpty ? Tone::Muted : Tone::Text);
    value->setWordWrap(true);
    value->setSelectable(true);
    value->setAccessibleName(line.label);
    value->setAccessibleDescription(line.value);
    value->setToolTip(line.tooltip);
    if (line.isFixed)
        value->setFont(theme.fixedFont(12));
    return value;
}

} // namespace

DetailRow::DetailRow(const Theme &theme, const DetailLine &line, QWidget *parent)
    : QWidget(parent), m_copy(new CopyButton(theme, tr("Copy %1").arg(line.label)))
{
    setAttribute(Qt::WA_Hover);
    const bool isEmpty = line.value.isEmpty();
    auto *label = new TextLabel(theme, line.label, tokens::TextSmall, Tone::Muted);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label);
    QWidget *value = valueWidget(theme, line);
    texts->addWidget(value, 0, line.badge ? Qt::AlignLeft : Qt::Alignment());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Grid, tokens::Padding, tokens::Grid);
    layout->setSpacing(tokens::Grid);
    layout->addLayout(texts, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);

    m_copy->setEnabled(!isEmpty);
    m_copy->setVisible(!isEmpty);
    connect(m_copy, &Button::clicked, this, [text = copiedText(line)] { QGuiApplication::clipboard()->setText(text); });
}

} // namespace gatehouse

#include "ui/week/dayclipboard.h"

#include "ui/week/stretchtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto dayMimeType = "application/x-gatehouse-day"_L1;

void putDayOnClipboard(const QList<WeekSpan> &day)
{
    QJsonArray spans;
    QStringList texts;
    for (WeekSpan span : day) {
        spans.append(QJsonArray{span.start, span.end});
        texts.append(u"%1–%2"_s.arg(clockText(span.start), clockText(span.end)));
    }
    auto *mime = new QMimeData;
    mime->setData(dayMimeType, QJsonDocument(spans).toJson(QJsonDocument::Compact));
    mime->setText(texts.join(", "_L1));
    QGuiApplication::clipboard()->setMimeData(mime);
}

std::optional<QList<WeekSpan>> dayOnClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !mime->hasFormat(dayMimeType))
        return std::nullopt;
    QList<WeekSpan> day;
    for (const QJsonValue &value : QJsonDocument::fromJson(mime->data(dayMimeType)).array())
        day.append({value[0].toInt(), value[1].toInt()});
    return day;
}

} // namespace gatehouse

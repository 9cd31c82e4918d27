#include "app/timeslots/slottogether.h"

#include "app/pages/ivalt/pages.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString togetherKey(const QString &organization)
{
    return u"together "_s + organization;
}

QList<QList<qint64>> togetherSlots(const PageContext &context, const QString &organization)
{
    QList<QList<qint64>> together;
    for (const QString &ids : context.memoryOf(ivaltTimeslots.id).value(togetherKey(organization)).toStringList()) {
        together.append(QList<qint64>());
        for (const QString &id : ids.split(u' '))
            together.last().append(id.toLongLong());
    }
    return together;
}

void keepTogetherSlots(const PageContext &context, const QString &organization, const QList<QList<qint64>> &together)
{
    QStringList kept;
    for (const QList<qint64> &ids : together) {
        QStringList texts;
        for (const qint64 id : ids)
            texts.append(QString::number(id));
        kept.append(texts.join(u' '));
    }
    context.memoryOf(ivaltTimeslots.id).setValue(togetherKey(organization), kept);
}

} // namespace gatehouse

#pragma once

#include "models/tables/folding.h"
#include "models/tables/tablebatch.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

namespace gatehouse {

using namespace Qt::StringLiterals;

inline QList<TableColumn> peopleColumns()
{
    return {{u"id"_s, u"Id"_s, Sorting::Number},
            {u"name"_s, u"Name"_s},
            {u"email"_s, u"Email"_s},
            {u"phone"_s, u"Phone"_s},
            {u"organization"_s, u"Organization"_s},
            {u"role"_s, u"Role"_s},
            {u"city"_s, u"City"_s},
            {u"created_at"_s, u"Created"_s, Sorting::Moment}};
}

//! Believable people, the same every time; one in eight with letters beyond ASCII.
class People
{
public:
    QStringList next()
    {
        static const QStringList givenNames{u"Anna"_s,   u"Priya"_s, u"José"_s,   u"Wei"_s,    u"Omar"_s,   u"Grace"_s,
                                            u"Rahul"_s,  u"Sofia"_s, u"Jürgen"_s, u"Chinua"_s, u"Mei"_s,    u"Ivan"_s,
                                            u"Fatima"_s, u"Liam"_s,  u"अनन्या"_s,  u"Noah"_s,   u"Haruki"_s, u"Elena"_s};
        static const QStringList familyNames{
            u"Sharma"_s, u"García"_s,  u"Smith"_s, u"Okafor"_s, u"Chen"_s,      u"Müller"_s, u"Patel"_s, u"Ivanov"_s,
            u"Tanaka"_s, u"Johnson"_s, u"Silva"_s, u"Haddad"_s, u"Lindqvist"_s, u"Nguyen"_s, u"Brown"_s, u"Kowalski"_s};
        static const QStringList roles{u"mentor"_s, u"mentee"_s, u"org_admin"_s, u"content_creator"_s,
                                       u"session_manager"_s};
        static const QStringList cities{u"Mumbai"_s, u"São Paulo"_s, u"Berlin"_s, u"Lagos"_s,
                                        u"Delhi"_s,  u"Austin"_s,    u"Osaka"_s,  u"Kraków"_s};
        const QString given = any(givenNames);
        const QString family = any(familyNames);
        const QString number = QString::number(++m_id);
        const QString address = foldedText(family) + u'.' + number + u"@example.org"_s;
        return {number,
                given + u' ' + family,
                address,
                u"+91"_s + QString::number(9'000'000'000 + m_random.bounded(999'999'999)),
                u"Organization "_s + QString::number(m_random.bounded(400)),
                any(roles),
                any(cities),
                QDateTime::fromSecsSinceEpoch(1'600'000'000 + m_random.bounded(150'000'000), QTimeZone::UTC)
                    .toString(Qt::ISODate)};
    }

private:
    QString any(const QStringList &list) { return list[m_random.bounded(int(list.size()))]; }

    QRandomGenerator m_random{2024};
    qint64 m_id = 0;
};

inline TableBatch peopleBatch(qsizetype count)
{
    People people;
    TableBatchBuilder builder(int(peopleColumns().size()));
    for (qsizetype i = 0; i < count; ++i)
        builder.addRow(people.next());
    return builder.finish();
}

} // namespace gatehouse

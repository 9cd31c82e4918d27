#pragma once

#include <QFile>
#include <QList>
#include <QRandomGenerator>

namespace gatehouse {

//! A file of people to import. Every hundredth row has a problem, and every thousandth somebody from above.
inline void writeImportCsv(const QString &path, qsizetype rows)
{
    QRandomGenerator random(9);
    const QByteArrayList names{"Anna Schmidt", "John Doe", "Ravi Kumar", "Anil O'Neil-Rao", "Zoe Mueller", "Li Wei"};
    const QByteArrayList roles{"mentee", "mentor", "\"mentor,mentee\"", "session_manager"};
    QByteArray csv = "name,email,phone_code,phone,username,password,roles,note\n";
    csv.reserve(rows * 100);
    for (qsizetype i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i % 1000 == 999 ? i / 2 : i);
        const bool isWrong = i % 100 == 50;
        csv += names.at(random.bounded(names.size())) + ",user" + number + (isWrong ? "" : "@example.org") + ",+91,9" +
               QByteArray::number(1'000'000'000 + i).last(9) + ",user" + QByteArray::number(i) + ",Secret!" +
               QByteArray::number(random.bounded(100)) + "x," + roles.at(random.bounded(roles.size())) + ",row " +
               number + '\n';
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("the file cannot be written");
}

} // namespace gatehouse

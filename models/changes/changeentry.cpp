#include "models/changes/changeentry.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gatehouse {

QByteArray canonicalForm(const QStringList &texts)
{
    Q_ASSERT(texts.size() == static_cast<qsizetype>(changeEntryFields.size()));
    QByteArray form = "gatehouse-change 1\n";
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QLatin1StringView key = changeEntryFields.at(static_cast<std::size_t>(i)).key;
        if (key == "hash"_L1)
            continue;
        form.append(key.data(), key.size());
        const QString &text = texts.at(i);
        if (text.isNull()) {
            form.append("=-\n");
            continue;
        }
        const QByteArray bytes = text.toUtf8();
        form.append('=').append(QByteArray::number(bytes.size())).append(':').append(bytes).append('\n');
    }
    return form;
}

QString hashOfTexts(const QStringList &texts)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalForm(texts), QCryptographicHash::Sha256).toHex());
}

QString hashOf(const ChangeEntry &entry, const QString &previousHash)
{
    ChangeEntry linked = entry;
    linked.previousHash = previousHash;
    QStringList texts;
    for (const Field &field : changeEntryFields)
        texts.append(field.text(&linked));
    return hashOfTexts(texts);
}

} // namespace gatehouse

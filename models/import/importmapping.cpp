#include "models/import/importmapping.h"

#include "models/csv/csvdocument.h"
#include "models/import/importlook.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

bool ImportMapping::uses(int column) const
{
    return std::ranges::any_of(
        sources, [column](const ImportSource &source) { return source.column == column || source.second == column; });
}

const QStringList &importResultColumns()
{
    static const QStringList columns{u"result"_s, u"reason"_s};
    return columns;
}

qsizetype ownColumnCount(const QStringList &columns)
{
    const qsizetype added = importResultColumns().size();
    const bool isReport = columns.size() > added && columns.last(added) == importResultColumns();
    return columns.size() - (isReport ? added : 0);
}

QList<bool> secretColumns(const ImportTarget &target, const ImportMapping &mapping, const QStringList &columns)
{
    QList<bool> secrets;
    for (int column = 0; column < int(columns.size()); ++column) {
        const auto told = mapping.secrets.constFind(column);
        const bool isTold = told != mapping.secrets.constEnd() && !mapping.uses(column);
        secrets.append(isTold ? *told : isSecretName(columns.at(column)));
    }
    for (qsizetype i = 0; i < mapping.sources.size(); ++i) {
        if (!target.fields.at(i).field->has(Rule::Secret))
            continue;
        for (const int column : {mapping.sources.at(i).column, mapping.sources.at(i).second}) {
            if (column >= 0 && column < secrets.size())
                secrets[column] = true;
        }
    }
    return secrets;
}

QByteArray shapeOf(const CsvDocument &document)
{
    const bool isNamed = document.format().hasHeader;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(isNamed ? "named" : "made up");
    // Names that are made up tell nothing, and come in the language of the day.
    const QList<ImportColumnLook> looks = isNamed ? QList<ImportColumnLook>() : looksOf(document);
    const qsizetype count = ownColumnCount(document.columns());
    for (qsizetype column = 0; column < count; ++column) {
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(isNamed ? document.columns().at(column).toCaseFolded().toUtf8()
                             : QByteArray::number(int(looks.at(column).sense)));
    }
    return hash.result().toHex();
}

static constexpr std::array partNames{"whole"_L1, "phone_code"_L1, "phone_number"_L1, "first_name"_L1, "last_name"_L1};

//! Beside the fields; none has such a key.
static constexpr auto secretsKey = "secret_columns"_L1;

QJsonObject mappingToJson(const ImportTarget &target, const ImportMapping &mapping)
{
    QJsonObject json;
    for (qsizetype i = 0; i < mapping.sources.size(); ++i) {
        const ImportSource &source = mapping.sources.at(i);
        const Field &field = *target.fields.at(i).field;
        QJsonObject one;
        if (source.column >= 0)
            one.insert("column"_L1, source.column);
        if (source.second >= 0)
            one.insert("second"_L1, source.second);
        if (source.part != ImportPart::Whole)
            one.insert("part"_L1, partNames[size_t(source.part)]);
        if (!source.otherwise.isEmpty() && !field.has(Rule::Secret))
            one.insert("otherwise"_L1, source.otherwise);
        json.insert(field.key, one);
    }
    QJsonObject secrets;
    for (const auto &[column, isSecret] : mapping.secrets.asKeyValueRange())
        secrets.insert(QString::number(column), isSecret);
    if (!secrets.isEmpty())
        json.insert(secretsKey, secrets);
    return json;
}

static std::optional<ImportSource> sourceFromJson(int columnCount, const QJsonObject &json)
{
    ImportSource source{.column = json.value("column"_L1).toInt(-1),
                        .second = json.value("second"_L1).toInt(-1),
                        .otherwise = json.value("otherwise"_L1).toString()};
    const QString part = json.value("part"_L1).toString(partNames.front());
    const auto found = std::ranges::find(partNames, part);
    const auto isColumn = [columnCount](int column) { return column >= -1 && column < columnCount; };
    if (found == partNames.end() || !isColumn(source.column) || !isColumn(source.second))
        return std::nullopt;
    source.part = ImportPart(found - partNames.begin());
    return source;
}

std::optional<ImportMapping> mappingFromJson(const ImportTarget &target, const CsvDocument &document,
                                             const QJsonObject &json)
{
    const int columnCount = int(document.columns().size());
    ImportMapping kept;
    for (const ImportField &field : target.fields) {
        const std::optional<ImportSource> source = sourceFromJson(columnCount, json.value(field.field->key).toObject());
        if (!source)
            return std::nullopt;
        kept.sources.append(*source);
        kept.hints.append(source->isEmpty() ? ImportHint::None : ImportHint::Remembered);
    }
    const auto isEmpty = [](const ImportSource &source) { return source.isEmpty(); };
    if (std::ranges::all_of(kept.sources, isEmpty))
        return std::nullopt;
    const ImportMapping guessed = guessMapping(target, document);
    ImportMapping mapping = kept;
    for (qsizetype i = 0; i < target.fields.size(); ++i) {
        // It had none of that name, which is not the same as no column for it.
        const ImportSource &source = guessed.sources.at(i);
        const bool isFree = !kept.uses(source.column) && (source.second < 0 || !kept.uses(source.second));
        if (source.column >= 0 && isFree && !json.contains(target.fields.at(i).field->key)) {
            mapping.sources[i] = source;
            mapping.hints[i] = guessed.hints.at(i);
        }
    }
    mapping.secrets = guessed.secrets;
    const QJsonObject secrets = json.value(secretsKey).toObject();
    for (int column = 0; column < columnCount && !secrets.isEmpty(); ++column) {
        if (const QJsonValue isSecret = secrets.value(QString::number(column)); isSecret.isBool())
            mapping.secrets.insert(column, isSecret.toBool());
    }
    return mapping;
}

} // namespace gatehouse

#include "models/schema/record.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

const Field *RecordType::find(QStringView key) const
{
    for (const Field &field : fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

QString RecordType::singularName() const
{
    return QCoreApplication::translate("Record", singular);
}

QString RecordType::pluralName() const
{
    return QCoreApplication::translate("Record", plural);
}

Record::Record(const RecordType &type) : m_type(&type), m_data(type.make())
{
}

QString Record::text(const Field &field) const
{
    return field.text(m_data.get());
}

QString Record::text(QStringView key) const
{
    const Field *field = m_type ? m_type->find(key) : nullptr;
    return field ? text(*field) : QString();
}

void *Record::writable()
{
    if (m_data.use_count() > 1)
        m_data = m_type->clone(m_data.get());
    return m_data.get();
}

bool Record::setText(const Field &field, const QString &text)
{
    return field.setText(writable(), text);
}

bool Record::setText(QStringView key, const QString &text)
{
    const Field *field = m_type ? m_type->find(key) : nullptr;
    return field && setText(*field, text);
}

void Record::setValue(const Field &field, const QJsonValue &value)
{
    field.read(writable(), value);
}

QString Record::identity() const
{
    return m_type && !m_type->fields.empty() ? text(m_type->fields.front()) : QString();
}

QString Record::title() const
{
    for (QLatin1StringView key : {"name"_L1, "title"_L1, "label"_L1, "code"_L1, "type"_L1, "client_id"_L1}) {
        if (const QString found = text(QString(key)); !found.isEmpty())
            return found;
    }
    return identity();
}

bool Record::operator==(const Record &other) const
{
    if (m_type != other.m_type)
        return false;
    if (!m_type || m_data == other.m_data)
        return true;
    return std::ranges::all_of(m_type->fields, [&](const Field &f) { return text(f) == other.text(f); });
}

Record recordFromJson(const RecordType &type, const QJsonValue &value)
{
    Record record(type);
    const QJsonObject object = value.toObject();
    for (const Field &field : type.fields) {
        QJsonValue found = object.value(field.key);
        if ((found.isUndefined() || found.isNull()) && !field.otherKeys.isEmpty()) {
            const QString paths(field.otherKeys);
            for (QStringView path : QStringView(paths).split(u' ')) {
                found = json::at(value, path);
                if (!found.isUndefined() && !found.isNull())
                    break;
            }
        }
        if (field.wire == Wire::JsonText && found.isString() && field.kind == Kind::Json)
            found = json::parse(found.toString().toUtf8());
        record.setValue(field, found);
    }
    return record;
}

static QJsonValue wireValue(const Record &record, const Field &field)
{
    const QJsonValue value = record.value(field);
    if (value.isNull() || value.isUndefined())
        return value;
    switch (field.wire) {
    case Wire::Plain:
        return value;
    case Wire::ZeroOne:
        return value.toBool() ? 1 : 0;
    case Wire::OnOff:
        return value.toBool() ? u"on"_s : u"off"_s;
    case Wire::JsonText:
        return QString::fromUtf8(json::compact(value));
    case Wire::Text:
        return json::toText(value);
    }
    return value;
}

static bool isPartOf(const Field &field, BodyOf purpose, Line line)
{
    const Rule excluded = purpose == BodyOf::Creation ? Rule::EditOnly : Rule::CreateOnly;
    return field.isWritable() && field.lines.testFlag(line) && !field.has(excluded);
}

QJsonObject bodyFromRecord(const Record &record, BodyOf purpose, Line line)
{
    QJsonObject body;
    for (const Field &field : record.type().fields) {
        if (isPartOf(field, purpose, line) && (!record.text(field).isEmpty() || field.isRequired(line)))
            body.insert(field.key, wireValue(record, field));
    }
    return body;
}

QJsonObject changesBetween(const Record &before, const Record &after, Line line)
{
    Q_ASSERT(&before.type() == &after.type());
    QJsonObject body;
    for (const Field &field : after.type().fields) {
        if (isPartOf(field, BodyOf::Edit, line) && before.text(field) != after.text(field))
            body.insert(field.key, wireValue(after, field));
    }
    return body;
}

QJsonObject jsonFromRecord(const Record &record, Secrets secrets)
{
    QJsonObject object;
    for (const Field &field : record.type().fields) {
        if (field.has(Rule::Secret) && secrets == Secrets::LeaveOut)
            continue;
        if (!record.text(field).isNull())
            object.insert(field.key, wireValue(record, field));
    }
    return object;
}

QHash<QString, QString> problemsWith(const Record &record, BodyOf purpose, Line line)
{
    QHash<QString, QString> problems;
    for (const Field &field : record.type().fields) {
        if (!isPartOf(field, purpose, line))
            continue;
        if (const QString problem = problemWith(field, record.text(field), line); !problem.isEmpty())
            problems.insert(field.key, problem);
    }
    return problems;
}

} // namespace gatehouse

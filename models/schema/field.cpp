#include "models/schema/field.h"

#include "models/schema/choicewords.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

bool FieldType<std::optional<qint64>>::parse(const QString &text, std::optional<qint64> &value)
{
    bool ok = true;
    const QString trimmed = text.trimmed();
    const qint64 number = trimmed.isEmpty() ? 0 : trimmed.toLongLong(&ok);
    if (ok)
        value = trimmed.isEmpty() ? std::nullopt : std::optional(number);
    return ok;
}

QString FieldType<std::optional<double>>::text(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

bool FieldType<std::optional<double>>::parse(const QString &text, std::optional<double> &value)
{
    bool ok = true;
    const QString trimmed = text.trimmed();
    const double number = trimmed.isEmpty() ? 0 : trimmed.toDouble(&ok);
    if (ok)
        value = trimmed.isEmpty() ? std::nullopt : std::optional(number);
    return ok;
}

QString FieldType<std::optional<bool>>::text(const std::optional<bool> &value)
{
    return value ? (*value ? u"true"_s : u"false"_s) : QString();
}

bool FieldType<std::optional<bool>>::parse(const QString &text, std::optional<bool> &value)
{
    const auto flag = json::toFlag(text);
    if (!flag && !text.trimmed().isEmpty())
        return false;
    value = flag;
    return true;
}

QJsonValue FieldType<QDateTime>::write(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(text(value)) : QJsonValue();
}

QString FieldType<QDateTime>::text(const QDateTime &value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
}

bool FieldType<QDateTime>::parse(const QString &text, QDateTime &value)
{
    const QDateTime moment = json::toMoment(text.trimmed());
    if (!moment.isValid() && !text.trimmed().isEmpty())
        return false;
    value = moment;
    return true;
}

QJsonValue FieldType<QStringList>::write(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

QString FieldType<QStringList>::text(const QStringList &value)
{
    return value.isEmpty() ? QString() : QString::fromUtf8(json::compact(write(value)));
}

bool FieldType<QStringList>::parse(const QString &text, QStringList &value)
{
    if (text.trimmed().startsWith(u'[')) {
        const QJsonValue list = json::parse(text.toUtf8());
        if (!list.isArray())
            return false;
        value = json::toTextList(list);
        return true;
    }
    value.clear();
    QString item;
    for (QChar c : text) {
        if (c != u',' && c != u';' && c != u'\n') {
            item.append(c);
            continue;
        }
        if (!item.trimmed().isEmpty())
            value.append(item.trimmed());
        item.clear();
    }
    if (!item.trimmed().isEmpty())
        value.append(item.trimmed());
    return true;
}

QJsonValue FieldType<QList<qint64>>::write(const QList<qint64> &value)
{
    QJsonArray list;
    for (qint64 number : value)
        list.append(number);
    return list;
}

QString FieldType<QList<qint64>>::text(const QList<qint64> &value)
{
    return value.isEmpty() ? QString() : QString::fromUtf8(json::compact(write(value)));
}

bool FieldType<QList<qint64>>::parse(const QString &text, QList<qint64> &value)
{
    QStringList items;
    if (!FieldType<QStringList>::parse(text, items))
        return false;
    QList<qint64> numbers;
    for (const QString &item : std::as_const(items)) {
        bool ok = false;
        numbers.append(item.toLongLong(&ok));
        if (!ok)
            return false;
    }
    value = numbers;
    return true;
}

QString FieldType<QJsonValue>::text(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? QString() : QString::fromUtf8(json::compact(value));
}

bool FieldType<QJsonValue>::parse(const QString &text, QJsonValue &value)
{
    if (text.trimmed().isEmpty()) {
        value = QJsonValue();
        return true;
    }
    const QJsonValue parsed = json::parse(text.toUtf8());
    if (parsed.isUndefined())
        return false;
    value = parsed;
    return true;
}

static QString kindProblem(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Write a whole number."));
    case Kind::Number:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Write a number, such as 12.5."));
    case Kind::Flag:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Write yes or no."));
    case Kind::Moment:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Write a date and time, such as 2026-01-31T09:00:00Z."));
    case Kind::IntegerList:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Write whole numbers separated by commas."));
    default:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Write valid JSON."));
    }
}

//! Whether \a text is a value of \a kind at all.
static bool isOfKind(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
        return true;
    case Kind::Integer: {
        std::optional<qint64> value;
        return FieldType<std::optional<qint64>>::parse(text, value);
    }
    case Kind::Number: {
        std::optional<double> value;
        return FieldType<std::optional<double>>::parse(text, value);
    }
    case Kind::Flag: {
        std::optional<bool> value;
        return FieldType<std::optional<bool>>::parse(text, value);
    }
    case Kind::Moment: {
        QDateTime value;
        return FieldType<QDateTime>::parse(text, value);
    }
    case Kind::TextList: {
        QStringList value;
        return FieldType<QStringList>::parse(text, value);
    }
    case Kind::IntegerList: {
        QList<qint64> value;
        return FieldType<QList<qint64>>::parse(text, value);
    }
    case Kind::Json: {
        QJsonValue value;
        return FieldType<QJsonValue>::parse(text, value);
    }
    }
    return false;
}

static bool isAmong(QLatin1StringView choices, QStringView value)
{
    for (const QLatin1StringView choice : qTokenize(choices, u' ')) {
        if (choice == value)
            return true;
    }
    return false;
}

static FieldFault faultOfItem(const Field &field, QStringView value, Line line, CheckedBy by)
{
    if (field.isChoice(line) && field.kind != Kind::Flag && !isAmong(field.choices, value))
        return FieldFault::NoChoice;
    for (size_t i = 0; i < field.checkRows.size(); ++i) {
        const Check *check = field.checkRows[i];
        const bool counts = check && check->lines.testFlag(line) && !(check->isOurs && by == CheckedBy::Service);
        if (counts && !check->accepts(value))
            return i == 0 ? FieldFault::FirstCheck : FieldFault::SecondCheck;
    }
    return FieldFault::None;
}

FieldFault faultOf(const Field &field, QStringView text, Line line, CheckedBy by)
{
    if (text.trimmed().isEmpty())
        return field.isRequired(line) ? FieldFault::Missing : FieldFault::None;
    if (field.kind == Kind::Text || field.kind == Kind::LongText)
        return faultOfItem(field, text, line, by);
    const QString whole = text.toString();
    if (!isOfKind(field.kind, whole))
        return FieldFault::WrongKind;
    if (field.kind != Kind::TextList)
        return faultOfItem(field, text, line, by);
    QStringList values;
    FieldType<QStringList>::parse(whole, values);
    for (const QString &value : std::as_const(values)) {
        if (const FieldFault fault = faultOfItem(field, value, line, by); fault != FieldFault::None)
            return fault;
    }
    return FieldFault::None;
}

QString faultText(const Field &field, FieldFault fault)
{
    switch (fault) {
    case FieldFault::None:
        return {};
    case FieldFault::Missing:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "%1 is required.")).arg(labelOf(field));
    case FieldFault::WrongKind:
        return kindProblem(field.kind);
    case FieldFault::NoChoice:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Choose one of: %1."))
            .arg(QString(field.choices).replace(u' ', ", "_L1));
    case FieldFault::FirstCheck:
        return translated("Check", field.checkRows[0]->message);
    case FieldFault::SecondCheck:
        break;
    }
    return translated("Check", field.checkRows[1]->message);
}

QString problemWith(const Field &field, const QString &text, Line line, CheckedBy by)
{
    return faultText(field, faultOf(field, text, line, by));
}

QString labelOf(const Field &field)
{
    return translated("Field", field.label);
}

QString momentText(const QDateTime &moment, const MomentStyle &style)
{
    const QDateTime shown = style.isUtc ? moment.toUTC() : moment.toLocalTime();
    const QString text =
        style.isIso ? shown.toString(u"yyyy-MM-dd HH:mm") : QLocale().toString(shown, QLocale::ShortFormat);
    return style.isUtc ? QString(text + " UTC"_L1) : text;
}

QString displayText(const Field &field, const QString &canonical, const MomentStyle &moments)
{
    if (canonical.isEmpty())
        return canonical;
    if (field.words)
        return field.words(canonical);
    switch (field.kind) {
    case Kind::Flag:
        return canonical == "true"_L1 ? translated("Field", QT_TRANSLATE_NOOP("Field", "Yes"))
                                      : translated("Field", QT_TRANSLATE_NOOP("Field", "No"));
    case Kind::TextList:
    case Kind::IntegerList: {
        QStringList items;
        return FieldType<QStringList>::parse(canonical, items) ? items.join(", "_L1) : canonical;
    }
    case Kind::Moment: {
        const QDateTime moment = json::toMoment(canonical);
        return moment.isValid() ? momentText(moment, moments) : canonical;
    }
    default:
        return wordForChoice(field, canonical);
    }
}

} // namespace gatehouse

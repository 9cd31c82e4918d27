#include "ui/records/filterwords.h"

#include "models/schema/field.h"
#include "ui/records/recordtable.h"
#include "ui/widgets/momenttext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Condition = ColumnFilter::Condition;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString startOf(const QDate &day)
{
    return FieldType<QDateTime>::text(day.startOfDay(shownZone()));
}

QString endOf(const QDate &day)
{
    return FieldType<QDateTime>::text(day.endOfDay(shownZone()));
}

std::optional<ColumnFilter> momentFilter(ColumnFilter filter, FilterWord word, const QDate &from, const QDate &to)
{
    if (!from.isValid() || (word == FilterWord::Between && !to.isValid()))
        return std::nullopt;
    filter.condition = Condition::Between;
    if (word != FilterWord::Until)
        filter.from = startOf(from);
    if (word == FilterWord::Until)
        filter.to = endOf(from);
    else if (word == FilterWord::Between)
        filter.to = endOf(to);
    else if (word != FilterWord::Since)
        filter.to = endOf(from);
    return filter;
}

std::optional<ColumnFilter> numberFilter(ColumnFilter filter, FilterWord word, const QString &from, const QString &to)
{
    bool isFrom = false;
    bool isTo = word != FilterWord::Between;
    from.toDouble(&isFrom);
    if (!isTo)
        to.toDouble(&isTo);
    if (!isFrom || !isTo)
        return std::nullopt;
    filter.condition = Condition::Between;
    if (word != FilterWord::AtMost)
        filter.from = from;
    if (word == FilterWord::AtMost)
        filter.to = from;
    else if (word != FilterWord::AtLeast)
        filter.to = word == FilterWord::Between ? to : from;
    return filter;
}

QString dayText(const QString &moment)
{
    return QLocale().toString(json::toMoment(moment).toTimeZone(shownZone()).date(), QLocale::ShortFormat);
}

QString rangeText(const QString &title, const ColumnFilter &filter, Sorting sorting)
{
    const bool isMoment = sorting == Sorting::Moment;
    const auto shown = [isMoment](const QString &bound) { return isMoment ? dayText(bound) : bound; };
    const QString from = shown(filter.from);
    const QString to = shown(filter.to);
    if (!filter.from.isEmpty() && from == to)
        return (filter.negated ? Text::tr("%1 is not %2") : Text::tr("%1 is %2")).arg(title, from);
    if (filter.to.isEmpty())
        return (isMoment ? Text::tr("%1 since %2") : Text::tr("%1 is at least %2")).arg(title, from);
    if (filter.from.isEmpty())
        return (isMoment ? Text::tr("%1 until %2") : Text::tr("%1 is at most %2")).arg(title, to);
    return Text::tr("%1 is from %2 to %3").arg(title, from, to);
}

} // namespace

QList<FilterWord> filterWords(Sorting sorting, bool hasFewValues)
{
    using enum FilterWord;
    switch (sorting) {
    case Sorting::Number:
        return {Is, IsNot, AtLeast, AtMost, Between, Empty, NotEmpty};
    case Sorting::Moment:
        return {Is, IsNot, Since, Until, Between, Empty, NotEmpty};
    case Sorting::Text:
        break;
    }
    if (hasFewValues)
        return {Is, IsNot, Contains, ContainsNot, Empty, NotEmpty};
    return {Contains, ContainsNot, Is, IsNot, Empty, NotEmpty};
}

QString filterWordText(FilterWord word, Sorting sorting)
{
    const bool isMoment = sorting == Sorting::Moment;
    switch (word) {
    case FilterWord::Contains:
        return Text::tr("contains");
    case FilterWord::ContainsNot:
        return Text::tr("does not contain");
    case FilterWord::Is:
        return isMoment ? Text::tr("is on") : Text::tr("is");
    case FilterWord::IsNot:
        return isMoment ? Text::tr("is not on") : Text::tr("is not");
    case FilterWord::AtLeast:
        return Text::tr("is at least");
    case FilterWord::AtMost:
        return Text::tr("is at most");
    case FilterWord::Between:
        return Text::tr("is from … to …");
    case FilterWord::Since:
        return Text::tr("is since");
    case FilterWord::Until:
        return Text::tr("is until");
    case FilterWord::Empty:
        return Text::tr("is empty");
    case FilterWord::NotEmpty:
        return Text::tr("is not empty");
    }
    return {};
}

int valuesWanted(FilterWord word)
{
    if (word == FilterWord::Empty || word == FilterWord::NotEmpty)
        return 0;
    return word == FilterWord::Between ? 2 : 1;
}

std::optional<ColumnFilter> columnFilter(const TableColumn &column, FilterWord word, const QString &from,
                                         const QString &to)
{
    ColumnFilter filter{.column = column.key};
    filter.negated = word == FilterWord::IsNot || word == FilterWord::ContainsNot || word == FilterWord::NotEmpty;
    if (valuesWanted(word) == 0) {
        filter.condition = Condition::Empty;
        return filter;
    }
    if (column.sorting == Sorting::Moment)
        return momentFilter(filter, word, QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate));
    if (column.sorting == Sorting::Number)
        return numberFilter(filter, word, from.trimmed(), to.trimmed());
    if (from.isEmpty())
        return std::nullopt;
    const bool isPart = word == FilterWord::Contains || word == FilterWord::ContainsNot;
    filter.condition = isPart ? Condition::Contains : Condition::AnyOf;
    filter.values = {from};
    return filter;
}

QString filterText(const RecordTable &table, const ColumnFilter &filter)
{
    const TableStore *store = table.records()->store();
    const int column = store->columnIndex(filter.column);
    const QString title = store->columns().at(column).title;
    QStringList values;
    for (const QString &value : filter.values)
        values.append(filter.condition == Condition::AnyOf ? table.valueText(column, value)
                                                           : Text::tr("“%1”").arg(value));
    //: between the values of a filter, any of which may stand in the cell
    const QString any = values.join(Text::tr(" or "));
    switch (filter.condition) {
    case Condition::AnyOf:
        return (filter.negated ? Text::tr("%1 is not %2") : Text::tr("%1 is %2")).arg(title, any);
    case Condition::Contains:
        return (filter.negated ? Text::tr("%1 does not contain %2") : Text::tr("%1 contains %2")).arg(title, any);
    case Condition::Empty:
        return (filter.negated ? Text::tr("%1 is not empty") : Text::tr("%1 is empty")).arg(title);
    case Condition::Between:
        break;
    }
    return rangeText(title, filter, store->columns().at(column).sorting);
}

} // namespace gatehouse

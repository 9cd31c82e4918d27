#include "network/sandbox/switches.h"

#include "network/operations/operation.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {
struct FaultName
{
    Fault fault;
    QLatin1StringView name;
};
constexpr std::array faultNames = {
    FaultName{Fault::Latency, "latency"_L1},
    FaultName{Fault::Status, "status"_L1},
    FaultName{Fault::TooManyRequests, "too-many-requests"_L1},
    FaultName{Fault::Hang, "hang"_L1},
    FaultName{Fault::Drop, "drop"_L1},
    FaultName{Fault::Cut, "cut"_L1},
    FaultName{Fault::MalformedJson, "malformed-json"_L1},
    FaultName{Fault::WrongType, "wrong-type"_L1},
    FaultName{Fault::ExpireToken, "expire-token"_L1},
    FaultName{Fault::ExpireSession, "expire-session"_L1},
};
} // namespace

QStringList faultNamesList()
{
    QStringList names;
    for (const FaultName &row : faultNames)
        names.append(row.name);
    return names;
}

bool Switch::doesWork() const
{
    const bool byDefault =
        fault != Fault::Status && fault != Fault::TooManyRequests && fault != Fault::Hang && fault != Fault::Drop;
    return does.value_or(byDefault);
}

bool Switch::strikes(QStringView operation) const
{
    return times != 0 && (operations.isEmpty() || operations.contains(operation));
}

QStringList switchMembers()
{
    return {u"operations"_s, u"times"_s,      u"percent"_s, u"milliseconds"_s, u"status"_s,
            u"body"_s,       u"retryAfter"_s, u"bytes"_s,   u"does"_s};
}

//! What keeps \a item from being a switch; null when nothing does.
static QString problemWith(const QJsonValue &item)
{
    const QString name = item["fault"_L1].toString();
    if (!faultNamesList().contains(name))
        return u"There is no fault \"%1\". Known: %2."_s.arg(name, faultNamesList().join(u", "));
    const QJsonObject object = item.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        if (key == "fault"_L1)
            continue;
        if (!switchMembers().contains(key))
            return u"A fault has no \"%1\". Known: %2."_s.arg(key, switchMembers().join(u", "));
        const QJsonValue value = member.value();
        const bool fits = key == "operations"_L1 ? value.isArray()
                          : key == "does"_L1     ? value.isBool()
                          : key == "body"_L1     ? value.isObject()
                                                 : value.isDouble();
        if (!fits)
            return u"\"%1\" takes %2."_s.arg(key, key == "operations"_L1 ? u"a list of operation ids"_s
                                                  : key == "does"_L1     ? u"true or false"_s
                                                  : key == "body"_L1     ? u"an object"_s
                                                                         : u"a number"_s);
    }
    for (const QJsonValue &operation : object.value("operations"_L1).toArray()) {
        const QString id = operation.toString();
        // Files are sent to signed addresses, which belong to no operation.
        const bool isKnown =
            id == "object"_L1 || findOperation(Service::Elevate, id) || findOperation(Service::Ivalt, id);
        if (!isKnown)
            return u"There is no operation \"%1\"."_s.arg(id);
    }
    return {};
}

Switches switchesFromJson(const QJsonArray &list, QString *error)
{
    Switches switches;
    for (const QJsonValue &item : list) {
        if (const QString problem = problemWith(item); !problem.isEmpty()) {
            if (error)
                *error = problem;
            return {};
        }
        const QString name = item["fault"_L1].toString();
        const auto row = std::ranges::find_if(faultNames, [&](const FaultName &f) { return f.name == name; });
        Switch one{.fault = row->fault};
        for (const QJsonValue &operation : item["operations"_L1].toArray())
            one.operations.append(operation.toString());
        one.times = item["times"_L1].toInt(one.times);
        one.percent = item["percent"_L1].toInt(one.percent);
        one.milliseconds = item["milliseconds"_L1].toInt(one.milliseconds);
        one.status = item["status"_L1].toInt(one.status);
        one.body = item["body"_L1].toObject();
        one.retryAfter = item["retryAfter"_L1].toInt(one.retryAfter);
        one.bytes = item["bytes"_L1].toInteger(one.bytes);
        if (item["does"_L1].isBool())
            one.does = item["does"_L1].toBool();
        switches.append(one);
    }
    return switches;
}

QJsonArray jsonFromSwitches(const Switches &switches)
{
    QJsonArray list;
    for (const Switch &one : switches) {
        const auto row = std::ranges::find_if(faultNames, [&](const FaultName &f) { return f.fault == one.fault; });
        list.append(QJsonObject{{u"fault"_s, QString(row->name)},
                                {u"operations"_s, QJsonArray::fromStringList(one.operations)},
                                {u"times"_s, one.times},
                                {u"percent"_s, one.percent},
                                {u"milliseconds"_s, one.milliseconds},
                                {u"status"_s, one.status},
                                {u"body"_s, one.body},
                                {u"retryAfter"_s, one.retryAfter},
                                {u"bytes"_s, one.bytes},
                                {u"does"_s, one.doesWork()}});
    }
    return list;
}

} // namespace gatehouse::sandbox

#include "network/sandbox/ivalt/speech.h"

#include "models/geo/radiusunit.h"
#include "network/sandbox/ivalt/tables.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static constexpr std::array organizationExtras = {Spoken::Extra{"slug"_L1, "t.organization_code"_L1, Kind::Text}};
const Spoken spokenOrganization{
    .table = ivalttables::organization, .leavesOut = "organization_code"_L1, .extras = organizationExtras};

static constexpr QLatin1StringView memberJoin = "JOIN ivalt_membership m ON m.user_id = t.id"_L1;
static constexpr std::array listedUserExtras = {Spoken::Extra{"is_admin"_L1, "m.is_admin"_L1, Kind::Flag}};
const Spoken spokenListedUser{.table = ivalttables::user,
                              .leavesOut = "user_code device_token imei"_L1,
                              .extras = listedUserExtras,
                              .join = memberJoin};

// Without timeslots of its own a user is checked against those assigned, so these are what there is to see and edit.
static constexpr std::array userExtras = {
    Spoken::Extra{"is_admin"_L1, "m.is_admin"_L1, Kind::Flag},
    Spoken::Extra{
        "timeslots"_L1,
        "COALESCE(t.own_timeslots, (SELECT json_group_array(json_object("
        "'timezone', json_extract(s.timezone, '$.value'), 'start_time', s.start_time, 'end_time', s.end_time, "
        "'status', s.status, 'user_id', t.id, 'org_id', CAST(s.organization_id AS TEXT))) "
        "FROM ivalt_timeslot s JOIN ivalt_user_timeslot a ON a.timeslot_id = s.id WHERE a.user_id = t.id))"_L1,
        Kind::Json},
};
const Spoken spokenUser{.table = ivalttables::user, .extras = userExtras, .join = memberJoin};

const Spoken spokenAuthCode{.table = ivalttables::authCode};
const Spoken spokenAuthCodeWithoutSecret{.table = ivalttables::authCode, .leavesOut = "client_secret"_L1};
const Spoken spokenGeofence{.table = ivalttables::geofence};
const Spoken spokenTimeslot{.table = ivalttables::timeslot};

static constexpr std::array userGeofenceExtras = {
    Spoken::Extra{"is_active"_L1, "(t.is_active AND a.is_off IS NOT 1)"_L1, Kind::Flag}};
const Spoken spokenUserGeofence{.table = ivalttables::geofence,
                                .leavesOut = "is_active"_L1,
                                .extras = userGeofenceExtras,
                                .join = "JOIN ivalt_user_geofence a ON a.geofence_id = t.id"_L1};
const Spoken spokenUserTimeslot{.table = ivalttables::timeslot,
                                .join = "JOIN ivalt_user_timeslot a ON a.timeslot_id = t.id"_L1};

static QString quoted(const QString &text)
{
    return u'\'' % QString(text).replace(u'\'', u"''"_s) % u'\'';
}

//! A column as the dialect spells it, as SQL.
static QString spelled(const IvaltDialect &dialect, const QString &column, QStringView key, Kind kind)
{
    const auto choice = [&](const QString &yes, const QString &no) {
        return u"CASE "_s % column % u" WHEN 1 THEN "_s % yes % u" WHEN 0 THEN "_s % no % u" END"_s;
    };
    switch (kind) {
    case Kind::Flag:
        // The documentation knows this switch as "on" wherever the others are numbers.
        if (dialect.flags == IvaltDialect::Flags::OnOff ||
            (dialect.flags == IvaltDialect::Flags::ZeroOne && key == "verify_timeslots"_L1))
            return choice(u"'on'"_s, key == "verify_timeslots"_L1 ? quoted(dialect.offWord) : u"'off'"_s);
        return dialect.flags == IvaltDialect::Flags::ZeroOne ? column : choice(u"json('true')"_s, u"json('false')"_s);
    case Kind::Integer:
    case Kind::Number: {
        if (const double metres = metresInUnit(dialect.radiusUnit); key == "radius"_L1 && metres != 1)
            return u"%1 * 1.0 / %2"_s.arg(column, QString::number(metres, 'g', 10)); // whole numbers divide whole
        const bool isText = dialect.textNumbers && (key.endsWith("id"_L1) || kind == Kind::Number);
        return isText ? u"CAST("_s % column % u" AS TEXT)"_s : column;
    }
    case Kind::Json:
        if (key != "timezone"_L1 || dialect.timezone == IvaltDialect::Timezone::Object)
            return u"json("_s % column % u')';
        if (dialect.timezone == IvaltDialect::Timezone::Text)
            return u"json_extract("_s % column % u", '$.value')"_s;
        return u"json_array(json_extract("_s % column % u", '$.value'))"_s;
    default:
        return column;
    }
}

static QString selection(const IvaltDialect &dialect, const Spoken &kind, const QString &where)
{
    const QStringList leftOut = QString(kind.leavesOut).split(u' ', Qt::SkipEmptyParts);
    QStringList members;
    const auto add = [&](const QString &key, const QString &column, Kind valueKind) {
        const bool isOtherName =
            dialect.fencesAreEnabled && &kind.table == &ivalttables::geofence && key == "is_active"_L1;
        members.append(quoted(isOtherName ? u"enabled"_s : key) % u", "_s % spelled(dialect, column, key, valueKind));
    };
    for (const Field &field : kind.table.type->fields) {
        const QString key(field.key);
        if (kind.table.has(key) && !leftOut.contains(key))
            add(key, u"t."_s + key, field.kind);
    }
    for (const Spoken::Extra &extra : kind.extras)
        add(QString(extra.key), QString(extra.sql), extra.kind);
    QString sql = u"SELECT json_object("_s % members.join(u", ") % u") FROM "_s % QString(kind.table.name) % u" t "_s %
                  QString(kind.join);
    if (!where.isEmpty())
        sql += u" WHERE "_s % where;
    return sql % u" ORDER BY t.id"_s;
}

QByteArray speakAll(const Context &context, const Spoken &kind, const QString &where, const QVariantList &values)
{
    QSqlQuery query = context.store().run(selection(context.world.options.ivaltDialect, kind, where), values);
    QByteArray list = "[";
    while (query.next()) {
        if (list.size() > 1)
            list += ',';
        list += query.value(0).toString().toUtf8();
    }
    return list += ']';
}

QByteArray speakOne(const Context &context, const Spoken &kind, const QString &where, const QVariantList &values)
{
    QSqlQuery query = context.store().run(selection(context.world.options.ivaltDialect, kind, where), values);
    return query.next() ? query.value(0).toString().toUtf8() : QByteArray();
}

QJsonValue timezoneObject(const QJsonValue &given)
{
    QJsonObject object = given.toObject();
    if (given.isString())
        object.insert("value"_L1, given);
    else if (given.isArray())
        object.insert("value"_L1, given.toArray().first());
    const QString name = object.value("value"_L1).toString();
    const QTimeZone zone(name.toLatin1());
    if (name.isEmpty() || !zone.isValid())
        return QJsonValue::Null;
    if (!object.contains("offset"_L1))
        object.insert("offset"_L1, zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) / 3600.0);
    if (!object.contains("label"_L1))
        object.insert("label"_L1, name);
    if (!object.contains("abbrev"_L1))
        object.insert("abbrev"_L1, zone.abbreviation(QDateTime::currentDateTimeUtc()));
    if (!object.contains("altName"_L1))
        object.insert("altName"_L1, name);
    return object;
}

} // namespace gatehouse::sandbox

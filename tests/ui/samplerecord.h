#pragma once

#include "models/schema/record.h"

#include <QJsonArray>

namespace gatehouse {

namespace test {

using namespace Qt::StringLiterals;

//! One member of every kind.
struct Sample
{
    std::optional<qint64> id;
    QString name;
    QString code;
    QString about;
    QString status;
    QString password;
    std::optional<qint64> radius;
    std::optional<double> latitude;
    std::optional<bool> geofencing;
    QDateTime since;
    QStringList domains;
    QList<qint64> timeslots;
    QJsonValue meta;
};

inline constexpr std::array sampleFields = {
    field<&Sample::id>("id"_L1, "Id", Rule::ReadOnly),
    field<&Sample::name>("name"_L1, "Name", Rule::Required),
    field<&Sample::code>("code"_L1, "Code", Rule::Required, &codeLike),
    field<&Sample::about>("about"_L1, "About").longText(),
    field<&Sample::status>("status"_L1, "Status").oneOf("ACTIVE INACTIVE"_L1),
    field<&Sample::password>("password"_L1, "Password", Rule::Secret),
    field<&Sample::radius>("radius"_L1, "Radius", Rule::None, &radiusMetres),
    field<&Sample::latitude>("latitude"_L1, "Latitude", Rule::None, &latitude),
    field<&Sample::geofencing>("geofencing"_L1, "Geofencing"),
    field<&Sample::since>("since"_L1, "Since"),
    field<&Sample::domains>("domains"_L1, "Domains"),
    field<&Sample::timeslots>("timeslots"_L1, "Timeslots"),
    field<&Sample::meta>("meta"_L1, "Meta"),
};

} // namespace test

template<>
inline constexpr RecordType typeOf<test::Sample> =
    recordType<test::Sample>(QLatin1StringView("sample"), "Sample", "Samples", test::sampleFields);

namespace test {

inline Record sampleRecord()
{
    Sample sample;
    sample.id = 12;
    sample.name = u"North district"_s;
    sample.code = u"north"_s;
    sample.about = u"Everything north of the river."_s;
    sample.status = u"ACTIVE"_s;
    sample.radius = 250;
    sample.latitude = 18.5204;
    sample.geofencing = true;
    sample.domains = {u"north.example.org"_s, u"river.example.org"_s, u"a-long-name-of-a-district.example.org"_s};
    sample.timeslots = {3, 14};
    sample.meta = QJsonObject{{u"city"_s, u"Pune"_s}, {u"wards"_s, QJsonArray{3, 4}}};
    return Record::of(sample);
}

} // namespace test
} // namespace gatehouse

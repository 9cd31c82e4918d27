#include "models/records/elevate/form.h"
#include "models/records/elevate/organization.h"
#include "models/records/elevate/permission.h"
#include "models/records/elevate/role.h"
#include "models/records/elevate/rolerequest.h"
#include "models/records/elevate/user.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/timeslot.h"
#include "models/records/ivalt/user.h"
#include "models/schema/record.h"
#include "tests/fuzz/fuzz.h"

using namespace gatehouse;

static void holdTexts(const Record &record)
{
    for (const Field &field : record.type().fields) {
        const QString text = record.text(field);
        displayText(field, text);
        Record other(record.type());
        if (text.isNull())
            continue;
        hold(other.setText(field, text), "the text of a value is taken as one");
        hold(other.text(field) == text, "a canonical text stays what it is");
    }
}

static void holdBodies(const Record &record, Line line)
{
    for (const BodyOf purpose : {BodyOf::Creation, BodyOf::Edit}) {
        bodyFromRecord(record, purpose, line);
        for (const auto &[key, problem] : problemsWith(record, purpose, line).asKeyValueRange())
            hold(record.type().find(key) && !problem.isEmpty(), "a problem names a field");
    }
    hold(changesBetween(record, record, line).isEmpty(), "a record differs from itself in nothing");
}

//! What a service answers, as records of any type: nothing in it may do harm, and what is read is written and read
//! again as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString error;
    const QJsonValue value = json::parse(inputOf(data, size), &error);
    hold(value.isUndefined() != error.isEmpty(), "what is no JSON is told");
    if (value.isUndefined())
        return 0;
    hold(json::parse(json::compact(value)) == value, "JSON that is written is read as the same");

    static const RecordType *const types[] = {
        &typeOf<elevate::Organization>, &typeOf<elevate::User>, &typeOf<elevate::Role>,
        &typeOf<elevate::RoleRequest>,  &typeOf<elevate::Form>, &typeOf<elevate::Permission>,
        &typeOf<ivalt::Organization>,   &typeOf<ivalt::User>,   &typeOf<ivalt::Geofence>,
        &typeOf<ivalt::Timeslot>,
    };
    for (const RecordType *type : types) {
        const Record record = recordFromJson(*type, value);
        record.identity();
        record.title();
        holdTexts(record);
        for (const Line line : {Line::Docs, Line::V31, Line::V35})
            holdBodies(record, line);
        const QJsonObject written = jsonFromRecord(record, Secrets::Include);
        const Record again = recordFromJson(*type, json::parse(json::compact(written)));
        hold(jsonFromRecord(again, Secrets::Include) == written, "a record that is written is read as the same");
    }
    return 0;
}

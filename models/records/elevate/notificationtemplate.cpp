#include "models/records/elevate/notificationtemplate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array notificationTemplateFields = {
    field<&NotificationTemplate::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&NotificationTemplate::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::Required)
        .oneOf("email emailHeader emailFooter sms"_L1),
    field<&NotificationTemplate::code>("code"_L1, QT_TRANSLATE_NOOP("Field", "Code"), Rule::Required),
    field<&NotificationTemplate::subject>("subject"_L1, QT_TRANSLATE_NOOP("Field", "Subject")),
    field<&NotificationTemplate::body>("body"_L1, QT_TRANSLATE_NOOP("Field", "Body"), Rule::Required).longText(),
    field<&NotificationTemplate::emailHeader>("email_header"_L1, QT_TRANSLATE_NOOP("Field", "Header template")),
    field<&NotificationTemplate::emailFooter>("email_footer"_L1, QT_TRANSLATE_NOOP("Field", "Footer template")),
    field<&NotificationTemplate::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly)
        .oneOf("ACTIVE INACTIVE"_L1),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::NotificationTemplate>::type = recordType<elevate::NotificationTemplate>(
    "notificationTemplate"_L1, QT_TRANSLATE_NOOP("Record", "Notification template"),
    QT_TRANSLATE_NOOP("Record", "Notification templates"), elevate::notificationTemplateFields);

} // namespace gatehouse

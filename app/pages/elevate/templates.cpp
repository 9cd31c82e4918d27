#include "app/forms/templateeditor.h"
#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

constexpr PageRow elevateTemplates{
    .id = "elevate.templates"_L1,
    .icon = Icon::Mail,
    .title = QT_TRANSLATE_NOOP("Page", "Notification templates"),
    .type = &typeOf<elevate::NotificationTemplate>,
    .list = &elevate::listNotificationTemplates,
    .columns = "code type subject email_header email_footer status"_L1,
    .read = &elevate::readNotificationTemplate,
    .readArguments = "id=id"_L1,
    .create = &elevate::createNotificationTemplate,
    .createByHand = createTemplate,
    .update = &elevate::updateNotificationTemplate,
    .updateArguments = "id=id"_L1,
    .editByHand = editTemplate,
    .moreDetails = templateLines,
    .emptyText =
        QT_TRANSLATE_NOOP("Page", "Your organization has no template of its own, so the default organization's "
                                  "are sent. One with the same code is sent instead of theirs."),
    .unlistedText =
        QT_TRANSLATE_NOOP("Page", "The published documentation has only the operation that creates a template. "
                                  "Those that are there cannot be listed, read or changed on this line."),
};

} // namespace gatehouse

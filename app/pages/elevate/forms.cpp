#include "app/forms/formeditor.h"
#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr ActionRow elevateFormActions[] = {
    {.operation = &elevate::readForm,
     .icon = Icon::Search,
     .text = QT_TRANSLATE_NOOP("Action", "Open a form by type…"),
     .byHand = findForm},
};

} // namespace

constexpr PageRow elevateForms{
    .id = "elevate.forms"_L1,
    .icon = Icon::ListChecks,
    .title = QT_TRANSLATE_NOOP("Page", "Forms"),
    .type = &typeOf<elevate::FormVersion>,
    .list = &elevate::listFormVersions,
    .read = &elevate::readForm,
    .readArguments = "formId=id"_L1,
    .create = &elevate::createForm,
    .createByHand = createForm,
    .update = &elevate::updateForm,
    .updateArguments = "formId=id"_L1,
    .editByHand = editForm,
    .actions = elevateFormActions,
    .moreDetails = formLines,
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no form yet. Forms are listed whatever organization they are of."),
    .unlistedText =
        QT_TRANSLATE_NOOP("Page", "The published documentation has no operation that lists forms. Open one by "
                                  "its type and sub-type, or by its number; the forms that the service names "
                                  "in its answers are offered there."),
};

} // namespace gatehouse

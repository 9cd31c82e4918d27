#include "app/pages/ivalt/pages.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

constexpr PageRow ivaltAuthCodes{
    .id = "ivalt.authCodes"_L1,
    .icon = Icon::Key,
    .title = QT_TRANSLATE_NOOP("Page", "Auth codes"),
    .type = &typeOf<ivalt::AuthCode>,
    .list = &ivalt::listAuthCodes,
    .listArguments = "org_id=scope.id"_L1,
    .columns = "id client_id created_at"_L1,
    .read = &ivalt::listAuthCodes,
    .readArguments = "org_id=scope.id"_L1,
    .create = &ivalt::createAuthCode,
    .createArguments = "org_id=scope.id"_L1,
    .update = &ivalt::updateAuthCode,
    .updateArguments = "org_id=scope.id auth_code_id=id"_L1,
    .remove = &ivalt::deleteAuthCode,
    .removeArguments = "org_id=scope.id auth_code_id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence = QT_TRANSLATE_NOOP("Consequence", "Whatever signs in to the service with this client id and "
                                                          "secret cannot do so any more."),
    .secrets = "client_secret"_L1,
    .scope = &ivaltOrganizations,
    .emptyText = QT_TRANSLATE_NOOP("Page", "This organization has no auth code yet: a client id and secret with which "
                                           "a program asks iVALT for sign-ins."),
};

} // namespace gatehouse

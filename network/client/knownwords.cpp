#include "network/client/knownwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! From the recordings of the service.
static constexpr std::array knownMessages = {
    KnownWords{"ROLE_PERMISSION_ALREADY_EXISTS"_L1,
               QT_TRANSLATE_NOOP("ServiceError", "The role has this permission already."),
               {}},
    KnownWords{"ROLE_PERMISSION_NOT_FOUND"_L1,
               QT_TRANSLATE_NOOP("ServiceError", "The role does not have this permission."),
               {}},
    KnownWords{"PERMISSION_NOT_FOUND"_L1,
               QT_TRANSLATE_NOOP("ServiceError", "There is no such permission, or not any more."),
               {}},
    KnownWords{"MODULES_ALREADY_EXISTS"_L1, QT_TRANSLATE_NOOP("ServiceError", "A module has this code already."),
               "code"_L1},
    KnownWords{"MODULES_ALREADY_DELETED_OR_MODULE_NOT_PRESENT"_L1,
               QT_TRANSLATE_NOOP("ServiceError", "There is no such module, or not any more."),
               {}},
    KnownWords{
        "should be unique."_L1,
        QT_TRANSLATE_NOOP("ServiceError", "This code is taken already. Codes of deleted permissions stay taken."),
        "code"_L1},
    roleTitleTaken,
};

QString KnownWords::spoken() const
{
    return QCoreApplication::translate("ServiceError", text);
}

const KnownWords *knownWords(QStringView message)
{
    const auto known =
        std::ranges::find_if(knownMessages, [message](const KnownWords &words) { return words.message == message; });
    return known == knownMessages.end() ? nullptr : &*known;
}

} // namespace gatehouse

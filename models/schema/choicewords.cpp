#include "models/schema/choicewords.h"

#include "models/schema/field.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct WordRow
{
    QLatin1StringView key; //!< of the field; empty: any
    QLatin1StringView choice;
    const char *word; //!< translation context "Choice"
};

constexpr WordRow wordRows[] = {
    {{}, "ACTIVE"_L1, QT_TRANSLATE_NOOP("Choice", "Active")},
    {{}, "INACTIVE"_L1, QT_TRANSLATE_NOOP("Choice", "Inactive")},
    {{}, "DELETED"_L1, QT_TRANSLATE_NOOP("Choice", "Deleted")},
    {{}, "NEW"_L1, QT_TRANSLATE_NOOP("Choice", "New")},
    {{}, "REQUESTED"_L1, QT_TRANSLATE_NOOP("Choice", "Open")},
    {{}, "UNDER_REVIEW"_L1, QT_TRANSLATE_NOOP("Choice", "Under review")},
    {{}, "APPROVED"_L1, QT_TRANSLATE_NOOP("Choice", "Approved")},
    {{}, "REJECTED"_L1, QT_TRANSLATE_NOOP("Choice", "Rejected")},
    {{}, "UPLOADED"_L1, QT_TRANSLATE_NOOP("Choice", "Uploaded")},
    {{}, "PROCESSED"_L1, QT_TRANSLATE_NOOP("Choice", "Processed")},
    {{}, "FAILED"_L1, QT_TRANSLATE_NOOP("Choice", "Failed")},
    {{}, "PUBLIC"_L1, QT_TRANSLATE_NOOP("Choice", "Public")},
    {"platform"_L1, "ios"_L1, QT_TRANSLATE_NOOP("Choice", "iOS")},
    {"platform"_L1, "android"_L1, QT_TRANSLATE_NOOP("Choice", "Android")},
    {"user_type"_L1, "0"_L1, QT_TRANSLATE_NOOP("Choice", "Ordinary")},
    {"user_type"_L1, "1"_L1, QT_TRANSLATE_NOOP("Choice", "System")},
};

} // namespace

QString wordForChoice(const Field &field, const QString &choice)
{
    if (field.choices.isEmpty())
        return choice;
    for (const WordRow &row : wordRows) {
        if (row.choice == choice && (row.key.isEmpty() || row.key == field.key))
            return QCoreApplication::translate("Choice", row.word);
    }
    return choice;
}

} // namespace gatehouse

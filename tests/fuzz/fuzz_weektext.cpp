#include "models/week/weektext.h"
#include "tests/fuzz/fuzz.h"

using namespace gatehouse;

//! The text form of a week: what is read is written and read again as the same, what is refused names a place in the
//! text.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    static const QLocale locales[] = {QLocale::c(), QLocale(QLocale::Hindi, QLocale::India),
                                      QLocale(QLocale::English, QLocale::UnitedStates)};
    for (const QLocale &locale : locales) {
        const auto times = weekFromText(text, locale);
        if (times) {
            const auto again = weekFromText(weekToText(*times, locale), locale);
            hold(again && *again == *times, "what is written is read as the same");
            continue;
        }
        const WeekTextProblem &problem = times.error();
        hold(!problem.text.isEmpty(), "a problem is told");
        hold(problem.position >= 0 && problem.length >= 0 && problem.position + problem.length <= text.size(),
             "a problem has a place in the text");
    }
    return 0;
}

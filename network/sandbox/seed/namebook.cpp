#include "network/sandbox/seed/namebook.h"

#include "network/sandbox/seed/sampletable.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

NameBook::NameBook()
{
    const SampleTable table("names"_L1);
    for (qsizetype row = 0; row < table.size(); ++row) {
        QList<Part> parts;
        for (const QString &word : table.words(row, "names"_L1)) {
            const qsizetype sign = word.indexOf(u'=');
            parts.append(sign < 0 ? Part{word, word} : Part{word.first(sign), word.sliced(sign + 1)});
        }
        const QString kind = table.text(row, "kind"_L1);
        const qsizetype place = kind.endsWith("-m"_L1) ? 1 : 0;
        QList<Sheet> &sheets = m_sheets[table.text(row, "language"_L1)];
        sheets.resize(std::max(sheets.size(), place + 1));
        (kind.startsWith("given"_L1) ? sheets[place].given : sheets[place].family) = parts;
    }
}

FullName NameBook::name(const QString &language, Random &random) const
{
    const auto sheets = m_sheets.constFind(language);
    Q_ASSERT(sheets != m_sheets.cend());
    const Sheet &sheet = random.pick(*sheets);
    const Part &given = random.pick(sheet.given);
    const Part &family = random.pick(sheet.family);
    QString native = given.native + u' ' + family.native;
    if (language == "zh"_L1)
        native = family.native + given.native;
    else if (language == "ja"_L1)
        native = family.native + u' ' + given.native;
    return {.given = given.latin, .family = family.latin, .native = native};
}

} // namespace gatehouse::sandbox

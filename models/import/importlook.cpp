#include "models/import/importlook.h"

#include "models/csv/csvdocument.h"
#include "models/import/importphone.h"
#include "models/schema/check.h"
#include "models/tables/formulaguard.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace gatehouse {

static constexpr qint64 mostRowsLookedAt = 200;
static constexpr qint64 mostBytesLookedAt = 256 * 1024;
//! In bytes; no e-mail address, phone number or name is longer.
static constexpr qsizetype longestCellLookedAt = 400;
static constexpr qsizetype shortestPhone = 7;

qint64 rowsLookedAt(const CsvDocument &document)
{
    const qint64 most = std::min(mostRowsLookedAt, document.rowCount());
    qint64 rows = 0;
    for (qint64 bytes = 0; rows < most && bytes < mostBytesLookedAt; ++rows)
        bytes += document.raw(rows).size();
    return rows;
}

namespace {

//! How much like a password a text is.
enum class SecretLook : quint8 {
    None,
    Mixed,  //!< capitals, small letters and digits in one word, as ids may have them, too
    Signed, //!< letters and digits with a sign that neither ids nor dates have
};

struct LookTally
{
    int cells = 0;
    std::array<int, size_t(ImportSense::List) + 1> senses = {};
    bool hasCodes = false;
    int withSigns = 0;
    int mixed = 0;
    QSet<QString> words;   //!< of those that are mixed
    QSet<QString> letters; //!< of them, without their digits

    void add(QStringView text);
    void addSecret(QStringView text);
    bool isSecret() const;
    ImportColumnLook look() const;
};

} // namespace

//! Addresses of payments, such as asha90@bank.
static bool isPaymentAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() &&
           std::ranges::all_of(text.sliced(at + 1), [](QChar c) { return c.isLower(); }) &&
           std::ranges::all_of(text.first(at), [](QChar c) { return c.isLower() || c.isDigit() || c == u'.'; });
}

static SecretLook secretLook(QStringView text)
{
    static constexpr qsizetype shortest = 6;
    static constexpr qsizetype longest = 64;
    static constexpr QStringView betweenWords = u"-_./:,;|+()\\";
    const bool isOther =
        text.startsWith(u'{') || text.startsWith(u'[') || text.contains(u"://") || isPaymentAddress(text);
    if (text.size() < shortest || text.size() > longest || isOther)
        return SecretLook::None;
    bool hasUpper = false;
    bool hasLower = false;
    bool hasDigit = false;
    bool isMixed = false;
    bool hasLetters = false;
    bool hasDigits = false;
    bool hasSigns = false;
    for (const QChar c : text) {
        if (c.isSpace() || c.isMark())
            return SecretLook::None;
        if (betweenWords.contains(c)) {
            hasUpper = hasLower = hasDigit = false;
            continue;
        }
        hasUpper = hasUpper || c.isUpper();
        hasLower = hasLower || c.isLower();
        hasDigit = hasDigit || c.isDigit();
        isMixed = isMixed || (hasUpper && hasLower && hasDigit);
        hasLetters = hasLetters || c.isLetter();
        hasDigits = hasDigits || c.isDigit();
        hasSigns = hasSigns || !c.isLetterOrNumber();
    }
    if (hasSigns && hasLetters && hasDigits)
        return SecretLook::Signed;
    return isMixed ? SecretLook::Mixed : SecretLook::None;
}

void LookTally::addSecret(QStringView text)
{
    const SecretLook look = secretLook(text);
    withSigns += look == SecretLook::Signed ? 1 : 0;
    if (look == SecretLook::None)
        return;
    ++mixed;
    words.insert(text.toString());
    letters.insert(text.toString().removeIf([](QChar c) { return c.isDigit(); }));
}

//! Ids are of the same letters, or few; one password for all is what it is by its signs.
bool LookTally::isSecret() const
{
    return cells > 0 &&
           (withSigns * 10 >= cells * 8 || (cells > 1 && mixed * 10 >= cells * 8 && words.size() * 10 >= mixed * 9 &&
                                            letters.size() * 10 >= mixed * 8));
}

//! Nothing can be taken for two of these.
void LookTally::add(QStringView text)
{
    ++cells;
    const auto isOfName = [](QChar c) { return c.isLetter() || c.isMark() || c == u' ' || c == u'\'' || c == u'.'; };
    ImportSense sense = ImportSense::Plain;
    if (checks::emailAddress(text)) {
        sense = ImportSense::Email;
    } else if (checks::phoneCode(text)) {
        sense = ImportSense::PhoneCode;
    } else if (text.contains(u' ') && std::ranges::all_of(text, isOfName)) {
        sense = ImportSense::Name;
    } else if (text.size() >= shortestPhone) {
        const std::optional<ImportPhone> phone = ImportPhone::read(text);
        if (phone && phone->number.size() >= shortestPhone) {
            sense = ImportSense::Phone;
            hasCodes = hasCodes || !phone->code.isEmpty();
        }
    }
    if (sense == ImportSense::Plain)
        addSecret(text);
    ++senses[size_t(sense)];
}

ImportColumnLook LookTally::look() const
{
    for (const ImportSense sense :
         {ImportSense::Email, ImportSense::PhoneCode, ImportSense::Phone, ImportSense::Name}) {
        if (cells > 0 && senses[size_t(sense)] * 10 >= cells * 8)
            return {.sense = sense, .hasCodes = hasCodes};
    }
    return {.hasCodes = hasCodes, .isSecret = isSecret()};
}

QList<ImportColumnLook> looksOf(const CsvDocument &document)
{
    std::vector<LookTally> tallies(size_t(document.columns().size()));
    csv::Cells cut;
    QByteArray scratch;
    const qint64 rows = rowsLookedAt(document);
    for (qint64 row = 0; row < rows; ++row) {
        document.cut(row, &cut);
        const size_t count = std::min(tallies.size(), cut.cells.size());
        for (size_t column = 0; column < count; ++column) {
            const QByteArrayView utf8 = cut.cells[column].text(&scratch);
            if (utf8.size() > longestCellLookedAt) {
                ++tallies[column].cells;
                continue;
            }
            QString text = QString::fromUtf8(utf8);
            if (text.startsWith(u'\''))
                text = unguardedCell(text);
            if (const QStringView said = QStringView(text).trimmed(); !said.isEmpty())
                tallies[column].add(said);
        }
    }
    QList<ImportColumnLook> looks;
    looks.reserve(document.columns().size());
    for (const LookTally &tally : tallies)
        looks.append(tally.look());
    return looks;
}

} // namespace gatehouse

#include "models/import/importrowcheck.h"

#include "models/records/elevate/user.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! So that a file without repetitions does not fill memory.
static constexpr qsizetype mostRemembered = 4096;

ImportRowCheck::ImportRowCheck(const ImportInput &input)
    : m_input(input)
    , m_values(input)
    , m_known(size_t(input.target.fields.size()))
    , m_lists(size_t(input.target.fields.size()))
{
    Q_ASSERT(size_t(input.target.keys.size()) <= mostKeys);
    for (size_t i = 0; i < m_known.size(); ++i) {
        for (const QString &value : input.target.fields.at(qsizetype(i)).known.value_or(QStringList()))
            m_known[i].insert(value.toLower());
    }
}

void ImportRowCheck::add(int field, ImportFault fault)
{
    m_isRefused |= isRefusal(fault);
    m_problems->push_back({.row = m_row, .field = quint8(field), .fault = fault});
}

ImportRowCheck::Result ImportRowCheck::check(quint32 row, std::vector<ImportProblem> *problems)
{
    m_row = row;
    m_place = -1;
    m_isRefused = false;
    m_problems = problems;
    Result result;
    m_values.read(row);
    if (m_input.mends.isAside(row)) {
        result.verdict = ImportVerdict::SetAside;
        return result;
    }
    for (int field = 0; field < int(m_input.target.fields.size()); ++field)
        checkField(field);
    checkRow();
    findPerson(&result);
    if (m_place >= 0 && !m_isRefused)
        compare(&result);
    if (m_isRefused)
        result.effects = {};
    else if (m_place < 0)
        result.effects = effectsOfNew();
    if (!m_isRefused && m_place < 0)
        result.verdict = m_input.directory.isComplete() ? ImportVerdict::New : ImportVerdict::Unknown;
    if (m_isRefused)
        result.verdict = ImportVerdict::Refused;
    findEarlier(&result);
    return result;
}

//! Whoever is there is told by that, and gets the same values twice without harm.
void ImportRowCheck::findEarlier(Result *result)
{
    const bool isMade = result->verdict == ImportVerdict::New || result->verdict == ImportVerdict::Unknown;
    if (!isMade || !m_input.imported || m_input.imported->isEmpty())
        return;
    const auto found = m_input.imported->constFind(contentKey());
    if (found == m_input.imported->cend())
        return;
    m_problems->push_back({.row = m_row, .other = quint32(*found), .fault = ImportFault::SentBefore});
    result->verdict = ImportVerdict::Imported;
    result->effects = {};
}

void ImportRowCheck::checkField(int field)
{
    if (const std::optional<ImportFault> fault = faultOfValue(field))
        add(field, *fault);
}

std::optional<ImportFault> ImportRowCheck::faultOfValue(int field)
{
    const ImportTarget &target = m_input.target;
    const ImportField &row = target.fields.at(field);
    if (const std::optional<ImportFault> fault = m_values.writingFault(field))
        return fault;
    const QStringView text = m_values.value(field);
    if (text.isEmpty())
        return row.isRequired ? std::optional(ImportFault::Missing) : std::nullopt;
    if (row.field->kind == Kind::TextList || row.known)
        return faultOfList(field, text);
    if (const FieldFault fault = faultOf(*row.field, text, target.line); fault != FieldFault::None)
        return ImportFault(fault);
    if (row.isUsual && !row.isUsual(text))
        return ImportFault::Unusual;
    if (!row.field->has(Rule::Chosen))
        return std::nullopt;
    const auto isUnmet = [text](const PasswordPoint &point) { return !point.isMetBy(text); };
    return std::ranges::any_of(target.passwords.points, isUnmet) ? std::optional(ImportFault::WeakPassword)
                                                                 : std::nullopt;
}

//! Such cells have few different texts, and taking them apart costs more than finding them again.
std::optional<ImportFault> ImportRowCheck::faultOfList(int field, QStringView text)
{
    QHash<QString, std::optional<ImportFault>> &seen = m_lists[size_t(field)];
    if (const auto found = seen.constFind(rawString(text)); found != seen.cend())
        return *found;
    const ImportField &row = m_input.target.fields.at(field);
    std::optional<ImportFault> result;
    if (const FieldFault fault = faultOf(*row.field, text, m_input.target.line); fault != FieldFault::None) {
        result = ImportFault(fault);
    } else if (row.known) {
        QStringList items{text.toString()};
        if (row.field->kind == Kind::TextList)
            FieldType<QStringList>::parse(text.toString(), items);
        for (const QString &item : std::as_const(items)) {
            if (!m_known[size_t(field)].contains(item.toLower()))
                result = ImportFault::NotKnown;
        }
    }
    if (seen.size() < mostRemembered)
        seen.insert(text.toString(), result);
    return result;
}

void ImportRowCheck::checkRow()
{
    const ImportTarget &target = m_input.target;
    if (m_values.hasTooManyCells())
        add(ImportProblem::noField, ImportFault::TooManyCells);
    const auto hasValue = [this](int field) { return !m_values.value(field).isEmpty(); };
    if (!target.oneOf.isEmpty() && std::ranges::none_of(target.oneOf, hasValue))
        add(target.oneOf.first(), ImportFault::OneOfMissing);
    const int phone = m_values.phoneField();
    const int code = m_values.codeField();
    if (phone >= 0 && code >= 0 && hasValue(phone) && !hasValue(code) && !m_values.writingFault(phone) &&
        !m_values.writingFault(code) && !target.fields.at(code).isRequired)
        add(phone, ImportFault::NoCode);
}

void ImportRowCheck::findPerson(Result *result)
{
    const ImportTarget &target = m_input.target;
    m_taken = -1;
    for (size_t key = 0; key < size_t(target.keys.size()); ++key) {
        QStringView text;
        result->hashes[key] = m_values.keyHash(key, &text);
        const qsizetype found = m_input.directory.find(key, text, result->hashes[key]);
        if (found < 0 || found == m_place)
            continue;
        const int field = target.keys.at(qsizetype(key)).last();
        if (target.fields.at(field).isMadeUp)
            m_taken = field;
        else if (m_place >= 0)
            add(field, ImportFault::TwoPeople);
        else
            m_place = found;
        if (m_place == found && m_input.directory.isWaiting(found))
            add(field, ImportFault::AwaitsAccess);
    }
    // Whoever is there keeps what they have.
    if (m_taken >= 0 && m_place < 0)
        add(m_taken, ImportFault::Taken);
}

QString ImportRowCheck::canonical(int field) const
{
    const ImportField &row = m_input.target.fields.at(field);
    const QString text = m_values.value(field).toString();
    if (text.isEmpty() || row.field->kind == Kind::Text || row.field->kind == Kind::LongText)
        return text.isEmpty() ? QString() : text;
    Record record(*m_input.target.type);
    if (!record.setText(*row.field, text))
        return text;
    if (!row.known || row.field->kind != Kind::TextList)
        return record.text(*row.field);
    QStringList items;
    FieldType<QStringList>::parse(text, items);
    for (QString &item : items) {
        // As the service spells it.
        for (const QString &known : *row.known) {
            if (known.compare(item, Qt::CaseInsensitive) == 0)
                item = known;
        }
    }
    return FieldType<QStringList>::text(items);
}

Record ImportRowCheck::record() const
{
    const ImportTarget &target = m_input.target;
    Record record(*target.type);
    for (int field = 0; field < int(target.fields.size()); ++field) {
        if (const QString text = canonical(field); !text.isEmpty())
            record.setText(*target.fields.at(field).field, text);
    }
    return record;
}

QByteArray ImportRowCheck::contentKey() const
{
    const ImportTarget &target = m_input.target;
    const Record said = record();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](QByteArrayView text) {
        // With its length, so that no two rows run together to the same.
        hash.addData(QByteArray(QByteArray::number(text.size()) + ':'));
        hash.addData(text);
    };
    add(QByteArrayView(target.id.data(), target.id.size()));
    add(QByteArrayView(lineName(target.line).data(), lineName(target.line).size()));
    for (const ImportField &field : target.fields) {
        // A secret could be guessed from its hash, where all else that goes into it is known.
        if (field.field->has(Rule::Secret))
            continue;
        add(QByteArrayView(field.field->key.data(), field.field->key.size()));
        add(said.text(*field.field).toUtf8());
    }
    return hash.result();
}

static QSet<QString> itemsOf(const QString &text)
{
    QStringList items;
    FieldType<QStringList>::parse(text.toLower(), items);
    return QSet<QString>(items.cbegin(), items.cend());
}

static bool isSame(ImportSense sense, const Field &field, const QString &before, const QString &after)
{
    if (field.kind == Kind::TextList)
        return itemsOf(before) == itemsOf(after);
    std::vector<char16_t> left;
    std::vector<char16_t> right;
    appendKeyPart(sense, before.trimmed(), &left);
    appendKeyPart(sense, after, &right);
    return left == right;
}

QString ImportRowCheck::comes(int field) const
{
    const ImportTarget &target = m_input.target;
    const QString text = canonical(field);
    if (target.defaultRole.isEmpty() || target.fields.at(field).field->key != "roles"_L1)
        return text;
    QStringList roles;
    FieldType<QStringList>::parse(text, roles);
    if (!roles.contains(target.defaultRole, Qt::CaseInsensitive))
        roles.append(target.defaultRole);
    return FieldType<QStringList>::text(roles);
}

bool ImportRowCheck::isOnlyAdded(int field) const
{
    return m_input.target.fields.at(field).field->kind == Kind::TextList && !withTenants.testFlag(m_input.target.line);
}

std::optional<OnExisting> ImportRowCheck::difference(int field, const Record &current) const
{
    const ImportField &row = m_input.target.fields.at(field);
    if (m_values.value(field).isEmpty() || m_input.target.nameParts.contains(field) || row.isWithheld())
        return std::nullopt;
    const QString before = row.current ? current.text(*row.current) : QString();
    // What is not told may be different.
    if (before.isNull())
        return row.onExisting == OnExisting::Changes ? std::optional(row.onExisting) : std::nullopt;
    const QString after = comes(field);
    const bool isThere = isOnlyAdded(field) ? itemsOf(before).contains(itemsOf(after))
                                            : isSame(importSense(QString(row.field->key)), *row.field, before, after);
    return isThere ? std::nullopt : std::optional(row.onExisting);
}

//! All items of both lists.
static QString united(const QString &before, const QString &after)
{
    QStringList items;
    QStringList others;
    FieldType<QStringList>::parse(before, items);
    FieldType<QStringList>::parse(after, others);
    for (const QString &other : std::as_const(others)) {
        if (!items.contains(other, Qt::CaseInsensitive))
            items.append(other);
    }
    return FieldType<QStringList>::text(items);
}

static QString joined(const ImportValues &values, const QList<int> &fields)
{
    QString text;
    for (const int field : fields)
        text += values.value(field) % u' ';
    return text.simplified();
}

QList<ImportChange> ImportRowCheck::changes() const
{
    const ImportTarget &target = m_input.target;
    const Record &current = m_input.directory.record(m_place);
    QList<ImportChange> changes;
    for (int field = 0; field < int(target.fields.size()); ++field) {
        const ImportField &row = target.fields.at(field);
        if (difference(field, current) != OnExisting::Changes)
            continue;
        const QString before = row.current ? current.text(*row.current) : QString();
        changes.append({row.field, before, isOnlyAdded(field) ? united(before, comes(field)) : comes(field)});
    }
    if (target.name) {
        const QString before = current.text(*target.name);
        if (const QString after = joined(m_values, target.nameParts); after != before.simplified())
            changes.append({target.name, before, after});
    }
    return changes;
}

void ImportRowCheck::compare(Result *result)
{
    const ImportTarget &target = m_input.target;
    const Record &current = m_input.directory.record(m_place);
    const bool hasTenants = target.service == Service::Elevate && withTenants.testFlag(target.line);
    bool isChanged = target.name && joined(m_values, target.nameParts) != current.text(*target.name).simplified();
    for (int field = 0; field < int(target.fields.size()); ++field) {
        const std::optional<OnExisting> differs = difference(field, current);
        if (differs && *differs != OnExisting::Changes)
            add(field, *differs == OnExisting::Refuses ? ImportFault::OtherKey : ImportFault::Stays);
        if (differs != OnExisting::Changes)
            continue;
        isChanged = true;
        const ImportField &row = target.fields.at(field);
        if (row.field->has(Rule::Chosen))
            result->effects |= ImportEffect::PasswordReplaced;
        if (row.current && row.field->kind == Kind::TextList)
            compareRoles(current.text(*row.current), comes(field), result);
    }
    const QStringList places =
        target.service == Service::Elevate ? current.as<elevate::User>().organizationCodes : QStringList();
    if (!places.isEmpty() && !target.organization.isEmpty() && !places.contains(target.organization)) {
        result->effects |= ImportEffect::PlaceChanged;
        isChanged = true;
    }
    result->verdict = isChanged ? ImportVerdict::Changed : ImportVerdict::Unchanged;
    if (isChanged && hasTenants)
        result->effects |= ImportEffect::SessionsEnded;
    if (isChanged && target.service == Service::Ivalt)
        result->effects |= ImportEffect::TimeslotsSent;
}

//! Where nothing is told of the roles there are, all may happen that can.
void ImportRowCheck::compareRoles(const QString &before, const QString &after, Result *result)
{
    const QSet<QString> had = itemsOf(before);
    const QSet<QString> gets = itemsOf(after);
    if (before.isNull() || !had.contains(gets))
        result->effects |= ImportEffect::RolesAdded;
    if (withTenants.testFlag(m_input.target.line) && (before.isNull() || !gets.contains(had)))
        result->effects |= ImportEffect::RolesRemoved;
}

ImportEffects ImportRowCheck::effectsOfNew() const
{
    const ImportTarget &target = m_input.target;
    if (target.service != Service::Elevate)
        return {};
    const auto isAsked = [](const ImportField &row) { return row.isRequired && row.field->has(Rule::Chosen); };
    if (std::ranges::none_of(target.fields, isAsked))
        return ImportEffect::InvitationSent;
    for (int field = 0; field < int(target.fields.size()); ++field) {
        if (target.fields.at(field).isMadeUp && (m_values.value(field).isEmpty() || m_taken == field))
            return ImportEffect::UsernameMade;
    }
    return {};
}

} // namespace gatehouse

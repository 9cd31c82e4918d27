#include "app/pages/recordnames.h"

#include "app/pages/pagetable.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Of one record's references at a time; who relates to more is read without names.
static constexpr qsizetype mostAsked = 20;

std::optional<Reference> referenceOf(const Field &field, Service service)
{
    const QString reference(field.reference);
    const QStringView type = QStringView(reference).left(reference.indexOf(u'.'));
    const QStringView key = QStringView(reference).sliced(reference.indexOf(u'.') + 1);
    if (type.isEmpty())
        return std::nullopt;
    for (const PageRow *page : allPages()) {
        if (page->service() == service && page->type->name == type)
            return Reference{page, page->type->find(key)};
    }
    return std::nullopt;
}

QStringList valuesIn(const Field &field, const QString &canonical)
{
    if (canonical.isEmpty())
        return {};
    QStringList values{canonical};
    if (field.kind == Kind::IntegerList || field.kind == Kind::TextList)
        FieldType<QStringList>::parse(canonical, values);
    return values;
}

RecordNames::RecordNames(OpenWorkspace *workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

static QString keyOf(const Reference &reference, const QString &value)
{
    return QString(reference.page->id % u'/' % value);
}

QString RecordNames::nameOf(const Reference &reference, const QString &value) const
{
    return m_names.value(keyOf(reference, value));
}

void RecordNames::ask(const Reference &reference, const QStringList &values)
{
    const PageRow &page = *reference.page;
    // What belongs to a record of another page cannot be found by its own id alone.
    if (!reference.isIdentity() || !page.read || page.scope || !m_workspace->mayCall(*page.read))
        return;
    Client &client = m_workspace->client(page.service());
    for (const QString &value : values.first(std::min(values.size(), mostAsked))) {
        const QString key = keyOf(reference, value);
        if (m_names.contains(key) || m_asked.contains(key))
            continue;
        m_asked.insert(key);
        Record named(*page.type);
        named.setText(*reference.key, value);
        const ArgumentSources sources{.selected = &named, .tenantCode = client.context().tenant()};
        client.fetch(*page.read, requestFor(*page.read, client, resolveArguments(page.readArguments, sources)), value)
            .then(this, [this, key, round = m_round](const Outcome<Record> &outcome) {
                if (round != m_round)
                    return;
                m_asked.remove(key);
                const bool isAnswer = outcome || outcome.error().cause == ServiceError::Cause::NotFound;
                if (!isAnswer)
                    return;
                m_names.insert(key, outcome ? outcome->title() : u""_s);
                emit learned();
            });
    }
}

void RecordNames::learn(const Reference &reference, const Record &record)
{
    m_names.insert(keyOf(reference, record.text(*reference.key)), record.title());
}

void RecordNames::forget()
{
    ++m_round;
    m_names.clear();
    m_asked.clear();
}

QString RecordNames::textWithNames(const Field &field, Service service, const QString &canonical) const
{
    const auto reference = referenceOf(field, service);
    if (!reference || !reference->isIdentity())
        return displayText(field, canonical);
    QStringList texts;
    for (const QString &value : valuesIn(field, canonical)) {
        const QString name = nameOf(*reference, value);
        //: a record's name and its id
        texts.append(name.isEmpty() ? value : tr("%1 (%2)").arg(name, value));
    }
    return texts.join(", "_L1);
}

void RecordNames::askFor(const Record &record, Service service)
{
    for (const Field &field : record.type().fields) {
        if (const auto reference = referenceOf(field, service))
            ask(*reference, valuesIn(field, record.text(field)));
    }
}

} // namespace gatehouse

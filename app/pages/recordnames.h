#pragma once

#include "app/pages/pagerow.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace gatehouse {

class OpenWorkspace;

//! What a field's values name: records of a page, by one of their fields.
struct Reference
{
    const PageRow *page;
    const Field *key;

    //! The values are the records' identities, so that each can be read and named.
    bool isIdentity() const { return key == &page->type->fields.front(); }
};

//! None when the field refers to nothing, or to records that no page of the service lists.
std::optional<Reference> referenceOf(const Field &field, Service service);

//! What the records are called that others refer to. Each is asked for once; nothing is asked for by itself.
class RecordNames : public QObject
{
    Q_OBJECT

public:
    //! The workspace outlives the names.
    explicit RecordNames(OpenWorkspace *workspace, QObject *parent = nullptr);

    //! Null while it is not known, empty when the service has no such record or does not tell.
    QString nameOf(const Reference &reference, const QString &value) const;
    //! Asks for those of \a values that are not known yet; see learned(). Nothing where the service cannot be asked for
    //! one record.
    void ask(const Reference &reference, const QStringList &values);
    void learn(const Reference &reference, const Record &record);
    void forget(); //!< something has changed: what is shown next is asked for again

    //! A field's value with the names that are known: "Uma User (12), 15".
    QString textWithNames(const Field &field, Service service, const QString &canonical) const;
    //! Asks for every name that \a record refers to.
    void askFor(const Record &record, Service service);

signals:
    void learned();

private:
    OpenWorkspace *m_workspace;
    QHash<QString, QString> m_names; //!< by page id and value
    QSet<QString> m_asked;           //!< on their way
    quint64 m_round = 0;             //!< answers of before forget() are passed over
};

//! The values that a canonical text of a field holds: one, or those of a list.
QStringList valuesIn(const Field &field, const QString &canonical);

} // namespace gatehouse

#pragma once

#include <QComboBox>

namespace gatehouse {

//! Something a page can be about, such as an organization.
struct ScopeChoice
{
    QString id;
    QString text;
    bool operator==(const ScopeChoice &) const = default;
};

//! Chooses in a page's header what the page is about.
class ScopeBox : public QComboBox
{
    Q_OBJECT

public:
    //! \a label: what is chosen among, such as "Organization".
    explicit ScopeBox(const QString &label, QWidget *parent = nullptr);

    void setScopes(const QList<ScopeChoice> &scopes, const QString &current);
    QString current() const { return currentData().toString(); } //!< id; empty: none
    void setCurrent(const QString &id);

signals:
    void chosen(const QString &id); //!< by the person
};

} // namespace gatehouse

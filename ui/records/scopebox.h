#pragma once

#include <QComboBox>

namespace gatehouse {

//! Something a page can be about, such as an organization.
struct ScopeChoice
{
    QString id;
    QString text;
    bool isBeside = false; //!< the service does not tell it any more: only there as long as it is chosen
    bool operator==(const ScopeChoice &) const = default;
};

//! Chooses in a page's header what the page is about.
class ScopeBox : public QComboBox
{
    Q_OBJECT

public:
    //! \a label: what is chosen among, such as "Organization".
    explicit ScopeBox(const QString &label, QWidget *parent = nullptr);

    //! \a untold: what is said where these are not all there are.
    void setScopes(const QList<ScopeChoice> &scopes, const QString &current, const QString &untold = {});
    QString current() const { return currentData().toString(); } //!< id; empty: none
    void setCurrent(const QString &id);

signals:
    void chosen(const QString &id); //!< by the person; another one than before

private:
    void dropBeside();

    QString m_label;
    QString m_chosen; //!< id
};

} // namespace gatehouse

#pragma once

#include "models/schema/line.h"
#include "network/sandbox/seed/namebook.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

namespace gatehouse::sandbox {

//! An organization of the sample city, as both services know it.
struct CityOrganization
{
    QString code;
    QString slug; //!< its code in iVALT
    QString name; //!< A to Z and blanks
    QString localName;
    QString description;
    QString domain; //!< of its people's e-mail addresses
    QString tenant;
    QStringList related;   //!< codes of organizations it works with
    QStringList languages; //!< a language that repeats is more common
    qint64 weight;         //!< share of the people
    QString countryCode;
    QString mobilePrefix;
    qint64 fenceQuota;
    bool isActive;
    QString city;
    double latitude;  //!< degrees, of the city
    double longitude; //!< degrees
    QStringList ownRoles;
    QStringList abouts;
};

//! A person of the sample city.
struct Person
{
    qint64 number = 0; //!< 0 to users - 1
    FullName name;
    QString email;
    QString username;
    QString mobile; //!< without the organization's country code
    QString about;
    QString language;           //!< of the name, as in names.tsv
    qsizetype organization = 0; //!< place in Population::organizations()
    QStringList roles;          //!< titles
    bool isActive = true;
    bool isPending = false; //!< waits to be accepted by iVALT
    bool isOrganizationAdmin = false;
    QDateTime joined; //!< UTC
};

//! The people of the sample city. The same number always gives the same person, however many there are; moments are
//! counted back from \c now.
class Population
{
public:
    explicit Population(const QDateTime &now);

    const QList<CityOrganization> &organizations() const { return m_organizations; }
    //! Place of the organization with this code; it must exist.
    qsizetype placeOf(QStringView code) const;
    Person person(qint64 number) const;
    QDateTime hoursAgo(qint64 hours) const { return m_now.addSecs(-hours * 3600); }

private:
    //! A person with organization, language and name.
    Person named(qint64 number, Random &random) const;

    QDateTime m_now;
    NameBook m_names;
    QList<CityOrganization> m_organizations;
    QList<qsizetype> m_shares; //!< places of organizations, each as often as it weighs
    QSet<qint64> m_namesakes;  //!< early people whose address somebody before them has
};

} // namespace gatehouse::sandbox

#pragma once

#include "network/sandbox/seed/random.h"

#include <QHash>
#include <QList>
#include <QString>

namespace gatehouse::sandbox {

//! A name in the Latin letters ELEVATE accepts, and as its bearer writes it.
struct FullName
{
    QString given;  //!< A to Z
    QString family; //!< A to Z
    QString native; //!< in the language's own script and order

    QString latin() const { return given + u' ' + family; }
};

//! The names of resources/sample/names.tsv.
class NameBook
{
public:
    NameBook();
    FullName name(const QString &language, Random &random) const;

private:
    struct Part
    {
        QString latin;
        QString native;
    };
    struct Sheet
    {
        QList<Part> given;
        QList<Part> family;
    };
    //! One sheet, or one for women and one for men.
    QHash<QString, QList<Sheet>> m_sheets;
};

} // namespace gatehouse::sandbox

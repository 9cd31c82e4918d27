#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

//! One line of a comparison of two texts.
struct DiffLine
{
    enum class Kind : quint8 {
        Same,
        Removed,
        Added,
        Skipped, //!< stands for \a count lines that are the same
    };
    Kind kind = Kind::Same;
    QString text;
    int before = 0; //!< number of the line in the text before, from 1; 0: not there
    int after = 0;
    int count = 1;

    bool operator==(const DiffLine &) const = default;
};

//! The shortest way from one text to the other, line by line. Texts that share too little are shown as replaced as a
//! whole between what they begin and end with alike.
QList<DiffLine> lineDiff(QStringView before, QStringView after);

//! As above with only \a context unchanged lines kept around each change.
QList<DiffLine> shortened(const QList<DiffLine> &lines, int context = 3);

int countOf(const QList<DiffLine> &lines, DiffLine::Kind kind);

} // namespace gatehouse

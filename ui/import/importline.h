#pragma once

#include "models/import/importtally.h"

namespace gatehouse {

//! An import as pages show it, in the user's language.
struct ImportLine
{
    enum class Stage : quint8 {
        Running,
        Paused,
        Interrupted, //!< can go on
        Finished,
        Prepared, //!< not begun yet
    };

    qint64 id = 0;
    QString title;  //!< such as the file's name
    QString detail; //!< when, where to, what is to be known
    Stage stage = Stage::Finished;
    ImportTally tally = {};
    bool isProgressTold = true; //!< whether, while it is at work, anybody knows how far it is
    QString obstacle = {};      //!< why it cannot go on now; empty: it can
};

} // namespace gatehouse

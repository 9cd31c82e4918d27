#pragma once

#include "ui/shell/shelltypes.h"

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
    qint64 done = 0;   //!< rows the service took
    qint64 failed = 0; //!< rows it refused, or of which nobody knows
    qint64 total = 0;  //!< rows to be sent
    QString obstacle;  //!< why it cannot go on now; empty: it can
};

} // namespace gatehouse

#pragma once

#include <QString>

namespace gatehouse {

//! Where the rows of a file stand, once its import is begun: together they are all rows of the file.
struct ImportTally
{
    qint64 done = 0;       //!< the service did them
    qint64 failed = 0;     //!< the service refused them
    qint64 unclear = 0;    //!< sent, and nobody knows what became of them
    qint64 refused = 0;    //!< not sent because of their problems
    qint64 setAside = 0;   //!< not sent because a person said so
    qint64 notSent = 0;    //!< not sent for other reasons, such as nothing to change
    qint64 lacking = 0;    //!< not sent, since the file has no such rows any more
    qint64 takenBack = 0;  //!< done, and removed again since
    qint64 onTheirWay = 0; //!< being sent, or the service is at work on them
    qint64 waiting = 0;    //!< to be sent

    qint64 total() const { return toSend() + refused + setAside + notSent; }
    //! Rows that are sent, or were.
    qint64 toSend() const { return settled() + unclear + onTheirWay + waiting; }
    qint64 settled() const { return done + failed + lacking + takenBack; }
    //! What can be mended and imported again.
    qint64 toMend() const { return failed + unclear + refused + lacking; }
    bool operator==(const ImportTally &) const = default;
};

//! For people: "412 of 500 done, 3 failed, 85 refused by the check".
QString importTallyText(const ImportTally &tally);
//! The same without those that are done: "3 failed, 85 refused by the check".
QString importRestText(const ImportTally &tally);

} // namespace gatehouse

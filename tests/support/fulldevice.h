#pragma once

#include <QIODevice>

namespace gatehouse {

//! A device that cannot take any more; it says "no room".
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("no room"));
        return -1;
    }
};

} // namespace gatehouse

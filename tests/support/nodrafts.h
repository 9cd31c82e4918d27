#pragma once

#include "tests/support/journey.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace gatehouse {

//! From its making until free(), the disk takes no edits that are not saved; some were kept before.
class NoDrafts
{
public:
    explicit NoDrafts(const Journey &journey)
    {
        QString path;
        const bool isThere = QTest::qWaitFor([&] {
            QDirIterator drafts(journey.folder(), {QStringLiteral("drafts")}, QDir::Dirs, QDirIterator::Subdirectories);
            path = drafts.hasNext() ? drafts.next() : QString();
            return !path.isEmpty();
        });
        m_inTheWay.setFileName(path);
        if (!isThere || !QDir(path).removeRecursively() || !m_inTheWay.open(QIODevice::WriteOnly))
            qFatal("no drafts to be replaced");
    }
    bool free() { return m_inTheWay.remove(); }

private:
    QFile m_inTheWay;
};

} // namespace gatehouse

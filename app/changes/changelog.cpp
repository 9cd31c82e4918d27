#include "app/changes/changelog.h"

namespace gatehouse {

ChangeLog::ChangeLog(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
}

ChangeLog::~ChangeLog()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace gatehouse

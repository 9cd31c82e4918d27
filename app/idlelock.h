#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gatehouse {

//! Says when nobody has touched keyboard or mouse for a while.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent);

    //! Zero: never.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::chrono::milliseconds m_limit{0};
    QTimer m_timer;
};

} // namespace gatehouse

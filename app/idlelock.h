#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace gatehouse {

//! Says when nobody has touched keyboard or mouse for a while. The time that the computer was asleep counts: whoever
//! wakes it finds it said before the first key or click, which is passed over.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    //! Milliseconds by a clock that goes on while the computer sleeps.
    using Clock = std::function<qint64()>;

    explicit IdleLock(QObject *parent, const Clock &clock = {});

    //! Zero: never.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOver() const;
    void look();

    Clock m_clock;
    std::chrono::milliseconds m_limit{0};
    qint64 m_touched = 0;
    QTimer m_timer;
};

} // namespace gatehouse

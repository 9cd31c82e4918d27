#pragma once

#include "ui/widgets/button.h"

#include <QTimer>

namespace gatehouse {

//! Has a code sent; after that it waits a while before it may be sent again, and tells how long.
class CodeButton : public Button
{
    Q_OBJECT

public:
    CodeButton(const Theme &theme, const QString &text, Icon icon, QWidget *parent = nullptr);

    //! The code is on its way.
    void startWaiting(std::chrono::seconds wait = std::chrono::seconds(30));
    bool isWaiting() const { return m_left.count() > 0; }

private:
    void tick();
    void showLeft();

    QTimer m_clock;
    std::chrono::seconds m_left{0};
};

} // namespace gatehouse

#pragma once

#include "ui/connections/requestdialog.h"

namespace gatehouse {

class RadioCard;

//! Asks, where a service has no timeslot yet that could tell, how it stores their times.
class DialectDialog : public RequestDialog
{
    Q_OBJECT

public:
    DialectDialog(const Theme &theme, QWidget *parent);

signals:
    void chosen(bool isDaily);

protected:
    void submit() override;

private:
    RadioCard *m_weekly;
    RadioCard *m_daily;
};

} // namespace gatehouse

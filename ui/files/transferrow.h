#pragma once

#include "ui/files/transferlist.h"

namespace gatehouse {

class Button;
class IconLabel;
class TextLabel;

class TransferRow : public QWidget
{
    Q_OBJECT

public:
    explicit TransferRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const TransferView &view);

signals:
    void retryWanted();
    void copyPathWanted();
    void copyLinkWanted();
    void createUsersWanted();
    void dismissed();

private:
    IconLabel *m_icon;
    TextLabel *m_name;
    TextLabel *m_text;
    Button *m_createUsers;
    Button *m_copyPath;
    Button *m_copyLink;
    Button *m_retry;
    Button *m_dismiss;
};

} // namespace gatehouse

#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace gatehouse {

//! Shows a message as a mail program on a light ground may. Nothing is fetched, from the network or from files, and no
//! link is followed.
class MailView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MailView(const Theme &theme, QWidget *parent = nullptr);

    void showMessage(const QString &text, bool isMarkup);
    //! How many pictures, style sheets and the like the message would have a mail program fetch.
    static int outsideCount(const QString &markup);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace gatehouse

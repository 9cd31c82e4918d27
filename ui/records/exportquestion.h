#pragma once

#include "ui/connections/requestdialog.h"

namespace gatehouse {

//! Asks what to export of a list of which not all rows are here.
class ExportQuestion : public RequestDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString text;  //!< how many rows of how many are here
        QString shown; //!< of the button for those
        QString all;   //!< of the button that loads the rest first
    };

    ExportQuestion(const Theme &theme, const Texts &texts, QWidget *parent = nullptr);

signals:
    void shownWanted();
    void allWanted();

protected:
    void submit() override;
};

} // namespace gatehouse

#pragma once

#include <QObject>

class QWidget;

namespace gatehouse {

//! On a page whose actions have plain letters as keys: leaves letters to what people choose from by typing, such as the
//! boxes of its filters.
class LetterKeys : public QObject
{
    Q_OBJECT

public:
    explicit LetterKeys(QWidget *page); //!< owned by the page; for the boxes that are there now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gatehouse

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace gatehouse {

//! Hands the focus on that a widget is given as a whole. Unlike with a focus proxy, who goes from part to part by Tab
//! does not jump over what stands before the part that begins.
class FocusGuide : public QObject
{
public:
    //! A child of \a whole, which takes no focus by itself.
    FocusGuide(QWidget *whole, QWidget *part);

    void setPart(QWidget *part) { m_part = part; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_part;
};

} // namespace gatehouse

#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

class QTimer;

namespace gatehouse {

//! A line to search with: magnifier, clear button, Esc clears, and searched() only when typing pauses.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int PauseMs = 200;

    SearchField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

    //! Takes the text at once.
    void setSearch(const QString &text);

signals:
    void searched(const QString &text);
    void leaving(); //!< Down or Enter: the person wants to go on to the results

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer *m_pause;
    QString m_announced;
};

} // namespace gatehouse

#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

namespace gatehouse {

SearchField::SearchField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(theme.icon(Icon::Search), LeadingPosition);
    QAction *clearAction = addAction(theme.icon(Icon::Close), TrailingPosition);
    clearAction->setText(tr("Clear"));
    clearAction->setToolTip(tr("Clear (Esc)"));
    clearAction->setVisible(false);

    // The icon stands where the style leaves room before the text.
    setTextMargins(-tokens::Gap + 2, 0, 0, 0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this, clearAction](const QString &text) {
        clearAction->setVisible(!text.isEmpty());
        text.isEmpty() ? announce() : m_pause->start();
    });
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
}

void SearchField::setSearch(const QString &text)
{
    setText(text);
    announce();
}

void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    // Files come with their paths as text, and are for the page.
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit leaving();
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        announce();
        emit leaving();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::announce()
{
    m_pause->stop();
    if (m_announced == text())
        return;
    m_announced = text();
    emit searched(m_announced);
}

} // namespace gatehouse

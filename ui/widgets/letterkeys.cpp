#include "ui/widgets/letterkeys.h"

#include <QComboBox>
#include <QKeyEvent>

namespace gatehouse {

LetterKeys::LetterKeys(QWidget *page) : QObject(page)
{
    for (QComboBox *box : page->findChildren<QComboBox *>())
        box->installEventFilter(this);
}

bool LetterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && !key->text().isEmpty() && key->text().at(0).isLetter())
        event->accept();
    return false;
}

} // namespace gatehouse

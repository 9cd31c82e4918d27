#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;

namespace gatehouse {

class DropZone;
class TransferList;

//! The upper part of the files page: what can be done, room to drop files onto, and the files of this session.
class FilesPanel : public QWidget
{
    Q_OBJECT

public:
    FilesPanel(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    //! As buttons in the header, in this order; they also become actions of the panel.
    void setActions(const QList<QAction *> &actions);
    TransferList *transfers() const { return m_transfers; }
    DropZone *dropZone() const { return m_zone; }

private:
    Theme m_theme;
    QWidget *m_header;
    DropZone *m_zone;
    TransferList *m_transfers;
};

} // namespace gatehouse

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLineEdit;

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

    //! Where what is uploaded goes: a folder at the store; empty: the service makes up a name.
    QString folder() const;
    bool isPublic() const; //!< to the store that everybody can read
    void setPlaceEnabled(bool isEnabled);

private:
    Theme m_theme;
    QWidget *m_header;
    DropZone *m_zone;
    QLineEdit *m_folder;
    QCheckBox *m_public;
    TransferList *m_transfers;
};

} // namespace gatehouse

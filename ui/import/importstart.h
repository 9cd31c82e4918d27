#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;

namespace gatehouse {

class Button;
class DropZone;
class ImportList;

//! Where an import begins: room to drop a file, other ways to bring one, and the imports there are.
class ImportStart : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStart(const Theme &theme, QWidget *parent = nullptr);

    //! Ways to begin; null: there is no sample.
    void setWays(QAction *open, QAction *paste, QAction *sample);
    ImportList *list() const { return m_list; }
    DropZone *dropZone() const { return m_drop; }

signals:
    void dropped(const QString &file);

private:
    DropZone *m_drop;
    Button *m_open;
    Button *m_paste;
    Button *m_sample;
    ImportList *m_list;
};

} // namespace gatehouse

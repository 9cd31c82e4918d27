#pragma once

#include "models/json/jsontreemodel.h"
#include "ui/theme/theme.h"

#include <QTreeView>

class QMenu;

namespace gatehouse {

//! A JSON tree to be edited by keys: Ins adds, Del removes, F2 renames, Enter edits the value, Alt+Up and Alt+Down
//! move, Ctrl+D doubles. Its actions are for a tool bar as well.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    //! The model outlives it.
    JsonTreeView(const Theme &theme, JsonTreeModel *model, QWidget *parent = nullptr);

    const QList<QAction *> &editActions() const { return m_actions; }
    JsonPath currentPath() const;
    void setCurrentPath(const JsonPath &path);

signals:
    void undoWanted();
    void redoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QAction *addEditAction(const QString &id, Icon icon, const QString &text, const QKeySequence &keys);
    void updateActions();
    void addEntry();
    void addFromMenu(JsonNode::Kind kind);
    void insertNode(JsonNode node);
    void removeEntry();
    void moveEntry(int by);
    void doubleEntry();

    Theme m_theme;
    JsonTreeModel *m_model;
    QList<QAction *> m_actions;
    QAction *m_add;
    QAction *m_double;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
};

} // namespace gatehouse

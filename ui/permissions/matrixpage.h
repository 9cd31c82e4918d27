#pragma once

#include "models/permissions/rolematrix.h"
#include "ui/records/pageframe.h"
#include "ui/widgets/settingsmemory.h"

class QComboBox;

namespace gatehouse {

class Button;
class DetailsPane;
class MatrixView;
class SearchField;
class TextLabel;

//! Which roles are columns.
enum class RoleChoice : quint8 { All, Own, Others };

//! The page of a role matrix: header with search and filters, matrix, details of the current cell, and a footer with
//! what waits to be saved. Knows the matrix, not where it comes from.
class MatrixPage : public PageFrame
{
    Q_OBJECT

public:
    MatrixPage(const Theme &theme, RoleMatrix *matrix, const QString &title, const SettingsMemory &memory,
               QWidget *parent = nullptr);

    MatrixView *view() const { return m_view; }
    DetailsPane *details() const { return m_details; }
    SearchField *search() const { return m_search; }
    RoleChoice roleChoice() const;

    //! What cannot be done now, and why; an empty reason allows it.
    void setSaveObstacle(const QString &reason);
    //! Beside the filters, and in the menu at the end of the header.
    void setPageActions(const QList<QAction *> &shown, const QList<QAction *> &inMenu);
    //! Counts, choices of the filters and columns follow the matrix.
    void contentChanged();

signals:
    void refreshWanted();
    void saveWanted();
    void currentMoved(); //!< to another cell

private:
    QAction *makeAction(QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &run);
    void makeActions();
    void fillHeader();
    QWidget *makeFooter();
    void applyFilter();
    void showCount();
    void marksChanged();
    void setDetailsShown(bool isShown);

    RoleMatrix *m_matrix;
    SettingsMemory m_memory;
    MatrixView *m_view;
    DetailsPane *m_details;
    QComboBox *m_roles;
    QComboBox *m_modules;
    QComboBox *m_verbs;
    SearchField *m_search = nullptr;
    TextLabel *m_waiting = nullptr;
    Button *m_menu = nullptr;
    QList<QWidget *> m_savers; //!< shown while something waits
    QAction *m_save;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_discard;
    QAction *m_onlyMarked;
    QAction *m_detailsAction;
    QAction *m_refresh;
    QString m_obstacle;
};

} // namespace gatehouse

#pragma once

#include "models/permissions/rolematrix.h"
#include "ui/records/statepane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/settingsmemory.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;

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
class MatrixPage : public QWidget
{
    Q_OBJECT

public:
    MatrixPage(const Theme &theme, RoleMatrix *matrix, const QString &title, const SettingsMemory &memory,
               QWidget *parent = nullptr);

    MatrixView *view() const { return m_view; }
    DetailsPane *details() const { return m_details; }
    SearchField *search() const { return m_search; }
    RoleChoice roleChoice() const;

    //! Something in place of the matrix; no value brings it back.
    void setState(const std::optional<PaneState> &state);
    const std::optional<PaneState> &state() const { return m_state; }
    //! A message above the matrix; empty text takes it away.
    void setNotice(Banner::Kind kind, const QString &text, const QString &detail = {}, const QString &actionText = {});
    //! What cannot be done now, and why; an empty reason allows it.
    void setSaveObstacle(const QString &reason);
    //! Beside the filters, and in the menu at the end of the header.
    void setPageActions(const QList<QAction *> &shown, const QList<QAction *> &inMenu);
    //! Counts, choices of the filters and columns follow the matrix.
    void contentChanged();

signals:
    void refreshWanted();
    void saveWanted();
    void stateActionTriggered();
    void noticeActionTriggered();
    void currentMoved(); //!< to another cell

private:
    QAction *makeAction(QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &run);
    void makeActions();
    QWidget *makeHeader();
    QWidget *makeFooter();
    void applyFilter();
    void showCount();
    void marksChanged();
    void setDetailsShown(bool isShown);

    Theme m_theme;
    RoleMatrix *m_matrix;
    QString m_title;
    SettingsMemory m_memory;
    MatrixView *m_view;
    DetailsPane *m_details;
    StatePane *m_pane;
    QStackedWidget *m_stack;
    Banner *m_notice;
    QWidget *m_noticeRoom;
    QComboBox *m_roles;
    QComboBox *m_modules;
    QComboBox *m_verbs;
    SearchField *m_search = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_waiting = nullptr;
    QHBoxLayout *m_headerLayout = nullptr;
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
    std::optional<PaneState> m_state;
};

} // namespace gatehouse

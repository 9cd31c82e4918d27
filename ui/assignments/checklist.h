#pragma once

#include "models/assignments/checklistmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListView;

namespace gatehouse {

class SearchField;
class TextLabel;

//! A heading with how many are checked, a line to search with, and what can be checked, by click or Space.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    CheckList(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    CheckListModel &model() { return m_model; }
    const CheckListModel &model() const { return m_model; }
    QListView *view() const { return m_view; }
    //! Something to know of the list, such as how many can be checked or why there is none; may be empty.
    void setNote(const QString &note);

private:
    void showCount();

    Theme m_theme;
    CheckListModel m_model;
    TextLabel *m_count;
    TextLabel *m_note;
    SearchField *m_search;
    QListView *m_view;
};

} // namespace gatehouse

#pragma once

#include "models/access/accesschange.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace gatehouse {

class Button;
class TextLabel;

//! The people for whom an edit makes a difference, one row a gain or loss.
class AccessChangeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GainRole = Qt::UserRole, DetailRole, PersonRole };

    using QAbstractListModel::QAbstractListModel;

    void setChange(const AccessChange &change);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        qsizetype person = 0; //!< in the change
        bool isGain = false;
    };
    const AccessExample &exampleOf(const Row &row) const;

    AccessChange m_change;
    QList<Row> m_rows; //!< losses first: they are what hurts
};

//! Where and when an example is, in words: "inside Main Office on Mon 18:30 (Asia/Kolkata), 5 h a week".
QString exampleText(const AccessExample &example);

//! Who gains and who loses access by an edit, to stand beside what is being edited.
class AccessChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit AccessChangeList(const Theme &theme, QWidget *parent = nullptr);

    void setChange(const AccessChange &change);
    //! In place of the list, such as that nothing is edited, or that it is being found out; may say how many people it
    //! is known of.
    void setMessage(const QString &text);
    //! Stands below the list: what the answer does not cover, such as people whose assignments are not known.
    void setNote(const QString &text);
    //! A button below, such as one that looks further; empty text takes it away.
    void setAction(const QString &text);

signals:
    void personActivated(const QString &id);
    void actionTriggered();
    void exportWanted(); //!< of the change that is shown
    //! In few words, such as "2 lose, 1 gains"; empty while nothing is known.
    void summaryChanged(const QString &text);

private:
    AccessChangeModel m_model;
    TextLabel *m_summary;
    QListView *m_list;
    TextLabel *m_assumed;
    TextLabel *m_note;
    Button *m_action;
    Button *m_export;
};

} // namespace gatehouse

#pragma once

#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace gatehouse {

class Button;
class TextLabel;

//! An operation that can be given another verb or path.
struct OperationChoice
{
    QString id;
    QString title;
    QString verb;
    QString path; //!< empty where nobody has seen it
    //! What a JSON body behind the path may use in braces; none: no body can be given.
    QStringList bodyArguments = {};
};

//! Edits which operations take another verb or path than usual: an object of operation id to "VERB /path".
class OperationTable : public QWidget
{
    Q_OBJECT

public:
    OperationTable(const Theme &theme, const QList<OperationChoice> &choices, QWidget *parent = nullptr);

    //! Ids that are not among the choices are kept and shown as they are.
    void setOperations(const QJsonObject &operations);
    //! Lines without an operation or a path are left out; see problem().
    QJsonObject operations() const;
    //! What is wrong, empty when nothing is.
    QString problem() const;
    int rowCount() const { return int(m_rows.size()); }

signals:
    void changed();

private:
    struct Row
    {
        QComboBox *operation;
        QComboBox *verb;
        QLineEdit *path;
        Button *remove;

        QList<QWidget *> widgets() const; //!< in the order of the columns
    };

    void addRow(const QString &id, const QString &verb, const QString &path);
    void removeRow(const Row &row);
    void placeRows();
    void proposeFor(const Row &row);

    Theme m_theme;
    QList<OperationChoice> m_choices;
    QGridLayout *m_grid;
    QList<TextLabel *> m_headings;
    Button *m_add;
    QList<Row> m_rows;
};

} // namespace gatehouse

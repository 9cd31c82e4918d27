#pragma once

#include "models/import/importmapping.h"
#include "models/import/importtarget.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QStringListModel;

namespace gatehouse {

class CsvDocument;
class TextLabel;

//! Which column of a file fills which field: a line for each field with its column, what is done on the way, a value
//! for all, and an example.
class ImportMappingForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingForm(const Theme &theme, QWidget *parent = nullptr);

    //! A line for each field of \a target; editors of the same target are kept.
    void show(const ImportTarget &target, const ImportMapping &mapping, const CsvDocument &document);

signals:
    void mappingChosen(const gatehouse::ImportMapping &mapping); //!< by the person

private:
    struct Line
    {
        TextLabel *label;
        QComboBox *column;
        QComboBox *part;
        QComboBox *second; //!< null until two columns are joined
        QLineEdit *otherwise;
        TextLabel *note;
    };

    void makeLines();
    void addSecond(int place);
    void showLine(int place);
    void take(int place);
    QString noteOf(int place) const;

    Theme m_theme;
    QGridLayout *m_grid;
    QStringListModel *m_columns; //!< one for all boxes: a file may have thousands
    QList<Line> m_lines;
    ImportTarget m_target;
    ImportMapping m_mapping;
    const CsvDocument *m_document = nullptr; //!< while show() fills the lines
};

} // namespace gatehouse

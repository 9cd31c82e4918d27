#pragma once

#include "models/csv/csvdocument.h"
#include "models/import/importmapping.h"
#include "models/import/importtarget.h"
#include "ui/records/scopebox.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QProgressBar;

namespace gatehouse {

class Button;
class ImportFormatBar;
class ImportMappingForm;
class ImportPreviewModel;
class ImportTable;
class ListEdit;
class TextLabel;

//! How a file is read and which of its columns fills which field, beside its first rows.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(const Theme &theme, QWidget *parent = nullptr);

    //! \a detail: such as size and rows.
    void setFile(const QString &name, const QString &detail);
    //! Ways to do the import, such as inviting people; none: there is one only.
    void setWays(const QList<ScopeChoice> &ways, const QString &current);
    //! Names of fields that the service is told to change of people who are there; unset: it takes none.
    void setEditableFields(const std::optional<QStringList> &fields);
    //! Percent of the file that is read; below zero: nothing is being read.
    void setProgress(int percent);
    void setDocument(const CsvDocument &document, bool isDetected);
    void setMapping(const ImportTarget &target, const ImportMapping &mapping);

    ImportFormatBar *formatBar() const { return m_format; }

signals:
    void mappingChosen(const gatehouse::ImportMapping &mapping);
    void wayChosen(const QString &id);
    void editableFieldsChosen(const QStringList &fields);
    void otherFileWanted();
    void stopWanted(); //!< reading the file

private:
    void showProblems();
    void showSecret();

    Theme m_theme;
    CsvDocument m_document;
    ImportMapping m_current;
    TextLabel *m_name;
    TextLabel *m_detail;
    QProgressBar *m_progress;
    Button *m_stop;
    QWidget *m_wayRoom;
    ScopeBox *m_ways;
    QWidget *m_editableRoom;
    ListEdit *m_editable;
    ImportFormatBar *m_format;
    TextLabel *m_problems;
    QCheckBox *m_secret; //!< of the column whose cell is the current one
    ImportPreviewModel *m_preview;
    ImportTable *m_table;
    ImportMappingForm *m_mapping;
};

} // namespace gatehouse

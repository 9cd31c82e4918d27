#pragma once

#include "models/geo/fencefile.h"
#include "ui/connections/requestdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QTreeWidget;

namespace gatehouse {

//! What a file of geofences would bring, before it does: what is new, what changes, what is wrong with the file.
class ImportDialog : public RequestDialog
{
    Q_OBJECT

public:
    //! What becomes of a fence of the file that has the name of one that is there.
    enum class SameName : quint8 { Change, Add, Skip };
    enum class Effect : quint8 { New, Changes, Same, Skipped };
    //! What the choices make of the file.
    struct Choices
    {
        SameName sameName = SameName::Change;
        double radius = 100; //!< metres, for those without one
        bool swapped = false;
    };
    struct Line
    {
        Effect effect = Effect::New;
        Fence fence;
    };

    ImportDialog(const Theme &theme, const QString &fileName, QWidget *parent = nullptr);

    void show(const FenceFile &file, const QList<Line> &lines, qsizetype room);
    Choices choices() const;

signals:
    void choicesChanged(bool isToBeReadAgain);
    void importWanted();

protected:
    Problems problems() const override;
    void submit() override { emit importWanted(); }

private:
    TextLabel *m_summary;
    TextLabel *m_room;
    QTreeWidget *m_lines;
    QListWidget *m_problems;
    QComboBox *m_sameName;
    QLineEdit *m_radius;
    FormField *m_radiusField;
    QCheckBox *m_swapped;
};

} // namespace gatehouse

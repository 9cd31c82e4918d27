#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>
#include <optional>

namespace gatehouse {

//! What a table of an import shows of a cell beyond its text.
struct ImportCellLook
{
    std::optional<Tone> badge = {}; //!< the text is a badge of that meaning
    bool hasProblem = false;
    bool isMended = false;
    bool isMuted = false; //!< of a row that is left out
};

//! A table of cells from a file: rows of fixed height, hairlines, single cells chosen by keys and clicks, copied as
//! lines of tabs. Tool tips say in full what is cut off.
class ImportTable : public QTableView
{
    Q_OBJECT

public:
    using LookOf = std::function<ImportCellLook(const QModelIndex &index)>;

    ImportTable(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setLookOf(const LookOf &lookOf);
    //! Rows of so many lines, in which long texts are broken; at first one.
    void setLineCount(int lines);
    //! Columns as wide as what stands in the first rows, within bounds; those that a person has sized stay.
    void fitColumns();
    void copySelection();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Delegate;

    Delegate *m_delegate;
};

} // namespace gatehouse

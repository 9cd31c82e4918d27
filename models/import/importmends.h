#pragma once

#include "models/tables/rowset.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace gatehouse {

class CsvDocument;

//! Rows of a file, in order.
using ImportRows = std::shared_ptr<const std::vector<quint32>>;
ImportRows importRows(std::vector<quint32> rows); //!< sorted here, doubles left out

//! One thing a person did to the rows of a file before it is sent.
struct ImportEdit
{
    enum class What : quint8 {
        Set,      //!< the cells say \a text
        Replace,  //!< \a find, wherever it stands in the cells, becomes \a text
        Tidy,     //!< see tidied()
        SetAside, //!< the rows are left out
        TakeBack,
        //! The cell and the next one are one, with \a text between them, and a blank where the file has one behind it;
        //! those behind them move up.
        Join,
    };
    What what = What::Set;
    ImportRows rows;
    int column = -1; //!< of the file; -1 for rows as a whole, of Tidy all columns but those of \a secrets
    QString text;
    QString find;
    QList<bool> secrets = {}; //!< by column

    //! Of cells that a separator within a text has cut in two.
    static ImportEdit join(const CsvDocument &document, const ImportRows &rows, int column);

    QString name() const;      //!< for "Undo: ..."
    bool isAbout(int of) const //!< whether it changes cells of that column
    {
        return column == of || (what == What::Tidy && column < 0 && !secrets.value(of));
    }
};

//! All edits in force: what is said in place of the file. A value; never changes, read from any thread.
class ImportMends
{
public:
    ImportMends() = default;

    explicit ImportMends(std::span<const ImportEdit> edits);

    ImportMends with(const ImportEdit &edit) const;

    bool isAside(quint32 row) const { return m_aside.contains(row); }
    bool isMended(quint32 row) const { return m_mended.contains(row); }
    bool isJoined(quint32 row) const { return m_joined.contains(row); } //!< see ImportEdit::What::Join
    //! What the cell of a column says.
    QString cell(const CsvDocument &document, quint32 row, int column) const;
    //! What stands behind the last column of the file; without blank cells at the end.
    QStringList surplus(const CsvDocument &document, quint32 row) const;
    size_t asideCount() const { return m_aside.count(); }
    size_t mendedCount() const { return m_mended.count(); }

private:
    //! Edits of single cells in a row, or one of many cells.
    struct Layer
    {
        QHash<quint64, QString> cells;
        std::shared_ptr<const ImportEdit> edit;
    };
    struct InFile; //!< a row as it stands there
    void apply(const ImportEdit &edit);
    bool joins(size_t layer, quint32 row) const;
    int placeBefore(int place, quint32 row, size_t layers) const;
    QString textAt(int place, quint32 row, size_t layers, const InFile &inFile) const;
    QString mended(quint32 row, int place, QString text, size_t from, size_t to) const;

    std::vector<std::shared_ptr<Layer>> m_layers; //!< those of single cells are copied before they change
    RowSet m_mended;
    RowSet m_joined;
    RowSet m_aside;
};

//! Without needless blanks and signs nobody sees; of phone numbers with a code only plus sign and digits; addresses of
//! e-mail in small letters.
QString tidied(const QString &text);

} // namespace gatehouse

#pragma once

#include "models/tables/rowset.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace gatehouse {

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
    };
    What what = What::Set;
    ImportRows rows;
    int column = -1; //!< of the file; -1 for rows as a whole, of Tidy all columns but those of \a secrets
    QString text;
    QString find;
    QList<bool> secrets = {}; //!< by column

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
    //! What the cell says. \a text: in the file.
    QString mended(quint32 row, int column, const QString &text) const;
    size_t asideCount() const { return m_aside.count(); }
    size_t mendedCount() const { return m_mended.count(); }

private:
    //! Edits of single cells in a row, or one of many cells.
    struct Layer
    {
        QHash<quint64, QString> cells;
        std::shared_ptr<const ImportEdit> edit;
    };
    void apply(const ImportEdit &edit);

    std::vector<std::shared_ptr<Layer>> m_layers; //!< those of single cells are copied before they change
    RowSet m_mended;
    RowSet m_aside;
};

//! Without needless blanks and signs nobody sees; of phone numbers with a code only plus sign and digits; addresses of
//! e-mail in small letters.
QString tidied(const QString &text);

} // namespace gatehouse

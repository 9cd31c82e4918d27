#pragma once

#include "models/import/importmends.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace gatehouse {

//! What is to be mended at once, and where.
struct ImportMendPlace
{
    ImportRows rows;
    QStringList columns; //!< of the file
    int column = 0;      //!< proposed
};

//! Asks what cells of many rows are to say, or what in them is to be replaced by what.
class ImportMendDialog : public QDialog
{
    Q_OBJECT

public:
    ImportMendDialog(const Theme &theme, ImportEdit::What what, const ImportMendPlace &place,
                     QWidget *parent = nullptr);

    ImportEdit edit() const;

private:
    ImportEdit::What m_what;
    ImportRows m_rows;
    QComboBox *m_column;
    QLineEdit *m_find;
    QLineEdit *m_text;
};

} // namespace gatehouse

#pragma once

#include "models/tables/tablemodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace gatehouse {

class RecordTable;
class TextLabel;

//! What became of one of several changes sent together; texts in the user's language.
struct ChangeOutcome
{
    enum class Kind : quint8 { NotMade, Unknown, NotSent, Made }; //!< the most urgent first
    Kind kind = Kind::Made;
    QString record; //!< what people call what was changed
    QString message;
};

//! Shows what became of each of several changes, those first that want attention. Rows can be copied
//! and saved.
class OutcomeDialog : public QDialog
{
    Q_OBJECT

public:
    OutcomeDialog(const Theme &theme, const QString &title, const QString &summary,
                  const QList<ChangeOutcome> &outcomes, QWidget *parent = nullptr);
    ~OutcomeDialog() override;

    RecordTable *table() const { return m_table; }

private:
    void fill(QList<ChangeOutcome> outcomes);
    void chooseFile();
    void save(const QString &path);
    void showMessage();

    TableStore m_store;
    TableModel m_model;
    RecordTable *m_table;
    TextLabel *m_message;
};

} // namespace gatehouse

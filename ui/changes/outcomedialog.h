#pragma once

#include "models/tables/tablemodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QHBoxLayout;

namespace gatehouse {

class RecordTable;
class TextLabel;

//! What became of one of several changes sent together, or will; texts in the user's language.
struct ChangeOutcome
{
    //! The most urgent first. Refused and Unchanged are not sent, Planned is to be.
    enum class Kind : quint8 { NotMade, Unknown, Refused, NotSent, Unchanged, Planned, Made };
    Kind kind = Kind::Made;
    QString record; //!< what people call what was changed
    QString message;
};

//! Shows what became of each of several changes, or will, those first that want attention. Rows can be copied and
//! saved.
class OutcomeDialog : public QDialog
{
    Q_OBJECT

public:
    OutcomeDialog(const Theme &theme, const QString &title, const QString &summary,
                  const QList<ChangeOutcome> &outcomes, QWidget *parent = nullptr);
    ~OutcomeDialog() override;

    RecordTable *table() const { return m_table; }
    //! Another way out than closing, such as sending the rest; offerTaken() tells when it is taken.
    void offer(const QString &text);

signals:
    void offerTaken();

private:
    void fill(QList<ChangeOutcome> outcomes);
    void chooseFile();
    void save(const QString &path);
    void showMessage();

    TableStore m_store;
    TableModel m_model;
    Theme m_theme;
    RecordTable *m_table;
    TextLabel *m_message;
    QHBoxLayout *m_foot;
};

} // namespace gatehouse

#pragma once

#include "ui/import/importline.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

class ImportListRow;
class TextLabel;

//! The imports there are, each with its next step.
class ImportList : public QWidget
{
    Q_OBJECT

public:
    explicit ImportList(const Theme &theme, QWidget *parent = nullptr);

    //! In this order. Lines that are there already keep their place and focus.
    void setLines(const QList<ImportLine> &lines);
    qsizetype count() const { return m_rows.size(); }

signals:
    void goOnWanted(qint64 id);
    void openWanted(qint64 id);
    void removeWanted(qint64 id);

private:
    ImportListRow *makeRow(qint64 id);

    Theme m_theme;
    TextLabel *m_empty;
    QVBoxLayout *m_column;
    QList<qint64> m_order;
    QHash<qint64, ImportListRow *> m_rows;
};

} // namespace gatehouse

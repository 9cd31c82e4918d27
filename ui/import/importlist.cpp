#include "ui/import/importlist.h"

#include "ui/import/importlistrow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace gatehouse {

ImportList::ImportList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_empty(
          new TextLabel(theme,
                        tr("No import yet. Once one has begun it is kept here, row by row: what was interrupted goes "
                           "on where it was, and the report of what is done can be opened again."),
                        tokens::TextBase, Tone::Muted))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Imports of this workspace"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(tokens::Margin, tokens::Gap, tokens::Margin, tokens::Gap);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
}

ImportListRow *ImportList::makeRow(qint64 id)
{
    auto *row = new ImportListRow(m_theme);
    connect(row, &ImportListRow::goOnWanted, this, [this, id] { emit goOnWanted(id); });
    connect(row, &ImportListRow::openWanted, this, [this, id] { emit openWanted(id); });
    connect(row, &ImportListRow::removeWanted, this, [this, id] { emit removeWanted(id); });
    return row;
}

void ImportList::setLines(const QList<ImportLine> &lines)
{
    QList<qint64> order;
    for (const ImportLine &line : lines)
        order.append(line.id);
    if (order != m_order) {
        for (const qint64 id : std::as_const(m_order)) {
            m_column->removeWidget(m_rows.value(id));
            if (!order.contains(id)) {
                ImportListRow *gone = m_rows.take(id);
                gone->hide();
                gone->deleteLater();
            }
        }
        for (qsizetype i = 0; i < order.size(); ++i) {
            ImportListRow *&row = m_rows[order.at(i)];
            if (!row)
                row = makeRow(order.at(i));
            m_column->insertWidget(int(i), row);
        }
        m_order = order;
    }
    for (const ImportLine &line : lines)
        m_rows.value(line.id)->show(line);
    m_empty->setVisible(lines.isEmpty());
}

} // namespace gatehouse

#include "ui/files/transferlist.h"

#include "ui/files/transferrow.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

static constexpr int mostRowsShown = 3;

TransferList::TransferList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_area(new QScrollArea(this)), m_layout(nullptr)
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("Files of this session"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
    fit();
}

void TransferList::show(const TransferView &view)
{
    TransferRow *&row = m_rows[view.id];
    if (!row) {
        row = new TransferRow(m_theme);
        m_layout->insertWidget(0, row);
        const QString id = view.id;
        connect(row, &TransferRow::retryWanted, this, [this, id] { emit retryWanted(id); });
        connect(row, &TransferRow::copyPathWanted, this, [this, id] { emit copyPathWanted(id); });
        connect(row, &TransferRow::copyLinkWanted, this, [this, id] { emit copyLinkWanted(id); });
        connect(row, &TransferRow::createUsersWanted, this, [this, id] { emit createUsersWanted(id); });
        connect(row, &TransferRow::dismissed, this, [this, id] {
            remove(id);
            emit removed(id);
        });
    }
    row->show(view);
    fit();
}

void TransferList::remove(const QString &id)
{
    if (TransferRow *row = m_rows.take(id)) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    fit();
}

void TransferList::clear()
{
    const QStringList ids = m_rows.keys();
    for (const QString &id : ids)
        remove(id);
}

void TransferList::fit()
{
    setVisible(!m_rows.isEmpty());
    int height = 0;
    int counted = 0;
    for (TransferRow *row : std::as_const(m_rows)) {
        if (counted++ < mostRowsShown)
            height += row->sizeHint().height();
    }
    setFixedHeight(std::max(1, height));
}

} // namespace gatehouse

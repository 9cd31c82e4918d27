#include "ui/records/filterbar.h"

#include "ui/records/filtereditor.h"
#include "ui/records/recordtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>

namespace gatehouse {

FilterBar::FilterBar(const Theme &theme, RecordTable *table, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_table(table)
    , m_editor(new FilterEditor(theme, table, this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips, tokens::Gap))
{
    m_flow->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Padding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_editor);
    layout->addWidget(m_chips);
    m_editor->hide();
    m_chips->hide();
    hide();
    connect(m_editor, &FilterEditor::accepted, this, [this](const ColumnFilter &filter) {
        setEditing(false);
        add(filter);
        m_table->setFocus();
    });
    connect(m_editor, &FilterEditor::closed, this, [this] {
        setEditing(false);
        m_table->setFocus();
    });
}

void FilterBar::setFilters(const QList<ColumnFilter> &filters)
{
    m_filters = filters;
    showChips();
    emit changed(m_filters);
}

void FilterBar::add(const ColumnFilter &filter)
{
    if (m_filters.contains(filter))
        return;
    const auto isOneOf = [](const ColumnFilter &one) {
        return one.condition == ColumnFilter::Condition::AnyOf && !one.negated;
    };
    QList<ColumnFilter> filters = m_filters;
    for (ColumnFilter &known : filters) {
        if (!isOneOf(filter) || !isOneOf(known) || known.column != filter.column)
            continue;
        for (const QString &value : filter.values) {
            if (!known.values.contains(value))
                known.values.append(value);
        }
        setFilters(filters);
        return;
    }
    setFilters(m_filters + QList{filter});
}

bool FilterBar::isEditing() const
{
    return !m_editor->isHidden();
}

void FilterBar::setEditing(bool isEditing, int column)
{
    const bool wasEditing = this->isEditing();
    m_editor->setVisible(isEditing);
    setVisible(isEditing || !m_filters.isEmpty());
    if (isEditing)
        m_editor->begin(column);
    if (isEditing != wasEditing)
        emit editingChanged(isEditing);
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        // A chip says itself that it was removed, so it must live a little longer.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_editor->tabStops().last();
    for (const ColumnFilter &filter : std::as_const(m_filters)) {
        const QString text = filterText(*m_table, filter);
        auto *chip = new RemovableChip(m_theme, text, tr("Remove filter %1").arg(text), m_chips);
        connect(chip, &RemovableChip::removed, this, [this, filter] {
            QList<ColumnFilter> rest = m_filters;
            rest.removeOne(filter);
            setFilters(rest);
        });
        m_flow->insertWidget(m_flow->count(), chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
    }
    if (m_filters.size() > 1) {
        auto *clear = new Button(m_theme, Button::Kind::Quiet, tr("Remove all"), Icon::None, m_chips);
        clear->setFixedHeight(6 * tokens::Grid);
        connect(clear, &Button::clicked, this, [this] { setFilters({}); });
        m_flow->insertWidget(m_flow->count(), clear);
        clear->show();
        setTabOrder(before, clear);
    }
    m_chips->setVisible(!m_filters.isEmpty());
    setVisible(isEditing() || !m_filters.isEmpty());
}

} // namespace gatehouse

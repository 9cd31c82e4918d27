#include "ui/week/weekaccessible.h"

#include "models/week/weekdescription.h"
#include "ui/week/stretchtext.h"
#include "ui/week/weekgrid.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

int weekCellIndex(WeekGeometry::Place place)
{
    const int second = std::clamp(place.second, 0, secondsInDay - weekStep);
    return place.row * stepsInDay + second / weekStep;
}

namespace {

class WeekCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    WeekCell(WeekGrid *grid, int index) : m_grid(grid), m_index(index) {}

    bool isValid() const override { return m_grid; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_grid ? m_grid->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect inGrid = m_grid->geometryOfWeek().part(row(), from(), from() + weekStep).toAlignedRect();
        return {m_grid->mapToGlobal(inGrid.topLeft()), inGrid.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name && kind != QAccessible::Value)
            return {};
        const QString cell =
            WeekGrid::tr("%1 %2 to %3").arg(dayName(day()), clockText(from()), clockText(from() + weekStep));
        const WeekSet part = m_grid->times().intersected(WeekSet({second(), second() + weekStep}));
        QString state = WeekGrid::tr("not in the timeslot");
        if (!part.isEmpty()) {
            const auto stretch = stretchAt(m_grid->times(), part.spans().first().start);
            state = part.length() == weekStep ? WeekGrid::tr("in %1").arg(stretchText(*stretch))
                                              : WeekGrid::tr("partly in %1").arg(stretchText(*stretch));
        }
        return kind == QAccessible::Value ? state : u"%1, %2"_s.arg(cell, state);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = m_grid->hasFocus() && weekCellIndex(m_grid->cursorPlace()) == m_index;
        state.checkable = true;
        state.checked = m_grid->times().contains(second());
        state.readOnly = !m_grid->isEditable();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    int columnExtent() const override { return 1; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_index % stepsInDay; }
    int rowExtent() const override { return 1; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int rowIndex() const override { return row(); }
    bool isSelected() const override { return m_grid->selection().times().contains(second()); }
    QAccessibleInterface *table() const override { return parent(); }

private:
    int row() const { return m_index / stepsInDay; }
    int from() const { return m_index % stepsInDay * weekStep; }
    int day() const { return m_grid->geometryOfWeek().dayOf(row()); }
    int second() const { return day() * secondsInDay + from(); }

    QPointer<WeekGrid> m_grid;
    int m_index;
};

class WeekTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit WeekTable(WeekGrid *grid) : QAccessibleWidget(grid, QAccessible::Table), m_cells(7 * stepsInDay) {}

    ~WeekTable() override
    {
        for (QAccessible::Id cell : std::as_const(m_cells)) {
            if (cell)
                QAccessible::deleteAccessibleInterface(cell);
        }
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return int(m_cells.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_cells.size())
            return nullptr;
        if (!m_cells[index])
            m_cells[index] = QAccessible::registerAccessibleInterface(new WeekCell(grid(), index));
        return QAccessible::accessibleInterface(m_cells[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * stepsInDay + cell->columnIndex() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF position = grid()->mapFromGlobal(QPointF(x, y));
        return grid()->geometryOfWeek().area().contains(position)
                   ? child(weekCellIndex(grid()->geometryOfWeek().place(position)))
                   : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return grid()->hasFocus() ? child(weekCellIndex(grid()->cursorPlace())) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        return describeWeek(grid()->times());
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row >= 0 && row < 7 && column >= 0 && column < stepsInDay ? child(row * stepsInDay + column) : nullptr;
    }
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        const WeekSet selected = grid()->selection().times();
        for (int row = 0; row < 7; ++row) {
            for (int column = 0; column < stepsInDay; ++column) {
                if (selected.contains(grid()->geometryOfWeek().dayOf(row) * secondsInDay + column * weekStep))
                    cells.append(child(row * stepsInDay + column));
            }
        }
        return cells;
    }
    QString columnDescription(int column) const override { return clockText(column * weekStep); }
    QString rowDescription(int row) const override
    {
        const int day = grid()->geometryOfWeek().dayOf(row);
        const QString text = dayText(grid()->times(), day);
        return text.isEmpty() ? WeekGrid::tr("%1: nothing.").arg(dayName(day))
                              : WeekGrid::tr("%1: %2.").arg(dayName(day), text);
    }
    int selectedColumnCount() const override { return int(selectedColumns().size()); }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override { return stepsInDay; }
    int rowCount() const override { return 7; }
    QList<int> selectedColumns() const override
    {
        QList<int> columns;
        for (int column = 0; column < stepsInDay; ++column) {
            if (isColumnSelected(column))
                columns.append(column);
        }
        return columns;
    }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (int row = 0; row < 7; ++row) {
            if (isRowSelected(row))
                rows.append(row);
        }
        return rows;
    }
    bool isColumnSelected(int column) const override
    {
        const WeekBlock block = grid()->selection();
        return block.days.size() == 7 && block.from <= column * weekStep && block.to >= (column + 1) * weekStep;
    }
    bool isRowSelected(int row) const override
    {
        const WeekBlock block = grid()->selection();
        return block.days.contains(grid()->geometryOfWeek().dayOf(row)) && block.from <= 0 && block.to >= secondsInDay;
    }
    bool selectRow(int row) override
    {
        grid()->select({{grid()->geometryOfWeek().dayOf(row)}, 0, secondsInDay});
        return true;
    }
    bool selectColumn(int column) override
    {
        grid()->select(WeekBlock{{}, column * weekStep, (column + 1) * weekStep}.daily());
        return true;
    }
    bool unselectRow(int) override { return false; } // something is always selected
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    WeekGrid *grid() const { return static_cast<WeekGrid *>(object()); }

    mutable QList<QAccessible::Id> m_cells;
};

QAccessibleInterface *makeInterface(const QString &key, QObject *object)
{
    auto *grid =
        key == QLatin1StringView(WeekGrid::staticMetaObject.className()) ? qobject_cast<WeekGrid *>(object) : nullptr;
    return grid ? new WeekTable(grid) : nullptr;
}

} // namespace

void installWeekAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace gatehouse

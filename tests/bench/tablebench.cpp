#include "models/tables/tablemodel.h"
#include "tests/bench/bench.h"
#include "tests/bench/people.h"
#include "tests/bench/plaintable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int ColumnCount = 8;
constexpr int NameColumn = 1;
constexpr int NumberColumn = 0;
constexpr int MomentColumn = 7;

QList<QStringList> plainRows(qsizetype count)
{
    People people;
    QList<QStringList> rows;
    rows.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        rows.append(people.next());
    }
    return rows;
}

class Tables
{
public:
    explicit Tables(Bench &bench) : m_bench(bench), m_size(QString::number(bench.rows() / 1000) + u"k rows"_s) {}

    void run()
    {
        loading();
        filtering();
        sorting();
        changing();
        stalls();
    }

private:
    QString named(const QString &what) const { return u"table, "_s + m_size + u": "_s + what; }

    TableModel &model()
    {
        if (!m_model) {
            const double before = Bench::heapBytes();
            m_store.append(peopleBatch(m_bench.rows()));
            m_model = std::make_unique<TableModel>(&m_store);
            settle();
            m_bytesPerRow = (Bench::heapBytes() - before) / double(m_bench.rows());
        }
        return *m_model;
    }

    PlainTable &plain()
    {
        if (!m_plain) {
            const double before = Bench::heapBytes();
            m_plain = std::make_unique<PlainTable>(plainRows(m_bench.rows()), ColumnCount);
            m_plainBytesPerRow = (Bench::heapBytes() - before) / double(m_bench.rows());
        }
        return *m_plain;
    }

    void settle()
    {
        Bench::waitUntil([this] { return !m_model->isBusy(); });
    }

    void setFilter(const QString &text)
    {
        model().setFilter({.text = text, .columns = {}});
        settle();
    }

    void setOrder(const SortOrder &order)
    {
        model().setOrder(order);
        settle();
    }

    void loading()
    {
        if (const QString name = named(u"memory a row"_s); m_bench.wants(name)) {
            model();
            plain();
            m_bench.add({.name = name,
                         .value = m_bytesPerRow,
                         .unit = u"bytes"_s,
                         .baseline = m_plainBytesPerRow,
                         .goal = 250});
        }
        if (const QString name = named(u"memory a row, sorted and filtered"_s); m_bench.wants(name)) {
            model();
            const double before = Bench::heapBytes();
            setOrder({{NameColumn, Qt::DescendingOrder}});
            setFilter(u"a"_s);
            const double more = Bench::heapBytes() - before;
            m_bench.add({.name = name,
                         .value = m_bytesPerRow + more / double(m_bench.rows()),
                         .unit = u"bytes"_s,
                         .goal = 250});
            setFilter({});
            setOrder({});
        }
    }

    void filtering()
    {
        struct Case
        {
            QString name;
            QString text;
            QString baseline;
            double goal;
        };
        const QList<Case> cases{
            {u"filter over 8 columns"_s, u"lindqvist"_s, u"lindqvist"_s, 150},
            {u"filter, nothing found"_s, u"qqq"_s, u"qqq"_s, 150},
            {u"filter, most rows found"_s, u"an"_s, u"an"_s, 150},
            {u"filter, one letter"_s, u"e"_s, u"e"_s, 150},
            {u"filter, accents"_s, u"garcia"_s, u"garcía"_s, 150},
            {u"filter, Devanagari"_s, u"अनन्या"_s, u"अनन्या"_s, 150},
            {u"filter, four words, one excluded"_s, u"sharma mumbai mentor -priya"_s, {}, 150},
            {u"filter, regular expression"_s, {}, {}, NotMeasured},
        };
        for (const Case &filterCase : cases) {
            const QString name = named(filterCase.name);
            if (!m_bench.wants(name)) {
                continue;
            }
            model();
            const bool regex = filterCase.text.isEmpty();
            const double value = Bench::median(
                regex ? 1 : 7, [&] { setFilter({}); },
                [&] {
                    if (regex) {
                        model().setFilter({.text = u"^a.*[0-9]{3}$"_s, .columns = {}, .regex = true});
                        settle();
                    } else {
                        setFilter(filterCase.text);
                    }
                });
            const bool compared = !filterCase.baseline.isEmpty();
            m_bench.add({.name = name,
                         .value = value,
                         .unit = u"ms"_s,
                         .baseline = compared ? plain().filter(filterCase.baseline) : NotMeasured,
                         .goal = filterCase.goal,
                         .goalRatio = compared ? 8 : NotMeasured});
        }
        if (m_model) {
            setFilter({});
        }
        if (const QString name = named(u"clear filter"_s); m_bench.wants(name)) {
            const double value = Bench::median(7, [&] { setFilter(u"qqq"_s); }, [&] { setFilter({}); });
            plain().filter(u"qqq"_s);
            m_bench.add({.name = name,
                         .value = value,
                         .unit = u"ms"_s,
                         .baseline = plain().clear(),
                         .goal = 20,
                         .goalRatio = 8});
        }
    }

    void sorting()
    {
        const auto measure = [&](const QString &what, const SortOrder &order, double baseline) {
            const double value = Bench::median(5, [&] { setOrder({}); }, [&] { setOrder(order); });
            m_bench.add({.name = named(what),
                         .value = value,
                         .unit = u"ms"_s,
                         .baseline = baseline,
                         .goal = 800,
                         .goalRatio = std::isnan(baseline) ? NotMeasured : 8});
        };
        const QList<std::pair<QString, int>> columns{{u"sort by name"_s, NameColumn},
                                                     {u"sort by email"_s, 2},
                                                     {u"sort by organization"_s, 4},
                                                     {u"sort by number"_s, NumberColumn},
                                                     {u"sort by moment"_s, MomentColumn}};
        for (const auto &[what, column] : columns) {
            if (m_bench.wants(named(what))) {
                // Two are enough: each takes the better part of a minute.
                const bool compared = column == NameColumn || column == MomentColumn;
                const double baseline = compared ? plain().sort(column) : NotMeasured;
                measure(what, {{column, Qt::AscendingOrder}}, baseline);
            }
        }
        if (const QString what = u"sort by city, role, name downwards"_s; m_bench.wants(named(what))) {
            const SortOrder order{{6, Qt::AscendingOrder}, {5, Qt::AscendingOrder}, {NameColumn, Qt::DescendingOrder}};
            measure(what, order, NotMeasured);
        }
        if (m_model) {
            setOrder({});
        }
    }

    void changing()
    {
        if (const QString name = named(u"take over 100 more rows, sorted by name"_s); m_bench.wants(name)) {
            setOrder({{NameColumn, Qt::AscendingOrder}});
            People people;
            const double value = Bench::median(7, [&] {
                TableBatchBuilder builder(ColumnCount);
                for (int i = 0; i < 100; ++i) {
                    builder.addRow(people.next());
                }
                m_store.append(builder.finish());
                settle();
            });
            m_bench.add({.name = name, .value = value, .unit = u"ms"_s});
            setOrder({});
        }
        if (const QString name = named(u"update one cell"_s); m_bench.wants(name)) {
            model();
            int number = 0;
            const double value = Bench::median(7, [&] {
                m_store.update(m_store.rowAt(m_store.rowCount() / 2), NameColumn, QString::number(++number));
                settle();
            });
            m_bench.add({.name = name, .value = value, .unit = u"ms"_s});
        }
    }

    void stalls()
    {
        const auto measure = [&](const QString &what, auto prepare, auto act) {
            const QString name = named(u"longest UI stall, "_s + what);
            if (!m_bench.wants(name)) {
                return;
            }
            model();
            QTableView view;
            view.setModel(m_model.get());
            view.verticalHeader()->hide();
            view.resize(1200, 800);
            view.show();
            const double value = Bench::medianStall(
                5,
                [&] {
                    prepare();
                    view.selectRow(5);
                    settle();
                    QCoreApplication::processEvents();
                },
                act, [this] { return !m_model->isBusy(); });
            m_bench.add({.name = name, .value = value, .unit = u"ms"_s, .goal = 16});
        };
        const auto clear = [this] { model().setFilter({}); };
        measure(u"filter"_s, clear, [this] { model().setFilter({.text = u"lindqvist"_s, .columns = {}}); });
        measure(u"clear filter"_s, [this] { setFilter(u"lindqvist"_s); }, clear);
        const auto unsort = [this] {
            model().setFilter({});
            model().setOrder({});
        };
        measure(u"sort by name"_s, unsort, [this] { model().sort(NameColumn); });
        measure(u"back to the table's order"_s, [this] { setOrder({{NameColumn, Qt::AscendingOrder}}); }, unsort);
        if (m_model) {
            unsort();
        }
        TableBatch batch;
        std::vector<RowHandle> added;
        const auto prepare = [&] {
            m_store.remove(added);
            settle();
            People people;
            TableBatchBuilder builder(ColumnCount);
            for (int i = 0; i < 100'000; ++i) {
                builder.addRow(people.next());
            }
            batch = builder.finish();
        };
        const auto append = [&] {
            const qsizetype before = m_store.rowCount();
            m_store.append(batch);
            const auto rows = m_store.snapshot().rows().subspan(size_t(before));
            added.assign(rows.begin(), rows.end());
        };
        measure(u"append 100,000 rows"_s, prepare, append);
        measure(
            u"append 100,000 rows, sorted by name"_s,
            [&] {
                setOrder({{NameColumn, Qt::AscendingOrder}});
                prepare();
            },
            append);
        measure(
            u"remove 100,000 rows"_s,
            [&] {
                setOrder({});
                prepare();
                append();
            },
            [&] { m_store.remove(std::exchange(added, {})); });
    }

    Bench &m_bench;
    QString m_size;
    TableStore m_store{peopleColumns()};
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<PlainTable> m_plain;
    double m_bytesPerRow = NotMeasured;
    double m_plainBytesPerRow = NotMeasured;
};

} // namespace

void benchTables(Bench &bench)
{
    Tables(bench).run();
}

} // namespace gatehouse

#include "tests/bench/bench.h"

#include "ui/permissions/matrixview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int roleCount = 50;
static constexpr int permissionCount = 2000;
static constexpr QSize viewSize(1056, 700);

static void fill(RoleMatrix &matrix)
{
    QList<MatrixRole> roles;
    for (int i = 0; i < roleCount; ++i)
        roles.append({.title = u"role_%1"_s.arg(i), .label = u"Role number %1"_s.arg(i), .isOwn = i % 3 == 0});
    QList<MatrixPermission> permissions;
    for (int i = 0; i < permissionCount; ++i) {
        const QString module = u"module_%1"_s.arg(i / 25);
        permissions.append({.id = i + 1,
                            .code = module + u"_permission_"_s + QString::number(i),
                            .module = module,
                            .verbs = {u"GET"_s, u"POST"_s},
                            .path = u"/user/v1/%1/*"_s.arg(module)});
    }
    matrix.setFacts([](const MatrixRole &role, const MatrixPermission &permission) {
        const auto known = knownOrder.at(std::size_t(permission.id + role.title.size()) % knownOrder.size());
        return PermissionFact{.known = known, .from = KnownFrom::DefaultData};
    });
    matrix.setContent(roles, permissions);
}

//! The longest of the steps that go through \a view from its first cell to its last.
static double longestStep(QTableView &view)
{
    view.setFixedSize(viewSize);
    view.show();
    QCoreApplication::processEvents();
    double longest = 0;
    for (int step = 0; step < 100; ++step) {
        longest = std::max(longest, Bench::once([&] {
                               for (QScrollBar *bar : {view.verticalScrollBar(), view.horizontalScrollBar()})
                                   bar->setValue(bar->minimum() + (bar->maximum() - bar->minimum()) * step / 99);
                               view.viewport()->repaint();
                               view.horizontalHeader()->viewport()->repaint();
                               view.verticalHeader()->viewport()->repaint();
                           }));
    }
    return longest;
}

void benchMatrix(Bench &bench)
{
    const QString name = u"role matrix of 50 x 2,000, longest of 100 steps through it"_s;
    if (!bench.wants(name))
        return;
    RoleMatrix matrix;
    fill(matrix);
    MatrixView view(Theme::install(*qApp, Appearance::Light), &matrix);
    const double value = longestStep(view);

    QStandardItemModel items(permissionCount, roleCount);
    for (int row = 0; row < permissionCount; ++row) {
        for (int column = 0; column < roleCount; ++column)
            items.setItem(row, column, new QStandardItem(u"Yes"_s));
    }
    QTableView plain;
    plain.setModel(&items);
    bench.add({.name = name, .value = value, .unit = u"ms"_s, .baseline = longestStep(plain), .goal = 16});
}

} // namespace gatehouse

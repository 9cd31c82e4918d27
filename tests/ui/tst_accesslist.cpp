#include "ui/permissions/accesslist.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! The list of what can be called.
class AccessListTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsNarrowTheRows()
    {
        AccessModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(
            {{.id = u"a"_s, .title = u"List roles"_s, .call = u"GET /user/v1/user-role/list"_s, .known = Known::Yes},
             {.id = u"b"_s, .title = u"Create a role"_s, .call = u"POST /user/v1/user-role/create"_s},
             {.id = u"c"_s, .title = u"List modules"_s, .call = u"GET /user/v1/modules/list"_s}});
        QCOMPARE(model.rowCount(), 3);
        model.setSearch(u"get ROLE"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowAt(0).id, u"a"_s);
        QCOMPARE(model.placeOf(u"b"_s), -1);
        model.setSearch(u"list"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.placeOf(u"c"_s), 1);
        model.setSearch(u"nowhere"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void signsAreReadOut()
    {
        AccessModel model;
        model.setRows({{.id = u"a"_s, .title = u"List roles"_s, .call = u"GET /list"_s, .known = Known::LikelyNo},
                       {.id = u"b"_s, .title = u"Create a role"_s, .call = u"POST /create"_s}});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"List roles, GET /list: Probably not"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Create a role, POST /create"_s);
    }
};

QTEST_MAIN(AccessListTest)
#include "tst_accesslist.moc"

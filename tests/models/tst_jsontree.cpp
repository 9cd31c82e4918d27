#include "models/json/jsonparser.h"
#include "models/json/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Kind = JsonNode::Kind;

class JsonTreeTest : public QObject
{
    Q_OBJECT

    static JsonNode parsed(const QString &text) { return parseJson(text).root; }
    QString text() const { return m_model->root().toText().simplified().remove(u' '); }
    QModelIndex at(const JsonPath &path, int column = 0) const
    {
        return m_model->indexOf(path).siblingAtColumn(column);
    }

    std::unique_ptr<JsonTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_edited;

private slots:
    void init()
    {
        m_model = std::make_unique<JsonTreeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setRoot(parsed(u"{\"a\": 1, \"list\": [\"x\", {\"b\": true}], \"c\": null}"_s));
        m_edited = std::make_unique<QSignalSpy>(m_model.get(), &JsonTreeModel::edited);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void shows()
    {
        QCOMPARE(m_model->rowCount(m_model->rootIndex()), 3);
        QCOMPARE(at({1}).data().toString(), u"list"_s);
        QCOMPARE(at({1}, JsonTreeModel::ValueColumn).data().toString(), u"2 items"_s);
        QCOMPARE(at({1, 0}).data().toString(), u"Item"_s);
        QCOMPARE(at({1, 1}).data(JsonTreeModel::NumberRole).toInt(), 2);
        m_model->setData(m_model->insert(at({1, 1}), 0, {.kind = Kind::Text, .key = u"label"_s}).siblingAtColumn(2),
                         u"Ward"_s, Qt::EditRole);
        QCOMPARE(at({1, 1}).data().toString(), u"Ward"_s);
        m_model->remove(at({1, 1, 0}));
        QCOMPARE(at({1, 0}, JsonTreeModel::KindColumn).data().toString(), u"Text"_s);
        QCOMPARE(at({1, 1, 0}, JsonTreeModel::ValueColumn).data().toString(), u"Yes"_s);
        QCOMPARE(m_model->pathOf(at({1, 1, 0})), (JsonPath{1, 1, 0}));
        QVERIFY(!m_model->indexOf(JsonPath{1, 5}).isValid());
    }

    void renames()
    {
        QVERIFY(m_model->setData(at({0}), u"first"_s, Qt::EditRole));
        QVERIFY(text().startsWith(u"{\"first\":1"_s));
        QCOMPARE(m_edited->count(), 1);
        QSignalSpy refused(m_model.get(), &JsonTreeModel::refused);
        QVERIFY(!m_model->setData(at({0}), u"list"_s, Qt::EditRole)); // taken
        QVERIFY(!m_model->setData(at({0}), u""_s, Qt::EditRole));
        QCOMPARE(refused.count(), 2);
        QVERIFY(!(m_model->flags(at({1, 0})) & Qt::ItemIsEditable)); // items of lists have no names
        QCOMPARE(m_edited->count(), 1);
    }

    void setsValues()
    {
        QVERIFY(m_model->setData(at({0}, JsonTreeModel::ValueColumn), u"2.5"_s, Qt::EditRole));
        QVERIFY(!m_model->setData(at({0}, JsonTreeModel::ValueColumn), u"two"_s, Qt::EditRole));
        QVERIFY(m_model->setData(at({1, 0}, JsonTreeModel::ValueColumn), u"y\""_s, Qt::EditRole));
        QCOMPARE(text(), u"{\"a\":2.5,\"list\":[\"y\\\"\",{\"b\":true}],\"c\":null}"_s);
        QVERIFY(!(m_model->flags(at({2}, JsonTreeModel::ValueColumn)) & Qt::ItemIsEditable));
    }

    void insertsAndRemoves()
    {
        const QModelIndex added = m_model->insert(at({1}), 1, {.kind = Kind::Text, .key = u"n"_s, .text = u"new"_s});
        QCOMPARE(m_model->pathOf(added), (JsonPath{1, 1}));
        m_model->insert(m_model->rootIndex(), 99, {.kind = Kind::Null, .key = u"a"_s});
        QCOMPARE(text(), u"{\"a\":1,\"list\":[\"x\",\"new\",{\"b\":true}],\"c\":null,\"a2\":null}"_s);
        QVERIFY(!m_model->insert(at({0}), 0, {}).isValid()); // a number holds nothing
        QVERIFY(m_model->remove(at({1})));
        QVERIFY(!m_model->remove(m_model->rootIndex()));
        QCOMPARE(text(), u"{\"a\":1,\"c\":null,\"a2\":null}"_s);
        QCOMPARE(m_edited->count(), 3);
    }

    void moves()
    {
        QVERIFY(m_model->move(at({0}), 1));
        QVERIFY(m_model->move(at({1}), 1));
        QVERIFY(!m_model->move(at({2}), 1));
        QCOMPARE(text(), u"{\"list\":[\"x\",{\"b\":true}],\"c\":null,\"a\":1}"_s);
        QVERIFY(m_model->move(at({2}), -1));
        QCOMPARE(text(), u"{\"list\":[\"x\",{\"b\":true}],\"a\":1,\"c\":null}"_s);
    }

    void changesKinds_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("after");
        QTest::newRow("text to number") << u"\"12\""_s << Kind::Number << u"12"_s;
        QTest::newRow("words to number") << u"\"twelve\""_s << Kind::Number << u"0"_s;
        QTest::newRow("number to text") << u"1.50"_s << Kind::Text << u"\"1.50\""_s;
        QTest::newRow("text to flag") << u"\"True\""_s << Kind::Flag << u"true"_s;
        QTest::newRow("flag to number") << u"true"_s << Kind::Number << u"1"_s;
        QTest::newRow("text to list") << u"\"x\""_s << Kind::List << u"[\"x\"]"_s;
        QTest::newRow("text to object") << u"\"x\""_s << Kind::Object << u"{\"value\":\"x\"}"_s;
        QTest::newRow("list to object") << u"[1,[2]]"_s << Kind::Object << u"{\"item1\":1,\"item2\":[2]}"_s;
        QTest::newRow("object to list") << u"{\"p\":1,\"q\":{}}"_s << Kind::List << u"[1,{}]"_s;
        QTest::newRow("list to nothing") << u"[1,2]"_s << Kind::Null << u"null"_s;
    }
    void changesKinds()
    {
        QFETCH(const QString, before);
        QFETCH(const Kind, kind);
        QFETCH(const QString, after);
        m_model->setRoot(parsed(u"{\"v\": %1}"_s.arg(before)));
        QVERIFY(m_model->setKind(at({0}), kind));
        QCOMPARE(text(), u"{\"v\":%1}"_s.arg(after));
    }

    //! Rows that stay the same stay where a view has them.
    void followsWithoutReset()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept(at({1, 1, 0}));
        m_model->setRoot(parsed(u"{\"a\": 1, \"between\": 5, \"list\": [\"x\", {\"b\": true}], \"c\": null}"_s));
        QVERIFY(kept.isValid());
        QCOMPARE(m_model->pathOf(kept), (JsonPath{2, 1, 0}));
        m_model->setRoot(parsed(u"{\"list\": [\"x\", {\"b\": false}]}"_s));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_edited->count(), 0); // whoever set it knows
    }

    void followsAnything()
    {
        QRandomGenerator random(3);
        const auto make = [&](auto &self, int depth) -> JsonNode {
            const int kind = int(random.bounded(depth > 3 ? 2 : 6));
            JsonNode node{.kind = Kind::Null};
            if (kind == 0) {
                node.kind = Kind::Number;
                node.text = QString::number(random.bounded(5));
            } else if (kind > 1) {
                node.kind = kind % 2 ? Kind::List : Kind::Object;
                for (int i = int(random.bounded(5)); i > 0; --i) {
                    node.children.append(self(self, depth + 1));
                    if (node.kind == Kind::Object)
                        node.children.last().key = QString(QChar(u'a' + i));
                }
            }
            return node;
        };
        for (int round = 0; round < 200; ++round) {
            const JsonNode root = make(make, 0);
            m_model->setRoot(root);
            QCOMPARE(m_model->root(), root);
        }
    }
};

QTEST_GUILESS_MAIN(JsonTreeTest)
#include "tst_jsontree.moc"

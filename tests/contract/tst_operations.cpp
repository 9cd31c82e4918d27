#include "network/operations/operation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

using Names = QMap<QString, bool>; //!< name to whether it is required

//! How an entry of the list spells what an endpoint says.
QString authName(Auth auth)
{
    switch (auth) {
    case Auth::Public:
        return u"public"_s;
    case Auth::Token:
        return u"token"_s;
    case Auth::Admin:
        return u"token:admin"_s;
    case Auth::OrgAdmin:
        return u"token:org_admin"_s;
    case Auth::Internal:
        return u"internal"_s;
    case Auth::ApiKey:
        break;
    }
    return u"api-key"_s;
}

QSet<QString> words(QLatin1StringView list)
{
    const QStringList split = QString(list).split(u' ', Qt::SkipEmptyParts);
    return {split.begin(), split.end()};
}

QSet<QString> texts(const QJsonValue &list)
{
    QSet<QString> found;
    for (const QJsonValue &item : list.toArray())
        found.insert(json::toText(item));
    return found;
}

//! The roles a list of callers names: those that may call by default, and those that somebody could give the
//! permission. Remarks stand beside the names, as in "tenant_admin (3.5, if given the permission)".
struct ListedCallers
{
    QSet<QString> always;
    QSet<QString> perhaps;
};
ListedCallers callersIn(const QJsonValue &list)
{
    static const QSet<QString> known = {u"admin"_s, u"org_admin"_s, u"tenant_admin"_s,
                                        u"any"_s,   u"public"_s,    u"internal"_s};
    ListedCallers callers;
    for (const QJsonValue &item : list.toArray()) {
        const QString text = item.toString();
        const QString names = text.section(u'(', 0, 0).section(u" if "_s, 0, 0);
        for (const QString &name : names.split(u'/')) {
            if (known.contains(name.trimmed()))
                (text.contains("if given"_L1) ? callers.perhaps : callers.always).insert(name.trimmed());
        }
    }
    return callers;
}

//! The published documentation is that of 3.1.
QString listedLine(Line line)
{
    return line == Line::V35 ? u"3.5"_s : u"3.1"_s;
}

bool existsOn(const QJsonValue &item, Line line)
{
    const QJsonValue lines = item["lines"_L1];
    return !lines.isArray() || texts(lines).contains(listedLine(line));
}

bool isRequired(const QJsonValue &item, Line line)
{
    const QJsonValue byLine = item["required_by_line"_L1];
    return byLine.isObject() ? byLine[listedLine(line)].toBool() : item["required"_L1].toBool();
}

Names listedBy(const QJsonValue &list, Line line)
{
    Names names;
    for (const QJsonValue &item : list.toArray()) {
        if (existsOn(item, line))
            names.insert(item["name"_L1].toString(), isRequired(item, line));
    }
    return names;
}

Names listedBy(QLatin1StringView list, Line line)
{
    Names names;
    for (const ListedName &name : listedNames(list, line))
        names.insert(name.name, name.isRequired);
    return names;
}

QString told(const Names &names)
{
    QStringList list;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        list.append(it.value() ? QString(it.key() + u'!') : it.key());
    return list.join(u' ');
}

QString withoutOptionalMarks(QString path)
{
    return path.replace(u"?}"_s, u"}"_s);
}

//! Texts of all sorts, to see whether a check and a pattern agree on each.
const QStringList &samples()
{
    static const QStringList texts = {
        u"abc"_s,
        u"Abc"_s,
        u"ABC"_s,
        u"a_b"_s,
        u"a-b"_s,
        u"a b"_s,
        u"Ab cd"_s,
        u"a1"_s,
        u"7"_s,
        u"a.b, c"_s,
        u"é"_s,
        u"名"_s,
        u"+91"_s,
        u"+0"_s,
        u"+12345"_s,
        u"9876543210"_s,
        u"123"_s,
        u"123456"_s,
        u"12345"_s,
        u"/x"_s,
        u"/a/v1/b/*"_s,
        u"/a/v1/b/:id"_s,
        u"a@b.example"_s,
        u"STRING"_s,
        u"ARRAY[STRING]"_s,
        u"a/b"_s,
        u"a+b"_s,
        u"A_B"_s,
        u"a\tb"_s,
        u"0"_s,
        u"12345678901234567"_s,
        u"a!"_s,
        u"\"a\""_s,
        u"a\nb"_s,
    };
    return texts;
}

} // namespace

//! Holds the operation rows and the field rows of their bodies against the list of operations, both ways.
class OperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowIsListed();
    void path_data() { operations_data(); }
    void path();
    void nature_data() { operations_data(); }
    void nature();
    void query_data() { operations_data(); }
    void query();
    void body_data() { operations_data(); }
    void body();
    void checks_data() { operations_data(); }
    void checks();

private:
    void operations_data();
    static QList<Line> linesOf(const Endpoint &endpoint);
    QJsonObject entry() const;
    static const Endpoint *endpoint();

    QMap<QString, QJsonObject> m_entries;
};

static QString keyOf(Service service, const QString &id)
{
    return serviceName(service) + u' ' + id;
}

void OperationsTest::initTestCase()
{
    QFile file(QStringLiteral(GATEHOUSE_TEST_DATA "/operations.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QJsonArray operations = QJsonDocument::fromJson(file.readAll())["operations"_L1].toArray();
    for (const QJsonValue &operation : operations) {
        m_entries.insert(operation["service"_L1].toString() + u' ' + operation["id"_L1].toString(),
                         operation.toObject());
    }
    QCOMPARE(m_entries.size(), 119);
}

void OperationsTest::everyRowIsListed()
{
    QSet<QString> rows;
    for (const Endpoint *row : allOperations()) {
        const QString key = keyOf(row->service, row->id);
        QVERIFY2(!rows.contains(key), qPrintable(u"twice: "_s + key));
        QVERIFY2(m_entries.contains(key), qPrintable(u"not in the list: "_s + key));
        rows.insert(key);
    }
    QCOMPARE(rows.size(), m_entries.size());
}

void OperationsTest::operations_data()
{
    QTest::addColumn<QString>("key");
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

QJsonObject OperationsTest::entry() const
{
    QFETCH(const QString, key);
    return m_entries.value(key);
}

const Endpoint *OperationsTest::endpoint()
{
    QFETCH(const QString, key);
    const Service service = key.startsWith("elevate"_L1) ? Service::Elevate : Service::Ivalt;
    return findOperation(service, key.section(u' ', 1));
}

QList<Line> OperationsTest::linesOf(const Endpoint &row)
{
    if (row.service == Service::Ivalt)
        return {Line::V35};
    QList<Line> lines;
    for (Line line : {Line::Docs, Line::V31, Line::V35}) {
        if (row.existsOn(line))
            lines.append(line);
    }
    return lines;
}

void OperationsTest::path()
{
    const Endpoint *row = endpoint();
    QVERIFY(row);
    const QJsonObject listed = entry();
    QCOMPARE(row->group, listed["group"_L1].toString());
    if (row->service == Service::Ivalt) {
        const QString path = listed["path"_L1].toString();
        QCOMPARE(QString(row->path), path);
        QCOMPARE(QString(verbName(row->verb)), listed["method"_L1].toString(verbName(row->verb)));
        return;
    }
    for (Line line : {Line::V31, Line::V35}) {
        const QJsonValue there = listed.value(lineName(line));
        QCOMPARE(row->existsOn(line), there.isObject());
        if (!there.isObject())
            continue;
        QCOMPARE(withoutOptionalMarks(row->pathOn(line)), there["path"_L1].toString());
        QCOMPARE(QString(verbName(row->verb)), there["method"_L1].toString());
    }
    QCOMPARE(row->existsOn(Line::Docs), listed["in_seed"_L1].toBool());
    if (row->existsOn(Line::Docs)) {
        // The documentation leaves out some of the ids that belong at the end of a path.
        const QString published = listed["seed"_L1]["path"_L1].toString();
        QString path = withoutOptionalMarks(row->pathOn(Line::Docs));
        if (!published.contains(u'{') && path.contains(u'{'))
            path.truncate(path.indexOf(u"/{"_s));
        QCOMPARE(path, published);
    }
    for (const QJsonValue &parameter : listed["path_params"_L1].toArray()) {
        const QString name = parameter["name"_L1].toString();
        const QString mark = u'{' + name + (parameter["required"_L1].toBool() ? u"}"_s : u"?}"_s);
        QVERIFY2(row->path.contains(mark) || row->path31.contains(mark), qPrintable(mark));
    }
}

void OperationsTest::nature()
{
    const Endpoint *row = endpoint();
    QVERIFY(row);
    const QJsonObject listed = entry();
    QCOMPARE(authName(row->auth), listed["auth"_L1].toString());
    if (row->service == Service::Elevate) {
        const ListedCallers callers = callersIn(listed["callers"_L1]);
        QCOMPARE(words(row->callers) - callers.perhaps, callers.always);
    }
    QCOMPARE(row->has(Effect::Paged), listed["paged"_L1].toBool());
    QCOMPARE(row->has(Effect::Destructive), listed["destructive"_L1].toBool());
    QCOMPARE(row->has(Effect::Irreversible), listed["irreversible"_L1].toBool());
    QCOMPARE(row->has(Effect::Reads) || row->has(Effect::Repeatable), listed["idempotent"_L1].toBool());
    QVERIFY(!row->has(Effect::Reads) || !row->has(Effect::Destructive));
    QCOMPARE(row->has(Effect::EmptyIsError), listed["empty"_L1].toString() == "error"_L1);
    // Where a reply has two shapes the row names the first; the client finds the other.
    QCOMPARE(QString(row->rows), listed["rows"_L1].toString().section(u" or "_s, 0, 0));
    QCOMPARE(QString(row->total), listed["total"_L1].toString());
    QCOMPARE(row->success, listed["success_status"_L1].toInt());
}

void OperationsTest::query()
{
    const Endpoint *row = endpoint();
    QVERIFY(row);
    const QJsonObject listed = entry();
    for (Line line : linesOf(*row)) {
        QCOMPARE(told(listedBy(row->query, line)), told(listedBy(listed["query"_L1], line)));
        QCOMPARE(told(listedBy(row->headers, line)), told(listedBy(listed["headers"_L1], line)));
    }
}

//! One field row serves several operations; these take it by another pattern than the rest. The service has the last
//! word there, and says so in the form.
static bool hasItsOwnPattern(const Endpoint &row, const QString &field)
{
    // addOrgAdmin would take +0, which is nobody's code; updateEntityType refuses the underscore that creating takes.
    return (row.id == "addOrgAdmin"_L1 && field == "phone_code"_L1) ||
           (row.id == "updateEntityType"_L1 && field == "value"_L1);
}

void OperationsTest::body()
{
    const Endpoint *row = endpoint();
    QVERIFY(row);
    const QJsonObject listed = entry();
    for (Line line : linesOf(*row)) {
        Names expected = listedBy(listed["body"_L1], line);
        // A body of several forms needs the fields of one of them only.
        for (const QJsonValue &item : listed["body"_L1].toArray()) {
            if (item["form"_L1].isString())
                expected.insert(item["name"_L1].toString(), false);
        }
        // What a body was only inferred to need may be left to the service.
        const QStringList makes = QString(row->makes).split(u' ', Qt::SkipEmptyParts);
        for (const QString &made : makes) {
            QCOMPARE(listed["evidence_body"_L1].toString(), u"inferred"_s);
            QVERIFY(expected.value(made));
            expected.insert(made, false);
        }
        Names names;
        for (const Field &field : row->body ? row->body->fields : std::span<const Field>()) {
            if (takes(*row, field, line))
                names.insert(field.key, needs(*row, field, line));
        }
        for (const QJsonValue &item : listed["body"_L1].toArray()) {
            if (item["form"_L1].isString() && names.contains(item["name"_L1].toString()))
                names.insert(item["name"_L1].toString(), false);
        }
        QVERIFY2(told(names) == told(expected),
                 qPrintable(u"%1: rows say: %2; the list says: %3"_s.arg(lineName(line), told(names), told(expected))));
    }
}

void OperationsTest::checks()
{
    const Endpoint *row = endpoint();
    QVERIFY(row);
    const QJsonObject listed = entry();
    for (Line line : linesOf(*row)) {
        for (const QJsonValue &item : listed["body"_L1].toArray()) {
            if (!existsOn(item, line))
                continue;
            const QString name = item["name"_L1].toString();
            QVERIFY2(row->body, qPrintable(name));
            const Field *field = row->body->find(name);
            QVERIFY2(field, qPrintable(name));

            const QSet<QString> choices = texts(item["enum"_L1]);
            for (const QString &choice : choices)
                QVERIFY2(problemWith(*field, choice, line).isEmpty(), qPrintable(name + u": "_s + choice));
            if (!choices.isEmpty() && field->kind != Kind::Flag)
                QVERIFY2(choices.contains(words(field->choices)) || field->choices.isEmpty(),
                         qPrintable(name + u": the row offers "_s + field->choices));

            const QJsonValue byLine = item["pattern_by_line"_L1];
            const QString pattern =
                byLine.isObject() ? byLine[listedLine(line)].toString() : item["pattern"_L1].toString();
            const QJsonValue example = item["example"_L1];
            if (!example.isUndefined()) {
                Record record(*row->body);
                record.setValue(*field, example);
                const QString problem = problemWith(*field, record.text(*field), line);
                QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + json::toText(example) + u": "_s + problem));
            }
            if (pattern.isEmpty() || !choices.isEmpty() || hasItsOwnPattern(*row, name))
                continue;
            const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
            QVERIFY2(expression.isValid(), qPrintable(pattern));
            for (const QString &sample : samples()) {
                Record record(*row->body);
                record.setValue(*field,
                                field->kind == Kind::TextList ? QJsonValue(QJsonArray{sample}) : QJsonValue(sample));
                const bool accepted = problemWith(*field, record.text(*field), line, CheckedBy::Service).isEmpty();
                QVERIFY2(accepted == expression.match(sample).hasMatch(),
                         qPrintable(u"%1 on %2: %3: \"%4\" is %5"_s.arg(name, lineName(line), pattern, sample,
                                                                        accepted ? u"accepted"_s : u"refused"_s)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"

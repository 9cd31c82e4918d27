#include "tests/support/clientfixture.h"
#include "tests/support/recordedanswer.h"

#include "app/changes/dialogsubmission.h"
#include "app/pages/pagedetails.h"
#include "app/pages/pagestates.h"
#include "app/pages/pagetable.h"
#include "app/pages/recordforms.h"
#include "network/operations/elevate.h"
#include "network/sandbox/elevate/elevate.h"
#include "network/sandbox/router.h"
#include "ui/connections/formfield.h"
#include "ui/records/recorddialog.h"

#include <QJsonDocument>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::testing;

//! Every refusal in the recordings of both lines, put to the console word for word: what the service says is in the
//! form, beside the field it names or above it, or in place of the list, with a next step. The journeys play the
//! everyday ones through the window; this one leaves none out.
class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();

private:
    struct Asked
    {
        const Endpoint *endpoint;
        Request request;
    };
    static Asked askedBy(const RecordedAnswer &answer, Line line);
    static void showsInForm(const Endpoint &endpoint, Line line, const ServiceError &error);
    static bool isAskedElsewhere(const Endpoint &endpoint, const QString &key);
    static void showsInDetails(const ServiceError &error);
    static void showsInPlaceOfList(const ServiceError &error);
    static QString textsOf(const QWidget &widget);
};

void RefusalsTest::refused_data()
{
    QTest::addColumn<Line>("line");
    QTest::addColumn<QString>("name");
    for (Line line : {Line::V31, Line::V35}) {
        for (const QString &name : recordingsOf(line)) {
            if (recordedAnswer(line, name).status >= 400)
                QTest::addRow("%s %s", lineName(line).data(), qPrintable(name)) << line << name;
        }
    }
    if (hasRecordings())
        return;
    QTest::newRow("no recordings here") << Line::V35 << QString();
}

//! The operation that was recorded, with whatever values it needs to be sent; that it is refused is settled.
RefusalsTest::Asked RefusalsTest::askedBy(const RecordedAnswer &answer, Line line)
{
    const sandbox::Route route = sandbox::Router(line).elevate(answer.path);
    Verb verb = Verb::Get;
    for (Verb known : {Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        if (answer.verb == verbName(known))
            verb = known;
    }
    // A path nobody knows is asked for by nothing; its answer may still come, as from another service at the address.
    const Endpoint *endpoint = &elevate::listRoles;
    if (!route.candidates.isEmpty())
        endpoint = sandbox::chooseElevate(route.candidates, verb, route.arguments, {}, {});
    Request request{.operation = endpoint};
    const QString pattern(endpoint->pathOn(line));
    for (QStringView segment : QStringView(pattern).split(u'/')) {
        if (segment.startsWith(u'{'))
            request.path.insert(segment.sliced(1).chopped(1).toString().remove(u'?'), u"1"_s);
    }
    for (const ListedName &listed : listedNames(endpoint->query, line)) {
        if (listed.isRequired)
            request.query.append({listed.name, u"1"_s});
    }
    for (const ListedName &listed : listedNames(endpoint->headers, line)) {
        if (listed.isRequired)
            request.headers.append({listed.name.toLatin1(), "1"});
    }
    if (endpoint->body)
        request.body = QJsonObject();
    return {endpoint, request};
}

QString RefusalsTest::textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void RefusalsTest::showsInForm(const Endpoint &endpoint, Line line, const ServiceError &error)
{
    const Theme theme;
    const QList<FormRow> rows = formRowsOf(endpoint, line);
    RecordDialog dialog(theme, {.title = endpoint.titleText(),
                                .fields = rows,
                                .start = Record(*endpoint.body),
                                .line = line,
                                .submitText = u"Send"_s});
    DialogSubmission submission({.theme = theme}, &dialog);
    ChangeItemResult item{.status = ChangeItemResult::Status::Failed, .message = error.summary(), .error = error};
    submission.showProblem({.verdict = ChangeResult::Verdict::Failed, .items = {item}});
    const QString shown = textsOf(dialog);
    QVERIFY2(shown.contains(error.summary()), qPrintable(shown));
    QVERIFY2(shown.contains(error.nextStep()), qPrintable(shown));
    for (const FieldProblem &problem : error.fields) {
        QVERIFY2(shown.contains(problem.message), qPrintable(shown));
        const QString key = problem.key.section(u'[', 0, 0);
        if (key.isEmpty() || isAskedElsewhere(endpoint, key))
            continue;
        const FormField *field = dialog.form()->field(key);
        QVERIFY2(field, qPrintable(QString(endpoint.id + u": no field "_s + key)));
        QVERIFY2(field->problem().contains(problem.message), qPrintable(problem.key));
    }
}

//! Fields the service names that the form of the operation does not have.
bool RefusalsTest::isAskedElsewhere(const Endpoint &endpoint, const QString &key)
{
    struct Exception
    {
        const Endpoint *endpoint;
        QLatin1StringView key;
        const char *reason;
    };
    static constexpr std::array exceptions = {
        Exception{&elevate::createForm, "data.template_name"_L1, "part of the text in the field data"},
        Exception{&elevate::createForm, "data.fields"_L1, "part of the text in the field data"},
        Exception{&elevate::updateModule, "id"_L1, "comes from the selected row"},
        Exception{&elevate::updateOrganization, "id"_L1, "comes from the selected row"},
        Exception{&elevate::addOrgAdmin, "tenant-id"_L1, "is sent by itself"},
    };
    return std::ranges::any_of(exceptions, [&](const Exception &e) { return e.endpoint == &endpoint && e.key == key; });
}

void RefusalsTest::showsInDetails(const ServiceError &error)
{
    const DetailLine line = unreadLine(error);
    QVERIFY(!line.label.isEmpty());
    QVERIFY2(line.value.contains(error.summary()), qPrintable(line.value));
    QVERIFY2(line.value.contains(error.nextStep()), qPrintable(line.value));
}

void RefusalsTest::showsInPlaceOfList(const ServiceError &error)
{
    const PaneState state = paneStateOf(error);
    QVERIFY(!state.title.isEmpty());
    QVERIFY2(state.text.contains(error.summary()), qPrintable(state.text));
    QVERIFY2(state.text.contains(error.nextStep()), qPrintable(state.text));
    QVERIFY2(state.text.contains(error.operation->titleText()), qPrintable(state.text));
    if (error.cause != ServiceError::Cause::NotOffered)
        QVERIFY(!state.actionText.isEmpty());
}

void RefusalsTest::refused()
{
    if (!hasRecordings())
        QSKIP("GATEHOUSE_FACTS names no folder with elevate-recordings.");
    QFETCH(const Line, line);
    QFETCH(const QString, name);
    const RecordedAnswer answer = recordedAnswer(line, name);
    FaultServer server;
    server.setFallback(reply(answer.status, QJsonDocument(answer.body).toJson()));
    ElevateConnection connection = elevateConnection(server);
    connection.line = lineName(line);
    connection.tenantCode = u"default"_s;
    Client client(connection, quickEnvironment(std::make_shared<FakeClock>()));
    OpenAuthorizer authorizer;
    client.setAuthorizer(&authorizer);
    client.setContext({.tenantCode = u"default"_s, .organizationCode = u"default_code"_s});

    const Asked asked = askedBy(answer, line);
    const auto outcome = await(client.send(asked.request));
    if (asked.endpoint->has(Effect::EmptyIsError) && outcome) {
        // What the service calls an error is the answer of an empty list.
        const Outcome<QJsonArray> rows = client.rowsIn(*asked.endpoint, *outcome);
        QVERIFY(rows && rows->isEmpty());
        return;
    }
    QVERIFY2(!outcome, "the console takes it for a success");
    const ServiceError &error = outcome.error();
    QVERIFY2(error.status == answer.status, qPrintable(error.details()));
    QCOMPARE(error.message, answer.message());
    QVERIFY(!error.summary().isEmpty());
    QVERIFY(!error.nextStep().isEmpty());
    if (error.cause == ServiceError::Cause::Refused && error.fields.isEmpty())
        QVERIFY2(error.summary().contains(answer.message()), qPrintable(error.summary()));
    // The words of some refusals name a field although their list of fields is empty: then there are more.
    QVERIFY(error.fields.size() >= answer.fields().size());
    if (const QString id = answer.body["meta"_L1]["correlation"_L1].toString(); !id.isEmpty())
        QVERIFY2(error.details().contains(id), qPrintable(error.details()));
    const bool isOfOneRecord =
        std::ranges::any_of(allPages(), [&](const PageRow *page) { return page->read == asked.endpoint; });
    if (asked.endpoint->body && asked.endpoint->changes())
        showsInForm(*asked.endpoint, line, error);
    else if (isOfOneRecord)
        showsInDetails(error);
    else
        showsInPlaceOfList(error);
}

QTEST_MAIN(RefusalsTest)
#include "tst_refusals.moc"

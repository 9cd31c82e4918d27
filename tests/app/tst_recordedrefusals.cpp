#include "tests/support/clientfixture.h"
#include "tests/support/faultserver.h"

#include "app/pages/recordforms.h"
#include "network/operations/elevate.h"
#include "ui/connections/formfield.h"
#include "ui/records/recorddialog.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::testing;

//! How the recordings name an operation.
struct RecordedOperation
{
    QString name;
    const Endpoint *operation;
};

//! Those of users and accounts.
static QList<RecordedOperation> operations()
{
    return {{u"account-acceptTermsAndCondition"_s, &elevate::acceptTerms},
            {u"account-create"_s, &elevate::createAccount},
            {u"account-generateOtp"_s, &elevate::sendPasswordOtp},
            {u"account-list"_s, &elevate::listUsers},
            {u"account-logout"_s, &elevate::logout},
            {u"account-registrationOtp"_s, &elevate::sendRegistrationOtp},
            {u"account-resetPassword"_s, &elevate::resetPassword},
            {u"account-search"_s, &elevate::searchUsers},
            {u"account-sessions"_s, &elevate::listSessions},
            {u"admin-create"_s, &elevate::createAdmin},
            {u"admin-deactivateUser"_s, &elevate::deactivateUsers},
            {u"admin-deleteUser"_s, &elevate::deleteUser},
            {u"org-admin-deactivateUser"_s, &elevate::deactivateOrgUsers},
            {u"user-read"_s, &elevate::readUser},
            {u"user-setLanguagePreference"_s, &elevate::setLanguage},
            {u"user-share"_s, &elevate::shareProfile},
            {u"user-update"_s, &elevate::updateProfile}};
}

//! Every recorded refusal of what is done with users and accounts, as the administrator sees it: the field marked in
//! the form, or a message with a next step. The recordings lie outside the project; GATEHOUSE_FACTS names the folder
//! that holds them.
class RecordedRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void refusals_data()
    {
        QTest::addColumn<const Endpoint *>("operation");
        QTest::addColumn<Line>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonObject>("body");
        const QString facts = qEnvironmentVariable("GATEHOUSE_FACTS");
        if (facts.isEmpty())
            QSKIP("GATEHOUSE_FACTS names no folder with elevate-recordings.");
        for (const auto &[folder, line] : {std::pair{u"pre-tenant-3.1"_s, Line::V31}, {u"tenant-3.5"_s, Line::V35}})
            addRefusals(facts + u"/elevate-recordings/"_s + folder, line);
    }

    void refusals()
    {
        QFETCH(const Endpoint *, operation);
        QFETCH(const Line, line);
        QFETCH(const int, status);
        QFETCH(const QJsonObject, body);

        FaultServer server;
        server.setFallback(reply(status, json::compact(body)));
        Client client(elevateConnection(server));
        client.setLine(line);
        client.setContext({.tenantCode = u"default"_s, .organizationCode = u"default_code"_s});
        OpenAuthorizer authorizer;
        client.setAuthorizer(&authorizer);
        Request request{.operation = operation, .path = {{u"userId"_s, u"1"_s}, {u"id"_s, u"1"_s}}};
        request.query = {{u"type"_s, u"all"_s}};
        request.headers.emplaceBack("internal_access_token", "token-of-the-test");
        const Outcome<Reply> outcome = await(client.send(request));
        QVERIFY(!outcome);
        const ServiceError &error = outcome.error();

        const QString said = body.value("message"_L1).toString();
        const QString shown = error.summary() + u' ' + error.nextStep();
        QVERIFY2(!error.summary().isEmpty() && !error.nextStep().isEmpty(), qPrintable(shown));
        if (!operation->body || operation->has(Effect::Reads)) {
            // There is no form; whoever has asked is told what the service said, or what it means.
            const bool isMeaning = error.cause == ServiceError::Cause::NotAllowed || status == 500 || status == 401;
            const QString complaint = error.fields.isEmpty() ? said : error.fields.first().message;
            QVERIFY2(isMeaning || shown.contains(complaint), qPrintable(shown));
            return;
        }

        RecordDialog dialog(m_theme, {.title = u"Form"_s,
                                      .fields = formRowsOf(*operation, line),
                                      .start = Record(*operation->body),
                                      .line = line,
                                      .submitText = u"Send"_s});
        dialog.show();
        QHash<QString, QString> problems;
        for (const FieldProblem &problem : error.fields)
            problems.insert(problem.key, problem.message);
        dialog.showProblem(shown, {}, problems);
        const QString text = visibleText(dialog);
        QVERIFY2(text.contains(error.nextStep()), qPrintable(text));
        for (const QJsonValue &complaint : body.value("error"_L1).toArray()) {
            const QString key = complaint["param"_L1].toString();
            QVERIFY2(problems.contains(key), qPrintable(key));
            if (const FormField *field = dialog.form()->field(key))
                QVERIFY2(!field->problem().isEmpty(), qPrintable(key));
            else
                QVERIFY2(text.contains(problems.value(key)), qPrintable(text));
        }
        if (error.fields.isEmpty() && error.cause != ServiceError::Cause::OutcomeUnknown)
            QVERIFY2(text.contains(said), qPrintable(text));
    }

private:
    static void addRefusals(const QString &folder, Line line)
    {
        const QList<RecordedOperation> known = operations();
        for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
            const QString name = info.completeBaseName();
            const auto found = std::ranges::find(known, name.section(u"--"_s, 0, 0), &RecordedOperation::name);
            QFile file(info.filePath());
            if (found == known.cend() || !file.open(QIODevice::ReadOnly))
                continue;
            const QJsonValue response = json::parse(file.readAll())["response"_L1];
            const int status = response["status"_L1].toInt();
            if (status >= 400) {
                QTest::newRow(qPrintable(QString(lineName(line)) + u' ' + name))
                    << found->operation << line << status << response["body"_L1].toObject();
            }
        }
    }

    static QString visibleText(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    Theme m_theme;
};

QTEST_MAIN(RecordedRefusalsTest)
#include "tst_recordedrefusals.moc"

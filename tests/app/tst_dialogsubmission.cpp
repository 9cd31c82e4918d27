#include "app/changes/changedoor.h"
#include "app/changes/changelog.h"
#include "app/changes/dialogsubmission.h"
#include "app/changes/plan.h"
#include "network/operations/elevate.h"
#include "tests/support/toldreviewer.h"
#include "ui/connections/formfield.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Cause = ServiceError::Cause;

namespace {

//! A service that answers as told.
class ToldSender : public ChangeSender
{
public:
    QFuture<Outcome<Reply>> send(const PlannedChange &) override
    {
        ++sent;
        return QtFuture::makeReadyValueFuture(answer ? Outcome<Reply>(std::unexpected(*answer))
                                                     : Outcome<Reply>(Reply()));
    }
    QString account(Service) const override { return {}; }

    int sent = 0;
    std::optional<ServiceError> answer;
};

class NameDialog : public RequestDialog
{
public:
    explicit NameDialog(const Theme &theme) : RequestDialog(theme, nullptr), line(new QLineEdit)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        setHeading(u"Name"_s);
        addField(new FormField(theme, u"title"_s, u"Title"_s, line));
        body()->addWidget(RequestDialog::field(u"title"_s));
    }
    QString problemOfTitle() const { return RequestDialog::field(u"title"_s)->problem(); }
    QString said() const { return banner()->isVisible() ? texts(banner()) : QString(); }

    QLineEdit *line;

protected:
    void submit() override {}

private:
    static QString texts(const QWidget *widget)
    {
        QStringList found;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            found.append(label->text());
        return found.join(u'\n');
    }
};

} // namespace

//! What becomes of a dialog whose change is sent: it stays until the change was made, and nothing is sent twice.
class DialogSubmissionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void closesWhenItWasMade();
    void refusalsAreMarkedAndExplained();
    void notConfirmedStays();
    void dryRunStays();
    void yesThatChangedNothingIsTold();
    void yesIsBelievedWhereNobodyCanTell();
    void lostAnswerIsLookedUpBeforeItIsSentAgain();
    void madeAfterAll();
    void madeAfterAllButTypedOn();
    void unclearIsSentAgainOnlyWhenAskedTwice();

private:
    PlannedChange change(const QString &title) const;
    void submit(const QString &title) { m_submission->submit(change(title)); }

    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<ChangeLog> m_log;
    testing::ToldReviewer m_reviewer;
    std::shared_ptr<ToldSender> m_sender;
    std::unique_ptr<ChangeDoor> m_door;
    std::unique_ptr<NameDialog> m_dialog;
    DialogSubmission *m_submission = nullptr;
    QStringList m_toasts;
    Finding m_finding = Finding::Happened;
    int m_looks = 0;
};

void DialogSubmissionTest::init()
{
    m_log =
        std::make_unique<ChangeLog>(m_folder.filePath(u"%1.db"_s.arg(QLatin1StringView(QTest::currentTestFunction()))));
    m_sender = std::make_shared<ToldSender>();
    m_reviewer.answer = ReviewAnswer::Send;
    m_door = std::make_unique<ChangeDoor>(m_log.get(), &m_reviewer);
    m_door->setLookAgainAfter(std::chrono::milliseconds(1));
    Workspace workspace{.name = u"City"_s};
    workspace.safety = SafetyLevel::ConfirmDestructive;
    m_door->enter(workspace, m_sender);
    m_dialog = std::make_unique<NameDialog>(m_theme);
    m_toasts.clear();
    m_looks = 0;
    m_finding = Finding::Happened;
    PageContext context{.theme = m_theme, .door = m_door.get()};
    context.toast = [this](const Toast &toast) { m_toasts.append(toast.text); };
    m_submission = new DialogSubmission(context, m_dialog.get());
    m_dialog->open();
}

void DialogSubmissionTest::cleanup()
{
    m_dialog.reset();
    m_door.reset();
    m_log.reset();
}

PlannedChange DialogSubmissionTest::change(const QString &title) const
{
    elevate::Role role;
    role.id = 4;
    role.title = title;
    PlannedChange planned = plannedChange(elevate::updateRole, {}, Record::of(role));
    planned.arguments = {{u"id"_s, u"4"_s}};
    planned.body = QJsonObject{{u"title"_s, title}};
    auto *self = const_cast<DialogSubmissionTest *>(this);
    planned.lookUp = [self] {
        ++self->m_looks;
        return QtFuture::makeReadyValueFuture(self->m_finding);
    };
    return planned;
}

void DialogSubmissionTest::closesWhenItWasMade()
{
    const QSignalSpy done(m_submission, &DialogSubmission::done);
    submit(u"a"_s);
    QVERIFY(m_dialog->isBusy());
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(done.count(), 1);
    QCOMPARE(m_toasts.size(), 1);
    QCOMPARE(m_looks, 0);
}

void DialogSubmissionTest::refusalsAreMarkedAndExplained()
{
    m_submission->setExplanation([](const ServiceError &error, RequestDialog::Problems &problems, QString &nextStep) {
        problems.insert(u"title"_s, problems.take(error.fields.first().key));
        nextStep = u"Choose another."_s;
    });
    m_sender->answer = ServiceError{.cause = Cause::Refused,
                                    .status = 422,
                                    .message = u"Validation failed"_s,
                                    .fields = {{u"role.title"_s, u"title is invalid"_s}},
                                    .requestId = u"r-7"_s};
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isBusy());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->problemOfTitle(), u"title is invalid"_s);
    QVERIFY2(m_dialog->said().contains(u"Choose another."_s), qPrintable(m_dialog->said()));
    QVERIFY(m_dialog->said().contains(u"r-7"_s));
}

void DialogSubmissionTest::notConfirmedStays()
{
    m_reviewer.answer = ReviewAnswer::Cancel;
    PlannedChange planned = change(u"a"_s);
    planned.destructive = true;
    m_submission->submit(planned);
    QTRY_VERIFY(!m_dialog->isBusy());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->said().isEmpty());
    QCOMPARE(m_sender->sent, 0);
}

void DialogSubmissionTest::dryRunStays()
{
    m_door->setDryRun(true);
    submit(u"a"_s);
    QTRY_VERIFY(m_dialog->said().contains(u"nothing was sent"_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_sender->sent, 0);
}

void DialogSubmissionTest::yesThatChangedNothingIsTold()
{
    m_submission->setReadsBack(u"It may be another's."_s);
    m_finding = Finding::DidNotHappen;
    submit(u"a"_s);
    QTRY_VERIFY2(m_dialog->said().contains(u"nothing has changed"_s), qPrintable(m_dialog->said()));
    QVERIFY(m_dialog->said().contains(u"It may be another's."_s));
    QVERIFY(m_dialog->isVisible() && !m_dialog->isBusy());
    m_finding = Finding::Happened;
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void DialogSubmissionTest::yesIsBelievedWhereNobodyCanTell()
{
    m_submission->setReadsBack(u"It may be another's."_s);
    m_finding = Finding::Unclear;
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_looks, 1);
}

void DialogSubmissionTest::lostAnswerIsLookedUpBeforeItIsSentAgain()
{
    m_sender->answer = ServiceError{.cause = Cause::OutcomeUnknown};
    m_finding = Finding::DidNotHappen;
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isBusy());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->said().isEmpty());
    const int looks = m_looks;
    QVERIFY(looks >= 1);
    m_sender->answer.reset();
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_sender->sent, 2);
    QVERIFY(m_looks > looks);
}

void DialogSubmissionTest::madeAfterAll()
{
    m_sender->answer = ServiceError{.cause = Cause::OutcomeUnknown};
    m_finding = Finding::Unclear;
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isBusy());
    m_finding = Finding::Happened;
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_sender->sent, 1);
    QVERIFY(m_toasts.last().contains(u"after all"_s));
}

void DialogSubmissionTest::madeAfterAllButTypedOn()
{
    m_sender->answer = ServiceError{.cause = Cause::OutcomeUnknown};
    m_finding = Finding::Unclear;
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isBusy());
    m_finding = Finding::Happened;
    submit(u"b"_s);
    QTRY_VERIFY(m_dialog->said().contains(u"What you typed since was not sent"_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_sender->sent, 1);
}

void DialogSubmissionTest::unclearIsSentAgainOnlyWhenAskedTwice()
{
    m_sender->answer = ServiceError{.cause = Cause::OutcomeUnknown};
    m_finding = Finding::Unclear;
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isBusy());
    submit(u"a"_s);
    QTRY_VERIFY(m_dialog->said().contains(u"press the button once more"_s));
    QCOMPARE(m_sender->sent, 1);
    m_sender->answer.reset();
    submit(u"a"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_sender->sent, 2);
}

QTEST_MAIN(DialogSubmissionTest)
#include "tst_dialogsubmission.moc"

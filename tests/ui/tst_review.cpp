#include "tests/ui/pictures.h"
#include "tests/ui/samplerecord.h"
#include "ui/changes/reviewdialog.h"
#include "ui/changes/reviewdialogs.h"
#include "ui/widgets/button.h"

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void cleanup();

    void showsEachDifference();
    void showsThePlanOfMany();
    void sendIsNamedAndAnswers();
    void escapeIsNo();
    void closingTheParentIsNo();
    void cancellingTheFutureCloses();
    void destructiveIsNotTheDefault();
    void productionAsksForTheName();
    void manyAreCounted();
    void dryRunSaysSo();
    void secretsStayHidden();
    void gallery_data();
    void gallery();

private:
    static PlannedChange update();
    static PlannedChange removal();
    static ReviewContext context(Environment environment);
    ReviewDialog *open(const QList<PlannedChange> &changes, const ReviewContext &context);
    QString allText(const QWidget *widget) const;

    Theme m_theme;
    QFuture<ReviewAnswer> m_answer;
    std::unique_ptr<QWidget> m_parent;
    std::unique_ptr<ReviewDialogs> m_reviewer;
};

PlannedChange TestReview::update()
{
    PlannedChange change;
    change.operation = u"updateSample"_s;
    change.title = u"Save sample"_s;
    change.before = sampleRecord();
    change.after = change.before;
    change.after.setText(u"status", u"INACTIVE"_s);
    change.after.setText(u"about", QString());
    change.target = ChangeTarget::of(change.before);
    return change;
}

PlannedChange TestReview::removal()
{
    PlannedChange change;
    change.operation = u"deleteSample"_s;
    change.title = u"Delete sample"_s;
    change.before = sampleRecord();
    change.target = ChangeTarget::of(change.before);
    change.destructive = true;
    change.irreversible = true;
    change.consequences = {u"41 people lose the role they were given through it."_s};
    return change;
}

ReviewContext TestReview::context(Environment environment)
{
    return {.workspace = u"City of Pune"_s, .environment = environment, .account = u"asha@example.org"_s};
}

ReviewDialog *TestReview::open(const QList<PlannedChange> &changes, const ReviewContext &context)
{
    m_parent = std::make_unique<QWidget>();
    m_parent->show();
    m_reviewer = std::make_unique<ReviewDialogs>(m_theme, m_parent.get());
    m_answer = m_reviewer->review(changes, context);
    auto *dialog = m_parent->findChild<ReviewDialog *>();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog))
        qWarning("The dialog did not become active");
    return dialog;
}

void TestReview::cleanup()
{
    m_reviewer.reset();
    m_parent.reset();
}

QString TestReview::allText(const QWidget *widget) const
{
    QString text;
    for (const auto *label : widget->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

//! Of many things done at once there are no fields, and all of what they come to is told.
void TestReview::showsThePlanOfMany()
{
    PlannedChange change;
    change.operation = u"createSample"_s;
    change.title = u"Import users"_s;
    change.target = {.type = {}, .identity = {}, .title = u"people.csv"_s};
    change.irreversible = true;
    for (int i = 0; i < 9; ++i)
        change.plan.append(u"%1 people are sent an invitation."_s.arg(i + 100));
    const ReviewDialog *dialog = open({change}, context(Environment::Staging));
    const QString text = allText(dialog);
    for (const QString &sentence : std::as_const(change.plan))
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
    QVERIFY2(!text.contains(u"Nothing else is sent"_s), qPrintable(text));
    QVERIFY(text.contains(u"This cannot be taken back."_s));
}

void TestReview::showsEachDifference()
{
    const ReviewDialog *dialog = open({update()}, context(Environment::Staging));
    const QString text = allText(dialog);
    for (const QString &part : {u"Inactive"_s, u"Active\n"_s, u"Everything north of the river."_s, u"updateSample"_s,
                                u"City of Pune"_s, u"asha@example.org"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u"north.example.org"_s)); // did not change
}

void TestReview::sendIsNamedAndAnswers()
{
    ReviewDialog *dialog = open({update()}, context(Environment::Production));
    QCOMPARE(dialog->sendButton()->text(), u"Save sample"_s);
    QVERIFY(!dialog->nameLine());
    QVERIFY(!m_answer.isFinished());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(m_answer.isFinished());
    QCOMPARE(m_answer.result(), ReviewAnswer::Send);
}

void TestReview::escapeIsNo()
{
    ReviewDialog *dialog = open({update()}, context(Environment::Staging));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_answer.result(), ReviewAnswer::Cancel);
}

void TestReview::closingTheParentIsNo()
{
    open({update()}, context(Environment::Staging));
    m_parent.reset();
    QVERIFY(m_answer.isFinished());
    QCOMPARE(m_answer.result(), ReviewAnswer::Cancel);
}

void TestReview::cancellingTheFutureCloses()
{
    QPointer<ReviewDialog> dialog = open({update()}, context(Environment::Staging));
    m_answer.cancel();
    QTRY_VERIFY(!dialog);
}

void TestReview::destructiveIsNotTheDefault()
{
    ReviewDialog *dialog = open({removal()}, context(Environment::Staging));
    QCOMPARE(dialog->sendButton()->kind(), Button::Kind::Danger);
    QVERIFY(allText(dialog).contains(u"41 people"_s));
    QVERIFY(allText(dialog).contains(u"cannot be taken back"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_answer.result(), ReviewAnswer::Cancel);
}

void TestReview::productionAsksForTheName()
{
    ReviewDialog *dialog = open({removal()}, context(Environment::Production));
    QVERIFY(dialog->nameLine()->hasFocus());
    QVERIFY(!dialog->sendButton()->isEnabled());
    QTest::keyClicks(dialog->nameLine(), u"North"_s);
    QVERIFY(!dialog->sendButton()->isEnabled());
    QTest::keyClick(dialog->nameLine(), Qt::Key_Return);
    QVERIFY(!m_answer.isFinished());
    QTest::keyClicks(dialog->nameLine(), u" district"_s);
    QVERIFY(dialog->sendButton()->isEnabled());
    QTest::mouseClick(dialog->sendButton(), Qt::LeftButton);
    QCOMPARE(m_answer.result(), ReviewAnswer::Send);
}

void TestReview::manyAreCounted()
{
    const QList<PlannedChange> changes(45, removal());
    ReviewDialog *dialog = open(changes, context(Environment::Production));
    QVERIFY(dialog->sendButton()->text().contains(u"45"_s));
    QVERIFY(allText(dialog).contains(u"15 more"_s));
    QCOMPARE(dialog->nameToType(), u"City of Pune"_s);
    QCOMPARE(allText(dialog).count(u"41 people"_s), 1);
    QVERIFY(dialog->height() <= dialog->screen()->availableSize().height());
}

void TestReview::dryRunSaysSo()
{
    ReviewContext dry = context(Environment::Production);
    dry.dryRun = true;
    ReviewDialog *dialog = open({removal()}, dry);
    QVERIFY(allText(dialog).contains(u"Dry run"_s));
    QVERIFY(!dialog->nameLine());
    QCOMPARE(dialog->sendButton()->kind(), Button::Kind::Primary);
}

void TestReview::secretsStayHidden()
{
    PlannedChange change = update();
    change.after.setText(u"password", u"hunter2"_s);
    const ReviewDialog *dialog = open({change}, context(Environment::Staging));
    QVERIFY(allText(dialog).contains(u"Password"_s));
    QVERIFY(!allText(dialog).contains(u"hunter2"_s));
}

void TestReview::gallery_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("update") << 0;
    QTest::newRow("delete-production") << 1;
    QTest::newRow("create") << 2;
    QTest::newRow("many") << 3;
    QTest::newRow("dry-run") << 4;
}

void TestReview::gallery()
{
    QFETCH(int, number);
    PlannedChange creation = update();
    creation.before = {};
    creation.title = u"Create sample"_s;
    QList<PlannedChange> changes{update()};
    ReviewContext where = context(Environment::Staging);
    if (number == 1) {
        changes = {removal()};
        where = context(Environment::Production);
    } else if (number == 2) {
        changes = {creation};
        where = context(Environment::Sandbox);
    } else if (number == 3) {
        changes = {update(), removal(), creation};
    } else if (number == 4) {
        where.dryRun = true;
    }
    ReviewDialog dialog(m_theme, changes, where);
    dialog.show();
    takePictures(m_theme, &dialog, u"review-"_s + QString::fromUtf8(QTest::currentDataTag()));
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"

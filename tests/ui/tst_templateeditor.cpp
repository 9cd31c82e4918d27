#include "tests/ui/accessible.h"
#include "tests/ui/pictures.h"
#include "ui/code/codeeditor.h"
#include "ui/templates/mailview.h"
#include "ui/templates/placeholderlist.h"
#include "ui/templates/templatedialog.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using Message = elevate::NotificationTemplate;

class TestTemplateEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init() { open(welcome(), false); }
    void cleanup() { delete m_dialog; }

    void previewIsFilledWithSamples();
    void headerAndFooterAreAround();
    void unknownHeaderIsAskedForAndMarked();
    void misspeltIsMarkedAndMended();
    void malformedIsMarkedAndMended();
    void missingIsMarkedAndInserted();
    void othersAreKnown();
    void nothingIsFetched();
    void plainTextIsShownAsSuch();
    void smsOnlyWithTenants();
    void onlyMailsHaveHeaders();
    void missingFieldsAreAskedFor();
    void closingAsks();
    void takesWhatIsTyped();
    void everythingIsNamed();
    void gallery();

private:
    static Message welcome();
    static QList<Message> others();
    void open(const Message &message, bool isNew, Line line = Line::V35);
    QString texts() const;
    template<class Widget = QLineEdit>
    Widget *named(const QString &name) const;
    Button *button(const QString &text) const;
    void setBody(const QString &text) { m_dialog->bodyEditor()->setPlainText(text); }

    Theme m_theme;
    QPointer<TemplateDialog> m_dialog;
};

Message TestTemplateEditor::welcome()
{
    return {.id = 5,
            .type = u"email"_s,
            .code = u"welcome"_s,
            .subject = u"Welcome, {name}"_s,
            .body = u"<p>Dear {name},</p>\n<p>your code is {otp}.</p>"_s,
            .emailHeader = u"email_header"_s,
            .emailFooter = u"email_footer"_s};
}

QList<Message> TestTemplateEditor::others()
{
    return {welcome(),
            {.id = 1, .type = u"emailHeader"_s, .code = u"email_header"_s, .body = u"<h3>Sandbox City</h3>"_s},
            {.id = 2, .type = u"emailFooter"_s, .code = u"email_footer"_s, .body = u"<p>The registry</p>"_s},
            {.id = 3, .type = u"email"_s, .code = u"invite"_s, .body = u"<p>{orgName} as {role}</p>"_s}};
}

void TestTemplateEditor::open(const Message &message, bool isNew, Line line)
{
    delete m_dialog;
    m_dialog = new TemplateDialog(m_theme,
                                  {.title = u"Edit template"_s,
                                   .note = u"The service sends this."_s,
                                   .start = message,
                                   .isNew = isNew,
                                   .submitText = u"Save template"_s,
                                   .line = line},
                                  nullptr);
    m_dialog->setOthers(others());
    m_dialog->resize(1120, 740);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QString TestTemplateEditor::texts() const
{
    QStringList found;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            found.append(label->text());
    }
    return found.join(u'\n');
}

template<class Widget>
Widget *TestTemplateEditor::named(const QString &name) const
{
    for (Widget *widget : m_dialog->findChildren<Widget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

Button *TestTemplateEditor::button(const QString &text) const
{
    for (Button *candidate : m_dialog->findChildren<Button *>()) {
        if (candidate->isVisible() && (candidate->text() == text || candidate->accessibleName() == text))
            return candidate;
    }
    return nullptr;
}

void TestTemplateEditor::previewIsFilledWithSamples()
{
    auto *sample = named(u"Sample value of name"_s);
    QVERIFY(sample);
    sample->setFocus();
    sample->selectAll();
    QTest::keyClicks(sample, u"Mara Lund"_s);
    QTRY_VERIFY(m_dialog->preview()->toPlainText().contains(u"Dear Mara Lund,"_s));
    QVERIFY(texts().contains(u"Welcome, Mara Lund"_s));
    QVERIFY(sample->hasFocus()); // it was not made anew while typing
    sample->clear();
    QTRY_VERIFY(m_dialog->preview()->toPlainText().contains(u"Dear {name},"_s));
}

void TestTemplateEditor::headerAndFooterAreAround()
{
    const QString shown = m_dialog->preview()->toPlainText();
    QVERIFY(shown.startsWith(u"Sandbox City"_s));
    QVERIFY(shown.endsWith(u"The registry"_s));
    auto *header = named<QComboBox>(u"Header template"_s);
    QCOMPARE(header->findText(u"email_header"_s), 1); // chosen from those there are
    QCOMPARE(header->findText(u"email_footer"_s), -1);
    header->setCurrentIndex(0);
    QTRY_VERIFY(m_dialog->preview()->toPlainText().startsWith(u"Dear"_s));
}

void TestTemplateEditor::unknownHeaderIsAskedForAndMarked()
{
    QSignalSpy wanted(m_dialog, &TemplateDialog::partWanted);
    named<QComboBox>(u"Header template"_s)->setCurrentText(u"the_other"_s);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first(), (QVariantList{u"emailHeader"_s, u"the_other"_s}));
    QVERIFY(!texts().contains(u"No template has this code"_s)); // nobody knows yet
    m_dialog->setPart(u"emailHeader"_s, u"the_other"_s, {});
    QVERIFY(texts().contains(u"No template has this code"_s));
    m_dialog->setPart(u"emailHeader"_s, u"the_other"_s, u"<p>Other</p>"_s);
    QVERIFY(!texts().contains(u"No template has this code"_s));
    QVERIFY(m_dialog->preview()->toPlainText().startsWith(u"Other"_s));
    QCOMPARE(wanted.count(), 1);
}

void TestTemplateEditor::misspeltIsMarkedAndMended()
{
    setBody(u"<p>Dear {nmae}, your code is {otp}.</p>"_s);
    QTRY_VERIFY2(texts().contains(u"Misspelt? Nearly {name}"_s), qPrintable(texts()));
    QVERIFY(m_dialog->preview()->toPlainText().contains(u"Dear {nmae}"_s)); // as it would be sent
    QTest::mouseClick(button(u"Write {name}"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->message().body, u"<p>Dear {name}, your code is {otp}.</p>"_s);
    QTRY_VERIFY(!texts().contains(u"Misspelt"_s));
}

void TestTemplateEditor::malformedIsMarkedAndMended()
{
    for (const QString &wrong : {u"{ otp }"_s, u"{{otp}}"_s, u"{otp"_s}) {
        setBody(u"<p>Dear {name}, your code is %1 now.</p>"_s.arg(wrong));
        QTRY_VERIFY2(button(u"Write {otp}"_s), qPrintable(wrong));
        QTest::mouseClick(button(u"Write {otp}"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->message().body, u"<p>Dear {name}, your code is {otp} now.</p>"_s);
    }
}

void TestTemplateEditor::missingIsMarkedAndInserted()
{
    setBody(u"<p>Dear {name}.</p>"_s);
    QTRY_VERIFY(texts().contains(u"Missing: the stored version has it"_s));
    m_dialog->bodyEditor()->goTo(3);
    QTest::mouseClick(button(u"Insert {otp}"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->message().body, u"<p>{otp}Dear {name}.</p>"_s);
    QTRY_VERIFY(!texts().contains(u"Missing"_s));
}

void TestTemplateEditor::othersAreKnown()
{
    setBody(u"<p>{name} {otp} {orgName} {door}</p>"_s);
    QTRY_VERIFY(texts().contains(u"{door}"_s));
    QVERIFY(texts().contains(u"New in body: no other template has it"_s));
    const QList<PlaceholderFinding> findings = m_dialog->placeholders()->findings();
    const auto found = std::ranges::find(findings, u"orgName"_s, &PlaceholderFinding::name);
    QCOMPARE(found->state, PlaceholderFinding::State::Known);
}

void TestTemplateEditor::nothingIsFetched()
{
    setBody(u"<p>{name} {otp}<img src=\"http://127.0.0.1:1/a.png\"><img src='file:///etc/hostname'>"
            "<img src=\"data:image/png;base64,AAAA\"></p>"_s);
    QTRY_VERIFY2(texts().contains(u"2 pictures or style sheets from outside are not loaded"_s), qPrintable(texts()));
    QVERIFY(m_dialog->preview()->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
    QCOMPARE(MailView::outsideCount(u"<link rel=stylesheet href=a.css><a href=\"b\">x</a> p{background:url(c.png)}"_s),
             2);
}

void TestTemplateEditor::plainTextIsShownAsSuch()
{
    Message sms{.id = 9, .type = u"sms"_s, .code = u"otp"_s, .body = u"<b>{otp}</b> is your code"_s};
    open(sms, false);
    QTRY_VERIFY(m_dialog->preview()->toPlainText().contains(u"<b>482913</b> is your code"_s));
    QVERIFY(texts().contains(u"Shown as plain text."_s));
}

void TestTemplateEditor::smsOnlyWithTenants()
{
    open(welcome(), false, Line::V31);
    QCOMPARE(named<QComboBox>(u"Type"_s)->findData(u"sms"_s), -1);
    open(welcome(), false, Line::V35);
    QVERIFY(named<QComboBox>(u"Type"_s)->findData(u"sms"_s) > 0);
}

void TestTemplateEditor::onlyMailsHaveHeaders()
{
    auto *type = named<QComboBox>(u"Type"_s);
    type->setCurrentIndex(type->findData(u"emailHeader"_s));
    QTRY_VERIFY(!named<QComboBox>(u"Header template"_s)->isEnabled());
    QVERIFY(texts().contains(u"Only messages of the type email have one."_s));
    QVERIFY(m_dialog->preview()->toPlainText().startsWith(u"Dear"_s));
}

void TestTemplateEditor::missingFieldsAreAskedFor()
{
    open({.type = u"email"_s}, true);
    const QSignalSpy submitted(m_dialog, &TemplateDialog::submitted);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(texts().contains(u"needs a code"_s));
    QVERIFY(texts().contains(u"needs a body"_s));
    QVERIFY(named(u"Code"_s)->hasFocus());
    QTest::keyClicks(named(u"Code"_s), u"farewell"_s);
    m_dialog->bodyEditor()->setFocus();
    QTest::keyClicks(m_dialog->bodyEditor(), u"Goodbye {name}"_s);
    QTest::keyClick(m_dialog->bodyEditor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(m_dialog->message().body, u"Goodbye {name}"_s);
    QVERIFY(m_dialog->isVisible());
}

void TestTemplateEditor::closingAsks()
{
    QTest::keyClicks(named(u"Subject"_s), u"!"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(texts().contains(u"Close without saving?"_s));
    QTest::mouseClick(button(u"Discard changes"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    open(welcome(), false);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestTemplateEditor::takesWhatIsTyped()
{
    QCOMPARE(Record::of(m_dialog->message()), Record::of(welcome()));
    named<QComboBox>(u"Footer template"_s)->setCurrentIndex(0);
    QTest::keyClicks(named(u"Subject"_s), u"!"_s);
    Message expected = welcome();
    expected.emailFooter.clear();
    expected.subject += u'!';
    QCOMPARE(m_dialog->message().subject, expected.subject);
    QCOMPARE(m_dialog->message().emailFooter, QString());
}

void TestTemplateEditor::everythingIsNamed()
{
    setBody(u"{nmae} { otp }"_s);
    QTRY_VERIFY(button(u"Write {name}"_s));
    const QStringList nameless = namelessWidgets(m_dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestTemplateEditor::gallery()
{
    QCursor::setPos(0, 0);
    setBody(u"<!-- the mail -->\n<p>Dear {nmae},</p>\n<p class=\"big\">you are <b>{role}</b> at {door}. <img "
            "src=\"http://example.org/a.png\"></p>"_s);
    QTRY_VERIFY(button(u"Write {name}"_s));
    takePictures(m_theme, m_dialog, u"templateeditor"_s);
}

QTEST_MAIN(TestTemplateEditor)
#include "tst_templateeditor.moc"

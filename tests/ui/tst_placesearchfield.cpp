#include "tests/ui/pictures.h"
#include "ui/map/placesearchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class PlaceSearchFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup() { m_window.reset(); }

    void modelIsSound();
    void findsByKeys();
    void choosesByMouse();
    void takesCoordinates();
    void saysThatThereIsNoSuchPlace();
    void escClosesFirstAndClearsThen();
    void closesWithTheFocus();
    void hangsInsideTheWindow();

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    PlaceSearchField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

void PlaceSearchFieldTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(640, 420);
    m_field = new PlaceSearchField(m_theme, m_window.get());
    m_field->setGeometry(20, 20, 280, tokens::ControlHeight);
    m_other = new QLineEdit(m_window.get());
    m_other->setGeometry(340, 20, 100, tokens::ControlHeight);
    QCursor::setPos(0, 0);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void PlaceSearchFieldTest::modelIsSound()
{
    PlaceListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChoices({PlaceChoice::of(GeoPoint{31.5, -74}), {.name = u"A"_s, .where = u"B"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"31.5, -74"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"A, B"_s);
    QVERIFY(!model.at(2));
    model.setChoices({});
    QCOMPARE(model.rowCount(), 0);
}

void PlaceSearchFieldTest::findsByKeys()
{
    QSignalSpy chosen(m_field, &PlaceSearchField::chosen);
    QTest::keyClicks(m_field, u"amr"_s);
    QTRY_VERIFY(m_field->list()->model()->rowCount() > 1);
    QVERIFY(m_field->isOpen());
    QCOMPARE(m_field->list()->currentIndex().data().toString(), u"Amritsar"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(m_field->list()->currentIndex().row(), 1);
    QTest::keyClick(m_field, Qt::Key_Up);
    QTest::keyClick(m_field, Qt::Key_Up); // round to the last
    QCOMPARE(m_field->list()->currentIndex().row(), m_field->list()->model()->rowCount() - 1);
    QTest::keyClick(m_field, Qt::Key_Down);
    test::takePictures(m_theme, m_window.get(), u"placesearch"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.first().first().value<PlaceChoice>();
    QCOMPARE(choice.name, u"Amritsar"_s);
    QCOMPARE(choice.where, u"Punjab, India"_s);
    QVERIFY(distanceBetween(choice.point, {31.62, 74.87}) < 5'000);
    QVERIFY(!m_field->isOpen());
    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_field->text(), u"Amritsar"_s);
}

void PlaceSearchFieldTest::choosesByMouse()
{
    QSignalSpy chosen(m_field, &PlaceSearchField::chosen);
    QTest::keyClicks(m_field, u"san"_s);
    QTRY_COMPARE(m_field->list()->model()->rowCount(), PlaceSearchField::MostRows);
    const QModelIndex third = m_field->list()->model()->index(2, 0);
    const QString name = third.data().toString();
    QTest::mouseClick(m_field->list()->viewport(), Qt::LeftButton, {}, m_field->list()->visualRect(third).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_field->text(), name);
    QVERIFY(m_field->hasFocus());
}

void PlaceSearchFieldTest::takesCoordinates()
{
    QSignalSpy chosen(m_field, &PlaceSearchField::chosen);
    m_field->setText(u"31°38'N 74°52'E"_s);
    QTRY_COMPARE(m_field->list()->model()->rowCount(), 1);
    QCOMPARE(m_field->list()->currentIndex().data().toString(), u"31.633333, 74.866667"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.first().first().value<PlaceChoice>();
    QCOMPARE(choice.population, 0);
    QVERIFY(distanceBetween(choice.point, {31 + 38 / 60.0, 74 + 52 / 60.0}) < 0.01);
}

void PlaceSearchFieldTest::saysThatThereIsNoSuchPlace()
{
    QSignalSpy chosen(m_field, &PlaceSearchField::chosen);
    QTest::keyClicks(m_field, u"xqzzt"_s);
    const auto says = [this](const QString &text) {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"No such place"_s));
    test::takePictures(m_theme, m_window.get(), u"placesearch-none"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_field->isOpen());
}

void PlaceSearchFieldTest::escClosesFirstAndClearsThen()
{
    QTest::keyClicks(m_field, u"pune"_s);
    QVERIFY(m_field->isOpen());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_field->isOpen());
    QCOMPARE(m_field->text(), u"pune"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    QVERIFY(m_field->isOpen());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_field->text().isEmpty());
}

void PlaceSearchFieldTest::closesWithTheFocus()
{
    QTest::keyClicks(m_field, u"pune"_s);
    QVERIFY(m_field->isOpen());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    QVERIFY(!m_field->isOpen());
}

void PlaceSearchFieldTest::hangsInsideTheWindow()
{
    m_field->setGeometry(400, 20, 220, tokens::ControlHeight);
    QTest::keyClicks(m_field, u"new"_s);
    QTRY_COMPARE(m_field->list()->model()->rowCount(), PlaceSearchField::MostRows);
    const QRect list(m_field->list()->mapTo(m_window.get(), QPoint()), m_field->list()->size());
    QVERIFY(m_window->rect().contains(list));
    QVERIFY(list.top() > m_field->geometry().bottom());
}

QTEST_MAIN(PlaceSearchFieldTest)
#include "tst_placesearchfield.moc"

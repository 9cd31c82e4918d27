#include "tests/ui/pictures.h"
#include "ui/theme/contrast.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Lab = std::array<double, 3>;
using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira, Fernandes (2009), severity 1.
constexpr Matrix normalSight{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// The colour in OKLab as somebody with that sight sees it.
Lab seen(QColor color, const Matrix &sight)
{
    const std::array<double, 3> in{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> rgb{};
    for (size_t i = 0; i < 3; ++i)
        rgb[i] = std::max(0.0, sight[i][0] * in[0] + sight[i][1] * in[1] + sight[i][2] * in[2]);
    const double l = std::cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
    const double m = std::cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
    const double s = std::cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double distance(const Lab &one, const Lab &other)
{
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void contrasts_data();
    void contrasts();
    void seriesSurvivesColorBlindness_data() { sets(); }
    void seriesSurvivesColorBlindness();
    void contrastFormula();
    void everyIconDraws();
    void everyIconFileIsUsed();
    void iconsFollowTheTheme();
    void iconsAreSharp();
    void switchingRepaintsWidgets();
    void focusIsVisible_data();
    void focusIsVisible();

private:
    void sets();

    Theme m_theme;
};

void TestTheme::init()
{
    m_theme.setContrast(Contrast::Normal);
    m_theme.setAppearance(Appearance::Light);
}

void TestTheme::sets()
{
    QTest::addColumn<int>("set");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("light, more contrast") << 2;
    QTest::newRow("dark, more contrast") << 3;
}

static const tokens::Colors &colorSet(int number)
{
    static constexpr std::array all{&tokens::light, &tokens::dark, &tokens::lightContrast, &tokens::darkContrast};
    return *all[size_t(number)];
}

void TestTheme::contrasts_data()
{
    sets();
}

void TestTheme::contrasts()
{
    QFETCH(int, set);
    const tokens::Colors &c = colorSet(set);
    const auto check = [](const char *what, QRgb one, QRgb other, double least) {
        const double found = contrast(QColor(one), QColor(other));
        QVERIFY2(found >= least, qPrintable(u"%1: %2 on %3 is %4"_s.arg(QString::fromUtf8(what), QColor(one).name(),
                                                                        QColor(other).name(), QString::number(found))));
    };
    for (const QRgb ground : {c.chrome, c.surface, c.raised, c.field, c.hover, c.pressed, c.selection}) {
        check("text", c.text, ground, 4.5);
        check("muted text", c.textMuted, ground, 4.5);
        check("accent text", c.accentText, ground, 4.5);
    }
    for (const QRgb ground : {c.chrome, c.surface, c.raised, c.field}) {
        check("outline", c.outline, ground, 3);
        check("accent", c.accent, ground, 3);
    }
    check("text on accent", c.onAccent, c.accent, 4.5);
    check("text on accent, pointed at", c.onAccent, c.accentHover, 4.5);
    check("text on accent, pressed", c.onAccent, c.accentPressed, 4.5);
    for (const tokens::Meaning &meaning :
         {c.info, c.success, c.warning, c.danger, c.production, c.staging, c.sandbox}) {
        for (const QRgb ground : {c.chrome, c.surface, c.raised, c.hover, meaning.tint})
            check("meaning", meaning.color, ground, 4.5);
        check("text on tint", c.text, meaning.tint, 4.5);
        check("muted text on tint", c.textMuted, meaning.tint, 4.5);
        check("text on fill", meaning.onFill, meaning.fill, 4.5);
        check("fill", meaning.fill, c.surface, 3);
        check("fill", meaning.fill, c.chrome, 3);
    }
    for (const QRgb color : c.series)
        check("series", color, c.surface, 3);
}

void TestTheme::seriesSurvivesColorBlindness()
{
    QFETCH(int, set);
    const tokens::Colors &c = colorSet(set);
    for (const Matrix &sight : {normalSight, protanopia, deuteranopia, tritanopia}) {
        for (size_t i = 0; i < c.series.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const double apart = distance(seen(QColor(c.series[i]), sight), seen(QColor(c.series[j]), sight));
                QVERIFY2(apart > 0.08,
                         qPrintable(u"%1 and %2: %3"_s.arg(QColor(c.series[i]).name(), QColor(c.series[j]).name(),
                                                           QString::number(apart))));
            }
        }
    }
}

void TestTheme::contrastFormula()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The example of WCAG's own explanations: #777 on white is just below the limit for text.
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001);
}

void TestTheme::everyIconDraws()
{
    for (size_t i = 1; i < icons::names.size(); ++i) {
        const QImage image = m_theme.pixmap(Icon(i), 24, 1, Qt::black).toImage();
        QVERIFY2(!image.isNull(), icons::names[i].data());
        int inked = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY2(inked > 8, icons::names[i].data());
    }
}

void TestTheme::everyIconFileIsUsed()
{
    QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (size_t i = 1; i < icons::names.size(); ++i)
        QVERIFY2(files.removeOne(QString(icons::names[i] + ".svg"_L1)), icons::names[i].data());
    QCOMPARE(files, QStringList());
}

static QColor strongest(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = qAlpha(image.pixel(x, y)) > qAlpha(best) ? image.pixel(x, y) : best;
    }
    return QColor(best);
}

// Half-covered pixels lose a little when the alpha is divided out again.
static bool isNear(QColor one, QColor other)
{
    return std::abs(one.red() - other.red()) < 4 && std::abs(one.green() - other.green()) < 4 &&
           std::abs(one.blue() - other.blue()) < 4;
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon icon = m_theme.icon(Icon::Plus, Tone::Text);
    QVERIFY(isNear(strongest(icon.pixmap(18)), tokens::light.text));
    m_theme.setAppearance(Appearance::Dark);
    QVERIFY(isNear(strongest(icon.pixmap(18)), tokens::dark.text));
    QVERIFY(isNear(strongest(icon.pixmap(QSize(18, 18), QIcon::Disabled)), tokens::dark.textDisabled));
}

void TestTheme::iconsAreSharp()
{
    const QPixmap pixmap = m_theme.icon(Icon::Users).pixmap(QSize(18, 18), 2.0);
    QCOMPARE(pixmap.size(), QSize(36, 36));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestTheme::switchingRepaintsWidgets()
{
    QWidget window;
    window.resize(40, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto shown = [&window] { return window.grab().toImage().pixel(20, 20); };
    QTRY_COMPARE(shown(), tokens::light.surface);
    m_theme.setAppearance(Appearance::Dark);
    QVERIFY(m_theme.isDark());
    QTRY_COMPARE(shown(), tokens::dark.surface);
    m_theme.setContrast(Contrast::High);
    QTRY_COMPARE(shown(), tokens::darkContrast.surface);
    init();
    QTRY_COMPARE(shown(), tokens::light.surface);
}

void TestTheme::focusIsVisible_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"button", "primary", "line", "combo", "spin", "check", "radio", "text", "tool"})
        QTest::newRow(kind) << QString::fromUtf8(kind);
}

void TestTheme::focusIsVisible()
{
    QFETCH(QString, kind);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit;
    layout->addWidget(other);
    QWidget *widget = nullptr;
    if (kind == "button"_L1)
        widget = new Button(m_theme, Button::Kind::Plain, u"Save"_s);
    else if (kind == "primary"_L1)
        widget = new Button(m_theme, Button::Kind::Primary, u"Save"_s);
    else if (kind == "line"_L1)
        widget = new QLineEdit;
    else if (kind == "combo"_L1)
        widget = new QComboBox;
    else if (kind == "spin"_L1)
        widget = new QSpinBox;
    else if (kind == "check"_L1)
        widget = new QCheckBox(u"Yes"_s);
    else if (kind == "radio"_L1)
        widget = new QRadioButton(u"Yes"_s);
    else if (kind == "text"_L1)
        widget = new QPlainTextEdit;
    else
        widget = new QToolButton;
    widget->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(widget);
    window.resize(200, 120);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    const QImage before = widget->grab().toImage();
    widget->setFocus(Qt::TabFocusReason);
    QVERIFY(widget->hasFocus());
    const QImage after = widget->grab().toImage();

    int ring = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (after.pixel(x, y) != before.pixel(x, y))
                ++ring;
        }
    }
    QVERIFY2(ring > 2 * after.height(), qPrintable(QString::number(ring)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

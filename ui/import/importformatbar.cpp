#include "ui/import/importformatbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Those that files of people come in; all others stand behind them.
static constexpr QLatin1StringView encodings[] = {"UTF-8"_L1,        "windows-1252"_L1, "ISO-8859-1"_L1,
                                                  "UTF-16LE"_L1,     "UTF-16BE"_L1,     "windows-1250"_L1,
                                                  "windows-1251"_L1, "Shift_JIS"_L1,    "GB18030"_L1};

static constexpr int encodingLetters = 13;

//! In the order of the alphabet.
static QStringList otherEncodings()
{
    QStringList names = QStringConverter::availableCodecs();
    names.sort(Qt::CaseInsensitive);
    const auto isSame = [](const QString &left, const QString &right) {
        return left.compare(right, Qt::CaseInsensitive) == 0;
    };
    names.erase(std::ranges::unique(names, isSame).begin(), names.end());
    names.removeIf([](const QString &name) {
        const auto isName = [&name](QLatin1StringView usual) { return name.compare(usual, Qt::CaseInsensitive) == 0; };
        // What the computer's own is, is another one elsewhere.
        return isName("Locale"_L1) || std::ranges::any_of(encodings, isName) || !QStringDecoder(name).isValid();
    });
    return names;
}

static void choose(QComboBox *box, const QVariant &value, const QString &text)
{
    int place = box->findData(value);
    // Names of encodings are written in one way or another.
    if (place < 0)
        place = box->findText(text, Qt::MatchFixedString);
    if (place < 0) {
        box->addItem(text, value);
        place = box->count() - 1;
    }
    box->setCurrentIndex(place);
}

namespace {

//! Listing all encodings takes long, so it is done when somebody first looks for one.
class EncodingBox : public QComboBox
{
public:
    void showPopup() override
    {
        fill();
        QComboBox::showPopup();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        fill();
        QComboBox::keyPressEvent(event);
    }

private:
    void fill();

    bool m_isFilled = false;
};

void EncodingBox::fill()
{
    if (std::exchange(m_isFilled, true))
        return;
    const QString text = currentText();
    const QVariant value = currentData();
    // A file may have been in another one, which comes again.
    while (count() > int(std::size(encodings)))
        removeItem(count() - 1);
    insertSeparator(count());
    for (const QString &encoding : otherEncodings())
        addItem(encoding, encoding.toLatin1());
    choose(this, value, text);
}

} // namespace

ImportFormatBar::ImportFormatBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_encoding(new EncodingBox)
    , m_separator(new QComboBox)
    , m_quote(new QComboBox)
    , m_decimal(new QComboBox)
{
    auto *flow = new FlowLayout(this, tokens::Gap);
    flow->setContentsMargins({});
    QList<std::pair<QString, QVariant>> known;
    for (const QLatin1StringView encoding : encodings)
        known.append({QString(encoding), QByteArray(encoding.data(), encoding.size())});
    addBox(m_encoding, tr("Encoding"), known);
    // Some names are long, and seldom chosen.
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(encodingLetters);
    addBox(m_separator, tr("Cells end at"),
           {{tr("Comma"), QChar(u',')},
            {tr("Semicolon"), QChar(u';')},
            {tr("Tab"), QChar(u'\t')},
            {tr("Vertical bar"), QChar(u'|')}});
    addBox(m_quote, tr("Quotes"), {{u"\""_s, QChar(u'"')}, {u"'"_s, QChar(u'\'')}, {tr("None"), QChar()}});
    addBox(m_decimal, tr("Decimals"), {{tr("1.5"), QChar(u'.')}, {tr("1,5"), QChar(u',')}});
    m_header = new QCheckBox(tr("First line names the columns"));
    m_header->setFixedHeight(tokens::ControlHeight);
    layout()->addWidget(m_header);
    auto *end = new QWidget;
    end->setMinimumHeight(tokens::ControlHeight);
    auto *line = new QHBoxLayout(end);
    line->setContentsMargins({});
    line->setSpacing(tokens::Gap);
    m_detected = new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted);
    m_detect = new Button(theme, Button::Kind::Quiet, tr("Detect again"), Icon::Refresh);
    line->addWidget(m_detected);
    line->addWidget(m_detect);
    layout()->addWidget(end);
    connect(m_header, &QCheckBox::clicked, this, &ImportFormatBar::chosen);
    connect(m_detect, &Button::clicked, this, &ImportFormatBar::detectionWanted);
    m_decimal->setToolTip(tr("The sign before decimals. A whole number that a spreadsheet wrote with one, such as a "
                             "phone number that ends in .0, is read without it."));
    setFormat({}, true);
}

void ImportFormatBar::addBox(QComboBox *box, const QString &label, const QList<std::pair<QString, QVariant>> &choices)
{
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->setSpacing(tokens::Grid);
    box->setAccessibleName(label);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    auto *name = new TextLabel(m_theme, label, tokens::TextBase, Tone::Muted);
    name->setBuddy(box);
    line->addWidget(name);
    line->addWidget(box);
    layout()->addWidget(pair);
    connect(box, &QComboBox::activated, this, &ImportFormatBar::chosen);
}

void ImportFormatBar::setFormat(const CsvFormat &format, bool isDetected)
{
    m_format = format;
    const QChar separator{QLatin1Char(format.separator)};
    choose(m_encoding, format.encoding, QString::fromLatin1(format.encoding));
    choose(m_separator, separator, QString(separator));
    choose(m_quote, format.quote == 0 ? QChar() : QChar(QLatin1Char(format.quote)), QString(QLatin1Char(format.quote)));
    choose(m_decimal, format.decimal, QString(format.decimal));
    m_header->setChecked(format.hasHeader);
    m_detected->setText(isDetected ? tr("Detected") : tr("Chosen by you"));
    m_detect->setVisible(!isDetected);
}

void ImportFormatBar::chosen()
{
    CsvFormat format = m_format;
    format.encoding = m_encoding->currentData().toByteArray();
    format.separator = m_separator->currentData().toChar().toLatin1();
    format.quote = m_quote->currentData().toChar().toLatin1();
    format.decimal = m_decimal->currentData().toChar();
    format.hasHeader = m_header->isChecked();
    if (format == m_format)
        return;
    setFormat(format, false);
    emit formatChosen(format);
}

} // namespace gatehouse

#include "ui/map/coverpanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int panelWidth = 336;
static constexpr int numberWidth = 72;

CoverPanel::CoverPanel(const Theme &theme, QWidget *parent)
    : Panel(theme, Look::Card, parent)
    , m_title(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::DemiBold, this))
    , m_figures(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Normal, this))
    , m_problem(new TextLabel(theme, {}, tokens::TextSmall, Tone::Warning, QFont::Normal, this))
    , m_name(new QLineEdit(this))
    , m_number(new QSpinBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_aim(new QComboBox(this))
    , m_accept(new Button(theme, Button::Kind::Plain, {}, Icon::Check, this))
    , m_skip(new Button(theme, Button::Kind::Quiet, {}, Icon::None, this))
{
    setFixedWidth(panelWidth);
    m_number->setFixedWidth(numberWidth);
    m_problem->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_name->setAccessibleName(tr("Name of the geofences"));
    m_number->setAccessibleName(tr("Circles at most"));
    m_slider->setAccessibleName(tr("Circles at most"));
    m_aim->setAccessibleName(tr("What matters"));
    m_aim->addItem(tr("Cover all of it"));
    m_aim->addItem(tr("Fit it best"));

    const auto label = [&](const QString &text) {
        return new TextLabel(theme, text, tokens::TextBase, Tone::Muted, QFont::Normal, this);
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(tokens::Padding, tokens::Padding, tokens::Padding, tokens::Padding);
    grid->setHorizontalSpacing(tokens::Gap);
    grid->setVerticalSpacing(tokens::Gap);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(label(tr("Name")), 1, 0);
    grid->addWidget(m_name, 1, 1, 1, 2);
    grid->addWidget(label(tr("Circles")), 2, 0);
    grid->addWidget(m_slider, 2, 1);
    grid->addWidget(m_number, 2, 2);
    grid->addWidget(label(tr("Aim")), 3, 0);
    grid->addWidget(m_aim, 3, 1, 1, 2);
    grid->addWidget(m_figures, 4, 0, 1, 3);
    grid->addWidget(m_problem, 5, 0, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Gap);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_accept);
    grid->addLayout(buttons, 6, 0, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(m_slider, &QSlider::valueChanged, m_number, &QSpinBox::setValue);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        // Enter tells the number once more.
        if (m_asked == number)
            return;
        m_asked = number;
        m_slider->setValue(number);
        emit asked();
    });
    connect(m_name, &QLineEdit::textEdited, this, &CoverPanel::nameEdited);
    connect(m_aim, &QComboBox::currentIndexChanged, this, &CoverPanel::asked);
    connect(m_accept, &QPushButton::clicked, this, &CoverPanel::accepted);
    connect(m_skip, &QPushButton::clicked, this, &CoverPanel::skipped);
}

void CoverPanel::setPlace(int number, int count)
{
    m_title->setText(count == 1 ? tr("Cover the polygon with circles") : tr("Polygon %1 of %2").arg(number).arg(count));
    m_skip->setText(count == 1 ? tr("Cancel") : tr("Skip"));
}

void CoverPanel::ask(const Subject &subject)
{
    const QSignalBlocker one(m_number);
    const QSignalBlocker other(m_slider);
    const QSignalBlocker third(m_aim);
    setPlace(subject.number, subject.count);
    m_name->setText(subject.name);
    const int most = std::max(1, subject.quota);
    m_number->setRange(1, most);
    m_slider->setRange(1, most);
    m_number->setValue(subject.options ? subject.options->quota : 10); // or as many as there may be
    if (subject.options)
        m_aim->setCurrentIndex(subject.options->aim == CoverOptions::Aim::Cover ? 0 : 1);
    m_slider->setValue(m_number->value());
    m_asked = m_number->value();
    m_problem->setText(subject.isOver ? tr("The organization may have no further geofence. Delete some, or raise the "
                                           "number allowed, before you save.")
                                      : QString());
    m_problem->setVisible(subject.isOver);
    m_number->setFocus(Qt::OtherFocusReason);
    emit asked();
}

QString CoverPanel::name() const
{
    return m_name->text().trimmed();
}

CoverOptions CoverPanel::options() const
{
    return {.aim = m_aim->currentIndex() == 0 ? CoverOptions::Aim::Cover : CoverOptions::Aim::BestFit,
            .quota = m_number->value(),
            .goodEnoughPercent = 0};
}

void CoverPanel::showBusy()
{
    m_figures->setText(tr("Looking for circles…"));
    m_accept->setText(tr("Make geofences"));
    m_accept->setEnabled(false);
}

static QString areaText(double squareMetres)
{
    const QLocale locale;
    if (squareMetres < 10'000)
        return CoverPanel::tr("%1 m²").arg(locale.toString(squareMetres, 'f', 0));
    if (squareMetres < 1e6)
        return CoverPanel::tr("%1 ha").arg(locale.toString(squareMetres / 1e4, 'f', 1));
    return CoverPanel::tr("%1 km²").arg(locale.toString(squareMetres / 1e6, 'f', squareMetres < 1e8 ? 2 : 0));
}

void CoverPanel::show(const CircleCover &cover)
{
    const bool isFound = cover.outcome == CircleCover::Outcome::Found && !cover.circles.isEmpty();
    m_accept->setEnabled(isFound);
    if (!isFound) {
        m_figures->setText(cover.problem ? cover.problem->text : tr("No circles were found. Try more of them."));
        return;
    }
    const QLocale locale;
    const auto figure = [&](double area, double percent) {
        //: a part of the polygon in percent, and as an area
        return tr("%1 % (%2)").arg(locale.toString(percent, 'f', percent < 9.95 ? 1 : 0), areaText(area));
    };
    m_figures->setText(tr("Beyond the polygon: %1\nLeft out of it: %2")
                           .arg(figure(cover.areas.over, cover.areas.overPercent()),
                                figure(cover.areas.uncovered, cover.areas.uncoveredPercent())));
    m_accept->setText(tr("Make %n geofences", nullptr, static_cast<int>(cover.circles.size())));
}

void CoverPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit skipped();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_accept->isEnabled())
        emit accepted();
    else
        Panel::keyPressEvent(event);
}

} // namespace gatehouse

#include "ui/access/accessform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int mostSuggestions = 8;

QString placeText(GeoPoint place)
{
    return QString(QString::number(place.latitude, 'f', 5) % u", "_s % QString::number(place.longitude, 'f', 5));
}

QVBoxLayout *groupIn(const Theme &theme, QWidget *group, const QString &title)
{
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addWidget(new TextLabel(theme, title, tokens::TextLarge, Tone::Text, QFont::DemiBold, group));
    layout->addSpacing(tokens::Grid);
    return layout;
}

} // namespace

AccessForm::AccessForm(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Margin);
    layout->setSpacing(tokens::Margin);
    layout->addWidget(makeWho(), 1);
    layout->addWidget(makeWhere());
    layout->addWidget(makeWhen());
    setFocusProxy(m_choose);
    setPerson({}, {});
    setPersonNote({}, false);
    setZones({});
    showPlace();
}

QWidget *AccessForm::makeWho()
{
    auto *group = new QWidget(this);
    QVBoxLayout *layout = groupIn(m_theme, group, tr("Who"));
    m_person = new TextLabel(m_theme, {}, tokens::TextBase, Tone::Text, QFont::Medium, group);
    m_person->setElided(Qt::ElideRight);
    m_choose = new Button(m_theme, Button::Kind::Plain, tr("Choose a person…"), Icon::User, group);
    m_clear = Button::iconOnly(m_theme, Icon::Close, tr("Check rules without a person"), group);
    m_personNote = new TextLabel(m_theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, group);
    m_personNote->setWordWrap(true);
    m_reset = new Button(m_theme, Button::Kind::Quiet, tr("As assigned"), Icon::Undo, group);
    m_fences = new RuleCheckList(m_theme, tr("Geofences"), group);
    m_timeslots = new RuleCheckList(m_theme, tr("Timeslots"), group);

    auto *line = new QHBoxLayout;
    line->setSpacing(tokens::Grid);
    line->addWidget(m_person, 1);
    line->addWidget(m_clear);
    line->addWidget(m_choose);
    auto *note = new QHBoxLayout;
    note->setSpacing(tokens::Grid);
    note->addWidget(m_personNote, 1);
    note->addWidget(m_reset);
    layout->addLayout(line);
    layout->addLayout(note);
    layout->addWidget(m_fences, 1);
    layout->addSpacing(tokens::Grid);
    layout->addWidget(m_timeslots, 1);

    connect(m_choose, &Button::clicked, this, &AccessForm::personWanted);
    connect(m_clear, &Button::clicked, this, &AccessForm::personCleared);
    connect(m_reset, &Button::clicked, this, &AccessForm::assignedWanted);
    connect(m_fences, &RuleCheckList::changed, this, &AccessForm::rulesChanged);
    connect(m_timeslots, &RuleCheckList::changed, this, &AccessForm::rulesChanged);
    return group;
}

QWidget *AccessForm::makeWhere()
{
    auto *group = new QWidget(this);
    QVBoxLayout *layout = groupIn(m_theme, group, tr("Where"));
    m_place = new QLineEdit(group);
    m_place->setAccessibleName(tr("Place"));
    m_place->setPlaceholderText(tr("51.5074, -0.1278, a geofence or a town"));
    m_place->setClearButtonEnabled(true);
    auto *completer = new QCompleter(new QStringListModel(m_place), m_place);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_place->setCompleter(completer);
    m_placeNote = new TextLabel(m_theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, group);
    m_placeNote->setWordWrap(true);
    layout->addWidget(m_place);
    layout->addWidget(m_placeNote);
    connect(m_place, &QLineEdit::textEdited, this, &AccessForm::suggest);
    connect(m_place, &QLineEdit::textChanged, this, [this] {
        showPlace();
        emit questionChanged();
    });
    return group;
}

QWidget *AccessForm::makeWhen()
{
    auto *group = new QWidget(this);
    QVBoxLayout *layout = groupIn(m_theme, group, tr("When"));
    m_moment = new MomentEdit(m_theme, MomentEdit::Precision::Minute, group);
    m_moment->setAccessibleName(tr("Moment"));
    m_zone = new QComboBox(group);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_momentNote = new TextLabel(m_theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, group);
    m_momentNote->setWordWrap(true);
    m_momentNote->hide();
    layout->addWidget(m_moment);
    layout->addWidget(m_momentNote);
    layout->addWidget(m_zone);
    connect(m_moment, &QLineEdit::textChanged, this, [this] {
        showMoment();
        emit questionChanged();
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
        m_moment->setZone(QTimeZone(zone()));
        showMoment();
        emit questionChanged();
    });
    return group;
}

void AccessForm::setRules(const QList<RuleChoice> &fences, const QList<RuleChoice> &timeslots)
{
    m_fences->setRules(fences);
    m_timeslots->setRules(timeslots);
}

void AccessForm::setNamedPlaces(const QList<NamedPlace> &places)
{
    m_places = places;
    showPlace();
}

void AccessForm::setPlaceSearch(const std::shared_ptr<const PlaceSearch> &search)
{
    m_search = search;
}

//! Geofences first, for they are what is asked about.
void AccessForm::suggest(const QString &typed)
{
    QStringList texts;
    const QString wanted = typed.trimmed();
    if (!wanted.isEmpty() && !coordinatesIn(wanted)) {
        for (const NamedPlace &place : std::as_const(m_places)) {
            if (place.name.contains(wanted, Qt::CaseInsensitive) && texts.size() < mostSuggestions)
                texts.append(place.name);
        }
        const QList<Place> towns = m_search ? m_search->find(wanted, mostSuggestions - texts.size()) : QList<Place>();
        for (const Place &town : towns) {
            const QString text = town.region.isEmpty() || town.region == town.name
                                     ? tr("%1, %2").arg(town.name, town.country)
                                     : tr("%1, %2, %3").arg(town.name, town.region, town.country);
            m_towns.insert(text.toLower(), town.point);
            texts.append(text);
        }
    }
    static_cast<QStringListModel *>(m_place->completer()->model())->setStringList(texts);
}

void AccessForm::setZones(const QList<QByteArray> &zones)
{
    const QByteArray own = QTimeZone::systemTimeZoneId();
    const QByteArray before = zone();
    QList<QByteArray> all{own};
    for (const QByteArray &each : zones) {
        if (!all.contains(each) && QTimeZone(each).isValid())
            all.append(each);
    }
    if (!all.contains("UTC"))
        all.append("UTC");
    const QSignalBlocker blocker(m_zone);
    m_zone->clear();
    for (const QByteArray &each : std::as_const(all)) {
        const QString name = QString::fromUtf8(each);
        m_zone->addItem(each == own ? tr("%1 (this computer)").arg(name) : name, each);
    }
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(before)));
    m_moment->setZone(QTimeZone(zone()));
    showMoment();
}

QByteArray AccessForm::zone() const
{
    return m_zone->currentData().toByteArray();
}

void AccessForm::setPerson(const QString &name, const QString &detail)
{
    m_person->setText(name.isEmpty() ? tr("A set of rules") : name);
    m_person->setToolTip(detail);
    m_person->setTone(name.isEmpty() ? Tone::Muted : Tone::Text);
    m_clear->setVisible(!name.isEmpty());
    m_choose->setText(name.isEmpty() ? tr("Choose a person…") : tr("Another…"));
}

void AccessForm::setPersonNote(const QString &text, bool canReset)
{
    m_personNote->setText(text);
    m_personNote->setVisible(!text.isEmpty());
    m_reset->setVisible(canReset);
}

void AccessForm::setChecked(const QStringList &fences, const QStringList &timeslots)
{
    m_fences->setChecked(fences);
    m_timeslots->setChecked(timeslots);
}

std::optional<GeoPoint> AccessForm::place() const
{
    const QString typed = m_place->text().trimmed();
    if (m_exact && typed == placeText(*m_exact))
        return m_exact;
    if (const std::optional<GeoPoint> place = coordinatesIn(typed))
        return place;
    const auto named = std::ranges::find_if(
        m_places, [&typed](const NamedPlace &place) { return !place.name.compare(typed, Qt::CaseInsensitive); });
    if (named != m_places.end())
        return named->place;
    const auto town = m_towns.constFind(typed.toLower());
    return town == m_towns.constEnd() ? std::nullopt : std::optional(*town);
}

void AccessForm::setPlace(GeoPoint place)
{
    m_exact = place;
    m_place->setText(placeText(place));
    emit questionChanged(); // the text may be the same
}

void AccessForm::showPlace()
{
    const QString typed = m_place->text().trimmed();
    const std::optional<GeoPoint> found = place();
    if (typed.isEmpty())
        m_placeNote->setText(tr("Degrees, the name of a geofence for its centre or of a town, or a click on the map."));
    else if (!found)
        m_placeNote->setText(tr("No place. Type degrees such as 51.5074, -0.1278, or the name of a geofence or town."));
    else
        m_placeNote->setText(coordinatesIn(typed) ? QString() : placeText(*found));
    m_placeNote->setTone(!typed.isEmpty() && !found ? Tone::Danger : Tone::Muted);
    m_placeNote->setVisible(!m_placeNote->text().isEmpty());
}

void AccessForm::showMoment()
{
    m_momentNote->setText(m_moment->remark());
    m_momentNote->setVisible(!m_momentNote->text().isEmpty());
}

std::optional<qint64> AccessForm::instant() const
{
    const QDateTime moment = m_moment->moment();
    return moment.isValid() ? std::optional(moment.toSecsSinceEpoch()) : std::nullopt;
}

void AccessForm::setInstant(qint64 instant)
{
    m_moment->setMoment(QDateTime::fromSecsSinceEpoch(instant, QTimeZone::UTC));
}

} // namespace gatehouse

#include "ui/map/fencepanel.h"

#include "models/geo/fence.h"
#include "models/geo/fenceproblems.h"
#include "models/geo/placesearch.h"
#include "models/schema/check.h"
#include "ui/connections/formfield.h"
#include "ui/map/lengthtext.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

FencePanel::FencePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::DemiBold, this))
    , m_state(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_bar(new ActionBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_message(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_banner(new Banner(theme))
    , m_name(makeEditor())
    , m_latitude(makeEditor())
    , m_longitude(makeEditor())
    , m_metres(makeEditor())
    , m_feet(makeEditor())
    , m_active(new Switch(theme, tr("Active: sign-in is allowed here")))
    , m_facts(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
{
    m_title->setElided(Qt::ElideRight);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setWordWrap(true);
    m_facts->setSelectable(true);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->setSpacing(tokens::Gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);

    auto *message = new QWidget;
    auto *messageLayout = new QVBoxLayout(message);
    messageLayout->setContentsMargins({});
    messageLayout->addWidget(m_message);
    messageLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_stack->addWidget(message);
    m_stack->addWidget(scroll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Padding, tokens::Gap);
    layout->setSpacing(tokens::Gap);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_name, &QLineEdit::editingFinished, this, &FencePanel::takeName);
    connect(m_latitude, &QLineEdit::editingFinished, this, &FencePanel::takePlace);
    connect(m_longitude, &QLineEdit::editingFinished, this, &FencePanel::takePlace);
    connect(m_metres, &QLineEdit::editingFinished, this, [this] { takeRadius(m_metres, 1); });
    connect(m_feet, &QLineEdit::editingFinished, this, [this] { takeRadius(m_feet, metresInFoot); });
    connect(m_active, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_isFilling || key() == NoFenceKey)
            return;
        FenceValues values = m_document->fence(key()).shown();
        values.isActive = isOn;
        take(values, isOn ? tr("Switch on %1").arg(values.name) : tr("Switch off %1").arg(values.name));
    });
    refresh();
}

QLineEdit *FencePanel::makeEditor()
{
    auto *editor = new QLineEdit(this);
    editor->installEventFilter(this);
    connect(editor, &QLineEdit::textEdited, this, &FencePanel::typed);
    return editor;
}

QList<std::pair<QLineEdit *, FormField *>> FencePanel::editors() const
{
    return {{m_name, m_nameField},
            {m_latitude, m_latitudeField},
            {m_longitude, m_longitudeField},
            {m_metres, m_metresField},
            {m_feet, m_feetField}};
}

bool FencePanel::isTyping() const
{
    return hasEditor() && std::ranges::any_of(editors(), [](const auto &each) { return each.first->isModified(); });
}

bool FencePanel::finish()
{
    for (const auto &[editor, field] : editors()) {
        if (!hasEditor() || !editor->isModified())
            continue;
        emit editor->editingFinished();
        if (editor->isModified() && !field->problem().isEmpty()) {
            editor->setFocus();
            return false;
        }
    }
    return true;
}

QWidget *FencePanel::makeForm()
{
    auto *form = new QWidget;
    m_nameField = new FormField(m_theme, u"name"_s, tr("Name"), m_name);
    m_latitudeField = new FormField(m_theme, u"latitude"_s, tr("Latitude"), m_latitude);
    m_longitudeField = new FormField(m_theme, u"longitude"_s, tr("Longitude"), m_longitude);
    m_metresField = new FormField(m_theme, u"metres"_s, tr("Radius in metres"), m_metres);
    m_feetField = new FormField(m_theme, u"feet"_s, tr("Radius in feet"), m_feet);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, tokens::Gap, 0);
    grid->setHorizontalSpacing(tokens::Padding);
    grid->setVerticalSpacing(tokens::Gap);
    grid->addWidget(m_banner, 0, 0, 1, 2);
    grid->addWidget(m_nameField, 1, 0, 1, 2);
    grid->addWidget(m_latitudeField, 2, 0);
    grid->addWidget(m_longitudeField, 2, 1);
    grid->addWidget(m_metresField, 3, 0);
    grid->addWidget(m_feetField, 3, 1);
    grid->addWidget(m_active, 4, 0, 1, 2);
    grid->addWidget(m_facts, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(6, 1);
    return form;
}

void FencePanel::setDocument(FenceDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_keys.clear();
    if (document) {
        connect(document, &FenceDocument::wasReset, this, &FencePanel::refresh);
        connect(document, &FenceDocument::changed, this, &FencePanel::refresh);
    }
    refresh();
}

void FencePanel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    refresh();
}

void FencePanel::setActions(const QList<QAction *> &actions)
{
    m_bar->setActions(actions);
}

void FencePanel::show(const QList<FenceKey> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    setFacts({});
    for (FormField *field : {m_nameField, m_latitudeField, m_longitudeField, m_metresField, m_feetField})
        field->setProblem({});
    refresh();
}

void FencePanel::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void FencePanel::refresh()
{
    m_keys.removeIf([this](FenceKey key) { return !m_document || !m_document->isListed(key); });
    m_bar->setVisible(!m_keys.isEmpty());
    m_stack->setCurrentIndex(hasEditor() ? 1 : 0);
    showState();
    if (!hasEditor()) {
        m_title->setText(m_keys.isEmpty() ? tr("Nothing selected")
                                          : tr("%n geofences selected", nullptr, static_cast<int>(m_keys.size())));
        m_message->setText(m_keys.isEmpty() ? tr("Select a geofence on the map or in the table to see and edit it.")
                                            : tr("Select one of them to edit its values."));
        return;
    }
    const EditedFence &fence = m_document->fence(key());
    m_title->setText(fence.shown().name.isEmpty() ? tr("Without a name") : fence.shown().name);
    const bool canEdit = m_isEditable && fence.working;
    for (QLineEdit *editor : {m_name, m_latitude, m_longitude, m_metres, m_feet})
        editor->setReadOnly(!canEdit);
    m_active->setEnabled(canEdit);
    showValues(fence.shown());
}

void FencePanel::showState()
{
    m_state->setText({});
    if (!hasEditor())
        return m_banner->clear();
    const EditedFence &fence = m_document->fence(key());
    switch (fence.change()) {
    case FenceChange::New:
        m_state->setText(tr("New, not saved"));
        break;
    case FenceChange::Changed:
        m_state->setText(tr("Changed, not saved"));
        break;
    case FenceChange::Deleted:
        m_state->setText(tr("To be deleted"));
        break;
    case FenceChange::None:
        break;
    }
    m_state->setTone(Tone::Warning);
    if (!fence.problem.isEmpty())
        m_banner->say(Banner::Kind::Error, fence.sent ? tr("It is not known whether it was saved") : tr("Not saved"),
                      fence.problem);
    else if (fence.isTakenOver && fence.change() == FenceChange::New)
        m_banner->say(Banner::Kind::Warning, tr("Somebody else has deleted it"),
                      tr("Saving creates it anew, without the people it was assigned to. Deleting drops your edits."));
    else if (fence.isTakenOver)
        m_banner->say(Banner::Kind::Warning, tr("Somebody else has changed it"),
                      tr("Saving replaces what they did with your values."));
    else
        m_banner->clear();
}

//! Degrees to the seventh place, about a centimetre, and not one digit more than there is.
static QString degreesText(double degrees)
{
    QString text = QString::number(degrees, 'f', 7);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    // A value that has more digits is shown as it is.
    return text.toDouble() == degrees ? text : QString::number(degrees, 'g', QLocale::FloatingPointShortest);
}

static void fill(QLineEdit *editor, const QString &text)
{
    if (editor->text() != text)
        editor->setText(text);
    editor->setCursorPosition(editor->hasFocus() ? editor->cursorPosition() : 0);
}

void FencePanel::showValues(const FenceValues &values)
{
    m_isFilling = true;
    const auto isFree = [](const QLineEdit *editor) { return !(editor->hasFocus() && editor->isModified()); };
    if (isFree(m_name))
        fill(m_name, values.name);
    if (isFree(m_latitude))
        fill(m_latitude, values.center ? degreesText(values.center->latitude) : QString());
    if (isFree(m_longitude))
        fill(m_longitude, values.center ? degreesText(values.center->longitude) : QString());
    if (isFree(m_metres))
        fill(m_metres, values.radius ? QString::number(*values.radius, 'g', 12) : QString());
    if (isFree(m_feet))
        fill(m_feet, values.radius ? QString::number(std::round(*values.radius / metresInFoot * 100) / 100, 'g', 12)
                                   : QString());
    m_active->setChecked(values.isOn());
    m_isFilling = false;
}

void FencePanel::showDraft(const GeoCircle *circle)
{
    if (!hasEditor() || !circle)
        return refresh();
    FenceValues values = m_document->fence(key()).shown();
    values.center = circle->center;
    values.radius = circle->radius;
    showValues(values);
}

void FencePanel::editName()
{
    if (!hasEditor())
        return;
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FencePanel::take(const FenceValues &values, const QString &text)
{
    for (QLineEdit *editor : {m_name, m_latitude, m_longitude, m_metres, m_feet})
        editor->setModified(false);
    m_document->change(key(), values, text);
    refresh();
    emit typed();
}

void FencePanel::takeName()
{
    if (key() == NoFenceKey || m_name->isReadOnly())
        return;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_nameField->setProblem(tr("Write a name, such as Main office."));
        return;
    }
    m_nameField->setProblem({});
    FenceValues values = m_document->fence(key()).shown();
    if (values.name == name) {
        m_name->setModified(false);
        emit typed();
        return;
    }
    const QString before = std::exchange(values.name, name);
    take(values, tr("Rename %1").arg(before));
}

void FencePanel::takePlace()
{
    if (key() == NoFenceKey || m_latitude->isReadOnly() || !(m_latitude->isModified() || m_longitude->isModified()))
        return;
    // A pair that was pasted is both.
    for (QLineEdit *editor : {m_latitude, m_longitude}) {
        if (const auto place = coordinatesIn(editor->text()); place && editor->text().contains(u',')) {
            m_latitude->setText(degreesText(place->latitude));
            m_longitude->setText(degreesText(place->longitude));
            break;
        }
    }
    const std::optional<double> north = typedNumber(m_latitude->text());
    const std::optional<double> east = typedNumber(m_longitude->text());
    const bool isNorth = north && std::abs(*north) <= 90;
    const bool isEast = east && std::abs(*east) <= 180;
    const auto words = [](const Check &check) { return QCoreApplication::translate("Check", check.message); };
    m_latitudeField->setProblem(isNorth ? QString() : words(gatehouse::latitude));
    m_longitudeField->setProblem(isEast ? QString() : words(gatehouse::longitude));
    if (!isNorth || !isEast)
        return;
    FenceValues values = m_document->fence(key()).shown();
    values.center = GeoPoint{*north, *east};
    take(values, tr("Move %1").arg(values.name));
}

void FencePanel::takeRadius(QLineEdit *editor, double metresInUnit)
{
    if (key() == NoFenceKey || editor->isReadOnly() || !editor->isModified())
        return;
    const std::optional<double> number = typedNumber(editor->text());
    // To the millimetre.
    const double radius = std::round(number.value_or(0) * metresInUnit * 1'000) / 1'000;
    FormField *field = editor == m_feet ? m_feetField : m_metresField;
    m_metresField->setProblem({});
    m_feetField->setProblem({});
    if (const QString problem = radiusProblem(radius); !problem.isEmpty()) {
        field->setProblem(problem);
        return;
    }
    FenceValues values = m_document->fence(key()).shown();
    values.radius = radius;
    take(values, tr("Resize %1").arg(values.name));
}

bool FencePanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (pressed == Qt::Key_Escape && hasEditor()) {
        // What was typed is taken back, then the map is next.
        const bool wasTyped = editor->isModified();
        editor->setModified(false);
        for (FormField *field : {m_nameField, m_latitudeField, m_longitudeField, m_metresField, m_feetField})
            field->setProblem({});
        refresh();
        emit typed();
        editor->selectAll();
        if (!wasTyped)
            emit leaving();
        return true;
    }
    if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
        emit editor->editingFinished();
        const QList<FormField *> fields{m_nameField, m_latitudeField, m_longitudeField, m_metresField, m_feetField};
        if (std::ranges::all_of(fields, [](const FormField *field) { return field->problem().isEmpty(); }))
            emit leaving();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FencePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(m_theme.colors().surface));
}

} // namespace gatehouse

#include "ui/forms/formpreview.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int proseHeight = 64;

} // namespace

FormPreview::FormPreview(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the form"));
}

void FormPreview::replace(QWidget *content)
{
    const int scrolled = verticalScrollBar()->value();
    delete takeWidget();
    setWidget(content);
    content->layout()->activate();
    verticalScrollBar()->setValue(scrolled);
}

void FormPreview::showMessage(const QString &text)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(tokens::Section, tokens::Section, tokens::Section, tokens::Section);
    layout->addStretch(1);
    auto *icon = new IconLabel(m_theme, Icon::EyeOff, tokens::LargeIcon);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    auto *label = new TextLabel(m_theme, text, tokens::TextBase, Tone::Muted);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    layout->addWidget(label);
    layout->addStretch(2);
    replace(content);
}

void FormPreview::show(const FormData &form)
{
    m_form = form;
    if (form.controls.isEmpty()) {
        showMessage(
            tr("No control was found in the data, so there is nothing to show. A control is an object with a name "
               "or a label and a type, in a list below “fields”."));
        return;
    }
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, tokens::Padding, tokens::Padding, 0);
    auto *card = new gatehouse::Panel(m_theme, gatehouse::Panel::Look::Card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Margin);
    layout->setSpacing(4 * tokens::Grid);
    for (const FormControl &control : form.controls)
        layout->addWidget(makeControl(control));
    outer->addWidget(card);
    auto *note = new TextLabel(m_theme, tr("Apps draw forms in their own way; this shows what they are told."),
                               tokens::TextSmall, Tone::Muted);
    note->setWordWrap(true);
    outer->addWidget(note);
    outer->addStretch(1);
    replace(content);
}

QString FormPreview::rulesOf(const FormControl &control) const
{
    QStringList rules;
    if (control.isRequired)
        rules.append(tr("required"));
    if (control.takesMany)
        rules.append(tr("several answers"));
    if (control.isDisabled)
        rules.append(tr("cannot be changed"));
    return (rules + control.rules).join(u" · "_s);
}

QWidget *FormPreview::makeControl(const FormControl &control)
{
    auto *widget = new QWidget;
    QStringList path;
    for (int step : control.path)
        path.append(QString::number(step));
    widget->setObjectName(path.join(u'/'));
    widget->setCursor(Qt::PointingHandCursor);
    widget->setToolTip(tr("Click to go to this control in the data"));
    widget->installEventFilter(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);

    const QString name = control.label.isEmpty() ? control.name : control.label;
    if (control.kind != FormControl::Kind::Checkbox) {
        const QString mark = control.isRequired ? u" *"_s : QString();
        auto *label = new TextLabel(m_theme, QString((name.isEmpty() ? tr("No label") : name) + mark), tokens::TextBase,
                                    control.label.isEmpty() ? Tone::Muted : Tone::Text, QFont::Medium);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    QWidget *editor = makeEditor(control);
    editor->setAccessibleName(name);
    editor->setAttribute(Qt::WA_TransparentForMouseEvents);
    editor->setFocusPolicy(Qt::NoFocus);
    for (QWidget *part : editor->findChildren<QWidget *>())
        part->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(editor);
    if (const QString rules = rulesOf(control); !rules.isEmpty()) {
        auto *line = new TextLabel(m_theme, rules, tokens::TextSmall, Tone::Muted);
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    return widget;
}

QWidget *FormPreview::makeEditor(const FormControl &control)
{
    const auto line = [&](const QString &hint) {
        auto *edit = new QLineEdit(control.value);
        edit->setPlaceholderText(control.hint.isEmpty() ? hint : control.hint);
        edit->setReadOnly(true);
        edit->setEnabled(!control.isDisabled);
        return edit;
    };
    switch (control.kind) {
    case FormControl::Kind::Line:
        return line({});
    case FormControl::Kind::Secret: {
        auto *edit = line({});
        edit->setEchoMode(QLineEdit::Password);
        return edit;
    }
    case FormControl::Kind::Number:
        return line(u"0"_s);
    case FormControl::Kind::Date:
        return line(tr("day, month, year"));
    case FormControl::Kind::Moment:
        return line(tr("day, month, year, time"));
    case FormControl::Kind::Time:
        return line(tr("hours:minutes"));
    case FormControl::Kind::File:
        return line(tr("Choose a file…"));
    case FormControl::Kind::Prose: {
        auto *edit = new QPlainTextEdit(control.value);
        edit->setPlaceholderText(control.hint);
        edit->setReadOnly(true);
        edit->setFixedHeight(proseHeight);
        edit->setEnabled(!control.isDisabled);
        return edit;
    }
    case FormControl::Kind::Select: {
        auto *box = new QComboBox;
        box->addItem(control.options.isEmpty() ? tr("Choices come from the app") : tr("Choose…"));
        box->addItems(control.options);
        if (const int chosen = box->findText(control.value); chosen > 0)
            box->setCurrentIndex(chosen);
        box->setEnabled(!control.isDisabled);
        return box;
    }
    case FormControl::Kind::Chips:
    case FormControl::Kind::Radio:
        return makeOptions(control);
    case FormControl::Kind::Checkbox: {
        auto *box = new QCheckBox(QString((control.label.isEmpty() ? control.name : control.label) +
                                          (control.isRequired ? u" *"_s : QString())));
        box->setChecked(control.value == "true"_L1);
        box->setEnabled(!control.isDisabled);
        return box;
    }
    case FormControl::Kind::Unknown:
        break;
    }
    return makeUnknown(control);
}

QWidget *FormPreview::makeOptions(const FormControl &control)
{
    auto *room = new QWidget;
    if (control.options.isEmpty()) {
        auto *layout = new QVBoxLayout(room);
        layout->setContentsMargins({});
        layout->addWidget(new TextLabel(m_theme, tr("Choices come from the app"), tokens::TextBase, Tone::Muted));
        return room;
    }
    if (control.kind == FormControl::Kind::Radio) {
        auto *layout = new QVBoxLayout(room);
        layout->setContentsMargins({});
        layout->setSpacing(tokens::Grid);
        for (const QString &option : control.options) {
            auto *button = new QRadioButton(option);
            button->setChecked(option == control.value);
            layout->addWidget(button);
        }
        return room;
    }
    auto *layout = new FlowLayout(room);
    for (const QString &option : control.options) {
        auto *chip = new Chip(m_theme, room);
        chip->setText(option);
        layout->addWidget(chip);
    }
    return room;
}

QWidget *FormPreview::makeUnknown(const FormControl &control)
{
    auto *card = new gatehouse::Panel(m_theme, gatehouse::Panel::Look::Card);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(tokens::Padding, tokens::Gap, tokens::Padding, tokens::Gap);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new IconLabel(m_theme, Icon::CircleHelp, tokens::SmallIcon, Tone::Warning), 0, Qt::AlignTop);
    const QString text = control.type.isEmpty()
                             ? tr("No type is given, so nobody can tell how this is asked for.")
                             : tr("The type “%1” is not known here; only the app can show it.").arg(control.type);
    auto *label = new TextLabel(m_theme, text, tokens::TextBase, Tone::Muted);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    return card;
}

bool FormPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QScrollArea::eventFilter(watched, event);
    JsonPath path;
    for (const QString &step : watched->objectName().split(u'/', Qt::SkipEmptyParts))
        path.append(step.toInt());
    if (path.isEmpty())
        return false;
    // The click may lead to a new preview, which takes this control away.
    QMetaObject::invokeMethod(this, [this, path] { emit controlClicked(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace gatehouse

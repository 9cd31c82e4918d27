#include "ui/settings/settingeditor.h"

#include "ui/connections/formfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int numberWidth = 140;

SettingEditor::SettingEditor(const Theme &theme, const SettingLine &line, QWidget *parent)
    : QWidget(parent), m_line(line), m_reset(Button::iconOnly(theme, Icon::Undo, tr("Reset %1").arg(line.label)))
{
    auto *field = new FormField(theme, line.key, line.label, makeEditor(theme));
    m_field = field;
    field->setHint(line.hint);
    if (m_number)
        field->addBeside(m_number);
    field->addBeside(m_reset);
    // It comes and goes, and nothing may move.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(field);
    setFocusProxy(field);
    for (QWidget *scrolled : {static_cast<QWidget *>(m_choices), static_cast<QWidget *>(m_number)}) {
        if (scrolled)
            scrolled->installEventFilter(this);
    }
    connect(m_reset, &Button::clicked, this, [this] {
        focusProxy()->setFocus();
        emit chosen({});
    });
    setValue(line.initial);
}

SettingEditor::~SettingEditor()
{
    // What has the focus finishes editing as it goes, when there is nobody to take it any more.
    for (QWidget *editor : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_number)}) {
        if (editor)
            editor->disconnect(this);
    }
}

QWidget *SettingEditor::makeEditor(const Theme &theme)
{
    if (m_line.kind == SettingLine::Kind::Flag) {
        m_switch = new Switch(theme);
        connect(m_switch, &Switch::toggled, this, [this](bool on) { choose(on ? u"true"_s : u"false"_s); });
        return m_switch;
    }
    if (m_line.kind == SettingLine::Kind::Text) {
        m_text = new QLineEdit;
        m_text->setPlaceholderText(m_line.example);
        m_text->setClearButtonEnabled(true);
        connect(m_text, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
        // Not on each letter: half an address would already be in force.
        connect(m_text, &QLineEdit::editingFinished, this, &SettingEditor::takeText);
        return m_text;
    }
    m_choices = new QComboBox;
    for (const SettingLine::Choice &choice : std::as_const(m_line.choices))
        m_choices->addItem(choice.text, choice.value);
    if (m_line.kind == SettingLine::Kind::Number) {
        m_choices->addItem(tr("Other…"));
        m_number = new QSpinBox;
        m_number->setRange(m_line.least, m_line.most);
        m_number->setSuffix(QString(u' ' + m_line.unit));
        m_number->setAccessibleName(tr("%1, in %2").arg(m_line.label, m_line.unit));
        m_number->setFixedWidth(numberWidth);
        // Not on each digit: 5 on the way to 50 would already be in force.
        m_number->setKeyboardTracking(false);
        connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { choose(QString::number(number)); });
    }
    connect(m_choices, &QComboBox::currentIndexChanged, this, [this](int index) {
        const bool isTyped = index == m_line.choices.size();
        showNumber(isTyped);
        if (isTyped && !m_isShowing) {
            m_number->setFocus();
            m_number->selectAll();
        } else if (!isTyped) {
            choose(m_choices->itemData(index).toString());
        }
    });
    return m_choices;
}

void SettingEditor::showNumber(bool isTyped)
{
    if (!m_number)
        return;
    if (isTyped) {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(m_value.toInt());
    }
    m_number->setVisible(isTyped);
}

void SettingEditor::setValue(const QString &value)
{
    m_isShowing = true;
    m_value = value;
    if (m_switch) {
        m_switch->setChecked(value == "true"_L1);
        m_switch->setText(m_switch->isChecked() ? tr("On") : tr("Off"));
    }
    if (m_choices) {
        const int found = m_choices->findData(value);
        const bool isTyping = m_number && m_number->isVisible() && m_number->hasFocus();
        // Somebody who types 30 into the box for other numbers goes on typing there.
        if (!isTyping || found < 0)
            m_choices->setCurrentIndex(found >= 0 ? found : static_cast<int>(m_line.choices.size()));
        showNumber(m_choices->currentIndex() == m_line.choices.size());
    }
    if (m_text && m_text->text() != value) {
        m_text->setText(value);
        m_field->setProblem({});
    }
    m_reset->setVisible(value != m_line.initial);
    m_isShowing = false;
}

bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the page; what the pointer happens to pass must not change.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingEditor::takeText()
{
    const QString text = m_text->text().trimmed();
    const QString problem = text.isEmpty() || !m_line.problem ? QString() : m_line.problem(text);
    m_field->setProblem(problem);
    if (problem.isEmpty())
        choose(text);
}

void SettingEditor::choose(const QString &value)
{
    if (!m_isShowing && value != m_value)
        emit chosen(value);
}

} // namespace gatehouse

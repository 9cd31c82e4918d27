#include "ui/connections/requestdialog.h"

#include "ui/connections/busyline.h"
#include "ui/connections/formfield.h"
#include "ui/shell/environment.h"
#include "ui/shell/lockguard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>

namespace gatehouse {

RequestDialog::RequestDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_bar(new EnvironmentBar(theme))
    , m_title(new TextLabel(theme, {}, tokens::TextLarge, Tone::Text, QFont::DemiBold))
    , m_subtitle(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_heading(new QVBoxLayout)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout)
    , m_banner(new Banner(theme))
    , m_busyLine(new BusyLine(theme))
    , m_foot(new QStackedWidget)
    , m_footer(new QHBoxLayout)
    , m_submit(new Button(theme, Button::Kind::Primary, {}))
    , m_cancel(new Button(theme, Button::Kind::Plain, tr("Cancel")))
    , m_keep(new Button(theme, Button::Kind::Plain, tr("Keep editing")))
{
    setWindowModality(Qt::WindowModal);
    m_submit->setDefault(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_heading->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, 4 * tokens::Grid);
    m_heading->setSpacing(tokens::Grid);
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_subtitle);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Margin);
    content->setSpacing(4 * tokens::Grid);
    m_body->setSpacing(4 * tokens::Grid);
    content->addWidget(m_banner);
    content->addLayout(m_body, 1);

    constexpr QMargins footMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    auto *buttons = new QWidget;
    m_footer->setContentsMargins(footMargins);
    m_footer->setSpacing(tokens::Gap);
    m_footer->addStretch(1);
    m_footer->addWidget(m_cancel);
    m_footer->addWidget(m_submit);
    buttons->setLayout(m_footer);

    auto *question = new QWidget;
    auto *asking = new QHBoxLayout(question);
    asking->setContentsMargins(footMargins);
    asking->setSpacing(tokens::Gap);
    auto *text = new TextLabel(theme, tr("Close without saving? What you changed here will be lost."));
    text->setWordWrap(true);
    auto *discard = new Button(theme, Button::Kind::Danger, tr("Discard changes"));
    asking->addWidget(text, 1);
    asking->addWidget(discard);
    asking->addWidget(m_keep);
    m_foot->addWidget(buttons);
    m_foot->addWidget(question);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    m_bar->follow(parent);
    layout->addLayout(m_heading);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_busyLine);
    layout->addWidget(m_foot);

    connect(m_submit, &QPushButton::clicked, this, &RequestDialog::trySubmit);
    connect(m_cancel, &QPushButton::clicked, this, &RequestDialog::reject);
    // Not the slot, which would ask once more.
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_keep, &QPushButton::clicked, this, &RequestDialog::reject);
    connect(m_banner, &Banner::actionTriggered, this, &RequestDialog::stepWanted);
}

void RequestDialog::setVisible(bool isVisible)
{
    LockGuard *guard = isVisible ? LockGuard::of(this) : nullptr;
    if (!guard || !guard->hold(this))
        QDialog::setVisible(isVisible);
}

void RequestDialog::setEnvironment(Environment environment)
{
    m_bar->setEnvironment(environment);
    m_bar->show();
}

void RequestDialog::setHeading(const QString &title, const QString &subtitle)
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void RequestDialog::addToHeading(QWidget *widget)
{
    m_heading->addWidget(widget);
}

void RequestDialog::addAside(Button *button)
{
    // A quiet button has no frame: its text, not its edge, stands on the margin.
    constexpr int inset = tokens::Padding + 2;
    QMargins margins = m_footer->contentsMargins();
    margins.setLeft(tokens::Margin - inset);
    m_footer->setContentsMargins(margins);
    m_footer->insertWidget(0, button);
}

void RequestDialog::addBeforeSubmit(Button *button)
{
    m_footer->insertWidget(m_footer->indexOf(m_submit), button);
}

void RequestDialog::setFixedColumn(int width)
{
    m_isFixed = true;
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    setFixedWidth(width);
    setFixedHeight(layout()->totalHeightForWidth(width));
}

bool RequestDialog::event(QEvent *event)
{
    // Asked before the event is handled: it may be the one that deletes this.
    const bool changesHeight = m_isFixed && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show);
    const bool isHandled = QDialog::event(event);
    if (changesHeight)
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return isHandled;
}

void RequestDialog::addField(FormField *field)
{
    m_fields.append(field);
    watch(field);
}

FormField *RequestDialog::field(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_fields, [&key](const FormField *candidate) { return candidate->key() == key; });
    return found == m_fields.end() ? nullptr : *found;
}

void RequestDialog::watch(FormField *field)
{
    field->editor()->installEventFilter(this);
    const auto changed = [this, field] { edited(field); };
    if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto *combo = qobject_cast<QComboBox *>(field->editor()))
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    else if (auto *box = qobject_cast<QCheckBox *>(field->editor()))
        connect(box, &QCheckBox::toggled, this, changed);
}

bool RequestDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        for (FormField *candidate : std::as_const(m_fields)) {
            // An empty field that was only passed by is not yet a mistake.
            const auto *line = qobject_cast<QLineEdit *>(candidate->editor());
            if (candidate->editor() == watched && line && !line->text().isEmpty()) {
                m_touched.insert(candidate->key());
                showProblems(false);
            }
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RequestDialog::edited(FormField *field)
{
    // While it is being typed a value is only ever put right, never found wrong.
    if (field->problem().isEmpty())
        return;
    field->setProblem(problems().value(field->key()));
}

void RequestDialog::showProblems(bool all)
{
    const Problems found = problems();
    for (FormField *field : std::as_const(m_fields)) {
        if (all || m_touched.contains(field->key()))
            field->setProblem(found.value(field->key()));
    }
}

void RequestDialog::trySubmit()
{
    if (m_isBusy)
        return;
    showProblems(true);
    for (FormField *field : std::as_const(m_fields)) {
        if (field->problem().isEmpty())
            continue;
        reveal(field);
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_banner->clear();
    const Problems left = problems();
    if (!left.isEmpty()) {
        QStringList texts = left.values();
        texts.sort();
        m_banner->say(Banner::Kind::Error, texts.join(u'\n'));
        return;
    }
    submit();
}

void RequestDialog::reveal(FormField *)
{
}

void RequestDialog::showBusy(const QString &text)
{
    if (!m_isBusy) {
        m_submitText = m_submit->text();
        m_cancelText = m_cancel->text();
        m_focusBefore = focusWidget();
    }
    m_isBusy = true;
    // What went wrong before is not so any more, or will be said again.
    m_banner->clear();
    m_foot->setCurrentIndex(0);
    setInputEnabled(false);
    m_submit->setText(text);
    m_cancel->setText(tr("Stop"));
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
    m_busyLine->setRunning(true);
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void RequestDialog::showReady()
{
    if (!m_isBusy)
        return;
    m_isBusy = false;
    m_busyLine->setRunning(false);
    m_submit->setText(m_submitText);
    m_cancel->setText(m_cancelText);
    m_cancel->setEnabled(true);
    setInputEnabled(true);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void RequestDialog::showNote(const QString &text)
{
    showReady();
    m_banner->say(Banner::Kind::Info, text);
    m_banner->setAction({});
    makeRoom();
}

//! For what a message says beside the fields, as far as the screen has it.
void RequestDialog::makeRoom()
{
    if (m_isFixed)
        return;
    layout()->activate();
    const int wanted =
        std::min(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height() * 9 / 10);
    if (height() < wanted)
        resize(width(), wanted);
}

void RequestDialog::showProblem(const QString &text, const Problems &fieldProblems, const QString &nextStep)
{
    showReady();
    QStringList details;
    FormField *first = nullptr;
    for (FormField *field : std::as_const(m_fields)) {
        field->setProblem(fieldProblems.value(field->key()));
        if (!first && !field->problem().isEmpty())
            first = field;
    }
    for (const auto &[key, problem] : fieldProblems.asKeyValueRange()) {
        if (!field(key))
            details.append(problem);
    }
    details.sort();
    if (!nextStep.isEmpty())
        details.append(nextStep);
    m_banner->say(Banner::Kind::Error, text, details.join(u'\n'));
    m_banner->setAction({});
    makeRoom();
    if (first) {
        reveal(first);
        first->setFocus(Qt::OtherFocusReason);
    }
}

void RequestDialog::offerStep(const QString &text)
{
    m_banner->setAction(text);
}

void RequestDialog::setInputEnabled(bool isEnabled)
{
    m_content->setEnabled(isEnabled);
    for (int i = 0; i < m_footer->count(); ++i) {
        QWidget *widget = m_footer->itemAt(i)->widget();
        if (widget && widget != m_cancel)
            widget->setEnabled(isEnabled);
    }
}

void RequestDialog::reject()
{
    if (m_isBusy) {
        if (!m_cancel->isEnabled())
            return;
        m_cancel->setText(tr("Stopping…"));
        m_cancel->setEnabled(false);
        emit stopWanted();
        return;
    }
    if (m_foot->currentIndex() == 1) {
        m_foot->setCurrentIndex(0);
        m_content->setEnabled(true);
        if (m_focusBefore)
            m_focusBefore->setFocus();
        return;
    }
    if (hasChanges()) {
        askBeforeDiscarding();
        return;
    }
    QDialog::reject();
}

void RequestDialog::askBeforeDiscarding()
{
    m_focusBefore = focusWidget();
    m_foot->setCurrentIndex(1);
    m_content->setEnabled(false);
    m_keep->setFocus();
}

void RequestDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier)) {
        trySubmit();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace gatehouse

#include "ui/templates/templatedialog.h"

#include "models/json/linediff.h"
#include "ui/code/codeeditor.h"
#include "ui/code/codehighlighter.h"
#include "ui/code/findbar.h"
#include "ui/code/linediffview.h"
#include "ui/connections/formfield.h"
#include "ui/templates/mailview.h"
#include "ui/templates/placeholderlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

namespace {

constexpr QSize wanted(1160, 740);
constexpr auto headerType = "emailHeader"_L1;
constexpr auto footerType = "emailFooter"_L1;

const Field &templateField(QLatin1StringView key)
{
    return *typeOf<elevate::NotificationTemplate>.find(QString(key));
}

QString partKey(const QString &type, const QString &code)
{
    return QString(type + u'/' + code);
}

} // namespace

TemplateDialog::TemplateDialog(const Theme &theme, const TemplateDialogSpec &spec, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_start(spec.start)
    , m_line(spec.line)
    , m_isNew(spec.isNew)
    , m_canLookUp(spec.canLookUp)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(spec.title, spec.note);
    submitButton()->setText(spec.submitText);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeFields(spec));
    splitter->addWidget(makeMessage());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    body()->addWidget(splitter, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(120ms);
    connect(&m_delay, &QTimer::timeout, this, &TemplateDialog::showAll);
    const auto later = [this] { m_delay.start(); };
    connect(m_body, &CodeEditor::typed, this, later);
    connect(m_subject, &QLineEdit::textChanged, this, later);
    connect(m_type, &QComboBox::currentIndexChanged, this, later);
    connect(m_header, &QComboBox::currentTextChanged, this, later);
    connect(m_footer, &QComboBox::currentTextChanged, this, later);
    connect(m_placeholders, &PlaceholderList::sampleEdited, this, &TemplateDialog::showPreview);
    connect(m_placeholders, &PlaceholderList::replaceWanted, this, &TemplateDialog::replacePlaceholder);
    connect(m_placeholders, &PlaceholderList::insertWanted, this, [this](const QString &name) {
        m_body->insertPlainText(QString(u'{' + name + u'}'));
        m_body->setFocus();
    });
    const QSize room = (parent ? parent->window()->size() : screen()->availableSize()) - QSize(80, 40);
    resize(wanted.boundedTo(room.expandedTo({760, 560})));
    if (m_isNew)
        m_code->setFocus();
    else
        m_body->setFocus();
    m_delay.start();
}

FormField *TemplateDialog::makeField(const char *key, QWidget *editor)
{
    const QString name = QString::fromLatin1(key);
    auto *field = new FormField(theme(), name, labelOf(*typeOf<elevate::NotificationTemplate>.find(name)), editor);
    addField(field);
    return field;
}

QComboBox *TemplateDialog::makeParts(const QString &current)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(tr("None"));
    box->addItem(QString());
    box->setCurrentText(current);
    return box;
}

QWidget *TemplateDialog::makeFields(const TemplateDialogSpec &spec)
{
    m_type = new QComboBox;
    for (const QString &choice : QString(templateField("type"_L1).choices).split(u' ')) {
        if (choice != "sms"_L1 || withTenants.testFlag(m_line) || spec.start.type == choice)
            m_type->addItem(displayText(templateField("type"_L1), choice), choice);
    }
    if (const int index = m_type->findData(spec.start.type); index >= 0)
        m_type->setCurrentIndex(index);
    m_code = new QLineEdit(spec.start.code);
    m_subject = new QLineEdit(spec.start.subject);
    m_header = makeParts(spec.start.emailHeader);
    m_footer = makeParts(spec.start.emailFooter);
    m_body = new CodeEditor(theme());
    m_body->setHighlighter(std::make_unique<MarkupHighlighter>(theme(), m_body->document()));
    m_body->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_body->setPlainText(spec.start.body);
    m_findBar = new FindBar(theme(), m_body);
    connect(m_body, &CodeEditor::findWanted, m_findBar, &FindBar::open);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, tokens::Gap, 0);
    layout->setSpacing(tokens::Padding);
    const auto inOneLine = [&](FormField *one, FormField *other) {
        auto *line = new QHBoxLayout;
        line->setSpacing(4 * tokens::Grid);
        line->addWidget(one, 1, Qt::AlignTop);
        line->addWidget(other, 1, Qt::AlignTop);
        layout->addLayout(line);
    };
    FormField *code = makeField("code", m_code);
    code->setHint(tr("The service finds the message by it; another code is another message."));
    FormField *type = makeField("type", m_type);
    inOneLine(type, code);
    layout->addWidget(makeField("subject", m_subject));
    m_headerField = makeField("email_header", m_header);
    m_footerField = makeField("email_footer", m_footer);
    inOneLine(m_headerField, m_footerField);
    FormField *bodyField = makeField("body", m_body);
    connect(m_body, &CodeEditor::typed, this, [this, bodyField] { edited(bodyField); });
    layout->addWidget(bodyField, 1);
    layout->addWidget(m_findBar);
    return side;
}

QWidget *TemplateDialog::makeMessage()
{
    m_subjectLine = new TextLabel(theme(), {}, tokens::TextBase, Tone::Text, QFont::DemiBold);
    m_subjectLine->setWordWrap(true);
    m_subjectLine->setSelectable(true);
    m_subjectLine->setAccessibleName(tr("Subject"));
    m_preview = new MailView(theme());
    m_previewNote = new TextLabel(theme(), {}, tokens::TextSmall, Tone::Muted);
    m_previewNote->setWordWrap(true);
    auto *message = new QWidget;
    auto *messageLayout = new QVBoxLayout(message);
    messageLayout->setContentsMargins(0, tokens::Gap, 0, 0);
    messageLayout->setSpacing(tokens::Gap);
    messageLayout->addWidget(m_subjectLine);
    messageLayout->addWidget(m_preview, 1);
    messageLayout->addWidget(m_previewNote);

    m_diff = new LineDiffView(theme());
    m_diffSummary = new TextLabel(theme(), {}, tokens::TextSmall, Tone::Muted);
    m_diffSummary->setWordWrap(true);
    auto *changes = new QWidget;
    auto *changesLayout = new QVBoxLayout(changes);
    changesLayout->setContentsMargins(0, tokens::Gap, 0, 0);
    changesLayout->setSpacing(tokens::Gap);
    changesLayout->addWidget(m_diffSummary);
    changesLayout->addWidget(m_diff, 1);

    m_side = new QTabWidget;
    m_side->setDocumentMode(true);
    m_side->setAccessibleName(tr("Preview and changes"));
    m_side->tabBar()->setAccessibleName(tr("Preview and changes"));
    m_side->addTab(message, tr("Preview"));
    m_side->addTab(changes, tr("Changes"));
    m_side->setTabVisible(1, !m_isNew);

    m_placeholders = new PlaceholderList(theme());
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, tokens::Gap, 0, 0);
    belowLayout->setSpacing(tokens::Gap);
    belowLayout->addWidget(
        new TextLabel(theme(), tr("Placeholders and sample values"), tokens::TextBase, Tone::Text, QFont::Medium));
    belowLayout->addWidget(m_placeholders, 1);

    auto *side = new QSplitter(Qt::Vertical);
    side->setContentsMargins(tokens::Gap, 0, 0, 0);
    side->addWidget(m_side);
    side->addWidget(below);
    side->setStretchFactor(0, 1);
    side->setStretchFactor(1, 1);
    side->setSizes({320, 260});
    side->setChildrenCollapsible(false);
    return side;
}

QString TemplateDialog::type() const
{
    return m_type->currentData().toString();
}

bool TemplateDialog::isMail() const
{
    return type() == "email"_L1;
}

elevate::NotificationTemplate TemplateDialog::message() const
{
    elevate::NotificationTemplate result = m_start;
    result.type = type();
    result.code = m_code->text().trimmed();
    result.subject = m_subject->text();
    result.body = m_body->toPlainText();
    result.emailHeader = m_header->currentText().trimmed();
    result.emailFooter = m_footer->currentText().trimmed();
    return result;
}

bool TemplateDialog::hasChanges() const
{
    const elevate::NotificationTemplate now = message();
    return m_code->text() != m_start.code || m_subject->text() != m_start.subject || now.body != m_start.body ||
           now.emailHeader != m_start.emailHeader || now.emailFooter != m_start.emailFooter ||
           (!m_isNew && now.type != m_start.type);
}

TemplateDialog::Problems TemplateDialog::problems() const
{
    Problems problems;
    const elevate::NotificationTemplate now = message();
    // The service checks none of these, and fails in odd ways where one is missing.
    if (now.code.isEmpty())
        problems.insert(u"code"_s, tr("The service needs a code to find the message by."));
    if (now.body.trimmed().isEmpty())
        problems.insert(u"body"_s, tr("The service needs a body."));
    return problems;
}

void TemplateDialog::setOthers(const QList<elevate::NotificationTemplate> &others)
{
    m_others = others;
    for (const auto &[box, wantedType] : {std::pair{m_header, headerType}, {m_footer, footerType}}) {
        const QSignalBlocker blocker(box);
        const QString chosen = box->currentText();
        box->clear();
        box->addItem(QString());
        for (const elevate::NotificationTemplate &other : others) {
            if (other.type == wantedType)
                box->addItem(other.code);
        }
        box->setCurrentText(chosen);
    }
    showAll();
}

void TemplateDialog::setPart(const QString &type, const QString &code, const std::optional<QString> &body)
{
    m_parts.insert(partKey(type, code), body);
    showAll();
}

std::optional<QString> TemplateDialog::partText(const QString &type, const QString &code)
{
    for (const elevate::NotificationTemplate &other : std::as_const(m_others)) {
        if (other.type == type && other.code == code)
            return other.body;
    }
    const QString key = partKey(type, code);
    if (!m_parts.contains(key) && m_canLookUp && !m_asked.contains(key)) {
        m_asked.insert(key);
        emit partWanted(type, code);
    }
    return m_parts.value(key);
}

void TemplateDialog::showParts()
{
    for (const auto &[box, field, wantedType] :
         {std::tuple{m_header, m_headerField, headerType}, {m_footer, m_footerField, footerType}}) {
        box->setEnabled(isMail());
        const QString code = box->currentText().trimmed();
        const bool isWanted = isMail() && !code.isEmpty();
        const bool isFound = !isWanted || partText(wantedType, code).has_value();
        const bool isLooked = m_parts.contains(partKey(wantedType, code));
        field->setHint(isMail() ? QString() : tr("Only messages of the type email have one."));
        field->setWarning(!isFound && isLooked       ? tr("No template has this code, so the mail goes without it.")
                          : !isFound && !m_canLookUp ? tr("This line cannot tell whether a template has this code.")
                                                     : QString());
    }
}

void TemplateDialog::showAll()
{
    m_delay.stop();
    showParts();
    const elevate::NotificationTemplate now = message();
    QStringList stored;
    QStringList known;
    for (const QString &text : {m_start.subject, m_start.body})
        stored += placeholderNames(text);
    stored.removeDuplicates();
    for (const elevate::NotificationTemplate &other : std::as_const(m_others)) {
        if (other.id != m_start.id || m_isNew)
            known += placeholderNames(other.subject) + placeholderNames(other.body);
    }
    known.removeDuplicates();
    m_placeholders->show(checkPlaceholders({{tr("subject"), now.subject}, {tr("body"), now.body}}, stored, known));

    const QList<DiffLine> lines = lineDiff(m_start.body, now.body);
    const QString summary = LineDiffView::summary(lines);
    m_diff->show(shortened(lines));
    m_diffSummary->setText(summary.isEmpty() ? tr("The body is as it is stored.")
                                             : tr("The body compared with what is stored: %1.").arg(summary));
    showPreview();
}

QString TemplateDialog::filledMessage() const
{
    const elevate::NotificationTemplate now = message();
    auto *self = const_cast<TemplateDialog *>(this);
    QString text = now.body;
    if (isMail()) {
        const QString header =
            now.emailHeader.isEmpty() ? QString() : self->partText(headerType, now.emailHeader).value_or(QString());
        const QString footer =
            now.emailFooter.isEmpty() ? QString() : self->partText(footerType, now.emailFooter).value_or(QString());
        text = QString(header + text + footer);
    }
    return filledIn(text, m_placeholders->samples());
}

void TemplateDialog::showPreview()
{
    const QString message = filledMessage();
    const bool isMarkup = type() != "sms"_L1 && Qt::mightBeRichText(message);
    m_preview->showMessage(message, isMarkup);
    const QString subject = filledIn(m_subject->text(), m_placeholders->samples());
    m_subjectLine->setText(subject.isEmpty() ? tr("No subject") : subject);
    QStringList notes;
    if (!isMarkup)
        notes.append(tr("Shown as plain text."));
    if (const int outside = isMarkup ? MailView::outsideCount(message) : 0; outside > 0)
        notes.append(tr("%n pictures or style sheets from outside are not loaded here.", nullptr, outside));
    notes.append(tr("Sample values are for this preview only."));
    m_previewNote->setText(notes.join(u' '));
}

void TemplateDialog::replacePlaceholder(const QString &name, const QString &with)
{
    const auto mended = [&](const QString &text) {
        QString result;
        qsizetype from = 0;
        for (const PlaceholderUse &use : placeholdersIn(text)) {
            if (use.name != name || (use.problem.isEmpty() && name == with))
                continue;
            // Of two pairs of braces the outer one goes too.
            const bool isDoubled = use.offset > 0 && text.at(use.offset - 1) == u'{';
            const qsizetype begin = use.offset - (isDoubled ? 1 : 0);
            result += QString(text.sliced(from, begin - from) + u'{' + with + u'}');
            from = use.offset + use.length + (isDoubled ? 1 : 0);
        }
        return QString(result + text.sliced(from));
    };
    m_body->changeText(mended(m_body->toPlainText()));
    m_subject->setText(mended(m_subject->text()));
    showAll();
}

} // namespace gatehouse

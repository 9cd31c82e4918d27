#include "ui/records/fieldeditor.h"

#include "ui/connections/secretedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choiceboxes.h"
#include "ui/widgets/listedit.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int proseHeight = 84;
constexpr int jsonHeight = 132;
constexpr int proseMargin = 7; // begins where the text of lines does

//! Absent when nothing stands there, as services treat an empty text as one that is wrong.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

class LineEditor : public FieldEditor
{
public:
    explicit LineEditor(QLineEdit *line) : FieldEditor(line), m_line(line)
    {
        connect(line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    }

    QWidget *widget() const override { return m_line; }
    QString text() const override { return orNull(m_line->text().trimmed()); }
    void setText(const QString &canonical) override
    {
        m_line->setText(canonical);
        m_line->setCursorPosition(0);
    }

protected:
    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

//! Passwords are taken as they are, blanks at the ends too.
class SecretEditor : public LineEditor
{
public:
    using LineEditor::LineEditor;

    QString text() const override { return orNull(line()->text()); }
};

class MomentEditor : public LineEditor
{
public:
    explicit MomentEditor(MomentEdit *edit) : LineEditor(edit), m_edit(edit) {}

    QString text() const override
    {
        // Seconds and their parts that are not shown must not change because a moment was looked at.
        if (m_edit->text() == m_shown)
            return m_canonical;
        const QDateTime moment = m_edit->moment();
        return moment.isValid() ? FieldType<QDateTime>::text(moment) : orNull(m_edit->text().trimmed());
    }
    void setText(const QString &canonical) override
    {
        m_canonical = canonical;
        if (const QDateTime moment = json::toMoment(canonical); moment.isValid())
            m_edit->setMoment(moment);
        else
            m_edit->setText(canonical);
        m_shown = m_edit->text();
    }

private:
    MomentEdit *m_edit;
    QString m_canonical;
    QString m_shown;
};

class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(QComboBox *box, const Field &field) : FieldEditor(box), m_box(box)
    {
        box->addItem(FieldEditor::tr("Not set"), QString());
        for (const QString &choice : QString(field.choices).split(u' '))
            box->addItem(displayText(field, choice), choice);
        connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    }

    QWidget *widget() const override { return m_box; }
    QString text() const override { return orNull(m_box->currentData().toString()); }
    void setText(const QString &canonical) override
    {
        int index = m_box->findData(canonical);
        if (index < 0 && !canonical.isEmpty()) {
            // What the service has must not change just because it was looked at.
            m_box->addItem(canonical, canonical);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(qMax(0, index));
    }

private:
    QComboBox *m_box;
};

//! Any text, with those offered that are usually taken.
class SuggestionEditor : public FieldEditor
{
public:
    SuggestionEditor(QComboBox *box, const Field &field) : FieldEditor(box), m_box(box)
    {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        // The service tells upper from lower case; nothing is to be completed into what was not meant.
        box->setCompleter(nullptr);
        box->addItems(QString(field.choices).split(u' '));
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::editTextChanged, this, &FieldEditor::changed);
    }

    QWidget *widget() const override { return m_box; }
    QString text() const override { return orNull(m_box->currentText().trimmed()); }
    void setText(const QString &canonical) override { m_box->setEditText(canonical); }

private:
    QComboBox *m_box;
};

//! Several of a few values; none is no value.
class ChoicesEditor : public FieldEditor
{
public:
    ChoicesEditor(ChoiceBoxes *boxes, const Field &field) : FieldEditor(boxes), m_boxes(boxes)
    {
        for (const QString &choice : QString(field.choices).split(u' '))
            boxes->addChoice(choice, displayText(field, choice));
        connect(boxes, &ChoiceBoxes::changed, this, &FieldEditor::changed);
    }

    QWidget *widget() const override { return m_boxes; }
    QString text() const override
    {
        const QStringList chosen = m_boxes->chosen();
        return chosen.isEmpty() ? QString() : FieldType<QStringList>::text(chosen);
    }
    void setText(const QString &canonical) override
    {
        QStringList chosen;
        FieldType<QStringList>::parse(canonical, chosen);
        m_boxes->setChosen(chosen);
    }

private:
    ChoiceBoxes *m_boxes;
};

class FlagEditor : public FieldEditor
{
public:
    explicit FlagEditor(Switch *box) : FieldEditor(box), m_box(box)
    {
        setText({});
        connect(box, &QCheckBox::checkStateChanged, this, [this] {
            sayState();
            emit changed();
        });
        // Once it was said it can be yes or no only.
        connect(box, &QCheckBox::clicked, this, [this] { m_box->setTristate(false); });
    }

    QWidget *widget() const override { return m_box; }
    QString text() const override
    {
        if (m_box->checkState() == Qt::PartiallyChecked)
            return {};
        return FieldType<std::optional<bool>>::text(m_box->isChecked());
    }
    void setText(const QString &canonical) override
    {
        std::optional<bool> value;
        FieldType<std::optional<bool>>::parse(canonical, value);
        m_box->setTristate(!value);
        m_box->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
        sayState();
    }

private:
    void sayState()
    {
        const Qt::CheckState state = m_box->checkState();
        m_box->setText(state == Qt::Checked     ? FieldEditor::tr("Yes")
                       : state == Qt::Unchecked ? FieldEditor::tr("No")
                                                : FieldEditor::tr("Not set"));
    }

    Switch *m_box;
};

class ProseEditor : public FieldEditor
{
public:
    ProseEditor(QPlainTextEdit *edit, int height) : FieldEditor(edit), m_edit(edit)
    {
        edit->setTabChangesFocus(true);
        edit->document()->setDocumentMargin(proseMargin);
        edit->setFixedHeight(height);
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    }

    QWidget *widget() const override { return m_edit; }
    QString text() const override { return orNull(m_edit->toPlainText()); }
    void setText(const QString &canonical) override { m_edit->setPlainText(canonical); }

protected:
    QPlainTextEdit *edit() const { return m_edit; }

private:
    QPlainTextEdit *m_edit;
};

class JsonEditor : public ProseEditor
{
public:
    JsonEditor(const Theme &theme, QPlainTextEdit *edit) : ProseEditor(edit, jsonHeight), m_theme(theme)
    {
        edit->setFont(theme.fixedFont(12));
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    }

    QString text() const override
    {
        const QString typed = edit()->toPlainText().trimmed();
        QString error;
        const QJsonValue value = json::parse(typed.toUtf8(), &error);
        return error.isEmpty() && !typed.isEmpty() ? FieldType<QJsonValue>::text(value) : orNull(typed);
    }
    void setText(const QString &canonical) override { edit()->setPlainText(indented(canonical)); }
    QWidget *makeHelper() override
    {
        auto *button = Button::iconOnly(m_theme, Icon::Code, FieldEditor::tr("Put the JSON in order"));
        connect(button, &Button::clicked, this, [this] { setText(text()); });
        return button;
    }

private:
    static QString indented(const QString &canonical)
    {
        const QJsonDocument document = QJsonDocument::fromJson(canonical.toUtf8());
        return document.isNull() ? canonical : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    }

    Theme m_theme;
};

template<class List>
class ListEditor : public FieldEditor
{
public:
    explicit ListEditor(ListEdit *edit) : FieldEditor(edit), m_edit(edit)
    {
        connect(edit, &ListEdit::changed, this, &FieldEditor::changed);
    }

    QWidget *widget() const override { return m_edit; }
    QWidget *focusTarget() const override { return m_edit->line(); }
    QString text() const override
    {
        const QString plain = FieldType<QStringList>::text(m_edit->items());
        List items;
        return FieldType<List>::parse(plain, items) ? FieldType<List>::text(items) : plain;
    }
    void setText(const QString &canonical) override
    {
        QStringList items;
        FieldType<QStringList>::parse(canonical, items);
        m_edit->setItems(items);
    }

private:
    ListEdit *m_edit;
};

} // namespace

FieldEditor *FieldEditor::make(const Theme &theme, const Field &field, Line line, QWidget *parent)
{
    if (field.has(Rule::Secret))
        return new SecretEditor(new SecretEdit(theme, parent));
    switch (field.kind) {
    case Kind::Flag:
        return new FlagEditor(new Switch(theme, {}, parent));
    case Kind::LongText:
        return new ProseEditor(new QPlainTextEdit(parent), proseHeight);
    case Kind::Json:
        return new JsonEditor(theme, new QPlainTextEdit(parent));
    case Kind::TextList:
        if (field.isChoice(line))
            return new ChoicesEditor(new ChoiceBoxes(parent), field);
        return new ListEditor<QStringList>(new ListEdit(theme, parent));
    case Kind::IntegerList:
        return new ListEditor<QList<qint64>>(new ListEdit(theme, parent));
    case Kind::Moment:
        return new MomentEditor(new MomentEdit(theme, MomentEdit::Precision::Minute, parent));
    case Kind::Text:
    case Kind::Integer:
    case Kind::Number:
        break;
    }
    if (field.isChoice(line))
        return new ChoiceEditor(new QComboBox(parent), field);
    if (!field.choices.isEmpty())
        return new SuggestionEditor(new QComboBox(parent), field);
    auto *edit = new QLineEdit(parent);
    if (field.kind == Kind::Integer || field.kind == Kind::Number)
        edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    return new LineEditor(edit);
}

} // namespace gatehouse

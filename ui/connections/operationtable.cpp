#include "ui/connections/operationtable.h"

#include "models/workspaces/operationtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

static const QStringList &verbs()
{
    static const QStringList list{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    return list;
}

OperationTable::OperationTable(const Theme &theme, const QList<OperationChoice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choices(choices)
    , m_grid(new QGridLayout)
    , m_add(new Button(theme, Button::Kind::Plain, tr("Add operation"), Icon::Plus))
{
    std::ranges::sort(m_choices, {}, &OperationChoice::title);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(tokens::Gap);
    m_grid->setVerticalSpacing(tokens::Grid);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(2, 6);
    for (const QString &heading : {tr("Operation"), tr("Verb"), tr("Path")}) {
        auto *label = new TextLabel(theme, heading, tokens::TextSmall, Tone::Muted);
        m_grid->addWidget(label, 0, int(m_headings.size()));
        m_headings.append(label);
        label->hide();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {}, {});
        m_rows.last().operation->setFocus();
        emit changed();
    });
}

void OperationTable::setOperations(const QJsonObject &operations)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last());
    for (auto entry = operations.begin(); entry != operations.end(); ++entry) {
        const QString request = entry.value().toString();
        const qsizetype blank = request.indexOf(u' ');
        addRow(entry.key(), blank < 0 ? QString() : request.first(blank).toUpper(),
               request.sliced(blank + 1).trimmed());
    }
}

QList<QWidget *> OperationTable::Row::widgets() const
{
    return {operation, verb, path, remove};
}

void OperationTable::addRow(const QString &id, const QString &verb, const QString &path)
{
    Row row{new QComboBox(this), new QComboBox(this), new QLineEdit(path, this),
            Button::iconOnly(m_theme, Icon::Trash, tr("Remove this operation"), this)};

    row.operation->setEditable(true);
    row.operation->setInsertPolicy(QComboBox::NoInsert);
    row.operation->setMinimumContentsLength(12);
    row.operation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.operation->setAccessibleName(tr("Operation"));
    row.operation->lineEdit()->setAccessibleName(tr("Operation"));
    row.operation->lineEdit()->setPlaceholderText(tr("Choose or search"));
    for (const OperationChoice &choice : std::as_const(m_choices)) {
        row.operation->addItem(choice.title, choice.id);
        row.operation->setItemData(row.operation->count() - 1, u"%1\n%2 %3"_s.arg(choice.id, choice.verb, choice.path),
                                   Qt::ToolTipRole);
    }
    int index = row.operation->findData(id);
    if (index < 0 && !id.isEmpty()) {
        // Another version of the program may know it.
        row.operation->addItem(id, id);
        index = row.operation->count() - 1;
    }
    row.operation->setCurrentIndex(index);
    row.operation->completer()->setFilterMode(Qt::MatchContains);
    row.operation->completer()->setCompletionMode(QCompleter::PopupCompletion);

    row.verb->addItems(verbs());
    const auto known = std::ranges::find(m_choices, id, &OperationChoice::id);
    const QString usual = known == m_choices.end() ? QString() : known->verb;
    row.verb->setCurrentIndex(qMax(0, int(verbs().indexOf(verb.isEmpty() ? usual : verb))));
    row.verb->setAccessibleName(tr("Verb"));
    row.path->setFont(m_theme.fixedFont(tokens::TextBase - 1));
    row.path->setPlaceholderText(u"/user/v1/…"_s);
    row.path->setAccessibleName(tr("Path"));
    if (std::ranges::any_of(m_choices, [](const OperationChoice &choice) { return !choice.bodyArguments.isEmpty(); }))
        row.path->setToolTip(
            tr("Where nobody has seen the body, a JSON body may stand behind the path, such as %1. What is in "
               "braces is filled in, and left out where there is nothing for it.")
                .arg(u"/path {\"org_id\": \"{org_id}\"}"_s));
    m_rows.append(row);
    placeRows();
    // A layout shows what is added to it later; until then it could not take the focus nor what is typed.
    for (QWidget *widget : row.widgets())
        widget->show();

    connect(row.operation, &QComboBox::currentIndexChanged, this, [this, row] { proposeFor(row); });
    connect(row.operation, &QComboBox::currentIndexChanged, this, &OperationTable::changed);
    connect(row.operation, &QComboBox::editTextChanged, this, &OperationTable::changed);
    connect(row.verb, &QComboBox::currentIndexChanged, this, &OperationTable::changed);
    connect(row.path, &QLineEdit::textChanged, this, &OperationTable::changed);
    connect(row.remove, &QPushButton::clicked, this, [this, row] {
        removeRow(row);
        m_add->setFocus();
        emit changed();
    });
}

void OperationTable::removeRow(const Row &row)
{
    m_rows.removeIf([&row](const Row &candidate) { return candidate.operation == row.operation; });
    for (QWidget *widget : row.widgets()) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    placeRows();
}

void OperationTable::placeRows()
{
    for (TextLabel *heading : std::as_const(m_headings))
        heading->setVisible(!m_rows.isEmpty());
    QWidget *before = nullptr;
    int line = 1;
    for (const Row &row : std::as_const(m_rows)) {
        int column = 0;
        for (QWidget *widget : row.widgets()) {
            m_grid->addWidget(widget, line, column++);
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
        ++line;
    }
    if (before)
        setTabOrder(before, m_add);
}

// What the program would send is the best start for what it should send instead.
void OperationTable::proposeFor(const Row &row)
{
    const QString id = row.operation->currentData().toString();
    const auto found = std::ranges::find(m_choices, id, &OperationChoice::id);
    if (found == m_choices.end())
        return;
    row.verb->setCurrentText(found->verb);
    row.path->setText(found->path);
}

// The text may have been typed without choosing anything.
static QString chosenId(const QComboBox *box)
{
    const int index = box->findText(box->currentText(), Qt::MatchFixedString);
    return index < 0 ? QString() : box->itemData(index).toString();
}

QJsonObject OperationTable::operations() const
{
    QJsonObject object;
    for (const Row &row : m_rows) {
        const QString id = chosenId(row.operation);
        const QString path = row.path->text().trimmed();
        if (!id.isEmpty() && !path.isEmpty())
            object.insert(id, QString(row.verb->currentText() + u' ' + path));
    }
    return object;
}

QString OperationTable::problem() const
{
    QSet<QString> seen;
    for (const Row &row : m_rows) {
        const QString id = chosenId(row.operation);
        const auto [path, body] = operationTextIn(row.path->text());
        if (id.isEmpty()) {
            return row.operation->currentText().isEmpty()
                       ? tr("Choose an operation for every line, or remove the line.")
                       : tr("There is no operation called “%1”. Choose one from the list.")
                             .arg(row.operation->currentText());
        }
        if (seen.contains(id))
            return tr("“%1” stands there twice. Remove one of the lines.").arg(row.operation->currentText());
        if (!path.startsWith(u'/') || path.contains(u' '))
            return tr("Write the path of “%1” from the first slash on, without blanks.")
                .arg(row.operation->currentText());
        const auto choice = std::ranges::find(m_choices, id, &OperationChoice::id);
        if (!body.isEmpty() && (choice == m_choices.end() || choice->bodyArguments.isEmpty()))
            return tr("The body of “%1” cannot be set here. Write its path only.").arg(row.operation->currentText());
        if (const QString wrong = body.isEmpty() ? QString() : bodyProblem(body, choice->bodyArguments);
            !wrong.isEmpty())
            return tr("%1: %2").arg(row.operation->currentText(), wrong);
        seen.insert(id);
    }
    return {};
}

} // namespace gatehouse

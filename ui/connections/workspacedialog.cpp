#include "ui/connections/workspacedialog.h"

#include "ui/connections/choicecard.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/formfield.h"
#include "ui/records/formscroll.h"
#include "ui/shell/environment.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

constexpr int columnWidth = 160 * tokens::Grid;
constexpr int nameLimit = 60;

static TextLabel *heading(const Theme &theme, const QString &text)
{
    return new TextLabel(theme, text, tokens::TextBase, Tone::Text, QFont::Medium);
}

WorkspaceDialog::WorkspaceDialog(const Theme &theme, const WorkspaceDialogSpec &spec, QWidget *parent)
    : RequestDialog(theme, parent), m_spec(spec), m_name(new QLineEdit(spec.start.name)), m_safetyChosen(!spec.isNew)
{
    if (spec.isNew) {
        setHeading(tr("New workspace"), tr("A workspace is a place to work in: one or both services, and how careful "
                                           "to be with them. Only you see it."));
        submitButton()->setText(tr("Create workspace"));
    } else {
        setHeading(tr("Edit workspace"));
        submitButton()->setText(tr("Save changes"));
    }

    m_name->setMaxLength(nameLimit);
    m_name->setPlaceholderText(tr("City of Riverside, staging"));
    auto *name = new FormField(theme, u"name"_s, tr("Name"), m_name);
    addField(name);

    const Workspace &start = spec.start;
    m_elevate = makeSection(Service::Elevate, Record::of(start.elevate.value_or(ElevateConnection())),
                            start.elevate.has_value(), spec.elevateOperations);
    m_ivalt = makeSection(Service::Ivalt, Record::of(start.ivalt.value_or(IvaltConnection())), start.ivalt.has_value(),
                          spec.ivaltOperations);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, tokens::Padding, 0);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(name);
    layout->addSpacing(tokens::Gap);
    layout->addWidget(heading(theme, tr("Environment")));
    layout->addWidget(makeEnvironments());
    layout->addSpacing(tokens::Gap);
    layout->addWidget(heading(theme, tr("Safety")));
    layout->addWidget(makeSafetyLevels());
    layout->addSpacing(tokens::Gap);
    layout->addWidget(heading(theme, tr("Services")));
    layout->addWidget(m_elevate);
    layout->addWidget(m_ivalt);
    layout->addStretch(1);
    m_scroll = new FormScroll(content, columnWidth + tokens::Padding);
    body()->addWidget(m_scroll);

    m_name->setFocus();
    // Both ways, so that a setting that is written otherwise than it was read is no change.
    m_before = workspaceToJson(workspace());
    resize(sizeHint());
}

QWidget *WorkspaceDialog::makeEnvironments()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    for (const Environment environment : {Environment::Production, Environment::Staging, Environment::Sandbox}) {
        auto *card = new RadioCard(theme(), {Icon::None, environmentName(environment), environmentMeans(environment),
                                             environmentMeaning(environment)});
        layout->addWidget(card, 1);
        m_environments.append(card);
    }
    // Once all are there: the one that is chosen becomes the group's stop for Tab.
    m_environments.at(qsizetype(m_spec.start.environment))->setChecked(true);
    for (const Environment environment : {Environment::Production, Environment::Staging, Environment::Sandbox}) {
        const RadioCard *card = m_environments.at(qsizetype(environment));
        connect(card, &QRadioButton::toggled, this, [this, environment](bool isOn) {
            if (!isOn)
                return;
            setEnvironment(environment);
            // A proposal for a new workspace, until the person has chosen for themselves.
            if (!m_safetyChosen) {
                const auto level =
                    environment == Environment::Production ? SafetyLevel::ReviewAll : SafetyLevel::ConfirmDestructive;
                m_safetyLevels.at(qsizetype(level))->setChecked(true);
            }
        });
    }
    setEnvironment(m_spec.start.environment);
    return row;
}

QWidget *WorkspaceDialog::makeSafetyLevels()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const SafetyLevel level : {SafetyLevel::ReadOnly, SafetyLevel::ReviewAll, SafetyLevel::ConfirmDestructive}) {
        auto *card = new RadioCard(theme(), {Icon::None, safetyName(level), safetyMeans(level)}, RadioCard::Look::Row);
        layout->addWidget(card);
        m_safetyLevels.append(card);
        connect(card, &QRadioButton::clicked, this, [this] { m_safetyChosen = true; });
    }
    m_safetyLevels.at(qsizetype(m_spec.start.safety))->setChecked(true);
    return column;
}

ConnectionSection *WorkspaceDialog::makeSection(Service service, const Record &start, bool isPart,
                                                const QList<OperationChoice> &operations)
{
    auto *made = new ConnectionSection(theme(), service, start, isPart, operations);
    for (FormField *field : made->form()->fields())
        addField(field);
    connect(made, &ConnectionSection::edited, this, &WorkspaceDialog::edited);
    connect(made, &ConnectionSection::testWanted, this, [this, service] { test(service); });
    connect(made, &ConnectionSection::testStopped, this, [this, service] { emit testStopped(service); });
    return made;
}

Workspace WorkspaceDialog::workspace() const
{
    const auto position = [](const QList<RadioCard *> &cards) {
        return std::ranges::find_if(cards, [](const RadioCard *card) { return card->isChecked(); }) - cards.begin();
    };
    Workspace result = m_spec.start;
    result.name = m_name->text().simplified();
    result.environment = static_cast<Environment>(position(m_environments));
    result.safety = static_cast<SafetyLevel>(position(m_safetyLevels));
    result.elevate.reset();
    result.ivalt.reset();
    if (m_elevate->isPart())
        result.elevate = m_elevate->form()->record().as<ElevateConnection>();
    if (m_ivalt->isPart())
        result.ivalt = m_ivalt->form()->record().as<IvaltConnection>();
    return result;
}

RequestDialog::Problems WorkspaceDialog::problems() const
{
    Problems found;
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        found.insert(u"name"_s, tr("Give the workspace a name."));
    else if (m_spec.takenNames.contains(name, Qt::CaseInsensitive))
        found.insert(u"name"_s, tr("There is a workspace with this name already."));
    if (!m_elevate->isPart() && !m_ivalt->isPart())
        found.insert(u"services"_s, tr("Switch on at least one service."));
    for (const ConnectionSection *part : {m_elevate, m_ivalt}) {
        if (part->isPart())
            found.insert(part->form()->problems());
    }
    return found;
}

void WorkspaceDialog::submit()
{
    for (const Service service : {Service::Elevate, Service::Ivalt}) {
        if (!section(service)->isTesting())
            continue;
        section(service)->forgetTest();
        emit testStopped(service);
    }
    emit submitted(workspace());
}

bool WorkspaceDialog::hasChanges() const
{
    return workspaceToJson(workspace()) != m_before;
}

void WorkspaceDialog::reveal(FormField *field)
{
    for (const ConnectionSection *part : {m_elevate, m_ivalt})
        part->form()->reveal(field);
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(field, 0, tokens::Margin);
}

void WorkspaceDialog::test(Service service)
{
    const Problems found = section(service)->form()->problems();
    FormField *first = nullptr;
    for (FormField *field : section(service)->form()->fields()) {
        field->setProblem(found.value(field->key()));
        if (!first && !field->problem().isEmpty())
            first = field;
    }
    if (first) {
        reveal(first);
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
    showTesting(service);
    emit testWanted(service, workspace());
}

void WorkspaceDialog::showTesting(Service service)
{
    section(service)->showTesting();
}

void WorkspaceDialog::showTestResult(Service service, const TestResult &result)
{
    if (!section(service)->isTesting())
        return;
    section(service)->showResult(result);
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(section(service), 0, 0);
}

} // namespace gatehouse

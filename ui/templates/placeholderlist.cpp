#include "ui/templates/placeholderlist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using State = PlaceholderFinding::State;

//! What stands in the preview at first, for names that messages often have.
QString usualSample(const QString &name)
{
    static const QHash<QString, QString> usual = {
        {u"name"_s, u"Asha Rao"_s},        {u"otp"_s, u"482913"_s},        {u"role"_s, u"mentor"_s},
        {u"orgName"_s, u"Sandbox City"_s}, {u"startDate"_s, u"1 March"_s}, {u"endDate"_s, u"31 March"_s},
        {u"appName"_s, u"Gatehouse"_s},
    };
    return usual.value(name);
}

QString braced(const QString &name)
{
    return QString(u'{' + name + u'}');
}

} // namespace

PlaceholderList::PlaceholderList(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Placeholders"));
}

QString PlaceholderList::stateText(const PlaceholderFinding &finding)
{
    switch (finding.state) {
    case State::Misspelt:
        return tr("Misspelt? Nearly %1").arg(braced(finding.suggestion));
    case State::Malformed:
        return finding.problem;
    case State::Missing:
        return tr("Missing: the stored version has it");
    case State::New:
        return tr("New in %1: no other template has it").arg(finding.parts.join(", "_L1));
    case State::Known:
        break;
    }
    return tr("In %1").arg(finding.parts.join(", "_L1));
}

void PlaceholderList::show(const QList<PlaceholderFinding> &findings)
{
    const auto isShown = [](const PlaceholderFinding &one, const PlaceholderFinding &other) {
        return one.name == other.name && stateText(one) == stateText(other);
    };
    const bool isSame = widget() && std::ranges::equal(findings, m_findings, isShown);
    m_findings = findings;
    if (isSame)
        return; // what is being typed into the samples stays where it is
    for (const PlaceholderFinding &finding : findings) {
        if (!m_samples.contains(finding.name))
            m_samples.insert(finding.name, usualSample(finding.name));
    }
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, tokens::Padding, 0);
    grid->setHorizontalSpacing(tokens::Gap);
    grid->setVerticalSpacing(tokens::Gap);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    int row = 0;
    for (const PlaceholderFinding &finding : findings)
        addRow(grid, row++, finding);
    if (findings.isEmpty()) {
        auto *none = new TextLabel(m_theme,
                                   tr("The message has no placeholders. Write a name in braces, such as {name}, "
                                      "where the service should put a value."),
                                   tokens::TextBase, Tone::Muted);
        none->setWordWrap(true);
        grid->addWidget(none, row++, 0, 1, 3);
    }
    grid->setRowStretch(row, 1);
    delete takeWidget();
    setWidget(content);
}

void PlaceholderList::addRow(QGridLayout *grid, int row, const PlaceholderFinding &finding)
{
    const bool isNew = finding.state == State::New;
    grid->addWidget(new IconLabel(m_theme,
                                  finding.isDoubtful() ? Icon::TriangleAlert
                                  : isNew              ? Icon::Info
                                                       : Icon::CircleCheck,
                                  tokens::SmallIcon,
                                  finding.isDoubtful() ? Tone::Warning
                                  : isNew              ? Tone::Info
                                                       : Tone::Success),
                    row, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new TextLabel(m_theme, braced(finding.name), tokens::TextBase, Tone::Text, QFont::Medium);
    name->setFont(m_theme.fixedFont());
    name->setSelectable(true);
    auto *state = new TextLabel(m_theme, stateText(finding), tokens::TextSmall,
                                finding.isDoubtful() ? Tone::Warning : Tone::Muted);
    state->setWordWrap(true);
    texts->addWidget(name);
    texts->addWidget(state);
    grid->addLayout(texts, row, 1);

    if (finding.state == State::Missing) {
        auto *insert = new Button(m_theme, Button::Kind::Plain, tr("Insert"), Icon::Plus);
        insert->setAccessibleName(tr("Insert %1").arg(braced(finding.name)));
        connect(insert, &Button::clicked, this, [this, name = finding.name] { emit insertWanted(name); });
        grid->addWidget(insert, row, 2, Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    if (finding.state == State::Misspelt || finding.state == State::Malformed) {
        const QString right = finding.state == State::Misspelt ? finding.suggestion : finding.name;
        auto *replace = new Button(m_theme, Button::Kind::Plain, tr("Write %1").arg(braced(right)));
        connect(replace, &Button::clicked, this,
                [this, name = finding.name, right] { emit replaceWanted(name, right); });
        grid->addWidget(replace, row, 2, Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    auto *sample = new QLineEdit(m_samples.value(finding.name));
    sample->setPlaceholderText(tr("Sample value"));
    sample->setAccessibleName(tr("Sample value of %1").arg(finding.name));
    connect(sample, &QLineEdit::textChanged, this, [this, name = finding.name](const QString &text) {
        m_samples.insert(name, text);
        emit sampleEdited();
    });
    grid->addWidget(sample, row, 2);
}

} // namespace gatehouse

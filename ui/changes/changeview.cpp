#include "ui/changes/changeview.h"

#include "models/json/jsonnode.h"
#include "models/schema/service.h"
#include "ui/code/linediffview.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int labelWidth = 132;
constexpr qsizetype longestShown = 400;
constexpr int mostDiffLines = 16;

//! JSON is laid out in lines.
QString laidOut(const QString &value)
{
    if (!value.startsWith(u'{') && !value.startsWith(u'['))
        return value;
    QString error;
    const QJsonValue read = json::parse(value.toUtf8(), &error);
    return error.isEmpty() ? JsonNode::fromValue(read).toText() : value;
}

//! Nothing runs on for pages.
QString readable(const QString &value)
{
    const QString text = laidOut(value);
    return text.size() > longestShown ? QString(text.left(longestShown) + u'…') : text;
}

//! Whether a value is compared line by line rather than shown before and after.
bool hasLines(const FieldDifference &difference)
{
    const auto isLong = [](const QString &value) {
        return laidOut(value).contains(u'\n') || value.size() > longestShown;
    };
    return !difference.secret && !difference.before.isEmpty() && !difference.after.isEmpty() &&
           (isLong(difference.before) || isLong(difference.after));
}

TextLabel *valueLabel(const Theme &theme, const QString &value, Tone tone, bool isStruck)
{
    auto *label = new TextLabel(theme, value.isEmpty() ? u"–"_s : readable(value), tokens::TextBase,
                                value.isEmpty() ? Tone::Muted : tone);
    label->setWordWrap(true);
    label->setSelectable(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (isStruck && !value.isEmpty()) {
        QFont font = label->font();
        font.setStrikeOut(true);
        label->setFont(font);
    }
    return label;
}

} // namespace

ChangeView::ChangeView(const Theme &theme, const PlannedChange &change, bool withTitle, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    if (withTitle)
        layout->addWidget(makeTitle(change));
    layout->addWidget(makeFields(change));
    auto *sent =
        new TextLabel(theme, tr("%1 · %2", "service and operation").arg(serviceTitle(change.service), change.operation),
                      tokens::TextSmall, Tone::Muted);
    sent->setSelectable(true);
    layout->addWidget(sent);
}

QWidget *ChangeView::makeTitle(const PlannedChange &change)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Gap);
    const Icon icon = change.destructive ? Icon::TriangleAlert : change.before.isNull() ? Icon::Plus : Icon::Pencil;
    layout->addWidget(new IconLabel(m_theme, icon, tokens::SmallIcon, change.destructive ? Tone::Danger : Tone::Muted));
    const QString target = change.target.title.isEmpty() ? change.target.identity : change.target.title;
    const QString text =
        target.isEmpty() ? change.title : tr("%1: %2", "operation and what it is done to").arg(change.title, target);
    auto *title = new TextLabel(m_theme, text, tokens::TextBase, Tone::Text, QFont::DemiBold);
    title->setElided(Qt::ElideRight);
    layout->addWidget(title, 1);
    return row;
}

QWidget *ChangeView::makeFields(const PlannedChange &change)
{
    auto *card = new Panel(m_theme, Panel::Look::Card);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(tokens::Padding, tokens::Gap, tokens::Padding, tokens::Gap);
    grid->setHorizontalSpacing(tokens::Padding);
    grid->setVerticalSpacing(tokens::Gap);
    grid->setColumnMinimumWidth(0, labelWidth);

    const QList<FieldDifference> differences = differencesOf(change);
    const bool hasBefore = !change.before.isNull();
    const bool hasAfter = !change.after.isNull() || !hasBefore;
    int row = 0;
    for (const QString &sentence : change.plan) {
        auto *line = new TextLabel(m_theme, sentence);
        line->setWordWrap(true);
        line->setSelectable(true);
        grid->addWidget(line, row++, 0, 1, 3);
    }
    if (differences.isEmpty() && !change.plan.isEmpty())
        return card;
    if (differences.isEmpty()) {
        grid->addWidget(new TextLabel(m_theme, tr("Nothing else is sent."), tokens::TextBase, Tone::Muted), 0, 0, 1, 3);
        return card;
    }
    if (hasBefore && hasAfter) {
        grid->addWidget(new TextLabel(m_theme, tr("Field"), tokens::TextSmall, Tone::Muted), row, 0);
        grid->addWidget(new TextLabel(m_theme, tr("Now"), tokens::TextSmall, Tone::Muted), row, 1);
        grid->addWidget(new TextLabel(m_theme, tr("Afterwards"), tokens::TextSmall, Tone::Muted), row, 2);
        ++row;
        grid->addWidget(new Separator(m_theme), row++, 0, 1, 3);
    }
    for (const FieldDifference &difference : differences) {
        auto *label = new TextLabel(m_theme, difference.label, tokens::TextBase, Tone::Muted);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setAccessibleName(hasBefore && hasAfter
                                     ? tr("%1: now %2, afterwards %3")
                                           .arg(difference.label,
                                                difference.before.isEmpty() ? tr("nothing") : difference.before,
                                                difference.after.isEmpty() ? tr("nothing") : difference.after)
                                     : difference.label);
        if (hasBefore && hasAfter && hasLines(difference)) {
            auto *diff = new LineDiffView(m_theme);
            diff->show(shortened(lineDiff(laidOut(difference.before), laidOut(difference.after))));
            diff->fitHeight(mostDiffLines);
            diff->setAccessibleName(tr("%1: differences").arg(difference.label));
            grid->addWidget(label, row++, 0, 1, 3);
            grid->addWidget(diff, row++, 0, 1, 3);
            continue;
        }
        grid->addWidget(label, row, 0);
        int column = 1;
        if (hasBefore)
            grid->addWidget(valueLabel(m_theme, difference.before, hasAfter ? Tone::Muted : Tone::Text, hasAfter), row,
                            column++);
        if (hasAfter)
            grid->addWidget(valueLabel(m_theme, difference.after, Tone::Text, false), row, column++);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    if (hasBefore && hasAfter)
        grid->setColumnStretch(2, 1);
    return card;
}

} // namespace gatehouse

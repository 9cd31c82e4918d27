#include "ui/access/rulechecklist.h"

#include "ui/theme/rulecolors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! The number of a rule's colour.
static constexpr int ColorRole = Qt::UserRole + 1;

RuleCheckList::RuleCheckList(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this))
    , m_clear(new Button(theme, Button::Kind::Quiet, tr("Clear"), Icon::None, this))
    , m_list(new QListWidget(this))
{
    auto *heading = new TextLabel(theme, title, tokens::TextBase, Tone::Text, QFont::Medium, this);
    auto *line = new QHBoxLayout;
    line->addWidget(heading, 1);
    line->addWidget(m_count);
    line->addWidget(m_clear);
    m_clear->setAccessibleName(tr("Uncheck all: %1").arg(title));
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({tokens::Gap, tokens::Gap});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(3 * tokens::RowHeight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_clear, &Button::clicked, this, [this] {
        fill({});
        emit changed();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        readChecked();
        emit changed();
    });
}

void RuleCheckList::setRules(const QList<RuleChoice> &rules)
{
    m_rules = rules;
    fill({});
}

void RuleCheckList::setChecked(const QStringList &ids)
{
    fill(ids);
}

void RuleCheckList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_isFilling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QVariant color = m_list->item(row)->data(ColorRole); color.isValid())
            m_list->item(row)->setData(Qt::DecorationRole, ruleColors(m_theme, color.toInt()).line);
    }
    m_isFilling = false;
}

void RuleCheckList::fill(const QStringList &checked)
{
    m_isFilling = true;
    m_list->clear();
    const QSet<QString> wanted(checked.begin(), checked.end());
    QList<RuleChoice> sorted = m_rules;
    std::ranges::stable_sort(sorted, [&wanted](const RuleChoice &a, const RuleChoice &b) {
        if (wanted.contains(a.id) != wanted.contains(b.id))
            return wanted.contains(a.id);
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    for (const RuleChoice &rule : std::as_const(sorted)) {
        auto *item = new QListWidgetItem(rule.isActive ? rule.text : tr("%1 (inactive)").arg(rule.text), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(wanted.contains(rule.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, rule.id);
        item->setToolTip(item->text());
        if (rule.color) {
            item->setData(ColorRole, *rule.color);
            item->setData(Qt::DecorationRole, ruleColors(m_theme, *rule.color).line);
        }
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_isFilling = false;
    readChecked();
}

//! Once for all that ask: there may be thousands.
void RuleCheckList::readChecked()
{
    m_checked.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_checked.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    const QLocale locale;
    m_clear->setEnabled(!m_checked.isEmpty());
    m_count->setText(m_rules.isEmpty()
                         ? tr("none there")
                         : tr("%1 of %2").arg(locale.toString(m_checked.size()), locale.toString(m_rules.size())));
}

} // namespace gatehouse

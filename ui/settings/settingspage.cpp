#include "ui/settings/settingspage.h"

#include "ui/settings/settingeditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int groupWidth = 180;
static constexpr int formWidth = 420;

SettingsPage::SettingsPage(const Theme &theme, const QList<SettingLine> &lines, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm(lines));
    layout->addWidget(scroll, 1);
    if (!m_editors.isEmpty())
        setFocusProxy(m_editors.first());
    showReset();
}

QWidget *SettingsPage::makeHeader()
{
    auto *header = new Panel(m_theme);
    header->setLines(Qt::BottomEdge);
    header->setFixedHeight(tokens::HeaderHeight);
    m_reset = new Button(m_theme, Button::Kind::Plain, tr("Reset all"), Icon::Undo);
    connect(m_reset, &Button::clicked, this, &SettingsPage::resetWanted);
    m_menu = Button::iconOnly(m_theme, Icon::Ellipsis, tr("Page actions"));
    m_menu->setMenu(new QMenu(m_menu));

    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    row->setSpacing(tokens::Gap);
    row->addWidget(new TextLabel(m_theme, tr("Settings"), tokens::TextLarge, Tone::Text, QFont::DemiBold), 1);
    row->addWidget(m_reset);
    row->addWidget(m_menu);
    return header;
}

QWidget *SettingsPage::makeForm(const QList<SettingLine> &lines)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Margin);
    column->setSpacing(tokens::Section);
    QVBoxLayout *group = nullptr;
    QString name;
    for (const SettingLine &line : lines) {
        if (!group || line.group != name) {
            if (group)
                column->addWidget(new Separator(m_theme));
            name = line.group;
            group = addGroup(column, name);
        }
        auto *editor = new SettingEditor(m_theme, line);
        connect(editor, &SettingEditor::chosen, this,
                [this, key = line.key](const QString &value) { emit chosen(key, value); });
        group->addWidget(editor);
        m_editors.append(editor);
    }
    column->addStretch(1);
    return form;
}

QVBoxLayout *SettingsPage::addGroup(QVBoxLayout *column, const QString &name)
{
    auto *heading = new TextLabel(m_theme, name, tokens::TextBase, Tone::Text, QFont::DemiBold);
    heading->setFixedWidth(groupWidth);
    heading->setWordWrap(true);
    auto *form = new QWidget;
    form->setFixedWidth(formWidth);
    auto *editors = new QVBoxLayout(form);
    editors->setContentsMargins({});
    editors->setSpacing(4 * tokens::Grid);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::Margin);
    row->addWidget(heading, 0, Qt::AlignTop);
    row->addWidget(form);
    row->addStretch(1);
    column->addLayout(row);
    return editors;
}

void SettingsPage::setValue(const QString &key, const QString &value)
{
    if (SettingEditor *found = editor(key))
        found->setValue(value);
    showReset();
}

SettingEditor *SettingsPage::editor(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_editors, [&key](const SettingEditor *editor) { return editor->line().key == key; });
    return found == m_editors.end() ? nullptr : *found;
}

void SettingsPage::setPageActions(const QList<QAction *> &actions)
{
    m_menu->menu()->addActions(actions);
    addActions(actions);
}

void SettingsPage::showReset()
{
    m_reset->setEnabled(std::ranges::any_of(
        m_editors, [](const SettingEditor *editor) { return editor->value() != editor->line().initial; }));
}

} // namespace gatehouse

#include "app/workspaces/settingsediting.h"

#include "app/files/savedialog.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Setting", text) : QString();
}

static QString groupText(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Appearance:
        return translated(QT_TRANSLATE_NOOP("Setting", "Appearance"));
    case SettingGroup::Moments:
        return translated(QT_TRANSLATE_NOOP("Setting", "Dates and times"));
    case SettingGroup::Lists:
        return translated(QT_TRANSLATE_NOOP("Setting", "Lists and exports"));
    case SettingGroup::Map:
        return translated(QT_TRANSLATE_NOOP("Setting", "Map"));
    case SettingGroup::Safety:
        return translated(QT_TRANSLATE_NOOP("Setting", "Safety"));
    case SettingGroup::None:
        break;
    }
    return {};
}

static SettingLine lineOf(const SettingRow &setting)
{
    SettingLine line{.key = setting.key,
                     .group = groupText(setting.group),
                     .label = setting.labelText(),
                     .hint = translated(setting.hint),
                     .least = static_cast<int>(setting.least),
                     .most = static_cast<int>(setting.most),
                     .unit = translated(setting.unit),
                     .initial = setting.fallback,
                     .example = QString::fromLatin1(setting.example),
                     .problem = setting.problem};
    if (setting.kind == Kind::Flag)
        line.kind = SettingLine::Kind::Flag;
    else if (setting.kind == Kind::Integer)
        line.kind = SettingLine::Kind::Number;
    else if (setting.choices.empty())
        line.kind = SettingLine::Kind::Text;
    for (const SettingChoice &choice : setting.choices)
        line.choices.append({choice.value, translated(choice.text)});
    return line;
}

static const SettingRow *settingWith(const QString &key)
{
    const auto found = std::ranges::find_if(settings::all, [&key](const SettingRow *row) { return row->key == key; });
    return found == settings::all.end() ? nullptr : *found;
}

SettingsPage *SettingsEditing::makePage(SettingsStore *store, const Theme &theme,
                                        const std::function<void(const Toast &)> &toast)
{
    QList<SettingLine> lines;
    for (const SettingRow *setting : settings::all) {
        if (setting->label)
            lines.append(lineOf(*setting));
    }
    auto *page = new SettingsPage(theme, lines);
    auto *editing = new SettingsEditing(store, page, toast);
    editing->addFileActions(theme);
    return page;
}

SettingsEditing::SettingsEditing(SettingsStore *store, SettingsPage *page,
                                 const std::function<void(const Toast &)> &toast)
    : QObject(page), m_store(store), m_page(page), m_toast(toast)
{
    connect(page, &SettingsPage::chosen, this, [this](const QString &key, const QString &value) {
        if (const SettingRow *setting = settingWith(key))
            m_store->setText(*setting, value);
    });
    connect(page, &SettingsPage::resetWanted, this, &SettingsEditing::resetAll);
    connect(store, &SettingsStore::changed, this, [this](const SettingRow &setting) {
        if (setting.label)
            m_page->setValue(setting.key, m_store->text(setting));
    });
    showAll();
}

void SettingsEditing::showAll()
{
    for (const SettingRow *setting : settings::all) {
        if (setting->label)
            m_page->setValue(setting->key, m_store->text(*setting));
    }
}

void SettingsEditing::resetAll()
{
    const QJsonObject before = m_store->exported();
    m_store->resetAll();
    m_toast({.kind = ToastKind::Success,
             .text = tr("All settings are as they were at first."),
             .actionText = tr("Undo"),
             .action = [store = m_store, before] { store->import(before); }});
}

static SaveFormat settingsFormat()
{
    return {.text = SettingsEditing::tr("Settings (*.json)"), .suffix = u"json"_s};
}

void SettingsEditing::addFileActions(const Theme &theme)
{
    auto *save = new QAction(theme.icon(Icon::Download), tr("Save settings to a file…"), m_page);
    connect(save, &QAction::triggered, this, [this] {
        askWhereToSave(m_store, m_page,
                       {.title = tr("Save settings"), .name = u"gatehouse-settings"_s, .formats = {settingsFormat()}},
                       [this](const QString &file) { saveTo(file); });
    });
    auto *read = new QAction(theme.icon(Icon::Upload), tr("Read settings from a file…"), m_page);
    connect(read, &QAction::triggered, this, &SettingsEditing::chooseFileToRead);
    m_page->setPageActions({save, read});
}

void SettingsEditing::chooseFileToRead()
{
    auto *dialog = new QFileDialog(m_page, tr("Read settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(settingsFormat().text);
    if (const QString folder = m_store->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &file) {
        m_store->setValue(settings::lastFolder, dialog->directory().absolutePath());
        readFrom(file);
    });
    dialog->open();
}

void SettingsEditing::saveTo(const QString &file)
{
    QSaveFile target(file);
    const QByteArray text = QJsonDocument(m_store->exported()).toJson();
    if (target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit()) {
        m_toast({.kind = ToastKind::Success, .text = tr("Saved %1.").arg(file)});
        return;
    }
    m_toast({.kind = ToastKind::Error,
             .text = tr("%1 could not be written: %2. Choose another folder.").arg(file, target.errorString())});
}

void SettingsEditing::readFrom(const QString &file)
{
    QFile source(file);
    QString problem;
    QJsonValue content;
    if (source.open(QIODevice::ReadOnly))
        content = json::parse(source.readAll(), &problem);
    else
        problem = source.errorString();
    const QJsonObject before = m_store->exported();
    const qsizetype taken = problem.isEmpty() ? m_store->import(content.toObject()) : 0;
    if (taken > 0) {
        m_toast({.kind = ToastKind::Success,
                 .text = tr("%n setting(s) read from %1.", nullptr, static_cast<int>(taken)).arg(file),
                 .actionText = tr("Undo"),
                 .action = [store = m_store, before] { store->import(before); }});
        return;
    }
    m_toast({.kind = ToastKind::Error,
             .text = problem.isEmpty() ? tr("%1 holds no settings. Choose a file that was saved here.").arg(file)
                                       : tr("%1 could not be read: %2").arg(file, problem)});
}

} // namespace gatehouse

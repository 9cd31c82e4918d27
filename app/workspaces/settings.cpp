#include "app/workspaces/settings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

QString SettingRow::labelText() const
{
    return label ? QCoreApplication::translate("Setting", label) : QString();
}

SettingsStore::SettingsStore(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    connect(&m_saving, &QTimer::timeout, this, &SettingsStore::save);
    read();
}

SettingsStore::~SettingsStore()
{
    save();
}

QString SettingsStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % "/settings.json"_L1;
}

void SettingsStore::read()
{
    const auto object = m_file.read();
    if (object) {
        for (auto it = object->begin(); it != object->end(); ++it)
            m_texts.insert(it.key(), json::toText(it.value()));
        return;
    }
    const QString kept = m_file.setAside();
    m_problem = kept.isNull() ? object.error()
                              : tr("%1 It was put aside as %2, and every setting is as it was at first.")
                                    .arg(object.error(), QDir::toNativeSeparators(kept));
}

static QString pathOf(const SettingRow &setting, const SettingPlace &place)
{
    const QString workspace = place.workspace.toString(QUuid::WithoutBraces);
    switch (setting.scope) {
    case SettingScope::Program:
        break;
    case SettingScope::Workspace:
        return setting.key % u'/' % workspace;
    case SettingScope::Page:
        return setting.key % u'/' % workspace % u'/' % place.page;
    }
    return setting.key;
}

bool SettingsStore::accepts(const SettingRow &setting, const QString &text)
{
    if (text.isEmpty())
        return setting.kind == Kind::Json || (setting.kind == Kind::Text && setting.choices.empty());
    const Field field{.key = setting.key, .label = setting.label, .rules = {}, .kind = setting.kind};
    if (!problemWith(field, text, Line::V35).isEmpty())
        return false;
    if (setting.kind == Kind::Text && !setting.choices.empty())
        return std::ranges::contains(setting.choices, text, &SettingChoice::value);
    if (setting.problem && !setting.problem(text).isEmpty())
        return false;
    if (setting.least == 0 && setting.most == 0)
        return true;
    const qint64 number = text.toLongLong();
    return number >= setting.least && number <= setting.most;
}

QString SettingsStore::text(const SettingRow &setting, const SettingPlace &place) const
{
    const QString chosen = m_texts.value(pathOf(setting, place));
    // A file written by another version, or by hand, may hold what is no value.
    return !chosen.isNull() && accepts(setting, chosen) ? chosen : QString(setting.fallback);
}

bool SettingsStore::setText(const SettingRow &setting, const QString &text, const SettingPlace &place)
{
    if (!text.isNull() && !accepts(setting, text))
        return false;
    const QString before = this->text(setting, place);
    set(pathOf(setting, place), text);
    if (this->text(setting, place) != before)
        emit changed(setting, place);
    return true;
}

void SettingsStore::set(const QString &path, const QString &text)
{
    if (m_texts.value(path) == text && m_texts.contains(path) == !text.isNull())
        return;
    if (text.isNull())
        m_texts.remove(path);
    else
        m_texts.insert(path, text);
    m_changed.insert(path);
    m_saving.start();
}

void SettingsStore::reset(const SettingRow &setting, const SettingPlace &place)
{
    setText(setting, {}, place);
}

//! Where a path of m_texts belongs; the reverse of pathOf().
static SettingPlace placeOf(const QString &path)
{
    return {QUuid(path.section(u'/', 1, 1)), path.section(u'/', 2)};
}

void SettingsStore::resetAll()
{
    for (const SettingRow *setting : settings::all) {
        if (setting->label)
            reset(*setting);
    }
}

void SettingsStore::forgetWorkspace(const QUuid &workspace)
{
    const QStringList paths = m_texts.keys();
    for (const QString &path : paths) {
        if (placeOf(path).workspace == workspace && !workspace.isNull())
            set(path, {});
    }
}

QJsonObject SettingsStore::exported() const
{
    QJsonObject object;
    for (const SettingRow *setting : settings::all) {
        if (setting->label && setting->scope == SettingScope::Program)
            object.insert(setting->key, text(*setting));
    }
    return object;
}

qsizetype SettingsStore::import(const QJsonObject &object)
{
    qsizetype taken = 0;
    for (const SettingRow *setting : settings::all) {
        const QJsonValue value = object.value(setting->key);
        if (setting->label && value.isString() && setText(*setting, value.toString()))
            ++taken;
    }
    return taken;
}

QString SettingsStore::save()
{
    m_saving.stop();
    if (m_changed.isEmpty())
        return {};
    const auto held = m_file.hold();
    QJsonObject object = m_file.read().value_or(QJsonObject());
    // Gone or damaged since: then all of it is written.
    const QStringList paths = object.isEmpty() ? m_texts.keys() : QStringList(m_changed.begin(), m_changed.end());
    for (const QString &path : paths) {
        if (const auto text = m_texts.constFind(path); text != m_texts.cend())
            object.insert(path, *text);
        else
            object.remove(path);
    }
    const QString problem = m_file.write(object);
    const bool wasFailing = std::exchange(m_isFailing, !problem.isNull());
    if (problem.isNull()) {
        m_changed.clear();
        return {};
    }
    m_problem = problem;
    if (!wasFailing)
        emit failed(problem);
    return problem;
}

} // namespace gatehouse

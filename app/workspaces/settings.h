#pragma once

#include "app/workspaces/jsonfile.h"
#include "app/workspaces/settingrow.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUuid>

namespace gatehouse {

//! Which workspace and page a value belongs to; what a setting's scope does not ask for is passed over.
struct SettingPlace
{
    QUuid workspace;
    QString page;
};

//! The values of all settings, kept as JSON in one file, which is written shortly after a change and at the end. What
//! other programs at work have written there meanwhile stays: only what was changed here is put into it.
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    explicit SettingsStore(const QString &file, QObject *parent = nullptr);
    ~SettingsStore() override;

    static QString defaultFile(); //!< in the program's configuration folder

    template<class Value>
    Value value(const Setting<Value> &setting, const SettingPlace &place = {}) const
    {
        Value result = {};
        Setting<Value>::Type::parse(text(setting, place), result);
        return result;
    }
    template<class Value>
    void setValue(const Setting<Value> &setting, const Value &value, const SettingPlace &place = {})
    {
        setText(setting, Setting<Value>::Type::text(value), place);
    }

    //! The canonical text; the fallback where nothing valid was chosen.
    QString text(const SettingRow &setting, const SettingPlace &place = {}) const;
    //! False, with nothing changed, when the text is no value of the setting. A null text chooses the fallback.
    bool setText(const SettingRow &setting, const QString &text, const SettingPlace &place = {});
    static bool accepts(const SettingRow &setting, const QString &text);

    void reset(const SettingRow &setting, const SettingPlace &place = {});
    void resetAll();                              //!< every setting that is offered for choosing
    void forgetWorkspace(const QUuid &workspace); //!< for workspaces that were removed

    //! What people have chosen, for another computer; without what is remembered silently.
    QJsonObject exported() const;
    //! Takes over what exported() gave; values that are none are passed over. Answers how many were taken.
    qsizetype import(const QJsonObject &object);

    //! Writes what has changed; null, or what went wrong.
    QString save();
    //! What could not be read at the start, or written since; null when nothing.
    QString problem() const { return m_problem; }

signals:
    void changed(const gatehouse::SettingRow &setting, const gatehouse::SettingPlace &place);
    //! What has changed could not be written, though that went well before; it is tried again with the next change.
    void failed(const QString &problem);

private:
    void set(const QString &path, const QString &text);
    void read();

    JsonFile m_file;
    QHash<QString, QString> m_texts; //!< by `key`, `key/workspace` or `key/workspace/page`; see pathOf()
    QTimer m_saving;
    QSet<QString> m_changed; //!< paths that are not written yet
    bool m_isFailing = false;
    QString m_problem;
};

} // namespace gatehouse

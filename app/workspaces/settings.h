#pragma once

#include "app/workspaces/jsonfile.h"
#include "models/schema/field.h"

#include <QObject>
#include <QTimer>
#include <QUuid>

namespace gatehouse {

//! For what a setting is remembered separately.
enum class SettingScope : quint8 {
    Program,
    Workspace, //!< each workspace its own
    Page,      //!< each page of each workspace its own
};

//! A setting: everything the program knows of it, said once. Read by the store, reset, export and the settings page.
struct SettingRow
{
    QLatin1StringView key;
    const char *label; //!< translation context "Setting"; null: remembered silently, not offered for choosing
    Kind kind = Kind::Text;
    SettingScope scope = SettingScope::Program;
    QLatin1StringView fallback; //!< canonical text of the value before anyone has chosen
    QLatin1StringView choices;  //!< the only values taken, separated by blanks; empty: any
    qint64 least = 0;           //!< of whole numbers; both zero: any
    qint64 most = 0;

    QString labelText() const;
};

template<class Value>
struct Setting : SettingRow
{
    using Type = FieldType<Value>;
};

namespace settings {

using Text = Setting<QString>;
using Flag = Setting<std::optional<bool>>;
using Number = Setting<std::optional<qint64>>;
using Json = Setting<QJsonValue>;

inline constexpr Text theme{{.key = QLatin1StringView("theme"),
                             .label = QT_TRANSLATE_NOOP("Setting", "Theme"),
                             .fallback = QLatin1StringView("system"),
                             .choices = QLatin1StringView("system light dark")}};
inline constexpr Text language{{.key = QLatin1StringView("language"),
                                .label = QT_TRANSLATE_NOOP("Setting", "Language"),
                                .fallback = QLatin1StringView("system"),
                                .choices = QLatin1StringView("system en hi")}};
inline constexpr Number lockAfterMinutes{{.key = QLatin1StringView("lock_after_minutes"),
                                          .label = QT_TRANSLATE_NOOP("Setting", "Lock after minutes without input"),
                                          .kind = Kind::Integer,
                                          .fallback = QLatin1StringView("15"),
                                          .least = 1,
                                          .most = 480}};
inline constexpr Flag lockWhenIdle{{.key = QLatin1StringView("lock_when_idle"),
                                    .label = QT_TRANSLATE_NOOP("Setting", "Lock when nobody is at the computer"),
                                    .kind = Kind::Flag,
                                    .fallback = QLatin1StringView("true")}};
inline constexpr Number pageSize{{.key = QLatin1StringView("page_size"),
                                  .label = QT_TRANSLATE_NOOP("Setting", "Rows asked for at a time"),
                                  .kind = Kind::Integer,
                                  .fallback = QLatin1StringView("100"),
                                  .least = 10,
                                  .most = 100}};
inline constexpr Flag formulaGuard{
    {.key = QLatin1StringView("formula_guard"),
     .label = QT_TRANSLATE_NOOP("Setting", "Keep spreadsheets from running exported text as formulas"),
     .kind = Kind::Flag,
     .fallback = QLatin1StringView("true")}};
inline constexpr Text windowGeometry{{.key = QLatin1StringView("window_geometry"), .label = nullptr}}; //!< base64
//! What the window's widgets remember of their arrangement: an object with a key each.
inline constexpr Json window{{.key = QLatin1StringView("window"), .label = nullptr, .kind = Kind::Json}};
inline constexpr Text lastFolder{{.key = QLatin1StringView("last_folder"), .label = nullptr}};
inline constexpr Text lastPage{
    {.key = QLatin1StringView("last_page"), .label = nullptr, .scope = SettingScope::Workspace}};
//! What a page's widgets remember: columns, their order, widths and sorting, whether details are shown; an object with
//! a key each.
inline constexpr Json tableColumns{
    {.key = QLatin1StringView("table_columns"), .label = nullptr, .kind = Kind::Json, .scope = SettingScope::Page}};

inline constexpr std::array<const SettingRow *, 11> all = {
    &theme,          &language, &lockWhenIdle, &lockAfterMinutes, &pageSize,    &formulaGuard,
    &windowGeometry, &window,   &lastFolder,   &lastPage,         &tableColumns};

} // namespace settings

//! Which workspace and page a value belongs to; what a setting's scope does not ask for is passed over.
struct SettingPlace
{
    QUuid workspace;
    QString page;
};

//! The values of all settings, kept as JSON in one file, which is written shortly after a change and at the end.
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
    void resetAll();                              //!< every setting everywhere
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

private:
    void set(const QString &path, const QString &text);
    void read();

    JsonFile m_file;
    QHash<QString, QString> m_texts; //!< by `key`, `key/workspace` or `key/workspace/page`; see pathOf()
    QTimer m_saving;
    bool m_dirty = false;
    QString m_problem;
};

} // namespace gatehouse

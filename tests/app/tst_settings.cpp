#include "app/workspaces/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void rowsAreSound();
    void fallbacksUntilChosen();
    void remembersAcrossStarts();
    void eachPlaceHasItsOwn();
    void refusesWhatIsNoValue();
    void writesByItself();
    void resets();
    void forgetsWorkspaces();
    void exportsAndImports();
    void damagedFileIsKept();
    void oddValuesReadAsFallback();
    void twoProgramsKeepEachOthers();
    void whatCannotBeWrittenIsToldOnce();

private:
    QString file() const { return m_dir->filePath(u"config/settings.json"_s); }
    void put(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void SettingsTest::put(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile target(file());
    QVERIFY(target.open(QFile::WriteOnly));
    target.write(text);
}

void SettingsTest::rowsAreSound()
{
    QSet<QString> keys;
    for (const SettingRow *setting : settings::all) {
        QVERIFY2(SettingsStore::accepts(*setting, setting->fallback), setting->key.data());
        QVERIFY2(!QString(setting->key).contains(u'/'), setting->key.data());
        keys.insert(setting->key);
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(settings::all.size()));
}

void SettingsTest::fallbacksUntilChosen()
{
    const SettingsStore store(file());
    QCOMPARE(store.value(settings::theme), u"system"_s);
    QCOMPARE(store.value(settings::pageSize), 100);
    QCOMPARE(store.value(settings::formulaGuard), true);
    QVERIFY(store.value(settings::window).isNull());
    QVERIFY(store.value(settings::lastFolder).isEmpty());
}

void SettingsTest::remembersAcrossStarts()
{
    {
        SettingsStore store(file());
        QSignalSpy changed(&store, &SettingsStore::changed);
        store.setValue(settings::theme, u"dark"_s);
        store.setValue(settings::theme, u"dark"_s);
        QCOMPARE(changed.size(), 1);
        store.setValue(settings::formulaGuard, std::optional(false));
        store.setValue(settings::window, QJsonValue(QJsonObject{{u"widths"_s, 12}}));
    }
    const SettingsStore store(file());
    QVERIFY(store.problem().isNull());
    QCOMPARE(store.value(settings::theme), u"dark"_s);
    QCOMPARE(store.value(settings::formulaGuard), false);
    QCOMPARE(store.value(settings::window)["widths"_L1].toInt(), 12);
}

void SettingsTest::eachPlaceHasItsOwn()
{
    SettingsStore store(file());
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    store.setValue(settings::lastPage, u"roles"_s, {.workspace = one, .page = {}});
    QCOMPARE(store.value(settings::lastPage, {.workspace = one, .page = {}}), u"roles"_s);
    QVERIFY(store.value(settings::lastPage, {.workspace = other, .page = {}}).isEmpty());

    store.setValue(settings::tableColumns, QJsonValue(QJsonObject{{u"a"_s, 1}}), {one, u"roles"_s});
    QVERIFY(store.value(settings::tableColumns, {one, u"users"_s}).isNull());
    QVERIFY(store.value(settings::tableColumns, {other, u"roles"_s}).isNull());
    QCOMPARE(store.value(settings::tableColumns, {one, u"roles"_s})["a"_L1].toInt(), 1);

    store.setValue(settings::theme, u"light"_s, {one, u"roles"_s});
    QCOMPARE(store.value(settings::theme), u"light"_s);
}

void SettingsTest::refusesWhatIsNoValue()
{
    SettingsStore store(file());
    QSignalSpy changed(&store, &SettingsStore::changed);
    QVERIFY(!store.setText(settings::theme, u"purple"_s));
    QVERIFY(!store.setText(settings::pageSize, u"many"_s));
    QVERIFY(!store.setText(settings::pageSize, u"9"_s));
    QVERIFY(!store.setText(settings::pageSize, u"101"_s));
    QVERIFY(!store.setText(settings::pageSize, u""_s));
    QVERIFY(!store.setText(settings::theme, u""_s));
    QVERIFY(!store.setText(settings::window, u"{"_s));
    QCOMPARE(changed.size(), 0);
    QVERIFY(store.setText(settings::pageSize, u"10"_s));
    QCOMPARE(changed.size(), 1);
}

void SettingsTest::writesByItself()
{
    SettingsStore store(file());
    store.setValue(settings::theme, u"dark"_s);
    QTRY_VERIFY(QFile::exists(file()));
    QCOMPARE(SettingsStore(file()).value(settings::theme), u"dark"_s);
}

void SettingsTest::resets()
{
    SettingsStore store(file());
    const SettingPlace place{QUuid::createUuid(), u"elevate/roles"_s};
    store.setValue(settings::theme, u"dark"_s);
    store.setValue(settings::tableColumns, QJsonValue(QJsonObject{{u"a"_s, 1}}), place);
    store.reset(settings::theme);
    QCOMPARE(store.value(settings::theme), u"system"_s);
    store.setValue(settings::theme, u"dark"_s);
    QSignalSpy changed(&store, &SettingsStore::changed);
    store.resetAll();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.value(settings::theme), u"system"_s);
    QVERIFY(!store.value(settings::tableColumns, place).isNull()); // nobody chose it
}

void SettingsTest::forgetsWorkspaces()
{
    SettingsStore store(file());
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    for (const QUuid &id : {one, other})
        store.setValue(settings::lastPage, u"roles"_s, {.workspace = id, .page = {}});
    store.setValue(settings::theme, u"dark"_s);
    store.forgetWorkspace(one);
    QVERIFY(store.value(settings::lastPage, {.workspace = one, .page = {}}).isEmpty());
    QCOMPARE(store.value(settings::lastPage, {.workspace = other, .page = {}}), u"roles"_s);
    QCOMPARE(store.value(settings::theme), u"dark"_s);
    QVERIFY(store.save().isNull());
    QFile written(file());
    QVERIFY(written.open(QFile::ReadOnly));
    QVERIFY(!written.readAll().contains(one.toByteArray(QUuid::WithoutBraces)));
}

void SettingsTest::exportsAndImports()
{
    SettingsStore store(file());
    store.setValue(settings::theme, u"dark"_s);
    store.setValue(settings::lastFolder, u"/home/asha"_s);
    const QJsonObject exported = store.exported();
    QCOMPARE(exported.value("theme"_L1).toString(), u"dark"_s);
    QVERIFY(!exported.contains("last_folder"_L1));

    SettingsStore other(m_dir->filePath(u"other.json"_s));
    QJsonObject altered = exported;
    altered.insert("page_size"_L1, u"-5"_s);
    altered.insert("unheard_of"_L1, u"x"_s);
    QCOMPARE(other.import(altered), exported.size() - 1);
    QCOMPARE(other.value(settings::theme), u"dark"_s);
    QCOMPARE(other.value(settings::pageSize), 100);
}

void SettingsTest::damagedFileIsKept()
{
    put("{\"theme\": \"da");
    SettingsStore store(file());
    QCOMPARE(store.value(settings::theme), u"system"_s);
    const QStringList kept = QDir(QFileInfo(file()).path()).entryList({u"settings-kept-*.json"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(store.problem().contains(kept.constFirst()));
}

void SettingsTest::oddValuesReadAsFallback()
{
    put("{\"theme\": \"purple\", \"page_size\": 50, \"unheard_of\": \"kept\"}");
    {
        SettingsStore store(file());
        QVERIFY(store.problem().isNull());
        QCOMPARE(store.value(settings::theme), u"system"_s);
        QCOMPARE(store.value(settings::pageSize), 50);
        store.setValue(settings::language, u"hi"_s);
    }
    QFile written(file());
    QVERIFY(written.open(QFile::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(written.readAll()).object();
    QCOMPARE(object.value("unheard_of"_L1).toString(), u"kept"_s);
}

void SettingsTest::twoProgramsKeepEachOthers()
{
    SettingsStore first(file());
    SettingsStore second(file());
    first.setValue(settings::theme, u"dark"_s);
    first.setValue(settings::lastFolder, u"/one"_s);
    QVERIFY(first.save().isNull());
    second.setValue(settings::lockAfterMinutes, std::optional<qint64>(7));
    second.setValue(settings::lastFolder, u"/two"_s);
    QVERIFY(second.save().isNull());
    const SettingsStore third(file());
    QCOMPARE(third.value(settings::theme), u"dark"_s);
    QCOMPARE(third.value(settings::lastFolder), u"/two"_s);
    QCOMPARE(third.value(settings::lockAfterMinutes), std::optional<qint64>(7));
    // Taking a value away takes that away alone.
    first.reset(settings::lastFolder);
    QVERIFY(first.save().isNull());
    const SettingsStore fourth(file());
    QVERIFY(fourth.value(settings::lastFolder).isEmpty());
    QCOMPARE(fourth.value(settings::lockAfterMinutes), std::optional<qint64>(7));
    // Of a file that is gone meanwhile everything is written anew.
    QVERIFY(QFile::remove(file()));
    first.setValue(settings::lastFolder, u"/three"_s);
    QVERIFY(first.save().isNull());
    QCOMPARE(SettingsStore(file()).value(settings::theme), u"dark"_s);
}

void SettingsTest::whatCannotBeWrittenIsToldOnce()
{
    QFile obstacle(m_dir->filePath(u"config"_s));
    QVERIFY(obstacle.open(QFile::WriteOnly));
    SettingsStore store(file());
    QSignalSpy failed(&store, &SettingsStore::failed);
    store.setValue(settings::lastFolder, u"/one"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().toString().contains(QDir::toNativeSeparators(file())));
    store.setValue(settings::lastFolder, u"/two"_s);
    QVERIFY(!store.save().isEmpty());
    QCOMPARE(failed.size(), 1);
    QVERIFY(obstacle.remove());
    QVERIFY(store.save().isEmpty());
    QCOMPARE(SettingsStore(file()).value(settings::lastFolder), u"/two"_s);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"

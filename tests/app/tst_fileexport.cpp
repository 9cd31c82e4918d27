#include "app/pages/fileexport.h"
#include "app/permissions/matrixexport.h"
#include "app/workspaces/settings.h"
#include "models/geo/fencefile.h"
#include "models/permissions/rolematrix.h"
#include "ui/shell/activitypanel.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Files that are written aside: all of them or nothing, cancelled where they are shown.
class FileExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<SettingsStore>(m_other.filePath(u"settings.json"_s));
        m_panel = std::make_unique<ActivityPanel>(m_theme);
        m_panel->resize(800, 200);
        m_panel->show();
        m_told.clear();
        m_context.theme = m_theme;
        m_context.settings = m_settings.get();
        m_context.activity = m_panel.get();
        m_context.toast = [this](const Toast &toast) { m_told.append(toast); };
    }

    void cleanup()
    {
        m_mayGoOn.release(1000);
        QThreadPool::globalInstance()->waitForDone();
        m_mayGoOn.acquire(m_mayGoOn.available());
    }

    void cancelledGeofencesLeaveNoFile_data()
    {
        QTest::addColumn<FenceFormat>("format");
        QTest::newRow("geojson") << FenceFormat::GeoJson;
        QTest::newRow("kml") << FenceFormat::Kml;
        QTest::newRow("csv") << FenceFormat::Csv;
    }
    void cancelledGeofencesLeaveNoFile()
    {
        QFETCH(const FenceFormat, format);
        const QList<Fence> fences(10'000, {u"Gate"_s, {{12.5, 77.25}, 150}, true});
        const QString name = u"fences"_s + suffixOf(format);
        const QString cancel = u"Cancel Export to "_s + path(name);
        startExport(writing(fences, format, name, true), m_context);
        QVERIFY(m_begun.tryAcquire(1, 10s));
        QCOMPARE(m_panel->runningCount(), 1);
        QTRY_VERIFY(button(cancel));
        QTest::mouseClick(button(cancel), Qt::LeftButton);
        m_mayGoOn.release();
        QTRY_COMPARE(m_panel->runningCount(), 0);
        QVERIFY2(QDir(m_folder->path()).isEmpty(), qPrintable(QDir(m_folder->path()).entryList().join(u' ')));
        QVERIFY(m_told.isEmpty());

        startExport(writing(fences, format, name, false), m_context);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().text, u"saved"_s);
        QVERIFY(read(name) == writeFenceFile(fences, format).bytes);

        // What was there before stays when the next one is cancelled.
        startExport(writing(fences.first(1000), format, name, true), m_context);
        QVERIFY(m_begun.tryAcquire(1, 10s));
        QTRY_VERIFY(button(cancel));
        QTest::mouseClick(button(cancel), Qt::LeftButton);
        m_mayGoOn.release();
        QTRY_COMPARE(m_panel->runningCount(), 0);
        QVERIFY(read(name) == writeFenceFile(fences, format).bytes);
        QCOMPARE(m_told.size(), 1);
    }

    void fileThatCannotBeWrittenIsNamed()
    {
        TableExport order = tableExport({{u"id"_s, {}}}, {{u"1"_s}});
        order.file = path(u"no such folder/rows.csv"_s);
        startExport(order, m_context);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().kind, ToastKind::Error);
        QVERIFY2(m_told.first().text.startsWith(order.file + u" could not be written: "_s),
                 qPrintable(m_told.first().text));
    }

    void listsAreArraysInJsonAndTextInCsv()
    {
        const QString file = u"rows.%1"_s;
        TableExport order =
            tableExport({{u"id"_s, {}, Sorting::Number}, {u"name"_s, {}}, {u"gates"_s, {}}, {u"gate_ids"_s, {}}},
                        {{u"7"_s, u"=1+1"_s, listCell({u"A, \"B\""_s, u"=C"_s}), listCell({3, QJsonValue()})},
                         {u"8"_s, u"Asha"_s, listCell({}), unknownListCell()}});
        setLists(order, {u"gates"_s, u"gate_ids"_s}, u"; "_s, u"not read"_s);
        const auto write = [&](const QString &suffix) {
            order.file = path(file.arg(suffix));
            startExport(order, m_context);
            const qsizetype told = m_told.size();
            return QTest::qWaitFor([&] { return m_told.size() > told; }) ? read(file.arg(suffix)) : QByteArray();
        };
        const QByteArray csv = "id,name,gates,gate_ids\r\n7,%1=1+1,\"A, \"\"B\"\"; =C\",3; \r\n8,Asha,,not read\r\n";
        QCOMPARE(write(u"csv"_s), "\xef\xbb\xbf" + QByteArray(csv).replace("%1", "'"));
        m_settings->setValue(settings::formulaGuard, std::optional(false));
        QCOMPARE(write(u"CSV"_s), QByteArray(csv).replace("%1", ""));
        const QJsonArray rows = QJsonDocument::fromJson(write(u"json"_s)).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject(), (QJsonObject{{u"id"_s, 7},
                                                     {u"name"_s, u"=1+1"_s},
                                                     {u"gates"_s, QJsonArray{u"A, \"B\""_s, u"=C"_s}},
                                                     {u"gate_ids"_s, QJsonArray{3, QJsonValue()}}}));
        QCOMPARE(rows.at(1)["gates"_L1], QJsonArray());
        QVERIFY(rows.at(1)["gate_ids"_L1].isNull());
    }

    //! Of a matrix only the columns that are shown, each under a name of its own.
    void rolesShownAreExported()
    {
        RoleMatrix matrix;
        matrix.setFacts([](const MatrixRole &role, const MatrixPermission &) {
            return PermissionFact{.known = role.title == "path"_L1 ? Known::Yes : Known::LikelyNo};
        });
        matrix.setContent(
            {{.title = u"mentor"_s}, {.title = u"path"_s}, {.title = u"user"_s}},
            {{.id = 1, .code = u"read_it"_s, .module = u"m"_s, .verbs = {u"GET"_s, u"POST"_s}, .path = u"/m"_s},
             {.id = 2, .code = u"write_it"_s, .module = u"m"_s, .verbs = {u"PUT"_s}, .path = u"/w"_s}});
        matrix.setFilter({.text = u"read"_s});
        QWidget parent;
        exportMatrix(matrix, {1, 2}, m_context, &parent);
        auto *dialog = parent.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        line->setText(path(u"matrix"_s)); // the suffix is that of the format
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().text, u"Saved 1 of 2 permissions and 2 of 3 roles: "_s + path(u"matrix.csv"_s));
        QCOMPARE(read(u"matrix.csv"_s), "\xef\xbb\xbf"
                                        "code,module,verbs,path,path (role),user\r\n"
                                        "read_it,m,GET POST,/m,Yes,Probably not\r\n");
        QCOMPARE(m_settings->value(settings::lastFolder), m_folder->path());
    }

private:
    //! Where it \a waits, it goes on after its first piece when it may.
    FileExport writing(const QList<Fence> &fences, FenceFormat format, const QString &name, bool waits)
    {
        return {.file = path(name),
                .count = fences.size(),
                .unit = u"geofences"_s,
                .write =
                    [this, fences, format, waits](QIODevice &device, const FileExport::Progress &progress) {
                        return writeFences(device, fences, format, {}, [this, waits, &progress](qsizetype done) {
                            if (waits) {
                                m_begun.release();
                                (void)m_mayGoOn.tryAcquire(1, 10s);
                            }
                            return progress(done);
                        });
                    },
                .saved = {.kind = ToastKind::Success, .text = u"saved"_s}};
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *candidate : m_panel->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    Theme m_theme;
    const QTemporaryDir m_other;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<ActivityPanel> m_panel;
    PageContext m_context;
    QList<Toast> m_told;
    QSemaphore m_begun;
    QSemaphore m_mayGoOn;
};

QTEST_MAIN(FileExportTest)
#include "tst_fileexport.moc"

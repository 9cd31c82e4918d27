#pragma once

#include "app/application.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "network/sandbox/sandboxoptions.h"

#include <QTemporaryDir>

#include <array>
#include <span>

class QDialog;

namespace gatehouse {

class TablePage;

struct JourneyOptions
{
    sandbox::SandboxOptions sandbox;
    SafetyLevel safety = SafetyLevel::ConfirmDestructive;
    std::chrono::seconds timeout{3}; //!< of calls
    bool signIn = true;
    bool isKept = false;   //!< the workspace stands in the list, as any but the program's own sandbox does
    bool elevate = true;   //!< false: the workspace has iVALT only
    QString line = {};     //!< setting of the ELEVATE connection; empty: as the program's own sandbox has it
    bool firstRun = false; //!< no workspace: the program as it starts for the first time
    std::optional<sandbox::SampleAccount> member = {}; //!< signs in to ELEVATE in place of the system admin
    Environment environment = Environment::Sandbox;
    std::function<std::unique_ptr<CredentialStore>()> credentials = {}; //!< the keychain; empty: one in memory
    std::function<void(Workspace &workspace)> prepare = {};             //!< changes the workspace before it is opened
    //! Of a program that was there before: it is started as it was left, and opens the workspace named in the next
    //! line. It has no sandbox of its own, and signs in as the environment says.
    QString folder = {};
    QString workspace = {};
};

inline constexpr std::array everyLine{Line::Docs, Line::V31, Line::V35};
//! Test data: one row for each of \a lines, in the column "line".
void linesAre(std::span<const Line> lines);
inline void linesAre(std::initializer_list<Line> lines)
{
    linesAre(std::span(lines.begin(), lines.size()));
}

//! The whole program on a fresh sandbox in a folder of its own, used as a person uses it: by keys and clicks.
//! Everything a step looks for is looked for until it is there; a step that cannot be done fails the test.
class Journey
{
public:
    explicit Journey(const JourneyOptions &options = {});

    static Theme theme(); //!< of every journey's window
    ~Journey();

    Application &application() { return *m_application; }
    MainWindow &window() { return *m_application->window(); }
    sandbox::Sandbox &sandbox() { return m_sandbox; }
    OpenWorkspace &workspace() { return m_application->desk()->workspace(); }
    //! Closes the workspace and opens it as the program does when it starts; only where the workspace is kept.
    bool reopen();
    //! Quits the program and starts it again on the same computer; memory does not outlast that.
    void restart();

    //! Signs in to both services through the dialogs.
    bool signIn();
    bool signInToElevate(const QString &password);
    bool signInToIvalt();
    QString folder() const { return m_folder ? m_folder->path() : m_options.folder; }

    //! Goes to a page with Ctrl+K and its name; \a id tells the services' pages of the same name apart.
    bool goTo(const QString &id);
    TablePage *page();
    //! Of a page with several tables, page() and what works on it mean the one of this page row; until goTo().
    void within(const QString &rowId) { m_within = rowId; }
    //! The page has its rows.
    bool waitUntilLoaded();
    int shownRows();
    bool waitForRows(int count);
    //! Types into the page's search line and waits until the table follows.
    bool search(const QString &text);
    //! Clicks the row in which \a column (a key) has this value.
    bool clickRow(const QString &column, const QString &value);
    //! As many as there are from the one to the other, with Shift.
    bool selectRows(int first, int last);
    bool hasRow(const QString &column, const QString &value); //!< waits for it
    bool hasRowNow(const QString &column, const QString &value);
    int countRows(const QString &column, const QString &value);
    QString cell(int row, const QString &column);
    bool clickHeader(const QString &column);

    QDialog *waitForDialog();
    bool waitUntilNoDialog();
    //! The editor with this accessible name in the open dialog.
    QWidget *editor(const QString &label);
    //! Replaces what the editor holds, by keys.
    bool fill(const QString &label, const QString &text);
    //! Clicks the visible button with this text or accessible name, in the open dialog if there is one.
    bool click(const QString &button);
    //! Clicks the button of the review that sends.
    bool confirm();
    //! Searches in the open picker of records and selects the one row found, by keys.
    bool pick(const QString &text);
    //! Types into the dialog that asks for a file, which remembers its folder, and ends it.
    bool pickFile(const QString &file);
    //! Drops the file there; whether it is taken.
    static bool drop(QWidget *onto, const QString &file);
    //! Goes through an open menu and its submenus by keys; each entry by how its text begins.
    bool choose(const QStringList &entries);
    //! Opens the context menu of a cell with the right button.
    bool openCellMenu(int row, const QString &column);
    //! The colour of the topmost line of a window, where the environment's bar is.
    static QColor topLine(QWidget *window);
    //! Triggers an entry of the page's or the row's actions through the command palette.
    bool command(const QString &text);
    //! Every text of the open dialog, or of the window, for looking for messages.
    QString visibleText();
    bool waitForText(const QString &part);

private:
    QWidget *scope(); //!< open dialog or window
    bool clickInSidebar(const QString &id);
    void start(); //!< makes the program
    void open(const CommandLine &line);
    void showWindow();

    JourneyOptions m_options;
    std::optional<QTemporaryDir> m_folder; //!< none where the program was there before
    sandbox::Sandbox m_sandbox;
    std::unique_ptr<Application> m_application;
    QString m_within;
};

} // namespace gatehouse

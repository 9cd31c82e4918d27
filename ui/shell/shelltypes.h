#pragma once

#include "ui/shell/environment.h"

#include <QList>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

//! The small values with which the window is told what to show. Texts are in the user's language already.
namespace gatehouse {

//! A workspace as the switcher lists it.
struct WorkspaceEntry
{
    QString id;
    QString name;
    QString detail; //!< such as the services' host names
    Environment environment = Environment::Sandbox;
};

//! Something that can be done on a page although it was not opened yet.
struct PageCommand
{
    QString id; //!< object name of the action that the page has for it
    QString text;
    Icon icon = Icon::None;
};

//! A page as sidebar and command palette list it.
struct PageEntry
{
    QString id;
    QString title;
    QString section; //!< heading it stands under; sections keep the order in which they first come
    Icon icon = Icon::None;
    std::optional<qint64> count;                       //!< of things that wait for somebody
    QString countName;                                 //!< what is counted, such as "open requests", for screen readers
    std::function<QList<PageCommand>()> commands = {}; //!< what can be done now on the unopened page; null: nothing
};

enum class Connectivity { Offline, Connecting, Online, SignedOut, Limited };

//! What the status area says about one service.
struct ConnectionStatus
{
    QString id;
    QString service; //!< such as "ELEVATE"
    Connectivity state = Connectivity::Offline;
    QString detail; //!< address, line, what is wrong
};

enum class ActivityState { Waiting, Running, Paused, Finished, Failed, Cancelled };

//! One row of the activity panel.
struct Activity
{
    QString id;
    QString title;
    ActivityState state = ActivityState::Running;
    qint64 done = 0;
    qint64 total = -1; //!< -1: unknown
    QString unit;      //!< what is counted, such as "users"
    double rate = 0;   //!< units per second, 0: unknown
    std::optional<std::chrono::seconds> left;
    QString message; //!< outcome or what it is waiting for
    bool canPause = false;
    bool canCancel = true;
    bool canOpen = false; //!< a result can be looked at
};

enum class ToastKind { Info, Success, Warning, Error };

//! A short message that floats above the page.
struct Toast
{
    ToastKind kind = ToastKind::Info;
    QString text;
    QString actionText; //!< such as "Undo" or "Details"; empty: no button
    std::function<void()> action;
    QPointer<QObject> offer = {}; //!< the button goes when this does; null: it stays
};

//! What the lock page says and asks.
struct LockPrompt
{
    QString workspace;
    QString reason;      //!< such as "Locked after 15 minutes without use."
    QString secretLabel; //!< such as "Password"; empty: a button is enough
    bool canSignOut = false;
};

} // namespace gatehouse

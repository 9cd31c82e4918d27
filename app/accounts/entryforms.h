#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace gatehouse {

struct PageContext;

//! What opened the session in \a reply, for whom.
using EntryDone = std::function<void(const QJsonValue &reply, const QString &identifier)>;

//! Calls \a then once the service's line is known, as far as a service tells it to somebody who is not signed in:
//! forms differ by it. Not at all once \a receiver is gone.
void learnLine(const PageContext &context, QObject *receiver, const std::function<void()> &then);

//! Sets a new password for somebody who cannot sign in, with a code that the service sends. \a identifier is what is
//! known of who it is.
void openPasswordReset(const PageContext &context, QWidget *parent, const QString &identifier, const EntryDone &done);

//! Makes an account for whoever sits there, with a code that the service sends.
void openSignUp(const PageContext &context, QWidget *parent, const EntryDone &done);

} // namespace gatehouse

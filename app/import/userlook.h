#pragma once

#include "models/schema/record.h"
#include "network/client/client.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace gatehouse {

//! Those who wait to be accepted into an organization of iVALT; its list of users has none of them. Nobody where the
//! service has no such list.
QFuture<Outcome<QList<Record>>> readWaitingUsers(Client &client, const QString &organization);

//! Looks whether users are there, all that are asked for together in one read of an organization's users, and of those
//! who wait to be accepted.
class UserLook : public QObject
{
    Q_OBJECT

public:
    struct Person
    {
        bool isThere = false;
        bool isWaiting = false; //!< to be accepted
        //! Nobody has the phone number, but somebody with another one the e-mail address: perhaps it is told otherwise.
        bool isPerhapsThere = false;
        QString identity = {}; //!< empty: the service does not tell

        QString waitingText() const; //!< that somebody waits, for people; empty: nobody does
        QString perhapsText() const; //!< where to look at whoever is perhaps there
    };
    //! Or why that cannot be told.
    using Found = Outcome<Person>;

    UserLook(Client *client, const QString &organization, QObject *parent);

    //! How long questions are gathered before they are answered together.
    void setPatience(std::chrono::milliseconds patience) { m_gathering.setInterval(patience); }
    //! A user with the phone number of \a wanted, or where either has none, with its e-mail address. What is read is
    //! read after this call.
    QFuture<Found> lookFor(const Record &wanted);

private:
    struct Question
    {
        QString phone;
        QString email;
        std::shared_ptr<QPromise<Found>> answer;
    };
    void read();
    static void answer(const QList<Question> &questions, const std::function<Found(const Question &)> &find);

    QPointer<Client> m_client;
    QString m_organization;
    QTimer m_gathering;
    QList<Question> m_questions;
    bool m_isReading = false;
};

} // namespace gatehouse

#pragma once

#include "models/schema/record.h"
#include "network/client/client.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace gatehouse {

//! Looks whether users are there, all that are asked for together in one read of an organization's users.
class UserLook : public QObject
{
    Q_OBJECT

public:
    //! The identity of the user, empty where there is none; or why that cannot be told.
    using Found = Outcome<QString>;

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

    QPointer<Client> m_client;
    QString m_organization;
    QTimer m_gathering;
    QList<Question> m_questions;
    bool m_isReading = false;
};

} // namespace gatehouse

#include "app/import/userlook.h"

#include "app/changes/whenanswered.h"
#include "app/pages/requests.h"
#include "network/operations/ivalt.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static constexpr auto patience = 500ms;

UserLook::UserLook(Client *client, const QString &organization, QObject *parent)
    : QObject(parent), m_client(client), m_organization(organization)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(patience);
    connect(&m_gathering, &QTimer::timeout, this, &UserLook::read);
}

//! Only the digits: a service may tell a number with other signs and blanks than it was given.
static QString phoneOf(const Record &user)
{
    if (user.text(u"mobile").isEmpty())
        return {};
    QString digits = user.text(u"country_code") + user.text(u"mobile");
    return digits.removeIf([](QChar c) { return !c.isDigit(); });
}

static QString emailOf(const Record &user)
{
    return user.text(u"email").trimmed().toLower();
}

QFuture<UserLook::Found> UserLook::lookFor(const Record &wanted)
{
    const auto answer = std::make_shared<QPromise<Found>>();
    answer->start();
    m_questions.append({phoneOf(wanted), emailOf(wanted), answer});
    if (!m_gathering.isActive() && !m_isReading)
        m_gathering.start();
    return answer->future();
}

namespace {

//! Whoever is there, by what they are told apart by.
struct Directory
{
    //! Those who were added before come first.
    void add(const QList<Record> &users, bool areWaiting);
    UserLook::Person find(const QString &phone, const QString &email) const;

    QHash<QString, UserLook::Person> byPhone;
    QHash<QString, UserLook::Person> byEmail; //!< those without a phone number
    QHash<QString, UserLook::Person> byAnyEmail;
};

void Directory::add(const QList<Record> &users, bool areWaiting)
{
    for (const Record &user : users) {
        const UserLook::Person person{.isThere = true, .isWaiting = areWaiting, .identity = user.identity()};
        const auto insert = [&person](QHash<QString, UserLook::Person> *people, const QString &key) {
            if (!key.isEmpty() && !people->contains(key))
                people->insert(key, person);
        };
        const QString phone = phoneOf(user);
        const QString email = emailOf(user);
        insert(&byPhone, phone);
        if (phone.isEmpty())
            insert(&byEmail, email);
        insert(&byAnyEmail, email);
    }
}

UserLook::Person Directory::find(const QString &phone, const QString &email) const
{
    if (phone.isEmpty())
        return byAnyEmail.value(email);
    for (const UserLook::Person &found : {byPhone.value(phone), byEmail.value(email)}) {
        if (found.isThere)
            return found;
    }
    UserLook::Person other = byAnyEmail.value(email);
    other.isPerhapsThere = std::exchange(other.isThere, false);
    return other;
}

} // namespace

QString UserLook::Person::waitingText() const
{
    return isWaiting ? tr("There, pending. Accept or reject them on the page “Pending users”.") : QString();
}

QString UserLook::Person::perhapsText() const
{
    return isWaiting ? tr("Nobody knows whether it was imported: somebody who is pending has this e-mail address with "
                          "another phone number. Look at that person on the page “Pending users”.")
                     : tr("Nobody knows whether it was imported: somebody has this e-mail address with another phone "
                          "number. Look at that person on the page “Users”.");
}

QFuture<Outcome<QList<Record>>> readWaitingUsers(Client &client, const QString &organization)
{
    using Waiting = Outcome<QList<Record>>;
    if (!client.offers(ivalt::listPendingUsers))
        return QtFuture::makeReadyValueFuture(Waiting());
    const Request request = requestFor(ivalt::listPendingUsers, client, {{u"org_id"_s, organization}});
    return client.list(ivalt::listPendingUsers, request).then([](const Outcome<RecordPage> &answer) -> Waiting {
        const Outcome<RecordPage> page = toldRows(ivalt::listPendingUsers, answer);
        if (page)
            return page->rows;
        const bool isLacking = page.error().cause == ServiceError::Cause::NotFound ||
                               page.error().cause == ServiceError::Cause::NotOffered;
        return isLacking ? Waiting() : Waiting(std::unexpected(page.error()));
    });
}

void UserLook::answer(const QList<Question> &questions, const std::function<Found(const Question &)> &find)
{
    for (const Question &question : questions) {
        question.answer->addResult(find(question));
        question.answer->finish();
    }
}

void UserLook::read()
{
    const QList<Question> questions = std::exchange(m_questions, {});
    if (!m_client)
        return answer(questions, [](const Question &) { return Found(std::unexpected(ServiceError{})); });
    m_isReading = true;
    const PathArguments values{{u"org_id"_s, m_organization}};
    const auto reading = m_client
                             ->list(ivalt::listOrgUsers, requestFor(ivalt::listOrgUsers, *m_client, values))
                             // Many thousands take their time.
                             .then(QThreadPool::globalInstance(), [](const Outcome<RecordPage> &answer) {
                                 // Who is not told of may be there.
                                 const Outcome<RecordPage> page = toldRows(ivalt::listOrgUsers, answer);
                                 if (!page)
                                     return Outcome<Directory>(std::unexpected(page.error()));
                                 Directory directory;
                                 directory.add(page->rows, false);
                                 return Outcome<Directory>(directory);
                             });
    const auto finish = [this, questions](const std::function<Found(const Question &)> &find) {
        m_isReading = false;
        if (!m_questions.isEmpty())
            m_gathering.start();
        answer(questions, find);
    };
    whenAnswered(reading, this, [this, finish, questions](const std::optional<Outcome<Directory>> &users) {
        if (!users || !*users || !m_client) {
            const ServiceError why = users && !*users ? users->error() : ServiceError{};
            return finish([why](const Question &) { return Found(std::unexpected(why)); });
        }
        const auto finder = [](const Directory &directory) {
            return
                [directory](const Question &question) { return Found(directory.find(question.phone, question.email)); };
        };
        const auto isMember = [&](const Question &one) { return (*users)->find(one.phone, one.email).isThere; };
        if (std::ranges::all_of(questions, isMember))
            return finish(finder(**users));
        whenAnswered(readWaitingUsers(*m_client, m_organization), this,
                     [finish, finder, directory = **users](const std::optional<Outcome<QList<Record>>> &waiting) {
                         Directory all = directory;
                         if (waiting && *waiting) {
                             all.add(**waiting, true);
                             return finish(finder(all));
                         }
                         const ServiceError why = waiting ? waiting->error() : ServiceError{};
                         finish([all, why](const Question &question) {
                             const Person person = all.find(question.phone, question.email);
                             return person.isThere ? Found(person) : Found(std::unexpected(why));
                         });
                     });
    });
}

} // namespace gatehouse

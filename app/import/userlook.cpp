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
    QHash<QString, QString> byPhone;
    QHash<QString, QString> byEmail; //!< those without a phone number
    QHash<QString, QString> byAnyEmail;
};

Directory directoryOf(const QList<Record> &users)
{
    Directory directory;
    for (const Record &user : users) {
        const QString identity = user.identity();
        const QString phone = phoneOf(user);
        const QString email = emailOf(user);
        if (!phone.isEmpty())
            directory.byPhone.insert(phone, identity);
        else if (!email.isEmpty())
            directory.byEmail.insert(email, identity);
        if (!email.isEmpty())
            directory.byAnyEmail.insert(email, identity);
    }
    return directory;
}

} // namespace

void UserLook::read()
{
    const QList<Question> questions = std::exchange(m_questions, {});
    const auto answerAll = [questions](const std::function<Found(const Question &)> &find) {
        for (const Question &question : questions) {
            question.answer->addResult(find(question));
            question.answer->finish();
        }
    };
    if (!m_client) {
        answerAll([](const Question &) { return Found(std::unexpected(ServiceError{})); });
        return;
    }
    m_isReading = true;
    const PathArguments values{{u"org_id"_s, m_organization}};
    const auto reading = m_client
                             ->list(ivalt::listOrgUsers, requestFor(ivalt::listOrgUsers, *m_client, values))
                             // Many thousands take their time.
                             .then(QThreadPool::globalInstance(), [](const Outcome<RecordPage> &answer) {
                                 // Who is not told of may be there.
                                 const Outcome<RecordPage> page = toldRows(ivalt::listOrgUsers, answer);
                                 return page ? Outcome<Directory>(directoryOf(page->rows))
                                             : Outcome<Directory>(std::unexpected(page.error()));
                             });
    whenAnswered(reading, this, [this, answerAll](const std::optional<Outcome<Directory>> &users) {
        m_isReading = false;
        if (!m_questions.isEmpty())
            m_gathering.start();
        answerAll([&](const Question &question) -> Found {
            if (!users || !*users)
                return std::unexpected(users ? users->error() : ServiceError{});
            const Directory &directory = **users;
            if (question.phone.isEmpty())
                return directory.byAnyEmail.value(question.email);
            const QString found = directory.byPhone.value(question.phone);
            return found.isEmpty() ? directory.byEmail.value(question.email) : found;
        });
    });
}

} // namespace gatehouse

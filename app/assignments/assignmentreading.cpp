#include "app/assignments/assignmentreading.h"

#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "ui/shell/activitypanel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

//! As many requests as a service may well answer at once.
static constexpr int mostAtOnce = 4;

AssignmentReading::AssignmentReading(const PageContext &context, const Order &order, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_client(context.workspace->client(Service::Ivalt))
    , m_id(u"assignments/%1"_s.arg(reinterpret_cast<quintptr>(this)))
    , m_perUser(std::max<qint64>(1, order.kinds.size()))
{
    for (const QString &user : order.users) {
        for (AssignmentKind kind : order.kinds) {
            if (!order.onlyUnknown || !context.assignments->find(kind, user))
                m_questions.append({user, kind});
        }
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, &AssignmentReading::showProgress);
    connect(context.activity, &ActivityPanel::cancelWanted, this, [this](const QString &id) {
        if (id == m_id)
            cancel();
    });
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            cancel();
    });
}

AssignmentReading::~AssignmentReading()
{
    m_isOver = true;
    for (QFuture<Outcome<RecordPage>> &open : m_open)
        open.cancel();
    if (m_context.activity)
        m_context.activity->removeActivity(m_id);
}

void AssignmentReading::start()
{
    m_patience.start();
    if (m_questions.isEmpty())
        QMetaObject::invokeMethod(this, &AssignmentReading::finish, Qt::QueuedConnection);
    else
        askNext();
}

void AssignmentReading::askNext()
{
    while (m_underWay < mostAtOnce && m_next < m_questions.size() && !m_result.stopped) {
        const Question question = m_questions.at(m_next++);
        const Endpoint &operation = *operationsOf(question.kind).ofUser;
        ++m_underWay;
        QFuture<Outcome<RecordPage>> answer =
            m_client.list(operation, requestFor(operation, m_client, {{u"user_id"_s, question.user}}));
        m_open.append(answer);
        answer.then(this, [this, question, &operation](const Outcome<RecordPage> &outcome) {
            // The whole list is sent back, so what nobody told must not be taken for empty.
            if (!m_isOver)
                answered(question, toldRows(operation, outcome));
        });
    }
    if (m_underWay == 0)
        finish();
}

//! Whether the next question would meet the same fate.
static bool concernsAll(const ServiceError &error)
{
    using Cause = ServiceError::Cause;
    return error.cause != Cause::NotFound && error.cause != Cause::Refused && error.cause != Cause::ServiceFault &&
           error.cause != Cause::Malformed;
}

void AssignmentReading::answered(const Question &question, const Outcome<RecordPage> &answer)
{
    --m_underWay;
    ++m_done;
    m_open.removeIf([](const QFuture<Outcome<RecordPage>> &open) { return open.isFinished(); });
    if (answer) {
        m_result.told[question.kind].insert(question.user, answer->rows);
        m_context.assignments->learn(question.kind, question.user, answer->rows);
    } else if (concernsAll(answer.error())) {
        m_result.stopped = answer.error();
    } else {
        m_result.failed.insert(question.user, answer.error());
    }
    emit progressed(m_done / m_perUser, (m_questions.size() + m_perUser - 1) / m_perUser);
    if (!m_patience.isActive())
        showProgress();
    askNext();
}

void AssignmentReading::showProgress()
{
    if (m_isOver)
        return;
    Activity activity{.id = m_id,
                      .title = tr("Reading who is assigned what"),
                      .done = m_done / m_perUser,
                      .total = (m_questions.size() + m_perUser - 1) / m_perUser,
                      .unit = tr("users")};
    m_meter.measure(activity);
    m_context.activity->setActivity(activity);
}

void AssignmentReading::cancel()
{
    if (m_isOver)
        return;
    m_result.isCancelled = true;
    finish();
}

void AssignmentReading::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    for (QFuture<Outcome<RecordPage>> &open : m_open)
        open.cancel();
    m_open.clear();
    m_context.activity->removeActivity(m_id);
    emit finished(m_result);
    deleteLater();
}

} // namespace gatehouse

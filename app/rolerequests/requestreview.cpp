#include "app/rolerequests/requestreview.h"

#include "app/pages/elevate/pages.h"
#include "app/pages/requests.h"
#include "app/pages/tablesettings.h"
#include "app/rolerequests/decisionplan.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/rolerequests/rolerequestwatch.h"
#include "app/rolerequests/roletitles.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "models/requests/requestwords.h"
#include "network/operations/elevate.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

RequestReview::RequestReview(const PageContext &context, TablePage *widget, const RoleTitles &titles,
                             const Selected &selected, QObject *parent)
    : QObject(parent), m_context(context), m_widget(widget), m_titles(titles), m_selected(selected)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(350ms);
    connect(&m_delay, &QTimer::timeout, this, &RequestReview::readNow);
}

RequestReview::~RequestReview()
{
    giveUp();
}

void RequestReview::giveUp()
{
    m_delay.stop();
    m_requestFuture.cancel();
    m_profileFuture.cancel();
}

void RequestReview::clear()
{
    giveUp();
    m_profiles.clear();
    m_request = Record();
    m_profile = Record();
    follow();
}

void RequestReview::follow()
{
    const Record selected = m_selected();
    if (!selected.isNull() && selected == m_request)
        return;
    const bool isSame = !selected.isNull() && !m_request.isNull() && selected.identity() == m_request.identity();
    m_request = selected;
    if (isSame) {
        show();
        return;
    }
    giveUp();
    m_profileProblem.clear();
    m_profile = selected.isNull() ? Record() : m_profiles.value(selected.text(u"requester_id"));
    if (!selected.isNull()) {
        show();
        if (m_widget->isDetailsShown())
            m_delay.start();
        return;
    }
    const qsizetype count = m_widget->table()->selectedCount();
    if (count < 2) {
        m_widget->details()->showMessage(tr("Nothing selected"),
                                         tr("Choose a request, or go through them with J and K."));
    } else {
        m_widget->details()->showMessage(
            tr("%n requests selected", nullptr, static_cast<int>(count)),
            tr("A approves and R rejects those of them that are open, with one comment for all."));
    }
}

void RequestReview::showAgain()
{
    if (!m_request.isNull())
        show();
}

void RequestReview::readNow()
{
    if (m_request.isNull())
        return;
    m_delay.stop();
    readRequest();
    readProfile();
}

void RequestReview::readRequest()
{
    if (!m_context.workspace->mayCall(elevate::readRoleRequest))
        return;
    m_requestFuture.cancel();
    const QString id = m_request.identity();
    m_requestFuture = gatehouse::readRequest(m_context.workspace->client(Service::Elevate), id);
    m_requestFuture.then(this, [this, id](const Outcome<Record> &now) {
        if (m_request.isNull() || m_request.identity() != id)
            return;
        emit read(id);
        const bool isGone = !now && now.error().cause == ServiceError::Cause::NotFound;
        if (isGone || (now && now->text(u"status") != m_request.text(u"status")))
            emit foundOther(id, now ? *now : Record());
    });
}

void RequestReview::readProfile()
{
    const QString id = m_request.text(u"requester_id");
    if (id.isEmpty() || !m_context.workspace->mayCall(elevate::readUser))
        return;
    Record wanted(*elevateUsers.type);
    wanted.setText(wanted.type().fields.front(), id);
    Client &client = m_context.workspace->client(Service::Elevate);
    m_profileFuture.cancel();
    m_profileFuture = client.fetch(
        elevate::readUser,
        requestFor(elevate::readUser, client, resolveArguments(elevateUsers.readArguments, {.selected = &wanted})));
    m_profileFuture.then(this, [this, id](const Outcome<Record> &outcome) {
        if (m_request.isNull() || m_request.text(u"requester_id") != id)
            return;
        if (outcome && m_profile == *outcome)
            return;
        if (outcome) {
            m_profile = *outcome;
            m_profiles.insert(id, *outcome);
            m_profileProblem.clear();
        } else {
            const ServiceError &error = outcome.error();
            m_profileProblem = QString(error.summary() + u' ' + error.nextStep()).trimmed();
        }
        show();
    });
}

void RequestReview::show()
{
    const QString role = m_titles.titleOf(m_request.text(u"role"));
    const QString requester = m_request.text(u"requester_name");
    //: who a request comes from, where only the id is known
    m_widget->details()->show(requester.isEmpty() ? tr("User %1").arg(m_request.text(u"requester_id")) : requester,
                              tr("wants to be %1").arg(role), requestLines() + profileLines());
}

QList<DetailLine> RequestReview::requestLines() const
{
    const elevate::RoleRequest &request = m_request.as<elevate::RoleRequest>();
    const RecordType &type = m_request.type();
    QList<DetailLine> lines{{tr("Role"), m_titles.titleOf(m_request.text(u"role"))},
                            detailLine(*type.find(u"status"), request.status)};
    const QDateTime known = m_context.roleRequests->sights().firstSeen(m_request.identity());
    const QDateTime since = request.createdAt.isValid() ? request.createdAt : known;
    if (since.isValid()) {
        DetailLine age{tr("Age"), ageText(since, request.createdAt.isValid(), QDateTime::currentDateTimeUtc())};
        const QString moment = momentText(since, momentStyleOf(*m_context.settings));
        age.tooltip = request.createdAt.isValid()
                          ? moment
                          : tr("The service does not tell when it was made. First seen here: %1").arg(moment);
        lines.append(age);
    }
    const auto &person = m_context.workspace->elevateSession()->person();
    if (const QString decided = decisionText(m_request, person ? person->id : QString()); !decided.isEmpty())
        lines.append({tr("Decision"), decided});
    const QString section = tr("Answers");
    for (const RequestAnswer &answer : answersIn(request.meta))
        lines.append({answer.question, answer.answer, false, section});
    if (lines.last().section.isEmpty())
        lines.append({tr("Form"), tr("It was sent without answers."), false, section});
    return lines;
}

QList<DetailLine> RequestReview::profileLines() const
{
    const QString section = tr("Requester");
    if (m_profile.isNull()) {
        const bool mayRead = m_context.workspace->mayCall(elevate::readUser);
        return {{tr("Profile"),
                 !m_profileProblem.isEmpty() ? tr("It could not be read. %1").arg(m_profileProblem)
                 : mayRead                   ? tr("Reading…")
                                             : tr("The signed-in account may not read it."),
                 false, section}};
    }
    const MomentStyle moments = momentStyleOf(*m_context.settings);
    const Line line = m_context.workspace->client(Service::Elevate).line();
    QList<DetailLine> lines;
    const auto add = [&](const Field &field) {
        const QString text = m_profile.text(field);
        const bool isShown = field.lines.testFlag(line) && !text.isEmpty() && field.kind != Kind::Json &&
                             !field.has(Rule::Secret) && !field.has(Rule::Sent);
        if (!isShown)
            return;
        DetailLine shown = detailLine(field, text, moments);
        shown.section = section;
        lines.append(shown);
    };
    // What matters for a role comes first; the name stands above already.
    static const QStringList first{u"role_titles"_s, u"organization_names"_s, u"status"_s, u"about"_s, u"email"_s};
    for (const QString &key : first) {
        if (const Field *field = m_profile.type().find(key))
            add(*field);
    }
    for (const Field &field : m_profile.type().fields) {
        if (!first.contains(field.key) && field.key != "name"_L1)
            add(field);
    }
    return lines;
}

} // namespace gatehouse

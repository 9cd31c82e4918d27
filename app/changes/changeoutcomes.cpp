#include "app/changes/changeoutcomes.h"

#include "app/changes/changedoor.h"
#include "app/changes/whenanswered.h"
#include "ui/changes/outcomedialog.h"

namespace gatehouse {

using Status = ChangeItemResult::Status;

static ChangeOutcome::Kind kindOf(Status status)
{
    switch (status) {
    case Status::Succeeded:
        return ChangeOutcome::Kind::Made;
    case Status::Failed:
        return ChangeOutcome::Kind::NotMade;
    case Status::Unknown:
        return ChangeOutcome::Kind::Unknown;
    case Status::NotSent:
        break;
    }
    return ChangeOutcome::Kind::NotSent;
}

static QList<ChangeOutcome> outcomesOf(const ChangeResult &result)
{
    QList<ChangeOutcome> outcomes;
    for (const ChangeItemResult &item : result.items)
        outcomes.append({kindOf(item.status), item.name(), item.message, item.change.title, item.requestId});
    return outcomes;
}

ChangeReport::ChangeReport(const Theme &theme, const ChangeResult &result, ChangeDoor *door, QWidget *parent,
                           const Listeners &listeners)
    : m_result(result)
    , m_door(door)
    , m_listeners(listeners)
    , m_dialog(new OutcomeDialog(theme, result.title, result.message.section(u'\n', 0, 0), outcomesOf(result), parent))
{
    setParent(m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    show();
    m_dialog->open();
}

bool ChangeReport::isHere() const
{
    return m_door->workspace() && m_door->workspace()->id == m_result.workspace;
}

QList<qsizetype> ChangeReport::unknown() const
{
    QList<qsizetype> items;
    for (qsizetype i = 0; i < m_result.items.size(); ++i) {
        if (m_result.items.at(i).status == Status::Unknown && m_result.items.at(i).change.lookUp)
            items.append(i);
    }
    return items;
}

void ChangeReport::show()
{
    m_dialog->clearOffers();
    if (!isHere() || m_looks > 0)
        return;
    if (const auto count = static_cast<int>(unknown().size()); count > 0)
        m_dialog->offer(tr("Look up the %n unknown", nullptr, count), [this] { lookUp(); });
    if (const auto count = static_cast<int>(m_result.remaining().size()); count > 0)
        m_dialog->offer(tr("Send the %n not made…", nullptr, count), [this] { sendAgain(); });
}

void ChangeReport::lookUp()
{
    if (!isHere())
        return m_dialog->accept();
    const QList<qsizetype> items = unknown();
    m_looks = items.size();
    show();
    for (const qsizetype item : items) {
        whenAnswered(m_result.items.at(item).change.lookUp(), this,
                     [this, item](std::optional<Finding> finding) { found(item, finding.value_or(Finding::Unclear)); });
    }
}

void ChangeReport::found(qsizetype place, Finding finding)
{
    ChangeItemResult item = m_result.items.at(place);
    item.message = findingText(finding);
    if (finding != Finding::Unclear) {
        item.status = finding == Finding::Happened ? Status::Succeeded : Status::Failed;
        item.wasLookedUp = true;
        if (isHere())
            m_door->noteFound(item);
    }
    m_result.learn({{place, item}});
    emit m_door->learned(m_result.run, {{place, item}});
    if (--m_looks > 0)
        return;
    m_dialog->setOutcomes(m_result.message, outcomesOf(m_result));
    show();
    if (m_listeners.learned)
        m_listeners.learned(m_result);
}

void ChangeReport::sendAgain()
{
    m_dialog->accept();
    if (!isHere())
        return;
    const LaterResults before = m_result.left();
    LaterResults underWay = before;
    for (ChangeItemResult &item : underWay) {
        item.canBeSent = false;
        item.message = tr("It is being sent again.");
    }
    emit m_door->learned(m_result.run, underWay);
    const auto answered = [door = m_door, run = m_result.run, before,
                           listener = m_listeners.sentAgain](const ChangeResult &again) {
        LaterResults later = before;
        const QList<qsizetype> places = later.keys();
        for (qsizetype i = 0; i < again.items.size(); ++i) {
            // Of what was not sent this time either, the reason of last time still holds.
            if (again.items.at(i).status != Status::NotSent)
                later.insert(places.at(i), again.items.at(i));
        }
        emit door->learned(run, later);
        if (listener)
            listener(again);
    };
    m_door->submit(m_result.remaining()).then(m_door, answered);
}

} // namespace gatehouse

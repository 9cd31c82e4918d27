#include "app/geofences/fenceproblemwatch.h"

#include "app/geofences/fencefacts.h"
#include "ui/map/problemlist.h"
#include "ui/widgets/aside.h"

#include <chrono>

using namespace std::chrono_literals;

namespace gatehouse {

FenceProblemWatch::FenceProblemWatch(ProblemList *list, QObject *parent) : QObject(parent), m_list(list)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &FenceProblemWatch::look);
}

FenceProblemWatch::~FenceProblemWatch()
{
    m_cancellation.cancel();
}

void FenceProblemWatch::watch(FenceDocument *document, std::optional<qint64> quota)
{
    if (m_document != document) {
        if (m_document)
            m_document->disconnect(this);
        m_document = document;
        m_list->setLines({});
        if (document) {
            connect(document, &FenceDocument::changed, &m_pause, qOverload<>(&QTimer::start));
            connect(document, &FenceDocument::wasReset, &m_pause, qOverload<>(&QTimer::start));
        }
    }
    m_quota = quota;
    m_pause.start();
}

void FenceProblemWatch::look()
{
    m_cancellation.cancel();
    m_cancellation = Cancellation();
    ++m_round;
    m_isLooking = false;
    if (!m_document)
        return m_list->setLines({});
    m_isLooking = true;
    QList<FenceKey> keys;
    const QList<Fence> fences = plainFences(*m_document, &keys);
    aside([fences, quota = m_quota, cancellation = m_cancellation] {
        return fenceProblems(fences, {.quota = quota}, cancellation);
    }).then(this, [this, keys, round = m_round](const QList<FenceProblem> &problems) {
        if (round != m_round)
            return;
        m_isLooking = false;
        show(problems, keys);
    });
}

void FenceProblemWatch::show(const QList<FenceProblem> &problems, const QList<FenceKey> &keys)
{
    using Severity = FenceProblem::Severity;
    using Weight = ProblemList::Weight;
    QList<ProblemList::Line> lines;
    for (const FenceProblem &problem : problems) {
        ProblemList::Line line{.weight = problem.severity == Severity::Error     ? Weight::Error
                                         : problem.severity == Severity::Warning ? Weight::Warning
                                                                                 : Weight::Note,
                               .text = problem.text};
        for (int fence : problem.fences)
            line.fences.append(keys.at(fence));
        lines.append(line);
    }
    m_list->setLines(lines);
}

} // namespace gatehouse

#pragma once

#include "models/geo/fencedocument.h"
#include "models/geo/fenceproblems.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gatehouse {

class ProblemList;

//! Finds out, in another thread, what is wrong with the fences of a document, some time after each edit.
class FenceProblemWatch : public QObject
{
    Q_OBJECT

public:
    explicit FenceProblemWatch(ProblemList *list, QObject *parent);
    ~FenceProblemWatch() override;

    //! \a quota: how many fences the organization may have; nothing when that is not known.
    void watch(FenceDocument *document, std::optional<qint64> quota);
    bool isSettled() const { return !m_pause.isActive() && !m_isLooking; }

private:
    void look();
    void show(const QList<FenceProblem> &problems, const QList<FenceKey> &keys);

    ProblemList *m_list;
    QPointer<FenceDocument> m_document;
    std::optional<qint64> m_quota;
    QTimer m_pause;
    Cancellation m_cancellation;
    quint64 m_round = 0;
    bool m_isLooking = false;
};

} // namespace gatehouse

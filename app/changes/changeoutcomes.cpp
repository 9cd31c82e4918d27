#include "app/changes/changeoutcomes.h"

#include "app/changes/changedoor.h"
#include "ui/changes/outcomedialog.h"

#include <QCoreApplication>

namespace gatehouse {

//! Translation context.
struct ChangeOutcomesText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeOutcomesText)
};

static ChangeOutcome::Kind kindOf(ChangeItemResult::Status status)
{
    switch (status) {
    case ChangeItemResult::Status::Succeeded:
        return ChangeOutcome::Kind::Made;
    case ChangeItemResult::Status::Failed:
        return ChangeOutcome::Kind::NotMade;
    case ChangeItemResult::Status::Unknown:
        return ChangeOutcome::Kind::Unknown;
    case ChangeItemResult::Status::NotSent:
        break;
    }
    return ChangeOutcome::Kind::NotSent;
}

void showChangeOutcomes(const Theme &theme, const ChangeResult &result, ChangeDoor *door, QWidget *parent,
                        const std::function<void(const ChangeResult &again)> &tell)
{
    QList<ChangeOutcome> outcomes;
    for (const ChangeItemResult &item : result.items)
        outcomes.append({kindOf(item.status), item.name(), item.message});
    auto *dialog = new OutcomeDialog(theme, result.title, result.message.section(u'\n', 0, 0), outcomes, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto isHere = [door, workspace = result.workspace] {
        return door->workspace() && door->workspace()->id == workspace;
    };
    if (const QList<PlannedChange> rest = result.remaining(); !rest.isEmpty() && isHere()) {
        dialog->offer(ChangeOutcomesText::tr("Send the %n not made…", nullptr, static_cast<int>(rest.size())));
        QObject::connect(dialog, &OutcomeDialog::offerTaken, door, [door, isHere, rest, tell] {
            if (!isHere())
                return;
            const QFuture<ChangeResult> again = door->submit(rest);
            if (tell)
                QFuture(again).then(door, tell);
        });
    }
    dialog->open();
}

} // namespace gatehouse

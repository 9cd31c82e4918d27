#include "app/changes/changeoutcomes.h"

#include "ui/changes/outcomedialog.h"

namespace gatehouse {

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

void showChangeOutcomes(const Theme &theme, const ChangeResult &result, QWidget *parent)
{
    QList<ChangeOutcome> outcomes;
    for (const ChangeItemResult &item : result.items)
        outcomes.append({kindOf(item.status), item.name(), item.message});
    auto *dialog = new OutcomeDialog(theme, result.title, result.message.section(u'\n', 0, 0), outcomes, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gatehouse

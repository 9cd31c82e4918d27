#include "app/pages/tellresult.h"

#include "app/changes/changedoor.h"
#include "app/changes/changeoutcomes.h"
#include "app/pages/pagecontext.h"
#include "ui/shell/activitypanel.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString text(const char *words)
{
    return QCoreApplication::translate("ChangeResults", words);
}

static void offerUndo(Toast &toast, const PageContext &context, quint64 run)
{
    ChangeDoor *door = context.door;
    auto *offer = new QObject(door);
    QObject::connect(door, &ChangeDoor::undoChanged, offer, [door, offer, run] {
        if (!door->canUndo(run))
            offer->deleteLater();
    });
    toast.actionText = text(QT_TRANSLATE_NOOP("ChangeResults", "Undo"));
    toast.offer = offer;
    toast.action = [door, context, run] {
        door->undo(run).then(door, [context](const ChangeResult &undone) { tellResult(context, undone); });
    };
}

//! Until more is known than \a result tells; then the activity panel has it.
static void offerDetails(Toast &toast, const PageContext &context, const ChangeResult &result)
{
    ChangeDoor *door = context.door;
    auto *offer = new QObject(door);
    QObject::connect(door, &ChangeDoor::learned, offer, [offer, run = result.run](quint64 later) {
        if (later == run)
            offer->deleteLater();
    });
    toast.actionText = text(QT_TRANSLATE_NOOP("ChangeResults", "Details"));
    toast.offer = offer;
    toast.action = [context, parent = QPointer<QWidget>(context.activity->window()), result] {
        const auto tellAgain = [context](const ChangeResult &again) { tellResult(context, again); };
        new ChangeReport(context.theme, result, context.door, parent, {.learned = {}, .sentAgain = tellAgain});
    };
}

void tellResult(const PageContext &context, const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    if (result.verdict == Verdict::NotConfirmed)
        return;
    Toast toast{.kind = result.isDone() ? ToastKind::Success : ToastKind::Error, .text = result.message};
    if (result.verdict == Verdict::DryRun || result.verdict == Verdict::Cancelled)
        toast.kind = ToastKind::Info;
    if (!result.warning.isEmpty()) {
        toast.kind = result.isDone() ? ToastKind::Warning : toast.kind;
        toast.text += u'\n' + result.warning;
    }
    if (result.isDone() && context.door->canUndo(result.run)) {
        offerUndo(toast, context, result.run);
    } else if (!result.isDone() && result.items.size() > 1 && result.verdict != Verdict::DryRun) {
        offerDetails(toast, context, result);
    }
    context.toast(toast);
}

} // namespace gatehouse

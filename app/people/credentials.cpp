#include "app/people/credentials.h"

#include "app/changes/changedoor.h"
#include "app/pages/opendialog.h"
#include "app/pages/pagestates.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/people/settingsbody.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "network/operations/ivalt.h"
#include "ui/records/detailsdialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct CredentialText
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

struct HarmlessKey
{
    QLatin1StringView key;
    const char *label; //!< translation context "Field"
};

//! Values that say which credentials these are, without being of use to anybody who has only them.
constexpr std::array harmlessKeys = {
    HarmlessKey{"id"_L1, QT_TRANSLATE_NOOP("Field", "Id")},
    HarmlessKey{"name"_L1, QT_TRANSLATE_NOOP("Field", "Name")},
    HarmlessKey{"client_id"_L1, QT_TRANSLATE_NOOP("Field", "Client id")},
    HarmlessKey{"domain"_L1, QT_TRANSLATE_NOOP("Field", "Domain")},
    HarmlessKey{"audience"_L1, QT_TRANSLATE_NOOP("Field", "Audience")},
    HarmlessKey{"organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id")},
    HarmlessKey{"org_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id")},
    HarmlessKey{"created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created")},
    HarmlessKey{"updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated")},
};

void addLines(QList<DetailLine> &lines, const QString &key, const QJsonValue &value, std::chrono::seconds secretFor)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addLines(lines, key.isEmpty() ? it.key() : QString(key % u'.' % it.key()), it.value(), secretFor);
        return;
    }
    const QString text = json::toText(value);
    const QString name = key.section(u'.', -1);
    const auto known = std::ranges::find(harmlessKeys, name, &HarmlessKey::key);
    DetailLine line{.label = key, .value = text, .isFixed = true};
    if (name == "client_secret"_L1)
        line.label = labelOf(*typeOf<ivalt::AuthCode>.find(u"client_secret"));
    if (known != harmlessKeys.end())
        line.label = QCoreApplication::translate("Field", known->label);
    else
        line.secretFor = secretFor;
    lines.append(line);
}

PaneState nothingTold()
{
    return {.kind = PaneState::Kind::Message,
            .icon = Icon::Key,
            .title = CredentialText::tr("The service told no credentials"),
            .text = CredentialText::tr(
                "It answered that all is well, and nothing more. The documentation of the service does "
                "not say what it answers; ask those who run it.")};
}

void showTold(DetailsDialog *dialog, const PageContext &context, const Record &organization, const QString &kind,
              const QJsonValue &told)
{
    const std::chrono::seconds secretFor(context.settings->value(settings::secretSeconds).value_or(30));
    const QList<DetailLine> lines = credentialLines(told, secretFor);
    if (lines.isEmpty())
        dialog->setState(nothingTold());
    else
        dialog->setDetails(organization.title(), kind, lines);
}

QString intro()
{
    return CredentialText::tr(
        "Whoever has these can act as the organization. They are hidden until you ask for them, and "
        "written nowhere by this program.");
}

} // namespace

QList<DetailLine> credentialLines(const QJsonValue &told, std::chrono::seconds secretFor)
{
    QList<DetailLine> lines;
    if (!told.isNull() && !told.isUndefined())
        addLines(lines, {}, told, secretFor);
    // Those that tell which they are come first.
    std::ranges::stable_partition(lines, [](const DetailLine &line) { return line.secretFor.count() == 0; });
    return lines;
}

void showApiCredentials(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    const Record organization = selected.value(0);
    if (organization.isNull())
        return;
    DetailsDialog *dialog = openDetailsDialog(
        context, Service::Ivalt,
        {.title = CredentialText::tr("API credentials of %1").arg(organization.title()), .intro = intro()}, parent);
    const auto read = [context, organization, dialog] {
        Client &client = context.workspace->client(Service::Ivalt);
        dialog->setState({});
        QFuture<Outcome<Reply>> reading =
            client.send(requestFor(ivalt::getApiCredentials, client, {{u"org_id"_s, organization.identity()}}));
        QObject::connect(dialog, &QDialog::finished, dialog, [reading]() mutable { reading.cancel(); });
        reading.then(dialog, [=](const Outcome<Reply> &reply) {
            if (reply)
                showTold(dialog, context, organization, CredentialText::tr("API credentials"), reply->result);
            else
                dialog->setState(paneStateOf(reply.error()));
        });
    };
    QObject::connect(dialog, &DetailsDialog::stateActionTriggered, dialog, read);
    read();
}

void showAuth0Credentials(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    const Record organization = selected.value(0);
    if (organization.isNull())
        return;
    const PathArguments values{{u"org_id"_s, organization.identity()}};
    PlannedChange change = planChange(ivalt::postAuth0Credentials, context.workspace->client(Service::Ivalt), values,
                                      {.target = organization});
    useBodyInSettings(change, context, ivalt::postAuth0Credentials);
    change.consequences.append(
        CredentialText::tr("The service is asked to give out the credentials that connect the "
                           "organization to Auth0. Whether it makes new ones for that, which put an end "
                           "to those in use, is not documented."));
    context.door->submit(change).then(parent, [context, organization, parent](const ChangeResult &result) {
        if (!result.isDone()) {
            tellResult(context, result);
            return;
        }
        DetailsDialog *dialog = openDetailsDialog(
            context, Service::Ivalt,
            {.title = CredentialText::tr("Auth0 credentials of %1").arg(organization.title()), .intro = intro()},
            parent);
        QObject::connect(dialog, &DetailsDialog::stateActionTriggered, dialog, &QDialog::accept);
        showTold(dialog, context, organization, CredentialText::tr("Auth0 credentials"),
                 result.items.constFirst().reply);
    });
}

} // namespace gatehouse

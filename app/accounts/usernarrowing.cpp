#include "app/accounts/usernarrowing.h"

#include "app/pages/elevate/pages.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/recordpicker.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/accounts/pastedialog.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr qsizetype mostNamed = 20;

UserNarrowing::UserNarrowing(PageController &page)
    : QObject(&page)
    , m_page(page)
    , m_button(new Button(page.context().theme, Button::Kind::Plain, {}))
    , m_byRole(add(u"byRole"_s, tr("List users with a role…"), &UserNarrowing::chooseRole))
    , m_byOrganization(
          add(u"byOrganization"_s, tr("List users of an organization…"), &UserNarrowing::chooseOrganization))
    , m_byIds(add(u"byIds"_s, tr("List users by ids…"), &UserNarrowing::askForIds))
{
    auto *menu = new QMenu(m_button);
    menu->addAction(add(u"everyone"_s, tr("List everyone"), &UserNarrowing::showEveryone));
    menu->addSeparator();
    menu->addActions({m_byRole, m_byOrganization, m_byIds});
    m_button->setMenu(menu);
    page.widget()->addHeaderWidget(m_button);
    QWidget::setTabOrder(page.widget()->search(), m_button);
    const auto updateEnabled = [this] {
        const OpenWorkspace &workspace = *m_page.context().workspace;
        m_byRole->setEnabled(workspace.mayCall(elevate::listUsers) && workspace.mayCall(elevate::listRoles));
        m_byOrganization->setEnabled(workspace.mayCall(elevate::listOrganizations));
        m_byIds->setEnabled(workspace.isOpen(Service::Elevate));
    };
    connect(page.context().workspace, &OpenWorkspace::stateChanged, this, updateEnabled);
    connect(page.context().workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Elevate)
            showEveryone();
    });
    connect(&page.list(), &RecordList::stateChanged, this, &UserNarrowing::nameMissing);
    updateEnabled();
    showText();
}

QAction *UserNarrowing::add(const QString &id, const QString &text, void (UserNarrowing::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    // For the command palette, too.
    m_page.widget()->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void UserNarrowing::choose(const PageRow &from, const QString &title, const std::function<void(const Record &)> &take)
{
    auto *picker = new RecordPicker(m_page.context(),
                                    {.page = &from, .title = title, .acceptText = tr("List users"), .many = false},
                                    m_page.widget());
    connect(picker, &RecordPicker::chosen, this, [take](const QList<Record> &records) { take(records.first()); });
    picker->open();
}

void UserNarrowing::chooseRole()
{
    choose(elevateRoles, tr("Users with which role?"), [this](const Record &role) {
        m_role = role;
        m_ids.clear();
        apply();
    });
}

void UserNarrowing::chooseOrganization()
{
    choose(elevateOrganizations, tr("Users of which organization?"), [this](const Record &organization) {
        m_ids.clear();
        const QList<ListedName> asked = listedNames(elevate::searchUsers.query, m_page.list().client().line());
        if (std::ranges::contains(asked, u"organization_id"_s, &ListedName::name)) {
            m_organization = organization;
            apply();
            return;
        }
        // The service breaks when asked for an organization, so what is loaded is filtered.
        apply();
        QList<ColumnFilter> filters = m_page.widget()->columnFilters();
        const QString column = u"organization_codes"_s;
        filters.removeIf([&](const ColumnFilter &filter) { return filter.column == column; });
        // In quotes it is one of the list's items as a whole.
        const QString item = u'"' % organization.text(u"code") % u'"';
        filters.append({.column = column, .condition = ColumnFilter::Condition::Contains, .values = {item}});
        m_page.widget()->setColumnFilters(filters);
    });
}

void UserNarrowing::askForIds()
{
    auto *dialog =
        new PasteDialog(m_page.context().theme,
                        {.title = tr("List users by ids"),
                         .intro = tr("Shows the users who have these ids, and names the ids that nobody has."),
                         .label = tr("User ids"),
                         .hint = tr("With blanks, commas or line ends between them."),
                         .submitText = tr("List users"),
                         .problemWith =
                             [](const QString &entry) {
                                 const bool isGood = checks::digits(entry, 1, 18);
                                 return isGood ? QString() : tr("an id is a number.");
                             }},
                        m_page.widget());
    connect(dialog, &PasteDialog::submitted, this, [this, dialog](const QStringList &entries) {
        dialog->accept();
        showEveryone();
        m_ids = entries;
        apply();
    });
    dialog->open();
}

void UserNarrowing::showEveryone()
{
    m_role = {};
    m_organization = {};
    m_ids.clear();
    apply();
}

void UserNarrowing::apply()
{
    Narrowing narrowing;
    if (!m_ids.isEmpty()) {
        QJsonArray ids;
        for (const QString &id : std::as_const(m_ids))
            ids.append(id.toLongLong());
        // The published documentation has no reading by ids, but its search takes them.
        const bool canRead = m_page.list().client().offers(elevate::listUsersByIds);
        narrowing.list = canRead ? &elevate::listUsersByIds : nullptr;
        narrowing.body = QJsonObject{{canRead ? u"userIds"_s : u"user_ids"_s, ids}};
    }
    if (!m_role.isNull()) {
        narrowing.list = &elevate::listUsers;
        narrowing.values.insert(u"type"_s, m_role.text(u"title"));
    }
    if (!m_organization.isNull())
        narrowing.values.insert(u"organization_id"_s, m_organization.identity());
    std::optional<PageNotice> notice;
    if (!m_role.isNull()) {
        notice = PageNotice{.text = tr("Lists by role carry neither e-mail addresses nor status. Choose a row to see "
                                       "all of it."),
                            .detail = {}};
    }
    m_page.setNotice(notice);
    showText();
    m_page.list().narrow(narrowing);
}

void UserNarrowing::showText()
{
    QStringList texts;
    if (!m_role.isNull())
        texts.append(tr("Role: %1").arg(m_role.title()));
    if (!m_organization.isNull())
        texts.append(tr("Organization: %1").arg(m_organization.title()));
    if (!m_ids.isEmpty())
        texts.append(tr("%n ids", nullptr, static_cast<int>(m_ids.size())));
    m_button->setText(texts.isEmpty() ? tr("Everyone") : texts.join(u" · "_s));
    m_button->setAccessibleName(tr("Users listed: %1").arg(m_button->text()));
    m_page.widget()->search()->setPlaceholderText(m_role.isNull() ? tr("Search users")
                                                                  : tr("Search by how names begin"));
}

void UserNarrowing::nameMissing()
{
    if (m_ids.isEmpty() || m_page.list().state() != RecordList::State::Ready || m_page.list().hasMore())
        return;
    QStringList missing = m_ids;
    missing.removeIf([this](const QString &id) {
        return m_page.list().store().find(m_page.list().cells().keyColumn(), QString::number(id.toLongLong())) != NoRow;
    });
    if (missing.isEmpty()) {
        m_page.setNotice(std::nullopt);
        return;
    }
    QString named = QStringList(missing.first(std::min(mostNamed, missing.size()))).join(", "_L1);
    if (missing.size() > mostNamed)
        named += u" …"_s;
    m_page.setNotice(
        PageNotice{.text = tr("Nobody has %n of the ids: %1", nullptr, static_cast<int>(missing.size())).arg(named),
                   .detail = {},
                   .actionText = tr("Copy them"),
                   .action = [missing] { QGuiApplication::clipboard()->setText(missing.join(u'\n')); }});
}

} // namespace gatehouse

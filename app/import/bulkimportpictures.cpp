#include "app/import/bulkimportpage.h"
#include "app/import/importdesk.h"
#include "ui/import/importcheckstep.h"
#include "ui/import/importpage.h"
#include "ui/import/importresultsmodel.h"
#include "ui/import/importrunstep.h"

#include <QAction>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Step = ImportPage::Step;

static constexpr int sampleRows = 900;

//! People of a made up town, as an office would keep them; some lines are wrong in ways files usually are.
static QByteArray sampleFile(bool isIvalt, bool hasTenants)
{
    static constexpr std::array first{"Asha", "Bela", "Chandan", "Divya", "Esha", "Farid", "Gita", "Hari", "Indu"};
    static constexpr std::array last{"Rao", "Sen", "Nair", "Khan", "Mehta", "Pillai", "Das", "Joshi"};
    QByteArray text = isIvalt      ? "Full name;Phone;E-mail address;User code;Device token;IMEI;Platform;Admin\n"
                      : hasTenants ? "Full name;E-mail address;Phone;User name;Password;Roles\n"
                                   : "Full name;E-mail address;Roles\n";
    for (int i = 0; i < sampleRows; ++i) {
        const QByteArray given = first.at(size_t(i) % first.size());
        const QByteArray family = last.at(size_t(i / 3) % last.size());
        const QByteArray number = QByteArray::number(i + 1000);
        QByteArray mail = given.toLower() + '.' + family.toLower() + number + "@town.example";
        QByteArray phone = "+91 98765 4" + number;
        QByteArray role = "mentee";
        if (i % 97 == 4)
            mail.replace('@', " at ");
        if (i % 61 == 7)
            phone = isIvalt ? "98765" : "9.87654E+09";
        if (i % 83 == 5)
            role = "inspector";
        const QByteArray name = given + ' ' + family;
        if (isIvalt)
            text += name + ';' + phone + ';' + mail + ";" + number + ";token" + number + ";3520990017" + number +
                    (i % 2 == 0 ? ";ios;no\n" : ";android;no\n");
        else if (hasTenants)
            text +=
                name + ';' + mail + ';' + phone + ";u" + given.toLower() + number + ";SandBox!!!2026;" + role + '\n';
        else
            text += name + ';' + mail + ';' + role + '\n';
    }
    return text;
}

QString BulkImportPage::showSample(int number)
{
    m_isPictured = {};
    const bool canSend = m_sendAction->isEnabled();
    switch (number) {
    case 1: {
        ImportFile file;
        file.text = sampleFile(m_service == Service::Ivalt,
                               m_service == Service::Elevate && withTenants.testFlag(m_client.line()));
        file.name = u"new-people.csv"_s;
        take(file);
        return u"1-file"_s;
    }
    case 2:
        goTo(int(Step::Check));
        return u"2-check"_s;
    case 3:
        if (!canSend)
            return {};
        send();
        m_isPictured = [] { return false; }; // the review is
        return u"3-review"_s;
    case 4:
        m_isPictured = [this] {
            const auto entry = m_context.imports->find(m_import);
            return entry && (entry->settled() * 4 > entry->toSend() || m_service == Service::Elevate) &&
                   m_page->step() == Step::Run;
        };
        return u"4-running"_s;
    case 5:
        m_isPictured = [this] {
            const auto entry = m_context.imports->find(m_import);
            return entry && !m_context.imports->run(m_import) && m_page->run()->results()->rowCount() > 0;
        };
        return u"5-report"_s;
    default:
        return {};
    }
}

} // namespace gatehouse

#include "ui/connections/connectionsection.h"

#include "ui/connections/busyline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString titleOf(Service service)
{
    return service == Service::Elevate ? ConnectionSection::tr("ELEVATE user service")
                                       : ConnectionSection::tr("iVALT Admin API");
}

static QString purposeOf(Service service)
{
    return service == Service::Elevate
               ? ConnectionSection::tr("Organizations, users, roles, permissions, role requests")
               : ConnectionSection::tr("Organizations, users, geofences, timeslots");
}

ConnectionSection::ConnectionSection(const Theme &theme, Service service, const Record &start, bool isPart,
                                     const QList<OperationChoice> &operations, QWidget *parent)
    : Panel(theme, Look::Card, parent)
    , m_wasPart(isPart)
    , m_part(new Switch(theme))
    , m_test(new Button(theme, Button::Kind::Plain, tr("Test"), Icon::Plug))
    , m_removal(new TextLabel(theme,
                              tr("Saving takes this service out of the workspace and removes its stored sign-in from "
                                 "this computer. The service itself is not touched."),
                              tokens::TextSmall, Tone::Warning))
    , m_body(new QWidget)
    , m_form(new ConnectionForm(theme, start, service == Service::Elevate ? u"elevate/"_s : u"ivalt/"_s, operations))
    , m_result(new Banner(theme))
    , m_busy(new BusyLine(theme))
{
    m_part->setAccessibleName(titleOf(service));
    m_part->setAccessibleDescription(purposeOf(service));
    m_part->setChecked(isPart);
    m_test->setAccessibleName(tr("Test the connection to %1").arg(titleOf(service)));
    m_removal->setWordWrap(true);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new TextLabel(theme, titleOf(service), tokens::TextBase, Tone::Text, QFont::DemiBold));
    auto *purpose = new TextLabel(theme, purposeOf(service), tokens::TextSmall, Tone::Muted);
    purpose->setElided(Qt::ElideRight);
    titles->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4 * tokens::Grid, tokens::Padding, tokens::Padding, tokens::Padding);
    head->setSpacing(tokens::Padding);
    head->addWidget(m_part);
    head->addLayout(titles, 1);
    head->addWidget(m_test);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(4 * tokens::Grid, 4 * tokens::Grid, 4 * tokens::Grid, tokens::Padding);
    body->setSpacing(tokens::Padding);
    body->addWidget(m_result);
    body->addWidget(m_form);

    auto *removal = new QHBoxLayout;
    removal->setContentsMargins(4 * tokens::Grid, 0, 4 * tokens::Grid, 0);
    removal->addWidget(m_removal);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(removal);
    layout->addWidget(m_busy);
    layout->addWidget(m_body);
    showPart();

    connect(m_part, &QCheckBox::toggled, this, [this] {
        if (m_isTesting)
            emit testStopped();
        forgetTest();
        showPart();
        emit toggled();
    });
    connect(m_form, &ConnectionForm::edited, this, [this](FormField *field) {
        // What was found about other settings says nothing about these.
        if (m_isTesting)
            emit testStopped();
        forgetTest();
        emit edited(field);
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (!m_isTesting) {
            emit testWanted();
            return;
        }
        emit testStopped();
        forgetTest();
    });
}

bool ConnectionSection::isPart() const
{
    return m_part->isChecked();
}

void ConnectionSection::showPart()
{
    const bool part = isPart();
    m_body->setVisible(part);
    m_busy->setVisible(part);
    m_test->setVisible(part);
    m_removal->setVisible(!part && m_wasPart);
    layout()->setContentsMargins(1, 1, 1, m_removal->isHidden() ? 1 : tokens::Padding);
}

void ConnectionSection::showTesting()
{
    m_isTesting = true;
    m_result->clear();
    m_busy->setRunning(true);
    m_test->setText(tr("Stop"));
    m_test->setGlyph(Icon::Close);
}

void ConnectionSection::showResult(const TestResult &result)
{
    forgetTest();
    QStringList lines = result.works ? QStringList(result.details.join(u" · "_s)) : result.details;
    if (!result.nextStep.isEmpty())
        lines.append(result.nextStep);
    lines.removeAll(QString());
    m_result->say(result.works ? Banner::Kind::Success : Banner::Kind::Error, result.text, lines.join(u'\n'));
}

void ConnectionSection::forgetTest()
{
    m_isTesting = false;
    m_result->clear();
    m_busy->setRunning(false);
    m_test->setText(tr("Test"));
    m_test->setGlyph(Icon::Plug);
}

} // namespace gatehouse

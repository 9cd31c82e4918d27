#include "ui/week/dialectdialog.h"

#include "ui/connections/choicecard.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace gatehouse {

DialectDialog::DialectDialog(const Theme &theme, QWidget *parent)
    : RequestDialog(theme, parent)
    , m_weekly(new RadioCard(theme,
                             {.icon = Icon::Calendar,
                              .title = tr("Days and times"),
                              .text = tr("A timeslot is a stretch of the week, such as Monday 09:00 to 17:30. Sent as "
                                         "dates and times of a reference week.")},
                             RadioCard::Look::Tile, this))
    , m_daily(new RadioCard(theme,
                            {.icon = Icon::Clock,
                             .title = tr("Times only"),
                             .text = tr("A timeslot holds every day, such as 09:00 to 17:30. Sent as times of day; the "
                                        "week then links all days.")},
                            RadioCard::Look::Tile, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How times are stored"));
    setHeading(tr("How does this service store times?"),
               tr("It has no timeslot yet that would tell, and its documentation does not. The answer is remembered in "
                  "the connection, where it can be changed."));
    body()->addWidget(m_weekly);
    body()->addWidget(m_daily);
    m_weekly->setChecked(true);
    submitButton()->setText(tr("Go on"));
    setFixedColumn(480);
}

void DialectDialog::submit()
{
    emit chosen(m_daily->isChecked());
    accept();
}

} // namespace gatehouse

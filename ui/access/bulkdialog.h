#pragma once

#include "models/access/bulkcheck.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace gatehouse {

//! What is known of a file of places and times before it is checked, and what has to be asked: whose clock times
//! without a zone are by. Deletes itself once closed.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a who: by whose rules, in words; \a zone: proposed, IANA name.
    BulkDialog(const Theme &theme, const QString &fileName, const BulkPreview &preview, const QString &who,
               const QByteArray &zone, QWidget *parent);

    QByteArray zone() const; //!< empty where it was not asked, as all times tell theirs
    bool isByUser() const;   //!< rows that name a user are answered by that user's rules

private:
    QComboBox *m_zone;
    QCheckBox *m_byUser;
    bool m_isZoneAsked = false;
};

} // namespace gatehouse

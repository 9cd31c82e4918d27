#pragma once

#include "ui/connections/systeminformation.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QGridLayout;
class QTabWidget;

namespace gatehouse {

class Button;

//! Version, licences of what comes with the program, and facts about the system that can be copied.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a more: facts that only other layers know, such as the TLS library or the kind of keychain.
    explicit AboutDialog(const Theme &theme, const QList<SystemFact> &more = {}, QWidget *parent = nullptr);

private:
    QWidget *licencesPage();
    QWidget *systemPage();
    void copyFacts();

    Theme m_theme;
    QList<SystemFact> m_facts;
    Button *m_copy;
};

} // namespace gatehouse

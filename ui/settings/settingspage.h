#pragma once

#include "ui/settings/settingline.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

class Button;
class SettingEditor;

//! The page of the program's settings. What is chosen is said at once; whoever made the page puts it into force and
//! calls setValue().
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const Theme &theme, const QList<SettingLine> &lines, QWidget *parent = nullptr);

    void setValue(const QString &key, const QString &value);
    SettingEditor *editor(const QString &key) const;
    //! Actions in the menu at the end of the header.
    void setPageActions(const QList<QAction *> &actions);

signals:
    //! A null value wants the first one back.
    void chosen(const QString &key, const QString &value);
    void resetWanted(); //!< of everything on the page

private:
    QWidget *makeHeader();
    QWidget *makeForm(const QList<SettingLine> &lines);
    QVBoxLayout *addGroup(QVBoxLayout *column, const QString &name);
    void showReset();

    Theme m_theme;
    Button *m_reset = nullptr;
    Button *m_menu = nullptr;
    QList<SettingEditor *> m_editors;
};

} // namespace gatehouse

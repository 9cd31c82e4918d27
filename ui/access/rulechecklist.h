#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QListWidget;

namespace gatehouse {

class Button;
class TextLabel;

//! A geofence or timeslot to be checked.
struct RuleChoice
{
    QString id;
    QString text;
    bool isActive = true;
    std::optional<int> color = {}; //!< see ruleColors(); none: it has none

    bool operator==(const RuleChoice &) const = default;
};

//! Rules of one kind, those that count checked. Checked ones stand first when they are set, so that they are seen among
//! many.
class RuleCheckList : public QWidget
{
    Q_OBJECT

public:
    RuleCheckList(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setRules(const QList<RuleChoice> &rules); //!< nothing is checked then
    void setChecked(const QStringList &ids);
    QStringList checked() const { return m_checked; }

signals:
    void changed(); //!< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QStringList &checked);
    void readChecked();

    Theme m_theme;
    TextLabel *m_count;
    Button *m_clear;
    QListWidget *m_list;
    QList<RuleChoice> m_rules;
    QStringList m_checked;
    bool m_isFilling = false;
};

} // namespace gatehouse

#pragma once

#include "models/changes/reviewer.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace gatehouse {

class Button;

//! Shows what will be sent, field by field, and asks. What destroys something has a red button that names it and is
//! never the default; in production its name must be typed. Closing in any other way than by that button is a no.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    //! Changes beyond this number are counted, not shown.
    static constexpr qsizetype MostShown = 30;

    ReviewDialog(const Theme &theme, const QList<PlannedChange> &changes, const ReviewContext &context,
                 QWidget *parent = nullptr);

    Button *sendButton() const { return m_send; }
    QLineEdit *nameLine() const { return m_name; } //!< null when no name must be typed
    QString nameToType() const;
    //! Waits until a locked window is unlocked.
    void setVisible(bool isVisible) override;

private:
    QWidget *makeHeading();
    QWidget *makeChanges();
    void showAll();
    QString leftOutText() const;
    void addWarnings(QVBoxLayout *layout);
    void addTyping(QVBoxLayout *layout);
    bool isDestructive() const;
    QString headline() const;
    QString sendText() const;

    Theme m_theme;
    QList<PlannedChange> m_changes;
    ReviewContext m_context;
    Button *m_send = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace gatehouse

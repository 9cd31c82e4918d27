#pragma once

#include "models/workspaces/workspace.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHash>
#include <QPointer>
#include <QSet>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace gatehouse {

class Banner;
class BusyLine;
class Button;
class EnvironmentBar;
class FormField;
class TextLabel;

//! A dialog that asks for something whose answer takes time. It never closes by itself: it says what it was given,
//! whoever opened it calls showBusy() while it is being done, then showProblem() or accept(). What was typed stays
//! until the dialog is accepted. Open it with open(); it never runs an event loop of its own.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    //! Problems by field key, in the user's language.
    using Problems = QHash<QString, QString>;

    RequestDialog(const Theme &theme, QWidget *parent);

    //! Takes no input until showProblem(), showReady() or accept(); \a text names what is being done, such as "Signing
    //! in…". The person can stop it, see stopWanted(); again after another showBusy().
    void showBusy(const QString &text);
    //! \a text: what happened; \a nextStep: what to do about it. Problems of fields that are not there are shown too.
    void showProblem(const QString &text, const Problems &fieldProblems = {}, const QString &nextStep = {});
    void showReady();
    //! A button beside the problem shown last, that does something about it; see stepWanted().
    void offerStep(const QString &text);
    //! Ready for input again, with something to know that is no problem.
    void showNote(const QString &text);
    bool isBusy() const { return m_isBusy; }

    //! Closes, unless there are changes and the person wants to keep them.
    void reject() override;
    //! Waits until a locked window is unlocked.
    void setVisible(bool isVisible) override;

signals:
    //! The person does not want to wait any longer. Whoever does the work ends it and then says how that went, with
    //! showProblem(), showReady() or accept(); until then nothing can be sent again.
    void stopWanted();
    void stepWanted(); //!< the one that was offered

protected:
    //! The coloured line on top, as on every window of a workspace.
    void setEnvironment(Environment environment);
    void setHeading(const QString &title, const QString &subtitle = {});
    //! A line below the heading, such as where the answer will be sent.
    void addToHeading(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }
    Banner *banner() const { return m_banner; }
    //! A button at the other end of the foot, away from those that close the dialog.
    void addAside(Button *button);
    //! One more button before the one that submits.
    void addBeforeSubmit(Button *button);
    //! The dialog is \a width wide and always as high as what it shows.
    void setFixedColumn(int width);
    Button *submitButton() const { return m_submit; }
    Button *cancelButton() const { return m_cancel; }

    //! Fields whose problems are shown beside them; they are checked once they have been left or sent.
    void addField(FormField *field);
    FormField *field(const QString &key) const;

    //! What keeps the values from being sent.
    virtual Problems problems() const { return {}; }
    //! Called once nothing is wrong any more.
    virtual void submit() = 0;
    virtual bool hasChanges() const { return false; }
    //! Something was edited: shows and takes away problems as far as that may be done now.
    virtual void edited(FormField *field);
    //! Makes \a field visible, for dialogs that can hide some.
    virtual void reveal(FormField *field);
    void trySubmit();

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    void watch(FormField *field);
    void makeRoom();
    void showProblems(bool all);
    void setInputEnabled(bool isEnabled);
    void askBeforeDiscarding();

    Theme m_theme;
    EnvironmentBar *m_bar;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QVBoxLayout *m_heading;
    QWidget *m_content;
    QVBoxLayout *m_body;
    Banner *m_banner;
    BusyLine *m_busyLine;
    QStackedWidget *m_foot;
    QHBoxLayout *m_footer;
    Button *m_submit;
    Button *m_cancel;
    Button *m_keep;
    QList<FormField *> m_fields;
    QSet<QString> m_touched;
    QString m_submitText;
    QString m_cancelText;
    QPointer<QWidget> m_focusBefore;
    bool m_isBusy = false;
    bool m_isFixed = false;
};

} // namespace gatehouse

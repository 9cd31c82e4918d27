#pragma once

#include "ui/connections/requestdialog.h"

namespace gatehouse {

//! Why the keychain of the system did not do what it was asked.
struct KeychainProblem
{
    enum class Kind {
        Missing, //!< the system has none, or it does not run
        Locked,
        Refused, //!< the person or the system said no
        Failed,  //!< anything else
    };
    enum class Wanted { Read, Store, Remove };

    Kind kind = Kind::Failed;
    Wanted wanted = Wanted::Read;
    QString detail; //!< the system's own words, if any

    QString text() const;     //!< what happened
    QString nextStep() const; //!< what to do about it
};

//! Offers to try the keychain again or to do without it until the program quits. Nothing is lost by closing it.
class KeychainProblemDialog : public RequestDialog
{
    Q_OBJECT

public:
    KeychainProblemDialog(const Theme &theme, const KeychainProblem &problem, QWidget *parent = nullptr);

    //! After a retry that ended the same way or another.
    void setProblem(const KeychainProblem &problem);

signals:
    void retryWanted();
    void memoryWanted(); //!< keep it in memory until the program quits

protected:
    void submit() override;

private:
    KeychainProblem m_problem;
    TextLabel *m_nextStep;
    TextLabel *m_detail;
    TextLabel *m_memory;
    Button *m_keepInMemory;
};

} // namespace gatehouse

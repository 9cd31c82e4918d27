#pragma once

#include "models/schema/service.h"
#include "ui/connections/connectionform.h"
#include "ui/widgets/panel.h"

class QCheckBox;

namespace gatehouse {

class Banner;
class BusyLine;
class Button;
class TextLabel;

//! What came of trying a connection.
struct TestResult
{
    bool works = false;
    QString text;     //!< what was found or what went wrong
    QString nextStep; //!< what to do about it
    //! What was learnt, such as "Line 3.5" and "signed in as asha@example.org".
    QStringList details;
};

//! One service of a workspace: whether it is part of it, its settings, and a way to try them.
class ConnectionSection : public Panel
{
    Q_OBJECT

public:
    ConnectionSection(const Theme &theme, Service service, const Record &start, bool isPart,
                      const QList<OperationChoice> &operations, QWidget *parent = nullptr);

    bool isPart() const;
    ConnectionForm *form() const { return m_form; }

    void showTesting();
    void showResult(const TestResult &result);
    bool isTesting() const { return m_isTesting; }
    //! No result, none awaited.
    void forgetTest();

signals:
    void toggled();
    void edited(gatehouse::FormField *field);
    void testWanted();
    void testStopped();

private:
    void showPart();

    bool m_wasPart;
    bool m_isTesting = false;
    QCheckBox *m_part;
    Button *m_test;
    TextLabel *m_removal;
    QWidget *m_body;
    ConnectionForm *m_form;
    Banner *m_result;
    BusyLine *m_busy;
};

} // namespace gatehouse

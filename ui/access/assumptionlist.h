#pragma once

#include "models/access/assumptions.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace gatehouse {

class Button;
class TextLabel;

//! What is assumed where the service is not documented, each with what it may be. Those an answer leans on always
//! stand there, the others when asked for.
class AssumptionList : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionList(const Theme &theme, QWidget *parent = nullptr);

    void setAssumptions(const AccessAssumptions &assumptions, AssumptionSet leansOn);

signals:
    void chosen(gatehouse::Assumption assumption, int choice);

private:
    struct Line
    {
        QWidget *room = nullptr;
        QComboBox *choices = nullptr;
    };
    void showLines();

    TextLabel *m_intro;
    Button *m_more;
    std::array<Line, assumptionCount> m_lines;
    AssumptionSet m_leansOn = 0;
    bool m_isWhole = false;
};

} // namespace gatehouse

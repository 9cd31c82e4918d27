#pragma once

#include "models/import/importplan.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace gatehouse {

class Button;

//! What a verdict means, for badges.
Tone verdictTone(ImportVerdict verdict);

//! How many rows there are of each verdict; choosing one shows only those.
class ImportVerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportVerdictBar(const Theme &theme, QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    void choose(std::optional<ImportVerdict> verdict); //!< no value: all

signals:
    void chosen(std::optional<gatehouse::ImportVerdict> verdict); //!< by the person

private:
    std::array<Button *, importVerdictCount> m_buttons;
    Button *m_all;
    QButtonGroup *m_group;
};

} // namespace gatehouse

#pragma once

#include "ui/records/pageframe.h"

#include <array>

class QAction;
class QStackedWidget;

namespace gatehouse {

class Button;
class DropCover;
class ImportCheckStep;
class ImportColumnsStep;
class ImportDraft;
class ImportRunStep;
class ImportStart;

//! The page of the bulk import: from a file to its columns, to the check of its rows, to the import and its report.
class ImportPage : public PageFrame
{
    Q_OBJECT

public:
    enum class Step : quint8 { Start, Columns, Check, Run };
    Q_ENUM(Step)

    struct Texts
    {
        QString title;
        bool hasScopes = false; //!< the organization is chosen in the header
    };

    //! The draft must outlive the page.
    ImportPage(const Theme &theme, const Texts &texts, ImportDraft *draft, QWidget *parent = nullptr);

    //! What is done next in each step, as its primary button; none where there is nothing.
    void setPrimaryActions(QAction *toCheck, QAction *import);
    //! What else can be done, beside it.
    void setActions(QAction *close, QAction *exportPlan, QAction *open);

    Step step() const { return m_step; }
    void setStep(Step step);
    //! Which steps can be gone to by their buttons.
    void setPossible(bool columns, bool check, bool run);

    ImportStart *start() const { return m_start; }
    ImportColumnsStep *columns() const { return m_columns; }
    ImportCheckStep *check() const { return m_check; }
    ImportRunStep *run() const { return m_run; }
    DropCover *cover() const { return m_cover; }

signals:
    void stepChosen(gatehouse::ImportPage::Step step); //!< by its button

protected:
    bool event(QEvent *event) override;

private:
    QAction *editFor(QEvent *event) const;
    void showButtons();

    ImportStart *m_start;
    ImportColumnsStep *m_columns;
    ImportCheckStep *m_check;
    ImportRunStep *m_run;
    DropCover *m_cover;
    QWidget *m_strip;
    std::array<Button *, 3> m_steps;
    Button *m_close;
    Button *m_export;
    Button *m_toCheck;
    Button *m_import;
    Button *m_open;
    QStackedWidget *m_pages;
    Step m_step = Step::Start;
};

} // namespace gatehouse

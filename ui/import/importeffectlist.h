#pragma once

#include "models/import/importfilter.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

//! What else an import brings about, a sentence each; choosing one shows the rows it happens to, choosing it once more
//! all again.
class ImportEffectList : public QWidget
{
    Q_OBJECT

public:
    explicit ImportEffectList(const Theme &theme, QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    void choose(const ImportFilter &filter); //!< what is shown now

signals:
    void chosen(const gatehouse::ImportFilter &filter); //!< by the person

private:
    class Sentence;

    void addSentence();

    Theme m_theme;
    ImportFilter m_filter;
    QList<ImportPlan::EffectKind> m_kinds;
    QList<Sentence *> m_sentences; //!< one for each, and those that are not needed at present
};

} // namespace gatehouse

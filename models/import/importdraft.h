#pragma once

#include "models/import/importcheck.h"

#include <QObject>

namespace gatehouse {

//! An import while a person prepares it: the file, the mapping, the mends with undo, and the plan that follows from
//! them, made on another thread. Nothing here takes longer than a moment.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    explicit ImportDraft(QObject *parent = nullptr);
    ~ImportDraft() override;

    //! Starts over with another file or target; the directory and what was imported stay. \a mapping: a remembered one;
    //! without it one is guessed.
    void start(const CsvDocument &document, const ImportTarget &target,
               const std::optional<ImportMapping> &mapping = std::nullopt);
    //! Such as after roles were read; mends stay. Where it has other fields than before, the columns are mapped anew,
    //! by
    //! \a mapping or by guessing.
    void setTarget(const ImportTarget &target, const std::optional<ImportMapping> &mapping = std::nullopt);
    void setMapping(const ImportMapping &mapping);
    void setDirectory(const ImportDirectory &directory);
    void setImported(const std::shared_ptr<const ImportedKeys> &imported); //!< see ImportInput::imported

    const CsvDocument &document() const { return m_input.document; }
    const ImportTarget &target() const { return m_input.target; }
    const ImportMapping &mapping() const { return m_input.mapping; }
    //! See gatehouse::secretColumns(); of the file's own columns.
    QList<bool> secretColumns() const;
    const ImportMends &mends() const { return m_input.mends; }

    //! The last plan that is done. While isBusy() it may lag behind the mends.
    const ImportPlan &plan() const { return m_plan; }
    bool isBusy() const { return m_isBusy; }
    //! As it is meant now, also where the plan lags behind.
    QString cell(qint64 row, int column) const;

    void edit(const ImportEdit &edit);
    //! Those in force, in their order.
    std::span<const ImportEdit> edits() const { return std::span(m_edits).first(m_position); }
    //! Puts edits of an earlier time before those that were made since.
    void restore(std::vector<ImportEdit> edits);
    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_edits.size(); }
    QString undoName() const; //!< of the edit that undo() takes back; empty: none
    QString redoName() const;
    void undo();
    void redo();

signals:
    void started(); //!< other file, other columns, other fields
    void mappingChanged();
    void editsChanged(); //!< cells, rows set aside, undo and redo
    void planChanged();
    void busyChanged(bool busy);
    void progressed(qint64 rows, qint64 of);

private:
    void map(const std::optional<ImportMapping> &mapping);
    void checkAll();
    void checkEdit(const ImportRows &rows);
    void run();
    void finished(const std::optional<ImportPlan> &plan);
    void setBusy(bool busy);

    struct Work;
    ImportInput m_input;
    ImportPlan m_plan;
    std::vector<ImportEdit> m_edits;
    size_t m_position = 0;
    std::unique_ptr<Work> m_work;
    std::vector<ImportRows> m_touched; //!< not yet looked at again
    bool m_needsAll = false;
    bool m_isBusy = false;
};

} // namespace gatehouse

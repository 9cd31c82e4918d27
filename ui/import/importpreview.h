#pragma once

#include "models/csv/csvdocument.h"

#include <QAbstractTableModel>

namespace gatehouse {

//! What becomes of a column of a file.
enum class ImportColumnUse : quint8 {
    None,
    KeptOut, //!< it fills no field, and what it holds is a secret
    Field,
    Secret, //!< it fills a field that nobody may read over a shoulder
};

//! The rows of a file as they stand in it, read when they are shown. Secrets are masked.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    //! Another file, or the same read in another way or further.
    void setDocument(const CsvDocument &document);
    void setUses(const QList<ImportColumnUse> &uses);
    ImportColumnUse use(int column) const { return m_uses.value(column, ImportColumnUse::None); }

    //! As a sentence.
    static QString useText(ImportColumnUse use);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CsvDocument m_document;
    QList<ImportColumnUse> m_uses;
};

} // namespace gatehouse

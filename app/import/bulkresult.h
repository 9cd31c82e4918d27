#pragma once

#include "app/import/importentry.h"

#include <QByteArrayView>

namespace gatehouse {

//! One line of the result file of a bulk user file.
struct BulkResultRow
{
    QHash<QString, QString> values; //!< by column; never told to anybody, since passwords are among them
    QString words;                  //!< statusOrUserId: a number, or what the service says; empty: the line is cut off
};

//! Reads a result file. It looks like CSV and is none: the service writes each value as JSON, so that a quotation mark
//! is preceded by a backslash, a line end is \n, a number stands bare and what is missing is nothing at all; values
//! that double quotation marks are read too. Nothing where it has no column statusOrUserId, so that it is something
//! else. \a columns: those of the file, in their order.
std::optional<QList<BulkResultRow>> readBulkResult(QByteArrayView text, QStringList *columns = nullptr);

//! Whether the words are those of somebody who has been created, invited or changed, or who needed no change.
bool isBulkSuccess(const QString &words);

//! The lines of those that are no success, as CSV to be mended and imported again: the columns of the result file, as a
//! report of ours has them, with the service's words. Passwords are in it. Empty: all are; nothing: see
//! readBulkResult().
std::optional<QByteArray> failedBulkRows(QByteArrayView text);

//! What became of each row that was in the uploaded file, told apart by e-mail address, user name or phone number and,
//! where these do not tell and the result tells of others of the file, by its place. \a sent in the order of the file.
//! Of rows the result does not tell of nobody knows, and words say so.
QList<ImportSettling> settleByResult(const QList<ImportedRow> &sent, const QList<BulkResultRow> &result);

} // namespace gatehouse

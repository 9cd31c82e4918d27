#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

class QWidget;

namespace gatehouse {

struct PageContext;

//! Where the rows of an import come from.
struct ImportFile
{
    QString path;    //!< of a file of this computer; empty: the text
    QByteArray text; //!< pasted, in UTF-8
    QString name;    //!< for people
    QString scope;   //!< the organization it is meant for; empty: the one the page is about
    //! See mappingToJson(); empty: the one remembered for files like it.
    QJsonObject mapping = {};
    QString way = {};                //!< see ImportLookups::ways(); empty: the one last chosen
    QStringList editableFields = {}; //!< ELEVATE 3.5, see BulkUpload

    bool isNull() const { return path.isEmpty() && text.isEmpty(); }

    static ImportFile of(const QString &path);
    static ImportFile pasted(const QString &text);
};

//! Whether a text is rows of cells, as spreadsheets copy them, and not a word or a sentence.
bool looksLikeRows(const QString &text);
QString noRowsText(); //!< what to say where it is not

//! Asks for a file of rows, beginning in the folder last used, and calls \a take with the answer.
void askForImportFile(const PageContext &context, QWidget *parent, const std::function<void(const QString &)> &take);

} // namespace gatehouse

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace gatehouse {

class SettingsStore;

//! What a file can be saved as.
struct SaveFormat
{
    QString text; //!< with its suffix in brackets: "JSON (*.json)"
    QString suffix;
};
SaveFormat csvFormat();
SaveFormat jsonFormat();

struct SaveQuestion
{
    QString title;
    QString name; //!< of the file, without suffix where there are formats
    //! The first unless the person chooses another; none: the name says what it is.
    QList<SaveFormat> formats = {};
};

//! A name for the file of what is called so: "all-users".
QString fileNameOf(const QString &title);

//! Asks where to save a file, beginning in the folder last used, which \a settings remembers, and calls \a take with
//! the answer.
void askWhereToSave(SettingsStore *settings, QWidget *parent, const SaveQuestion &question,
                    const std::function<void(const QString &file)> &take);

} // namespace gatehouse

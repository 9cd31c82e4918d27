#pragma once

#include "app/pages/pagecontext.h"
#include "models/geo/fencefile.h"

#include <QObject>
#include <QPointer>

namespace gatehouse {

class GeofencePage;
class ImportDialog;
class PolygonCover;

//! Takes geofences and polygons from a file into the document, after showing what that would do.
class FenceImport : public QObject
{
    Q_OBJECT

public:
    FenceImport(const PageContext &context, GeofencePage *page, PolygonCover *cover, QObject *parent);

    void setQuota(std::optional<qint64> quota) { m_quota = quota; }
    void chooseFile();
    void read(const QStringList &files); //!< one after the other

private:
    void readNext();
    void open(const QString &fileName, const QByteArray &bytes);
    void readAgain();
    void preview();
    void take();
    qsizetype room() const;

    PageContext m_context;
    GeofencePage *m_page;
    PolygonCover *m_cover;
    std::optional<qint64> m_quota;
    QStringList m_files;
    QPointer<ImportDialog> m_dialog;
    QString m_fileName;
    QByteArray m_bytes;
    FenceFile m_file;
    QList<FencePolygon> m_polygons; //!< of all files, to be covered in the end
};

} // namespace gatehouse

#include "network/operations/elevate.h"
#include "network/sandbox/elevate/bulk.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/files.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

//! Where the object lies: what is public has a store of its own.
static QString placeOf(const Context &context, const QString &path)
{
    return context.asked("public"_L1) == "true"_L1 ? QString(u"public/"_s + path) : path;
}

static Answer getUploadUrlRule(Context &context)
{
    const QString name = context.asked("fileName"_L1);
    const QString folder = context.asked("dynamicPath"_L1);
    const QString path =
        folder.isEmpty() ? u"users/%1-%2-%3"_s.arg(context.caller.id).arg(QDateTime::currentMSecsSinceEpoch()).arg(name)
                         : QString(folder + u'/' + name);
    return success(
        context, u"Signed Url Generated Successfully."_s,
        QJsonObject{{u"signedUrl"_s, context.world.files->signedUrl(Verb::Put, placeOf(context, path)).toString()},
                    {u"filePath"_s, path},
                    {u"destFilePath"_s, path}});
}

static Answer downloadUrl(Context &context, const QString &path)
{
    return success(context, u"Download Url Generated Successfully."_s,
                   context.world.files->signedUrl(Verb::Get, path).toString());
}

static Answer getDownloadUrlRule(Context &context)
{
    const QString path = context.asked("filePath"_L1);
    return downloadUrl(context, path.isEmpty() ? u"undefined"_s : placeOf(context, path));
}

static Answer getSampleCsvUrlRule(Context &context)
{
    const QString path = u"sample/bulk-users.csv"_s;
    if (!context.world.files->get(path)) {
        const QString columns = elevate::bulkUserColumns(context.line()).join(u',');
        const QString example = context.hasTenants() ? u"Asha Rao,asha.rao@example.org,,,asha_rao,Example!2026,mentee"_s
                                                     : u"Asha Rao,asha.rao@example.org,mentee"_s;
        context.world.files->put(path, QString(columns + u'\n' + example + u'\n').toUtf8());
    }
    return downloadUrl(context, path);
}

std::span<const HandlerRow> fileRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::getUploadUrl, getUploadUrlRule},
        HandlerRow{&elevate::getDownloadUrl, getDownloadUrlRule},
        HandlerRow{&elevate::getSampleCsvUrl, getSampleCsvUrlRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox

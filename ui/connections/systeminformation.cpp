#include "ui/connections/systeminformation.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString informationWords(const char *text)
{
    return QCoreApplication::translate("SystemInformation", text);
}

QString screenText()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return {};
    const QSize size = screen->size();
    return u"%1 × %2, %3 ×"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio());
}

} // namespace

QList<SystemFact> systemInformation()
{
    return {
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Gatehouse")), QString::fromLatin1(GATEHOUSE_VERSION)},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Qt")), QString::fromLatin1(qVersion())},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "System")), QSysInfo::prettyProductName()},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Kernel")),
         QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Processor")), QSysInfo::currentCpuArchitecture()},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Window system")), QGuiApplication::platformName()},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Screen")), screenText()},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Language")), QLocale().name()},
        {informationWords(QT_TRANSLATE_NOOP("SystemInformation", "Time zone")),
         QString::fromLatin1(QTimeZone::systemTimeZoneId())},
    };
}

QString textOf(const QList<SystemFact> &facts)
{
    QString text;
    for (const SystemFact &fact : facts)
        text += fact.name % u": "_s % fact.value % u'\n';
    return text;
}

} // namespace gatehouse

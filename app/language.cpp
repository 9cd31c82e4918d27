#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! The sources are written in it.
static constexpr auto original = QLocale::English;

static QLocale localeOf(const QString &setting)
{
    const QLocale system = QLocale::system();
    if (setting != "system"_L1) {
        const QLocale chosen(setting);
        return chosen.language() == system.language() ? system : QLocale(chosen.language(), system.territory());
    }
    return system;
}

QString applyLanguage(const QString &setting)
{
    const QLocale locale = localeOf(setting);
    QLocale::setDefault(locale);
    auto translator = std::make_unique<QTranslator>();
    const auto load = [&translator](const QLocale &which) {
        return translator->load(which, u"gatehouse"_s, u"_"_s, u":/translations"_s);
    };
    // English has a file too, of nothing but singulars and plurals.
    if (!load(locale) && !load(QLocale(original)))
        return QLocale::languageToCode(original);
    const QString language = QLocale::languageToCode(QLocale(translator->language()).language());
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
    return language;
}

} // namespace gatehouse

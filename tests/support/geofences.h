#pragma once

#include "app/geofences/geofencecontroller.h"
#include "tests/support/journey.h"
#include "ui/map/coverpanel.h"
#include "ui/map/geofencepage.h"
#include "ui/map/importdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMouseEvent>
#include <QTest>

//! The page of geofences in a journey: by whatever stands on it, by mouse and by keys.
namespace gatehouse::geofences {

using namespace Qt::StringLiterals;

inline GeofencePage *page(Journey &journey)
{
    return qobject_cast<GeofencePage *>(journey.window().currentPage());
}

inline FenceCanvas *canvas(Journey &journey)
{
    return page(journey)->canvas();
}

inline FenceDocument *document(Journey &journey)
{
    return canvas(journey)->document();
}

inline bool chooseOrganization(Journey &journey, const QString &name)
{
    auto *scope = page(journey)->findChild<QComboBox *>(u"scope"_s);
    const int index = scope->findText(name);
    if (index < 0)
        return false;
    scope->setFocus();
    while (scope->currentIndex() != index)
        QTest::keyClick(scope, scope->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    return true;
}

inline bool openFences(Journey &journey, const QString &organization, int count)
{
    if (!journey.goTo(u"ivalt.geofences"_s) || !page(journey))
        return false;
    const auto *watch = page(journey)->findChild<PageWatch *>();
    return QTest::qWaitFor([&] { return watch->isReady() && document(journey); }) &&
           chooseOrganization(journey, organization) &&
           QTest::qWaitFor([&] { return document(journey)->count() == count && watch->isReady(); });
}

inline FenceKey named(Journey &journey, const QString &name)
{
    for (FenceKey key : document(journey)->keys()) {
        if (document(journey)->fence(key).shown().name == name)
            return key;
    }
    return NoFenceKey;
}

inline const FenceValues &valuesOf(Journey &journey, FenceKey key)
{
    return document(journey)->fence(key).shown();
}

inline void drag(Journey &journey, QPoint from, QPoint way, Qt::KeyboardModifiers held = Qt::AltModifier)
{
    FenceCanvas *map = canvas(journey);
    QTest::mousePress(map, Qt::LeftButton, held, from);
    for (int step = 1; step <= 4; ++step) {
        const QPointF place = from + QPointF(way) * step / 4;
        QMouseEvent move(QEvent::MouseMove, place, map->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, held);
        QApplication::sendEvent(map, &move);
    }
    QTest::mouseRelease(map, Qt::LeftButton, held, from + way);
}

inline void press(Journey &journey, Qt::Key key, Qt::KeyboardModifiers held = {})
{
    QTest::keyClick(canvas(journey), key, held);
}

//! Saves everything, which is reviewed first.
inline bool save(Journey &journey)
{
    press(journey, Qt::Key_S, Qt::ControlModifier);
    return journey.confirm() && journey.waitUntilNoDialog();
}

inline bool drop(Journey &journey, const QString &name, const QByteArray &bytes)
{
    const QString path = journey.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    return Journey::drop(page(journey), path);
}

//! The dialog once it has read the file.
inline ImportDialog *importDialog(Journey &journey)
{
    auto *dialog = qobject_cast<ImportDialog *>(journey.waitForDialog());
    return dialog && QTest::qWaitFor([&] { return !dialog->isBusy(); }) ? dialog : nullptr;
}

//! The panel that covers a polygon, once circles for it are found.
inline CoverPanel *coverPanel(Journey &journey)
{
    auto *panel = page(journey)->findChild<CoverPanel *>();
    const auto isFound = [&] {
        return panel->isVisible() && std::ranges::any_of(panel->findChildren<QAbstractButton *>(), [](auto *button) {
                   return button->isEnabled() && button->text().startsWith("Make "_L1) &&
                          button->text().contains("geofence"_L1) && button->text() != "Make geofences"_L1;
               });
    };
    return QTest::qWaitFor(isFound) ? panel : nullptr;
}

} // namespace gatehouse::geofences

#pragma once

#include "ui/theme/theme.h"

#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace gatehouse::test {

//! Paints \a widget in both themes at one and two pixels a point. The pictures go to the folder that the environment
//! variable GATEHOUSE_PICTURES names; without it they are only looked at for being more than one flat colour.
inline void takePictures(Theme theme, QWidget *widget, const QString &name)
{
    using namespace Qt::StringLiterals;
    const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        QCoreApplication::processEvents();
        for (const int scale : {1, 2}) {
            QPixmap pixmap(widget->size() * scale);
            pixmap.setDevicePixelRatio(scale);
            pixmap.fill(QColor(theme.colors().surface));
            widget->render(&pixmap);

            const QImage image = pixmap.toImage().scaled(64, 64);
            QSet<QRgb> colors;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    colors.insert(image.pixel(x, y));
            }
            QVERIFY2(colors.size() > 1, qPrintable(name + " is blank"_L1));
            if (folder.isEmpty())
                continue;
            QDir().mkpath(folder);
            const QString file = u"%1/%2-%3-%4x.png"_s.arg(
                folder, name, appearance == Appearance::Dark ? u"dark"_s : u"light"_s, QString::number(scale));
            QVERIFY2(pixmap.save(file), qPrintable(file));
        }
    }
    theme.setAppearance(Appearance::Light);
}

} // namespace gatehouse::test

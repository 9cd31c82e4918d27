#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QMimeData;

namespace gatehouse {

class TextLabel;

//! Room to drop files of this computer onto.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    DropZone(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    //! Whether a single file is wanted; else any number.
    void setSingle(bool isSingle) { m_isSingle = isSingle; }
    //! Why no file is taken now, shown in place of the text; empty: files are taken.
    void setObstacle(const QString &obstacle);

signals:
    void dropped(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList filesIn(const QMimeData *offered) const;
    void setOver(bool isOver);

    Theme m_theme;
    QString m_text;
    QString m_obstacle;
    TextLabel *m_label;
    bool m_isSingle = false;
    bool m_isOver = false;
};

} // namespace gatehouse

#pragma once

#include "ui/import/importline.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;

namespace gatehouse {

class Button;
class IconLabel;
class TextLabel;

//! Shows on a bar how far an import is, or that nobody knows.
void showImportProgress(QProgressBar *bar, const ImportLine &line);
//! How an import went, as a sign.
Tone importTone(const ImportLine &line);

class ImportListRow : public QWidget
{
    Q_OBJECT

public:
    explicit ImportListRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const ImportLine &line);

signals:
    void goOnWanted();
    void openWanted();
    void removeWanted();

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_counts;
    QProgressBar *m_progress;
    Button *m_goOn;
    Button *m_open;
    Button *m_remove;
};

} // namespace gatehouse

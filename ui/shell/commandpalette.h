#pragma once

#include "ui/shell/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/settingsmemory.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace gatehouse {

class Panel;
class TextLabel;

//! Finds and runs anything the window can do. Lies over its parent; the focus goes back where it was.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype MostRecent = 6;

    CommandPalette(const Theme &theme, const SettingsMemory &memory, QWidget *parent);

    void open(const QList<PaletteEntry> &entries);
    void close();
    QLineEdit *line() const { return m_line; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void setRow(int row);
    void run(int row);
    void announce(const QString &text);
    bool handleKey(QKeyEvent *event);

    Theme m_theme;
    SettingsMemory m_memory;
    PaletteModel *m_model;
    Panel *m_panel;
    QLineEdit *m_line;
    QListView *m_list;
    TextLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace gatehouse

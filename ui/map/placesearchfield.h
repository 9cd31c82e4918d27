#pragma once

#include "ui/map/placelist.h"
#include "ui/widgets/searchfield.h"

#include <QPointer>

#include <memory>

class QListView;

namespace gatehouse {

class Panel;
class PlaceSearch;
class TextLabel;

//! Finds places by their name among those that come with the program, or takes coordinates. What is found hangs below,
//! over the window: Up and Down choose, Enter goes there, Esc closes. The names are read, aside, when the field first
//! gets the focus.
class PlaceSearchField : public SearchField
{
    Q_OBJECT

public:
    static constexpr int MostRows = 8;

    explicit PlaceSearchField(const Theme &theme, QWidget *parent = nullptr);
    ~PlaceSearchField() override;

    QListView *list() const { return m_list; }
    bool isOpen() const;

signals:
    void chosen(const gatehouse::PlaceChoice &choice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void read();
    void find();
    void arrange();
    void setRow(int row);
    void choose(int row);
    void announce(const QString &text);

    Theme m_theme;
    PlaceListModel *m_model;
    QPointer<Panel> m_panel; //!< a child of the window, so that it can hang over others
    QListView *m_list;
    TextLabel *m_message;
    std::shared_ptr<const PlaceSearch> m_search; //!< null until it is read
    bool m_isReading = false;
    bool m_isSetting = false; //!< the text of what was chosen
};

} // namespace gatehouse

#pragma once

#include "models/schema/field.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QAction;
class QScrollArea;

namespace gatehouse {

class ActionBar;
class DetailRow;
class Button;
class TextLabel;

//! One line of the details: a label and what stands there, as people read it.
struct DetailLine
{
    QString label;
    QString value;                  //!< empty: shown as a dash
    bool isFixed = false;           //!< identifiers and JSON, in the fixed font; JSON is laid out in lines
    QString section = {};           //!< heading above the first line of a group; empty: none
    std::optional<Tone> badge = {}; //!< the value is a state and means this
    QString tooltip = {};           //!< says more than the value
    //! The value is a secret: hidden until asked for, then shown, or kept on the clipboard, for so long. 0: no secret.
    std::chrono::seconds secretFor{0};

    bool operator==(const DetailLine &) const = default;
};

//! A field of a record as a line of its details.
DetailLine detailLine(const Field &field, const QString &canonical, const MomentStyle &moments = {});

//! All fields of one record beside the table.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &title, const QString &kind, const QList<DetailLine> &lines);
    //! Says that several or no records are selected.
    void showMessage(const QString &title, const QString &text);
    //! Buttons below the title; those for which there is no room stand in a menu.
    void setActions(const QList<QAction *> &actions);
    //! Whether there is a button that closes it; there is at first.
    void setClosable(bool isClosable);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearLines();
    void layOut(const QList<DetailLine> &lines);

    Theme m_theme;
    TextLabel *m_title;
    TextLabel *m_kind;
    ActionBar *m_buttons;
    Button *m_close;
    bool m_hasActions = false;
    QScrollArea *m_scroll;
    QWidget *m_lines = nullptr;
    QStringList m_sections;    //!< of each line
    QList<DetailRow *> m_rows; //!< one a line; kept while the next record has the same lines
};

} // namespace gatehouse

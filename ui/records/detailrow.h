#pragma once

#include "ui/records/detailspane.h"

#include <QTimer>

class QVBoxLayout;

namespace gatehouse {

class Button;
class StatusBadge;

//! A label and what stands there, with a button that copies it: seen while the pointer is on the row or the button
//! has the focus. A secret is hidden until it is asked for, with a button for that.
class DetailRow : public QWidget
{
    Q_OBJECT

public:
    explicit DetailRow(const Theme &theme, QWidget *parent = nullptr);

    void setLine(const DetailLine &line);

private:
    void showBadge(const DetailLine &line);
    void showText(const DetailLine &line);
    void setRevealed(bool isRevealed);
    void copy();
    bool isSecret() const { return m_line && m_line->secretFor > std::chrono::seconds(0) && !m_line->value.isEmpty(); }

    Theme m_theme;
    std::optional<DetailLine> m_line;
    QVBoxLayout *m_texts;
    TextLabel *m_label;
    TextLabel *m_text = nullptr; //!< made when first needed, as is the badge; one of them shows the value
    StatusBadge *m_badge = nullptr;
    TextLabel *m_note = nullptr; //!< that a secret is on the clipboard; made when first needed
    Button *m_reveal = nullptr;  //!< of a secret; made when first needed
    Button *m_copy;
    bool m_isRevealed = false;
    QTimer m_hiding;     //!< while a secret is shown
    QTimer m_forgetting; //!< while a copied secret is on the clipboard
};

} // namespace gatehouse

#pragma once

#include "ui/records/detailspane.h"

class QVBoxLayout;

namespace gatehouse {

class Button;
class StatusBadge;

//! A label and what stands there, with a button that copies it: seen while the pointer is on the row or the button
//! has the focus.
class DetailRow : public QWidget
{
    Q_OBJECT

public:
    explicit DetailRow(const Theme &theme, QWidget *parent = nullptr);

    void setLine(const DetailLine &line);

private:
    void showBadge(const DetailLine &line);
    void showText(const DetailLine &line);

    Theme m_theme;
    std::optional<DetailLine> m_line;
    QVBoxLayout *m_texts;
    TextLabel *m_label;
    TextLabel *m_text = nullptr; //!< made when first needed, as is the badge; one of them shows the value
    StatusBadge *m_badge = nullptr;
    Button *m_copy;
};

} // namespace gatehouse

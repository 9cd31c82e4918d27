#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class Button;
struct DetailLine;

//! A label and what stands there, with a button that copies it: seen while the pointer is on the row or the button
//! has the focus.
class DetailRow : public QWidget
{
    Q_OBJECT

public:
    DetailRow(const Theme &theme, const DetailLine &line, QWidget *parent = nullptr);

private:
    Button *m_copy;
};

} // namespace gatehouse

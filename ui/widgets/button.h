#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

class QAction;

namespace gatehouse {

//! A push button in one of the four kinds of the product. At most one Primary on a page.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Primary,
        Danger, //!< carries out something that cannot be taken back
        Quiet   //!< no frame until pointed at
    };
    Q_ENUM(Kind)

    Button(const Theme &theme, Kind kind, const QString &text, Icon icon = Icon::None, QWidget *parent = nullptr);

    //! A square quiet button with an icon only; \a name is its tooltip and accessible name.
    static Button *iconOnly(const Theme &theme, Icon icon, const QString &name, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setGlyph(Icon icon);
    //! Does what the action does and takes over its text, icon and state; its keys stand in the tooltip, or what is in
    //! its way (its status tip). A button with an icon of its own keeps it.
    void follow(QAction *action);
    //! A menu without the arrow that Qt would draw beside an icon-only button.
    bool isIconOnly() const { return m_isIconOnly; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void updateIcon();

    Theme m_theme;
    Kind m_kind;
    Icon m_icon = Icon::None;
    bool m_isIconOnly = false;
};

} // namespace gatehouse

#pragma once

#include "models/geo/circlecover.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace gatehouse {

class Button;
class TextLabel;

//! Asks with how many circles a polygon is to be covered, and tells how well they do. What it asks is answered
//! elsewhere: see asked() and show().
class CoverPanel : public Panel
{
    Q_OBJECT

public:
    struct Subject
    {
        QString name;   //!< of the geofences that come of it
        int number = 1; //!< of several polygons, from 1
        int count = 1;
        int quota = 10;                           //!< circles there is room for
        std::optional<CoverOptions> options = {}; //!< as they were chosen for it before
        bool isOver = false; //!< there is none: it is offered to cover, but the service will refuse
    };

    explicit CoverPanel(const Theme &theme, QWidget *parent = nullptr);

    void ask(const Subject &subject);
    void setPlace(int number, int count); //!< of the polygon that is asked about
    void showBusy();
    void show(const CircleCover &cover);

    QString name() const;
    CoverOptions options() const;

signals:
    void asked(); //!< the options are others now
    void accepted();
    void nameEdited(const QString &name);
    void skipped(); //!< this polygon, or all when it is the only one

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_asked = 0;
    TextLabel *m_title;
    TextLabel *m_figures;
    TextLabel *m_problem;
    QLineEdit *m_name;
    QSpinBox *m_number;
    QSlider *m_slider;
    QComboBox *m_aim;
    Button *m_accept;
    Button *m_skip;
};

} // namespace gatehouse

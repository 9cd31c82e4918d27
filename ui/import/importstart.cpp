#include "ui/import/importstart.h"

#include "ui/files/dropzone.h"
#include "ui/import/importlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusguide.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

static constexpr int dropHeight = 120;

ImportStart::ImportStart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_drop(new DropZone(theme, tr("Drop a CSV of users here, open one, or paste rows from a spreadsheet")))
    , m_open(new Button(theme, Button::Kind::Primary, {}, Icon::File))
    , m_paste(new Button(theme, Button::Kind::Plain, {}))
    , m_sample(new Button(theme, Button::Kind::Plain, {}))
    , m_list(new ImportList(theme))
{
    m_drop->setSingle(true);
    m_drop->setFixedHeight(dropHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Gap);
    buttons->addStretch(1);
    for (Button *button : {m_open, m_paste, m_sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *note =
        new TextLabel(theme, tr("Nothing is sent before you have seen what would happen to each row and confirmed it."),
                      tokens::TextBase, Tone::Muted);
    note->setAlignment(Qt::AlignHCenter);
    note->setWordWrap(true);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Section);
    top->setSpacing(tokens::Padding);
    top->addWidget(m_drop);
    top->addLayout(buttons);
    top->addWidget(note);
    auto *title = new TextLabel(theme, tr("Imports"), tokens::TextBase, Tone::Text, QFont::DemiBold);
    title->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Grid);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Separator(theme));
    column->addWidget(title);
    column->addWidget(area, 1);
    new FocusGuide(this, m_open);
    connect(m_drop, &DropZone::dropped, this, [this](const QStringList &files) { emit dropped(files.first()); });
}

void ImportStart::setWays(QAction *open, QAction *paste, QAction *sample)
{
    m_open->follow(open);
    m_paste->follow(paste);
    m_sample->setVisible(sample);
    if (sample)
        m_sample->follow(sample);
}

} // namespace gatehouse

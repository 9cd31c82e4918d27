#include "ui/connections/formfield.h"

#include "ui/theme/draw.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace gatehouse {

constexpr int mark = 12;

FormField::FormField(const Theme &theme, const QString &key, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key)
    , m_label(label)
    , m_editor(editor)
    , m_line(new QHBoxLayout)
    , m_below(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(tokens::Gap);
    m_line->addWidget(editor, 1);
    m_below->setWordWrap(true);
    m_below->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    if (!label.isEmpty()) {
        auto *above = new TextLabel(theme, label, tokens::TextBase, Tone::Text, QFont::Medium);
        above->setBuddy(editor);
        layout->addWidget(above);
        editor->setAccessibleName(label);
    }
    layout->addLayout(m_line);
    layout->addWidget(m_below);
    setFocusProxy(editor);
}

void FormField::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setWarning(const QString &warning)
{
    if (m_warning == warning)
        return;
    m_warning = warning;
    refresh();
}

void FormField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    refresh();
}

void FormField::refresh()
{
    const bool isWrong = !m_problem.isEmpty();
    const bool isDoubtful = !isWrong && !m_warning.isEmpty();
    const QString text = isWrong ? m_problem : isDoubtful ? m_warning : m_hint;
    m_below->setText(text);
    m_below->setTone(isWrong ? Tone::Danger : isDoubtful ? Tone::Warning : Tone::Muted);
    // What explains a box begins where the box's own text does.
    const int indent =
        qobject_cast<QCheckBox *>(m_editor) && !qobject_cast<Switch *>(m_editor) ? tokens::SmallIcon + tokens::Gap : 0;
    m_below->setContentsMargins(isWrong || isDoubtful ? mark + tokens::Grid : indent, 0, 0, 0);
    m_below->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);

    // The style takes the edge of an editor from this role.
    QPalette palette;
    if (isWrong)
        palette.setColor(QPalette::Mid, m_theme.color(Tone::Danger));
    m_editor->setPalette(palette);
    update();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_problem.isEmpty())
        refresh();
}

void FormField::paintEvent(QPaintEvent *)
{
    const bool isWrong = !m_problem.isEmpty();
    if (!isWrong && m_warning.isEmpty())
        return;
    QPainter painter(this);
    const QRect line(m_below->x(), m_below->y(), m_below->width(), m_below->fontMetrics().height());
    draw::glyph(&painter, QStyle::visualRect(layoutDirection(), line, {line.x(), line.y(), mark, line.height()}),
                isWrong ? Icon::CircleAlert : Icon::TriangleAlert, mark,
                m_theme.color(isWrong ? Tone::Danger : Tone::Warning));
}

} // namespace gatehouse

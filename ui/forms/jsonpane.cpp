#include "ui/forms/jsonpane.h"

#include "ui/code/codeeditor.h"
#include "ui/code/codehighlighter.h"
#include "ui/code/findbar.h"
#include "ui/forms/jsontreeview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

JsonPane::JsonPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(new CodeEditor(theme, this))
    , m_tree(new JsonTreeView(theme, &m_model, this))
    , m_findBar(new FindBar(theme, m_editor, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_stale(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, this))
    , m_treeStack(new QStackedWidget(this))
    , m_statusIcon(new IconLabel(theme, Icon::CircleCheck, tokens::SmallIcon, Tone::Success, this))
    , m_status(new TextLabel(theme, {}, tokens::TextSmall, Tone::Text, QFont::Normal, this))
    , m_show(new Button(theme, Button::Kind::Quiet, tr("Show"), Icon::None, this))
{
    m_editor->setAccessibleName(tr("The data as text"));
    m_editor->setHighlighter(std::make_unique<JsonHighlighter>(theme, m_editor->document()));
    m_stale->setWordWrap(true);
    m_stale->setAlignment(Qt::AlignCenter);
    m_stale->setMargin(tokens::Section);

    auto *textSide = new QWidget;
    auto *text = new QVBoxLayout(textSide);
    text->setContentsMargins({});
    text->setSpacing(tokens::Grid);
    text->addWidget(m_findBar);
    text->addWidget(m_editor, 1);
    m_treeStack->addWidget(m_tree);
    m_treeStack->addWidget(m_stale);
    m_stack->addWidget(textSide);
    m_stack->addWidget(m_treeStack);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeStatus());
    setFocusProxy(m_editor);

    m_delay.setSingleShot(true);
    m_delay.setInterval(120ms);
    connect(&m_delay, &QTimer::timeout, this, &JsonPane::read);
    connect(m_editor, &CodeEditor::typed, this, [this] {
        m_delay.start();
        emit changed();
    });
    connect(m_editor, &CodeEditor::findWanted, m_findBar, &FindBar::open);
    connect(&m_model, &JsonTreeModel::edited, this, &JsonPane::followTree);
    connect(&m_model, &JsonTreeModel::refused, this, [this](const QString &reason) {
        m_statusIcon->setIcon(Icon::CircleAlert, Tone::Danger);
        m_status->setText(reason);
    });
    connect(m_tree, &JsonTreeView::undoWanted, m_editor, &QPlainTextEdit::undo);
    connect(m_tree, &JsonTreeView::redoWanted, m_editor, &QPlainTextEdit::redo);
    connect(m_tabs, &QTabBar::currentChanged, this, &JsonPane::viewChanged);
    viewChanged(0);
}

JsonPane::~JsonPane()
{
    // The tree looks at the model until it goes.
    delete m_tree;
}

Button *JsonPane::addTool(Icon icon, const QString &text, const QKeySequence &keys, const std::function<void()> &run)
{
    auto *button = Button::iconOnly(m_theme, icon, text, this);
    button->setToolTip(withKeys(text, keys));
    connect(button, &Button::clicked, this, run);
    return button;
}

QWidget *JsonPane::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Grid);
    m_tabs->addTab(tr("Text"));
    m_tabs->addTab(tr("Tree"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("How to edit the data"));
    layout->addWidget(m_tabs);
    layout->addStretch(1);

    m_treeTools = new QWidget;
    auto *treeTools = new QHBoxLayout(m_treeTools);
    treeTools->setContentsMargins({});
    treeTools->setSpacing(tokens::Grid);
    for (QAction *action : m_tree->editActions()) {
        auto *button = Button::iconOnly(m_theme, Icon::None, action->text());
        button->follow(action);
        treeTools->addWidget(button);
    }
    m_textTools = new QWidget;
    auto *textTools = new QHBoxLayout(m_textTools);
    textTools->setContentsMargins({});
    textTools->setSpacing(tokens::Grid);
    textTools->addWidget(
        addTool(Icon::Search, tr("Find in the text"), QKeySequence::Find, [this] { m_findBar->open(); }));
    textTools->addWidget(
        addTool(Icon::Code, tr("Lay the text out anew"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { format(); }));
    layout->addWidget(m_treeTools);
    layout->addWidget(m_textTools);

    Button *undo =
        addTool(Icon::Undo, tr("Take back what was typed"), QKeySequence::Undo, [this] { m_editor->undo(); });
    Button *redo = addTool(Icon::Redo, tr("Do it again after all"), QKeySequence::Redo, [this] { m_editor->redo(); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(m_editor, &QPlainTextEdit::undoAvailable, undo, &QWidget::setEnabled);
    connect(m_editor, &QPlainTextEdit::redoAvailable, redo, &QWidget::setEnabled);
    layout->addWidget(undo);
    layout->addWidget(redo);
    return bar;
}

QWidget *JsonPane::makeStatus()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(tokens::Grid, 0, 0, 0);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(m_statusIcon);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_show);
    m_status->setElided(Qt::ElideRight);
    m_show->setToolTip(withKeys(tr("Go to what is said here"), Qt::Key_F8));
    m_show->setAccessibleName(tr("Show what is wrong"));
    connect(m_show, &Button::clicked, this, &JsonPane::goToProblem);
    return line;
}

void JsonPane::setText(const QString &text)
{
    m_editor->setPlainText(text);
    read();
}

QString JsonPane::text() const
{
    return m_editor->toPlainText();
}

const JsonText &JsonPane::json()
{
    if (m_delay.isActive() || m_readText != text())
        read();
    return m_json;
}

QString JsonPane::placeText(QStringView text, const TextRemark &remark)
{
    const TextPlace place = placeOf(text, remark.offset);
    return tr("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(remark.message);
}

void JsonPane::read()
{
    m_delay.stop();
    m_readText = text();
    m_json = parseJson(m_readText);
    m_remarks.clear();
    if (m_json.problem)
        m_remarks.append({true, *m_json.problem});
    for (const TextRemark &remark : std::as_const(m_json.remarks))
        m_remarks.append({false, remark});
    if (m_json.isValid() && m_check)
        m_remarks += m_check(m_json.root);

    QList<CodeRemark> marks;
    for (const Remark &remark : std::as_const(m_remarks))
        marks.append({remark.isError ? CodeRemark::Kind::Error : CodeRemark::Kind::Warning, remark.place});
    m_editor->setRemarks(marks);
    if (m_json.isValid() && !m_isFromTree)
        m_model.setRoot(m_json.root);
    m_treeStack->setCurrentIndex(m_json.isValid() ? 0 : 1);
    m_treeTools->setEnabled(m_json.isValid());
    if (m_json.problem)
        m_stale->setText(
            tr("The text is no JSON at present, so there is no tree of it.\n%1\nMend it in the text, or take "
               "back what was typed.")
                .arg(placeText(m_readText, *m_json.problem)));
    showStatus();
    emit settled();
}

void JsonPane::showStatus()
{
    const auto errors = std::ranges::count_if(m_remarks, &Remark::isError);
    const Remark first =
        m_remarks.value(errors > 0 ? std::ranges::find_if(m_remarks, &Remark::isError) - m_remarks.begin() : 0);
    m_show->setVisible(!m_remarks.isEmpty());
    if (m_remarks.isEmpty()) {
        m_statusIcon->setIcon(Icon::CircleCheck, Tone::Success);
        m_status->setText(tr("Valid JSON"));
    } else {
        m_statusIcon->setIcon(errors > 0 ? Icon::CircleAlert : Icon::TriangleAlert,
                              errors > 0 ? Tone::Danger : Tone::Warning);
        const qsizetype others = m_remarks.size() - 1;
        const QString text = placeText(m_readText, first.place);
        m_status->setText(others > 0 ? tr("%1 (and %n more)", nullptr, int(others)).arg(text) : text);
    }
}

QString JsonPane::problem()
{
    const JsonText &read = json();
    if (read.problem)
        return placeText(m_readText, *read.problem);
    for (const Remark &remark : std::as_const(m_remarks)) {
        if (remark.isError)
            return placeText(m_readText, remark.place);
    }
    return {};
}

void JsonPane::goToProblem()
{
    json();
    if (m_remarks.isEmpty())
        return;
    const auto error = std::ranges::find_if(m_remarks, &Remark::isError);
    const Remark &remark = error == m_remarks.end() ? m_remarks.first() : *error;
    setView(View::Text);
    m_editor->goTo(remark.place.offset);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void JsonPane::goTo(const JsonPath &path)
{
    const JsonNode *node = json().isValid() ? nodeAt(m_json.root, path) : nullptr;
    if (!node)
        return;
    if (view() == View::Tree) {
        m_tree->setCurrentPath(path);
        m_tree->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_editor->goTo(node->keyBegin >= 0 ? node->keyBegin : node->begin);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void JsonPane::followTree()
{
    m_isFromTree = true;
    m_editor->changeText(m_model.root().toText());
    read();
    m_isFromTree = false;
}

void JsonPane::format()
{
    if (json().isValid())
        m_editor->changeText(m_json.root.toText());
    else
        goToProblem();
}

void JsonPane::setView(View view)
{
    m_tabs->setCurrentIndex(int(view));
}

JsonPane::View JsonPane::view() const
{
    return View(m_tabs->currentIndex());
}

//! The same place is looked at in the other view.
void JsonPane::viewChanged(int view)
{
    const bool isTree = View(view) == View::Tree;
    m_stack->setCurrentIndex(view);
    m_treeTools->setVisible(isTree);
    m_textTools->setVisible(!isTree);
    setFocusProxy(isTree ? static_cast<QWidget *>(m_tree) : m_editor);
    if (!json().isValid())
        return;
    if (isTree) {
        m_tree->setCurrentPath(pathAt(m_json.root, m_editor->textCursor().position()));
    } else if (const JsonNode *node = nodeAt(m_json.root, m_tree->currentPath()); node && node != &m_json.root) {
        m_editor->goTo(node->keyBegin >= 0 ? node->keyBegin : node->begin);
    }
}

void JsonPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        format();
        return;
    }
    if (event->key() == Qt::Key_F8) {
        goToProblem();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gatehouse

#pragma once

#include "ui/widgets/panel.h"

class QLineEdit;

namespace gatehouse {

class Button;
class CodeEditor;
class TextLabel;

//! Looks for a text in an editor: Enter and Shift+Enter go from one to the next, Esc goes back to the editor.
class FindBar : public Panel
{
    Q_OBJECT

public:
    //! The editor outlives it.
    FindBar(const Theme &theme, CodeEditor *editor, QWidget *parent = nullptr);

    void open(); //!< with what is selected
    void close();
    QLineEdit *line() const { return m_line; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(bool isBackward);
    void showCount();

    CodeEditor *m_editor;
    QLineEdit *m_line;
    TextLabel *m_count;
    Button *m_previous;
    Button *m_next;
};

} // namespace gatehouse

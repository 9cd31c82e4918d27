#pragma once

#include "models/json/jsonparser.h"
#include "models/json/jsontreemodel.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gatehouse {

class Button;
class CodeEditor;
class FindBar;
class IconLabel;
class JsonTreeView;
class TextLabel;

//! JSON to be edited as text and as a tree. Both are the same text, so they undo together; what is wrong is told while
//! typing, with its place.
class JsonPane : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPane(const Theme &theme, QWidget *parent = nullptr);
    ~JsonPane() override;

    enum class View : quint8 { Text, Tree };
    void setView(View view);
    View view() const;

    //! Replaces all, with nothing to undo.
    void setText(const QString &text);
    QString text() const;
    //! What the text says as it stands now.
    const JsonText &json();
    //! What else is to be said of valid JSON; looked at whenever it is read again.
    struct Remark
    {
        bool isError = false;
        TextRemark place;
    };
    using Check = std::function<QList<Remark>(const JsonNode &root)>;
    void setCheck(const Check &check) { m_check = check; }

    //! What keeps the text from being used, with its place; empty when nothing does.
    QString problem();
    void goToProblem();
    //! Shows the value at \a path in the view that is open.
    void goTo(const JsonPath &path);

    CodeEditor *editor() const { return m_editor; }
    JsonTreeView *tree() const { return m_tree; }
    FindBar *findBar() const { return m_findBar; }

    static QString placeText(QStringView text, const TextRemark &remark);

signals:
    void changed(); //!< at once
    void settled(); //!< read again after a change; see json()

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeStatus();
    Button *addTool(Icon icon, const QString &text, const QKeySequence &keys, const std::function<void()> &run);
    void read();
    void showStatus();
    void followTree();
    void format();
    void viewChanged(int view);

    Theme m_theme;
    CodeEditor *m_editor;
    JsonTreeModel m_model;
    JsonTreeView *m_tree;
    FindBar *m_findBar;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    TextLabel *m_stale; //!< in place of the tree while the text is no JSON
    QStackedWidget *m_treeStack;
    IconLabel *m_statusIcon;
    TextLabel *m_status;
    Button *m_show;
    QWidget *m_treeTools;
    QWidget *m_textTools;
    QTimer m_delay;
    QString m_readText;
    JsonText m_json;
    QList<Remark> m_remarks;
    Check m_check;
    bool m_isFromTree = false;
};

} // namespace gatehouse

#include "ui/forms/jsontreeview.h"

#include "ui/widgets/pageaction.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr std::array kinds = {JsonNode::Kind::Text, JsonNode::Kind::Number, JsonNode::Kind::Flag,
                              JsonNode::Kind::List, JsonNode::Kind::Object, JsonNode::Kind::Null};

//! Choices for the kind and for yes or no, lines for the rest.
class TreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
        const auto choices = choicesOf(index);
        if (choices.isEmpty()) {
            QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
            editor->setAccessibleName(name);
            return editor;
        }
        auto *box = new QComboBox(parent);
        box->setAccessibleName(name);
        for (const auto &[value, text] : choices)
            box->addItem(text, value);
        auto *self = const_cast<TreeDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QVariant number = index.data(JsonTreeModel::NumberRole);
            index.column() == JsonTreeModel::NameColumn && number.isValid())
            option->text = QString(number.toString() + u" · "_s + option->text);
    }

private:
    static QList<std::pair<QVariant, QString>> choicesOf(const QModelIndex &index)
    {
        QList<std::pair<QVariant, QString>> choices;
        if (index.column() == JsonTreeModel::KindColumn) {
            for (JsonNode::Kind kind : kinds)
                choices.append({int(kind), JsonTreeModel::kindName(kind)});
        } else if (index.column() == JsonTreeModel::ValueColumn &&
                   index.data(JsonTreeModel::KindRole).toInt() == int(JsonNode::Kind::Flag)) {
            choices = {{u"true"_s, JsonTreeModel::tr("Yes")}, {u"false"_s, JsonTreeModel::tr("No")}};
        }
        return choices;
    }
};

} // namespace

JsonTreeView::JsonTreeView(const Theme &theme, JsonTreeModel *model, QWidget *parent)
    : QTreeView(parent), m_theme(theme), m_model(model)
{
    setItemDelegate(new TreeDelegate(this));
    setUniformRowHeights(true);
    setAccessibleName(tr("The data as a tree"));
    setEditTriggers(DoubleClicked | SelectedClicked);
    setSelectionBehavior(SelectRows);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setIndentation(tokens::Margin);

    m_add = addEditAction(u"add"_s, Icon::Plus, tr("Add"), Qt::Key_Insert);
    m_double = addEditAction(u"double"_s, Icon::Copy, tr("Double"), Qt::CTRL | Qt::Key_D);
    m_remove = addEditAction(u"remove"_s, Icon::Trash, tr("Remove"), Qt::Key_Delete);
    m_up = addEditAction(u"up"_s, Icon::ArrowUp, tr("Up"), Qt::ALT | Qt::Key_Up);
    m_down = addEditAction(u"down"_s, Icon::ArrowDown, tr("Down"), Qt::ALT | Qt::Key_Down);
    connect(m_add, &QAction::triggered, this, &JsonTreeView::addEntry);
    connect(m_double, &QAction::triggered, this, &JsonTreeView::doubleEntry);
    connect(m_remove, &QAction::triggered, this, &JsonTreeView::removeEntry);
    connect(m_up, &QAction::triggered, this, [this] { moveEntry(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveEntry(1); });
    setModel(model);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setAccessibleName(tr("Columns of the tree"));
    setColumnWidth(JsonTreeModel::NameColumn, 220);
    setColumnWidth(JsonTreeModel::KindColumn, 96);
    expandAll();
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parentIndex, int first, int last) {
                for (int row = first; row <= last; ++row)
                    expandRecursively(m_model->index(row, 0, parentIndex));
                expand(parentIndex);
            });
    connect(model, &JsonTreeModel::edited, this, &JsonTreeView::updateActions);
    updateActions();
}

QAction *JsonTreeView::addEditAction(const QString &id, Icon icon, const QString &text, const QKeySequence &keys)
{
    QAction *action = makePageAction(m_theme, this, id, icon, text, keys);
    addAction(action);
    m_actions.append(action);
    return action;
}

JsonPath JsonTreeView::currentPath() const
{
    return m_model->pathOf(currentIndex());
}

void JsonTreeView::setCurrentPath(const JsonPath &path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void JsonTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    updateActions();
}

void JsonTreeView::updateActions()
{
    const QModelIndex index = currentIndex();
    const bool isEntry = index.isValid() && index.parent().isValid();
    m_double->setEnabled(isEntry);
    m_remove->setEnabled(isEntry);
    m_up->setEnabled(m_model->canMove(index, -1));
    m_down->setEnabled(m_model->canMove(index, 1));
}

//! Into the object or list that is chosen when it is open or empty, behind anything else.
void JsonTreeView::insertNode(JsonNode node)
{
    const QModelIndex index = currentIndex().isValid() ? currentIndex().siblingAtColumn(0) : m_model->rootIndex();
    const auto kind = JsonNode::Kind(index.data(JsonTreeModel::KindRole).toInt());
    const bool isContainer = kind == JsonNode::Kind::Object || kind == JsonNode::Kind::List;
    const bool goesInside =
        !index.parent().isValid() || (isContainer && (isExpanded(index) || m_model->rowCount(index) == 0));
    const QModelIndex added = goesInside ? m_model->insert(index, m_model->rowCount(index), std::move(node))
                                         : m_model->insert(index.parent(), index.row() + 1, std::move(node));
    if (!added.isValid())
        return;
    setCurrentIndex(added);
    scrollTo(added);
    // A new member is named first, a new item of a list given its value.
    const int column =
        m_model->flags(added) & Qt::ItemIsEditable ? JsonTreeModel::NameColumn : JsonTreeModel::ValueColumn;
    const QModelIndex editable = added.siblingAtColumn(column);
    if (m_model->flags(editable) & Qt::ItemIsEditable)
        edit(editable);
}

//! In a list the new item is like the one before it, empty.
void JsonTreeView::addEntry()
{
    JsonNode node{.kind = JsonNode::Kind::Text};
    QModelIndex list = currentIndex().siblingAtColumn(0);
    if (list.isValid() && JsonNode::Kind(list.data(JsonTreeModel::KindRole).toInt()) != JsonNode::Kind::List)
        list = list.parent();
    const int count = list.isValid() ? m_model->rowCount(list) : 0;
    if (count > 0 && JsonNode::Kind(list.data(JsonTreeModel::KindRole).toInt()) == JsonNode::Kind::List) {
        const JsonNode pattern = m_model->nodeOf(m_model->index(count - 1, 0, list));
        if (pattern.kind == JsonNode::Kind::Object) {
            node.kind = JsonNode::Kind::Object;
            for (const JsonNode &member : pattern.children) {
                if (member.kind == JsonNode::Kind::Text)
                    node.children.append({.kind = JsonNode::Kind::Text,
                                          .key = member.key,
                                          .text = member.key == "type"_L1 ? member.text : QString()});
            }
        }
    }
    insertNode(std::move(node));
}

void JsonTreeView::addFromMenu(JsonNode::Kind kind)
{
    JsonNode node{.kind = kind};
    if (kind == JsonNode::Kind::Number)
        node.text = u"0"_s;
    if (kind == JsonNode::Kind::Flag)
        node.text = u"false"_s;
    insertNode(std::move(node));
}

void JsonTreeView::doubleEntry()
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    const QModelIndex added = m_model->insert(index.parent(), index.row() + 1, m_model->nodeOf(index));
    if (added.isValid())
        setCurrentIndex(added);
}

void JsonTreeView::removeEntry()
{
    m_model->remove(currentIndex());
}

void JsonTreeView::moveEntry(int by)
{
    m_model->move(currentIndex(), by);
    scrollTo(currentIndex());
    updateActions();
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        emit undoWanted();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        emit redoWanted();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // the dialog's
        return;
    }
    if (state() != EditingState && (isEnter || event->key() == Qt::Key_F2)) {
        const bool isRenaming = event->key() == Qt::Key_F2;
        const QModelIndex wanted =
            currentIndex().siblingAtColumn(isRenaming ? JsonTreeModel::NameColumn : JsonTreeModel::ValueColumn);
        if (m_model->flags(wanted) & Qt::ItemIsEditable)
            edit(wanted);
        else if (!isRenaming && currentIndex().isValid())
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *add = menu->addMenu(m_theme.icon(Icon::Plus), tr("Add"));
    for (JsonNode::Kind kind : kinds)
        add->addAction(JsonTreeModel::kindName(kind), this, [this, kind] { addFromMenu(kind); });
    QMenu *turn = menu->addMenu(tr("Turn into"));
    const QModelIndex index = currentIndex();
    for (JsonNode::Kind kind : kinds) {
        QAction *action = turn->addAction(JsonTreeModel::kindName(kind), this,
                                          [this, kind] { m_model->setKind(currentIndex(), kind); });
        action->setCheckable(true);
        action->setChecked(index.isValid() && index.data(JsonTreeModel::KindRole).toInt() == int(kind));
    }
    turn->setEnabled(index.isValid() && index.parent().isValid());
    menu->addSeparator();
    menu->addActions({m_double, m_remove, m_up, m_down});
    menu->popup(event->globalPos());
}

} // namespace gatehouse

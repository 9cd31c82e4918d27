#include "models/json/jsontreemodel.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using Kind = JsonNode::Kind;

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Item>())
{
    m_root->kind = Kind::Object;
}

JsonTreeModel::~JsonTreeModel() = default;

std::unique_ptr<JsonTreeModel::Item> JsonTreeModel::itemFrom(const JsonNode &node, Item *parent)
{
    auto item = std::make_unique<Item>();
    item->kind = node.kind;
    item->key = node.key;
    item->text = node.text;
    item->parent = parent;
    for (const JsonNode &child : node.children)
        item->children.push_back(itemFrom(child, item.get()));
    return item;
}

JsonNode JsonTreeModel::nodeFrom(const Item &item)
{
    JsonNode node{.kind = item.kind, .key = item.key, .text = item.text};
    for (const auto &child : item.children)
        node.children.append(nodeFrom(*child));
    return node;
}

bool JsonTreeModel::isSame(const Item &item, const JsonNode &node)
{
    if (item.kind != node.kind || item.key != node.key || item.text != node.text ||
        qsizetype(item.children.size()) != node.children.size())
        return false;
    for (size_t i = 0; i < item.children.size(); ++i) {
        if (!isSame(*item.children[i], node.children.at(qsizetype(i))))
            return false;
    }
    return true;
}

JsonTreeModel::Item *JsonTreeModel::itemOf(const QModelIndex &index)
{
    return static_cast<Item *>(index.internalPointer());
}

int JsonTreeModel::rowOf(const Item *item)
{
    if (!item->parent)
        return 0;
    const auto &siblings = item->parent->children;
    return int(std::ranges::find(siblings, item, &std::unique_ptr<Item>::get) - siblings.begin());
}

QModelIndex JsonTreeModel::indexOf(const Item *item, int column) const
{
    return createIndex(rowOf(item), column, item);
}

void JsonTreeModel::setRoot(const JsonNode &root)
{
    follow(m_root.get(), root);
}

JsonNode JsonTreeModel::root() const
{
    return nodeFrom(*m_root);
}

//! Makes \a item what \a node is, with as few changes to the rows as are easily found.
void JsonTreeModel::follow(Item *item, const JsonNode &node)
{
    if (item->kind != node.kind || item->key != node.key || item->text != node.text) {
        item->kind = node.kind;
        item->key = node.key;
        item->text = node.text;
        emit dataChanged(indexOf(item), indexOf(item, ColumnCount - 1));
    }
    const int old = int(item->children.size());
    const int young = int(node.children.size());
    int head = 0;
    while (head < old && head < young && isSame(*item->children[size_t(head)], node.children.at(head)))
        ++head;
    int tail = 0;
    while (tail < old - head && tail < young - head &&
           isSame(*item->children[size_t(old - 1 - tail)], node.children.at(young - 1 - tail)))
        ++tail;
    const int shared = std::min(old, young) - head - tail;
    for (int i = head; i < head + shared; ++i)
        follow(item->children[size_t(i)].get(), node.children.at(i));

    const QModelIndex place = indexOf(item);
    const int from = head + shared;
    if (old > young) {
        beginRemoveRows(place, from, from + old - young - 1);
        item->children.erase(item->children.begin() + from, item->children.begin() + from + (old - young));
        endRemoveRows();
    } else if (young > old) {
        beginInsertRows(place, from, from + young - old - 1);
        for (int i = from; i < from + young - old; ++i)
            item->children.insert(item->children.begin() + i, itemFrom(node.children.at(i), item));
        endInsertRows();
    }
    if (old != young)
        emit dataChanged(indexOf(item, ValueColumn), indexOf(item, ValueColumn)); // which tells how many there are
}

JsonPath JsonTreeModel::pathOf(const QModelIndex &index) const
{
    JsonPath path;
    for (const Item *item = index.isValid() ? itemOf(index) : m_root.get(); item->parent; item = item->parent)
        path.prepend(rowOf(item));
    return path;
}

QModelIndex JsonTreeModel::indexOf(const JsonPath &path) const
{
    const Item *item = m_root.get();
    for (int row : path) {
        if (row < 0 || size_t(row) >= item->children.size())
            return {};
        item = item->children[size_t(row)].get();
    }
    return indexOf(item);
}

JsonNode JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? nodeFrom(*itemOf(index)) : root();
}

QString JsonTreeModel::freeName(const QModelIndex &parent, const QString &wanted) const
{
    if (!parent.isValid())
        return wanted;
    const Item *item = itemOf(parent);
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(item->children, [&](const auto &child) { return child->key == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + QString::number(number);
    return name;
}

QModelIndex JsonTreeModel::insert(const QModelIndex &parent, int row, JsonNode node)
{
    if (!parent.isValid())
        return {};
    Item *item = itemOf(parent);
    if (item->kind != Kind::Object && item->kind != Kind::List)
        return {};
    node.key = item->kind == Kind::Object ? freeName(parent, node.key.isEmpty() ? tr("name") : node.key) : QString();
    const int place = std::clamp(row, 0, int(item->children.size()));
    beginInsertRows(parent.siblingAtColumn(0), place, place);
    item->children.insert(item->children.begin() + place, itemFrom(node, item));
    endInsertRows();
    emit dataChanged(indexOf(item, ValueColumn), indexOf(item, ValueColumn));
    emit edited();
    return index(place, 0, parent.siblingAtColumn(0));
}

bool JsonTreeModel::remove(const QModelIndex &index)
{
    Item *item = index.isValid() ? itemOf(index) : nullptr;
    if (!item || !item->parent)
        return false;
    Item *parent = item->parent;
    const int row = rowOf(item);
    beginRemoveRows(indexOf(parent), row, row);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
    emit dataChanged(indexOf(parent, ValueColumn), indexOf(parent, ValueColumn));
    emit edited();
    return true;
}

bool JsonTreeModel::canMove(const QModelIndex &index, int by) const
{
    const Item *item = index.isValid() ? itemOf(index) : nullptr;
    if (!item || !item->parent)
        return false;
    const int target = rowOf(item) + by;
    return target >= 0 && target < int(item->parent->children.size());
}

bool JsonTreeModel::move(const QModelIndex &index, int by)
{
    if (!canMove(index, by))
        return false;
    Item *parent = itemOf(index)->parent;
    const int row = rowOf(itemOf(index));
    const QModelIndex place = indexOf(parent);
    if (!beginMoveRows(place, row, row, place, by < 0 ? row + by : row + by + 1))
        return false;
    auto moved = std::move(parent->children[size_t(row)]);
    parent->children.erase(parent->children.begin() + row);
    parent->children.insert(parent->children.begin() + row + by, std::move(moved));
    endMoveRows();
    emit edited();
    return true;
}

static JsonNode converted(const JsonNode &node, Kind kind)
{
    JsonNode result{.kind = kind, .key = node.key};
    const bool isContainer = kind == Kind::Object || kind == Kind::List;
    if (isContainer && node.isContainer()) {
        result.children = node.children;
        for (int i = 0; i < result.children.size(); ++i)
            result.children[i].key = kind == Kind::List ? QString() : u"item%1"_s.arg(i + 1);
    } else if (isContainer) {
        JsonNode item = node;
        item.key = kind == Kind::Object ? u"value"_s : QString();
        if (node.kind != Kind::Null && !node.text.isEmpty())
            result.children.append(item);
    } else if (kind == Kind::Text) {
        result.text = node.scalarText();
    } else if (kind == Kind::Number) {
        result.text = isJsonNumber(node.text) ? node.text : node.isTrue() ? u"1"_s : u"0"_s;
    } else if (kind == Kind::Flag) {
        const QString text = node.text.trimmed().toLower();
        result.text = text == "true"_L1 || text == "1"_L1 || text == "yes"_L1 ? u"true"_s : u"false"_s;
    }
    return result;
}

bool JsonTreeModel::setKind(const QModelIndex &index, Kind kind)
{
    if (!index.isValid() || itemOf(index)->kind == kind)
        return false;
    Item *item = itemOf(index);
    follow(item, converted(nodeFrom(*item), kind));
    emit edited();
    return true;
}

QString JsonTreeModel::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Object:
        return tr("Object");
    case Kind::List:
        return tr("List");
    case Kind::Text:
        return tr("Text");
    case Kind::Number:
        return tr("Number");
    case Kind::Flag:
        return tr("Yes or no");
    case Kind::Null:
        break;
    }
    return tr("Nothing");
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount)
        return {};
    if (!parent.isValid())
        return row == 0 ? createIndex(0, column, m_root.get()) : QModelIndex();
    const Item *item = itemOf(parent);
    if (parent.column() != 0 || size_t(row) >= item->children.size())
        return {};
    return createIndex(row, column, item->children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    const Item *parent = index.isValid() ? itemOf(index)->parent : nullptr;
    return parent ? indexOf(parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() == 0 ? int(itemOf(parent)->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonTreeModel::valueText(const Item &item)
{
    const int count = int(item.children.size());
    switch (item.kind) {
    case Kind::Object:
        return tr("%n members", nullptr, count);
    case Kind::List:
        return tr("%n items", nullptr, count);
    case Kind::Flag:
        return item.text == "true"_L1 ? tr("Yes") : tr("No");
    case Kind::Null:
        return {};
    default:
        return item.text;
    }
}

//! Items of lists have no name, but what is in them often has. Their number is left to the view: it changes with rows
//! that come and go before them.
QString JsonTreeModel::nameText(const Item &item)
{
    if (!item.parent)
        return tr("The form’s data");
    if (item.parent->kind == Kind::Object)
        return item.key;
    for (QLatin1StringView name : {"name"_L1, "label"_L1, "title"_L1}) {
        const auto found = std::ranges::find_if(item.children, [name](const auto &child) {
            return child->key == name && child->kind == Kind::Text && !child->text.isEmpty();
        });
        if (found != item.children.end())
            return (*found)->text;
    }
    return tr("Item");
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = *itemOf(index);
    if (role == KindRole)
        return int(item.kind);
    const bool isEditing = role == Qt::EditRole;
    if (role == NumberRole)
        return item.parent && item.parent->kind == Kind::List ? QVariant(index.row() + 1) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3", "name, kind and value").arg(nameText(item), kindName(item.kind), valueText(item));
    if (role == Qt::ToolTipRole && index.column() == ValueColumn && item.text.size() > 40)
        return item.text;
    if (role != Qt::DisplayRole && !isEditing)
        return {};
    switch (index.column()) {
    case NameColumn:
        return isEditing ? item.key : nameText(item);
    case KindColumn:
        return isEditing ? QVariant(int(item.kind)) : QVariant(kindName(item.kind));
    default:
        return isEditing ? item.text : valueText(item);
    }
}

bool JsonTreeModel::rename(Item *item, const QString &name)
{
    if (name == item->key)
        return true;
    if (name.isEmpty()) {
        emit refused(tr("A member needs a name."));
        return false;
    }
    for (const auto &sibling : item->parent->children) {
        if (sibling.get() != item && sibling->key == name) {
            emit refused(tr("There is a member “%1” already. Choose another name.").arg(name));
            return false;
        }
    }
    item->key = name;
    return true;
}

bool JsonTreeModel::setValue(Item *item, const QString &text)
{
    if (item->kind == Kind::Number && !isJsonNumber(text)) {
        emit refused(tr("“%1” is no number. Write one such as 12 or -0.5, or make the value a text.").arg(text));
        return false;
    }
    if (item->kind == Kind::Flag && text != "true"_L1 && text != "false"_L1)
        return false;
    item->text = text;
    return true;
}

bool JsonTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Item *item = itemOf(index);
    const JsonNode before{.kind = item->kind, .key = item->key, .text = item->text};
    if (index.column() == KindColumn)
        return setKind(index, Kind(value.toInt()));
    const QString text = value.toString();
    if (!(index.column() == NameColumn ? rename(item, text) : setValue(item, text)))
        return false;
    if (item->key == before.key && item->text == before.text)
        return true;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit edited();
    return true;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == KindColumn ? tr("Type") : tr("Value");
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Item &item = *itemOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isMember = item.parent && item.parent->kind == Kind::Object;
    const bool isScalar = item.kind == Kind::Text || item.kind == Kind::Number || item.kind == Kind::Flag;
    if ((index.column() == NameColumn && isMember) || (index.column() == KindColumn && item.parent) ||
        (index.column() == ValueColumn && isScalar))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace gatehouse

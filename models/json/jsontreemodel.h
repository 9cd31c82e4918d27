#pragma once

#include "models/json/jsonnode.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace gatehouse {

//! A JSON value as a tree to be edited. Holds the value; every edit is followed by edited(), so that whoever shows the
//! same value as text can follow.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8 { NameColumn, KindColumn, ValueColumn, ColumnCount };
    enum Role : quint16 {
        KindRole = Qt::UserRole + 1, //!< JsonNode::Kind as int
        NumberRole,                  //!< of an item of a list, from 1
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    //! Takes over \a root; what is as before stays the same rows. Says no edited().
    void setRoot(const JsonNode &root);
    JsonNode root() const;
    QModelIndex rootIndex() const { return index(0, 0, {}); }

    JsonPath pathOf(const QModelIndex &index) const;
    QModelIndex indexOf(const JsonPath &path) const; //!< invalid when there is none
    JsonNode nodeOf(const QModelIndex &index) const;

    //! A name that no member of \a parent has yet, made of \a wanted.
    QString freeName(const QModelIndex &parent, const QString &wanted) const;
    //! Puts \a node into an object or list before \a row. Gives its index; invalid where \a parent is neither.
    QModelIndex insert(const QModelIndex &parent, int row, JsonNode node);
    bool remove(const QModelIndex &index); //!< anything but the root
    //! One place up (-1) or down (1) among its neighbours.
    bool move(const QModelIndex &index, int by);
    bool canMove(const QModelIndex &index, int by) const;
    //! Turns the value into one of another kind, keeping of its content what that can hold.
    bool setKind(const QModelIndex &index, JsonNode::Kind kind);

    static QString kindName(JsonNode::Kind kind);

    QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();
    //! An edit was not taken; \a reason says why, in the user's language.
    void refused(const QString &reason);

private:
    struct Item
    {
        JsonNode::Kind kind = JsonNode::Kind::Null;
        QString key;
        QString text;
        Item *parent = nullptr;
        std::vector<std::unique_ptr<Item>> children;
    };

    static std::unique_ptr<Item> itemFrom(const JsonNode &node, Item *parent);
    static JsonNode nodeFrom(const Item &item);
    static bool isSame(const Item &item, const JsonNode &node);
    static Item *itemOf(const QModelIndex &index);
    static int rowOf(const Item *item);
    QModelIndex indexOf(const Item *item, int column = 0) const;
    void follow(Item *item, const JsonNode &node);
    bool rename(Item *item, const QString &name);
    bool setValue(Item *item, const QString &text);
    static QString nameText(const Item &item);
    static QString valueText(const Item &item);

    std::unique_ptr<Item> m_root;
};

} // namespace gatehouse

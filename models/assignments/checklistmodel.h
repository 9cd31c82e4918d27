#pragma once

#include <QAbstractListModel>
#include <QSet>

namespace gatehouse {

//! One thing to be checked.
struct CheckItem
{
    QString key;    //!< unique
    QString text;   //!< what people call it
    QString detail; //!< what else tells it from others; may be empty
};

//! Things to be checked, with a filter. What is checked stays so while it is filtered away.
class CheckListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    //! What is checked stays so where it is still there.
    void setItems(const QList<CheckItem> &items);
    const QList<CheckItem> &items() const { return m_items; }
    //! At most one can be checked: checking another lets go of it.
    void setExclusive(bool isExclusive) { m_isExclusive = isExclusive; }

    //! \a partly: those of which only a part is so. They can be checked, unchecked, and made partly so again.
    void setChecked(const QSet<QString> &keys, const QSet<QString> &partly = {});
    const QSet<QString> &checked() const { return m_checked; }
    const QSet<QString> &partlyChecked() const { return m_partly; }

    //! Shows only items with all of these words.
    void setFilter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    void arrange();
    void put(const QSet<QString> &keys, const QSet<QString> &partly);

    QList<CheckItem> m_items;
    QList<qsizetype> m_shown; //!< places in m_items
    QSet<QString> m_checked;
    QSet<QString> m_partly;
    QSet<QString> m_mayBePartly;
    QStringList m_words;
    bool m_isExclusive = false;
};

} // namespace gatehouse

#include "ui/map/fenceaccessible.h"

#include "ui/map/fencecanvas.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace gatehouse {

namespace {

class FenceItem : public QAccessibleInterface
{
public:
    FenceItem(FenceCanvas *canvas, FenceKey key) : m_canvas(canvas), m_key(key) {}

    FenceKey key() const { return m_key; }

    bool isValid() const override { return m_canvas && m_canvas->document() && m_canvas->document()->isListed(m_key); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect circle = m_canvas->placeOf(m_key).toAlignedRect();
        return {m_canvas->mapToGlobal(circle.topLeft()), circle.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->wordsFor(m_key) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_canvas->selection().contains(m_key);
        state.focusable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->current() == m_key;
        state.checkable = true;
        state.checked = m_canvas->document()->fence(m_key).shown().isOn();
        state.readOnly = !m_canvas->isEditable();
        state.offscreen = !QRectF(m_canvas->rect()).intersects(m_canvas->placeOf(m_key));
        return state;
    }

private:
    QPointer<FenceCanvas> m_canvas;
    FenceKey m_key;
};

class FenceMap : public QAccessibleWidget
{
public:
    explicit FenceMap(FenceCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) {}

    ~FenceMap() override
    {
        for (QAccessible::Id item : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(item);
    }

    int childCount() const override { return static_cast<int>(seen().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < seen().size() ? item(seen().at(index)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *fence = dynamic_cast<const FenceItem *>(child);
        return fence ? static_cast<int>(seen().indexOf(fence->key())) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QList<FenceKey> here = canvas()->fencesAt(canvas()->mapFromGlobal(QPointF(x, y)));
        return here.isEmpty() ? nullptr : item(here.first());
    }
    QAccessibleInterface *focusChild() const override
    {
        return canvas()->hasFocus() && canvas()->current() != NoFenceKey ? item(canvas()->current()) : nullptr;
    }

private:
    FenceCanvas *canvas() const { return static_cast<FenceCanvas *>(object()); }

    QAccessibleInterface *item(FenceKey key) const
    {
        QAccessible::Id &id = m_items[key];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new FenceItem(canvas(), key));
        return QAccessible::accessibleInterface(id);
    }

    //! Found once for all that is asked while map and fences stay as they are.
    const QList<FenceKey> &seen() const
    {
        const FenceDocument *document = canvas()->document();
        const quint64 revision = document ? document->revision() : 0;
        if (m_document != document || m_revision != revision || m_camera != canvas()->camera()) {
            m_document = document;
            m_revision = revision;
            m_camera = canvas()->camera();
            m_seen = canvas()->inSight();
        }
        return m_seen;
    }

    mutable QHash<FenceKey, QAccessible::Id> m_items;
    mutable QList<FenceKey> m_seen;
    mutable QPointer<const FenceDocument> m_document;
    mutable quint64 m_revision = 0;
    mutable MapCamera m_camera;
};

QAccessibleInterface *makeInterface(const QString &key, QObject *object)
{
    auto *canvas = key == QLatin1StringView(FenceCanvas::staticMetaObject.className())
                       ? qobject_cast<FenceCanvas *>(object)
                       : nullptr;
    return canvas ? new FenceMap(canvas) : nullptr;
}

} // namespace

void installFenceAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace gatehouse

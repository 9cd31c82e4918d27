#pragma once

#include "models/geo/fencedocument.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace gatehouse {

class ActionBar;
class Banner;
class FormField;
class Switch;
class TextLabel;

//! What is selected of a document, to be typed exactly: name, coordinates, radius in metres or feet, on or off. Every
//! value that was typed is an edit of the document at once, when it is left or with Enter.
class FencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FencePanel(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(FenceDocument *document);
    void setEditable(bool isEditable);
    void setActions(const QList<QAction *> &actions); //!< for what is selected
    void show(const QList<FenceKey> &keys);
    //! The circle while it is drawn or dragged; null: it is as the document has it.
    void showDraft(const GeoCircle *circle);
    //! Lines below the values that tell more of one, such as since when it exists.
    void setFacts(const QString &facts);

    void editName(); //!< the name has the focus and is selected
    bool hasEditor() const { return m_keys.size() == 1; }
    bool isTyping() const; //!< something is typed that is no edit yet
    //! Takes what is typed; false, with the focus there, when it cannot be.
    bool finish();

signals:
    void typed();   //!< isTyping() may be another
    void leaving(); //!< Enter or Esc: back to the map

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *makeEditor();
    QList<std::pair<QLineEdit *, FormField *>> editors() const;
    QWidget *makeForm();
    void refresh();
    void showValues(const FenceValues &values);
    void showState();
    void takeName();
    void takePlace();
    void takeRadius(QLineEdit *editor, double metresInUnit);
    void take(const FenceValues &values, const QString &text);
    FenceKey key() const { return m_keys.size() == 1 ? m_keys.first() : NoFenceKey; }

    Theme m_theme;
    QPointer<FenceDocument> m_document;
    QList<FenceKey> m_keys;
    bool m_isEditable = false;
    bool m_isFilling = false;
    TextLabel *m_title;
    TextLabel *m_state;
    ActionBar *m_bar;
    QStackedWidget *m_stack;
    TextLabel *m_message;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
    QLineEdit *m_metres;
    QLineEdit *m_feet;
    Switch *m_active;
    FormField *m_nameField = nullptr;
    FormField *m_latitudeField = nullptr;
    FormField *m_longitudeField = nullptr;
    FormField *m_metresField = nullptr;
    FormField *m_feetField = nullptr;
    TextLabel *m_facts;
};

} // namespace gatehouse

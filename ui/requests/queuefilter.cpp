#include "ui/requests/queuefilter.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int boxWidth = 150;
//! No service gives an id like this.
static constexpr auto anotherPerson = "?"_L1;

QueueFilter::QueueFilter(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Padding);
    layout->setSpacing(tokens::Gap);
    m_status = addBox(layout, tr("Status"));
    m_role = addBox(layout, tr("Role"));
    m_handler = addBox(layout, tr("Handled by"));
    layout->addStretch(1);
    m_note = new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal, this);
    m_note->setElided(Qt::ElideRight);
    layout->addWidget(m_note);

    connect(m_status, &QComboBox::activated, this, [this] { emit changed(chosen()); });
    connect(m_role, &QComboBox::activated, this, [this] { emit changed(chosen()); });
    connect(m_handler, &QComboBox::activated, this, &QueueFilter::handlerActivated);
}

QComboBox *QueueFilter::addBox(QHBoxLayout *layout, const QString &label)
{
    auto *words = new TextLabel(m_theme, label, tokens::TextBase, Tone::Muted, QFont::Normal, this);
    auto *box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMinimumWidth(110);
    box->setMaximumWidth(boxWidth);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    words->setBuddy(box);
    layout->addWidget(words);
    layout->addWidget(box, 2);
    layout->addSpacing(tokens::Gap);
    return box;
}

//! Replaces the choices and keeps what is chosen.
static void fill(QComboBox *box, const QList<QueueChoice> &choices)
{
    const QString chosen = box->currentData().toString();
    const QString text = box->currentText();
    box->clear();
    for (const QueueChoice &choice : choices)
        box->addItem(choice.text, choice.id);
    if (box->findData(chosen) < 0 && !chosen.isEmpty())
        box->addItem(text, chosen);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

static void select(QComboBox *box, const QString &id)
{
    if (box->findData(id) < 0)
        box->insertItem(std::max(0, box->count() - 1), id, id);
    box->setCurrentIndex(box->findData(id));
}

void QueueFilter::setStatuses(const QList<QueueChoice> &choices)
{
    fill(m_status, choices);
}

void QueueFilter::setRoles(const QList<QueueChoice> &choices)
{
    fill(m_role, choices);
}

void QueueFilter::setHandlers(const QList<QueueChoice> &choices)
{
    QList<QueueChoice> all = choices;
    all.append({QString(anotherPerson), tr("Somebody else…")});
    fill(m_handler, all);
    m_lastHandler = m_handler->currentData().toString();
}

QueueSelection QueueFilter::chosen() const
{
    return {m_status->currentData().toString(), m_role->currentData().toString(), m_lastHandler};
}

void QueueFilter::choose(const QueueSelection &selection)
{
    select(m_status, selection.status);
    select(m_role, selection.role);
    select(m_handler, selection.handler);
    m_lastHandler = selection.handler;
}

void QueueFilter::handlerActivated()
{
    const QString id = m_handler->currentData().toString();
    if (id == anotherPerson) {
        // Nobody is chosen yet, and perhaps nobody will be.
        m_handler->setCurrentIndex(m_handler->findData(m_lastHandler));
        emit personWanted();
        return;
    }
    m_lastHandler = id;
    emit changed(chosen());
}

void QueueFilter::setNote(const QString &text)
{
    m_note->setText(text);
}

QList<QWidget *> QueueFilter::tabStops() const
{
    return {m_status, m_role, m_handler};
}

} // namespace gatehouse

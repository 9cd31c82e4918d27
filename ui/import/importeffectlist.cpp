#include "ui/import/importeffectlist.h"

#include "ui/theme/draw.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace gatehouse {

//! A button whose text may take several lines.
class ImportEffectList::Sentence : public QAbstractButton
{
public:
    Sentence(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setToolTip(ImportEffectList::tr("Show these rows"));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {usualWidth, heightForWidth(usualWidth)}; }
    QSize minimumSizeHint() const override { return {0, tokens::RowHeight}; }
    int heightForWidth(int width) const override
    {
        const QRect room(0, 0, width - textStart - tokens::Grid, QWIDGETSIZE_MAX);
        return fontMetrics().boundingRect(room, wrapped, text()).height() + 2 * tokens::Grid;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const tokens::Colors &c = m_theme.colors();
        QPainter painter(this);
        if (isChecked() || underMouse())
            draw::box(&painter, rect(), tokens::SmallRadius, QColor(isChecked() ? c.selection : c.hover));
        const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRect sign(tokens::Grid, tokens::Grid, tokens::SmallIcon, fontMetrics().height());
        draw::glyph(&painter, placed(sign), isChecked() ? Icon::Check : Icon::Filter, 14,
                    QColor(isChecked() ? c.accentText : c.textMuted));
        painter.setPen(QColor(c.text));
        painter.drawText(placed(rect().adjusted(textStart, tokens::Grid, -tokens::Grid, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap, text());
        if (hasFocus())
            draw::ring(&painter, rect(), tokens::SmallRadius, QColor(c.accent));
    }

private:
    static constexpr int usualWidth = 240;
    static constexpr int textStart = tokens::Grid + tokens::SmallIcon + tokens::Grid;
    static constexpr int wrapped = Qt::AlignLeft | Qt::TextWordWrap;

    Theme m_theme;
};

ImportEffectList::ImportEffectList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
}

static ImportFilter filterOf(ImportPlan::EffectKind kind)
{
    ImportFilter filter;
    filter.effect = kind;
    if (!kind)
        filter.verdict = ImportVerdict::Unknown;
    return filter;
}

void ImportEffectList::addSentence()
{
    auto *sentence = new Sentence(m_theme, this);
    layout()->addWidget(sentence);
    connect(sentence, &QAbstractButton::clicked, this, [this, place = m_sentences.size()](bool isChosen) {
        emit chosen(isChosen ? filterOf(m_kinds.at(place)) : ImportFilter());
    });
    m_sentences.append(sentence);
}

void ImportEffectList::setPlan(const ImportPlan &plan)
{
    m_kinds = plan.effectKinds();
    while (m_sentences.size() < m_kinds.size())
        addSentence();
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        m_sentences.at(i)->setVisible(i < m_kinds.size());
        if (i < m_kinds.size()) {
            m_sentences.at(i)->setText(plan.effectText(m_kinds.at(i)));
            m_sentences.at(i)->updateGeometry();
        }
    }
    choose(m_filter);
}

void ImportEffectList::choose(const ImportFilter &filter)
{
    m_filter = filter;
    m_filter.text.clear();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_sentences.at(i)->setChecked(filterOf(m_kinds.at(i)) == m_filter);
}

} // namespace gatehouse

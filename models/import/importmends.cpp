#include "models/import/importmends.h"

#include "models/import/importphone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ImportMendText
{
    Q_DECLARE_TR_FUNCTIONS(ImportEdit)
};

} // namespace

ImportRows importRows(std::vector<quint32> rows)
{
    if (!std::ranges::is_sorted(rows))
        std::ranges::sort(rows);
    const auto doubles = std::ranges::unique(rows);
    rows.erase(doubles.begin(), doubles.end());
    return std::make_shared<const std::vector<quint32>>(std::move(rows));
}

QString ImportEdit::name() const
{
    const int count = int(rows->size());
    switch (what) {
    case What::Set:
        return ImportMendText::tr("Change %n cells", nullptr, count);
    case What::Replace:
        return ImportMendText::tr("Replace “%1” in %n cells", nullptr, count).arg(find);
    case What::Tidy:
        return column < 0 ? ImportMendText::tr("Tidy %n rows", nullptr, count)
                          : ImportMendText::tr("Tidy %n cells", nullptr, count);
    case What::SetAside:
        return ImportMendText::tr("Set %n rows aside", nullptr, count);
    case What::TakeBack:
        break;
    }
    return ImportMendText::tr("Take %n rows back", nullptr, count);
}

//! Signs that nobody sees, but for the two that join letters of Indic and Arabic scripts.
static bool isInvisible(QChar c)
{
    return (c.category() == QChar::Other_Format && c != u'\u200c' && c != u'\u200d') ||
           (c.category() == QChar::Other_Control && !c.isSpace());
}

QString tidied(const QString &text)
{
    QString visible = text;
    visible.removeIf(isInvisible);
    visible = visible.simplified();
    if (const std::optional<ImportPhone> phone = ImportPhone::read(visible); phone && !phone->code.isEmpty())
        return u'+' + phone->code + phone->number;
    return visible.contains(u'@') ? visible.remove(u' ').toLower() : visible;
}

static quint64 cellKey(quint32 row, int column)
{
    return quint64(row) << 32 | quint32(column);
}

//! Rows are often all of a file, or all from one to another.
static void setAll(RowSet *set, const std::vector<quint32> &rows, bool isIn)
{
    if (isIn)
        set->reserve(rows.back() + 1);
    if (rows.back() - rows.front() + 1 == rows.size() && rows.back() < set->capacity()) {
        set->setRange(rows.front(), rows.back(), isIn);
        return;
    }
    for (const quint32 row : rows) {
        if (isIn)
            set->insert(row);
        else if (row < set->capacity())
            set->remove(row);
    }
}

ImportMends::ImportMends(std::span<const ImportEdit> edits)
{
    for (const ImportEdit &edit : edits)
        apply(edit);
}

ImportMends ImportMends::with(const ImportEdit &edit) const
{
    ImportMends result = *this;
    result.apply(edit);
    return result;
}

void ImportMends::apply(const ImportEdit &edit)
{
    //! Few cells are looked up one by one; of many only the rule is kept.
    constexpr size_t mostSingle = 64;
    const std::vector<quint32> &rows = *edit.rows;
    if (rows.empty())
        return;
    if (edit.what == ImportEdit::What::SetAside || edit.what == ImportEdit::What::TakeBack) {
        setAll(&m_aside, rows, edit.what == ImportEdit::What::SetAside);
        return;
    }
    setAll(&m_mended, rows, true);
    if (edit.what != ImportEdit::What::Set || rows.size() > mostSingle) {
        m_layers.push_back(std::make_shared<Layer>(Layer{{}, std::make_shared<const ImportEdit>(edit)}));
        return;
    }
    if (m_layers.empty() || m_layers.back()->edit)
        m_layers.push_back(std::make_shared<Layer>());
    else if (m_layers.back().use_count() > 1)
        m_layers.back() = std::make_shared<Layer>(*m_layers.back());
    for (const quint32 row : rows)
        m_layers.back()->cells.insert(cellKey(row, edit.column), edit.text);
}

QString ImportMends::mended(quint32 row, int column, const QString &text) const
{
    if (!isMended(row))
        return text;
    QString result = text;
    for (const std::shared_ptr<Layer> &layer : m_layers) {
        if (!layer->edit) {
            if (const auto found = layer->cells.constFind(cellKey(row, column)); found != layer->cells.cend())
                result = *found;
            continue;
        }
        if (!layer->edit->isAbout(column) || !std::ranges::binary_search(*layer->edit->rows, row))
            continue;
        switch (layer->edit->what) {
        case ImportEdit::What::Replace:
            result.replace(layer->edit->find, layer->edit->text);
            break;
        case ImportEdit::What::Tidy:
            result = tidied(result);
            break;
        default:
            result = layer->edit->text;
        }
    }
    return result;
}

} // namespace gatehouse

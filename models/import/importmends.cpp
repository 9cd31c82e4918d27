#include "models/import/importmends.h"

#include "models/csv/csvdocument.h"
#include "models/import/importmapping.h"
#include "models/import/importphone.h"
#include "models/tables/formulaguard.h"

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
    case What::Join:
        return ImportMendText::tr("Join cells in %n rows", nullptr, count);
    case What::TakeBack:
        break;
    }
    return ImportMendText::tr("Take %n rows back", nullptr, count);
}

//! Where the cells of a row stand in the file: a report of ours has its columns before those that are too many.
static int placeInFile(const CsvDocument &document, int place)
{
    const int own = int(ownColumnCount(document.columns()));
    return place < own ? place : place + int(document.columns().size()) - own;
}

ImportEdit ImportEdit::join(const CsvDocument &document, const ImportRows &rows, int column)
{
    const QString between(QLatin1Char(document.format().separator));
    return {.what = What::Join, .rows = rows, .column = column, .text = between, .find = {}};
}

struct ImportMends::InFile
{
    InFile(const CsvDocument &file, quint32 row) : m_file(file) { file.cut(row, &m_cells); }

    int count() const { return int(m_cells.cells.size()); }
    QString text(int place) const //!< null: there is no such cell
    {
        const csv::Cell *cell = find(place);
        QByteArray unquoted;
        const QString said = cell ? unguardedCell(QString::fromUtf8(cell->text(&unquoted))) : QString();
        return cell && said.isNull() ? QString(u"") : said;
    }
    bool beginsWithBlank(int place) const
    {
        const csv::Cell *cell = find(place);
        return cell && cell->raw.startsWith(' ');
    }

private:
    const csv::Cell *find(int place) const
    {
        const auto column = size_t(placeInFile(m_file, place));
        return column < m_cells.cells.size() ? &m_cells.cells[column] : nullptr;
    }

    const CsvDocument &m_file;
    csv::Cells m_cells;
};

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
    if (edit.what == ImportEdit::What::Join)
        setAll(&m_joined, rows, true);
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

QString ImportMends::cell(const CsvDocument &document, quint32 row, int column) const
{
    if (!isMended(row))
        return document.cell(row, column);
    if (!isJoined(row) || column >= ownColumnCount(document.columns()))
        return mended(row, column, document.cell(row, column), 0, m_layers.size());
    return textAt(column, row, m_layers.size(), InFile(document, row));
}

QStringList ImportMends::surplus(const CsvDocument &document, quint32 row) const
{
    const InFile inFile(document, row);
    const int own = int(ownColumnCount(document.columns()));
    const int count = inFile.count() - int(document.columns().size());
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(textAt(own + i, row, m_layers.size(), inFile));
    while (!texts.isEmpty() && texts.constLast().trimmed().isEmpty())
        texts.removeLast();
    return texts;
}

//! Whether a layer joins cells of a row.
bool ImportMends::joins(size_t layer, quint32 row) const
{
    const ImportEdit *edit = m_layers[layer]->edit.get();
    return edit && edit->what == ImportEdit::What::Join && std::ranges::binary_search(*edit->rows, row);
}

//! Where in the row of the file the cell begins that stands at a place after so many layers.
int ImportMends::placeBefore(int place, quint32 row, size_t layers) const
{
    for (size_t i = layers; i > 0; --i) {
        if (joins(i - 1, row) && place > m_layers[i - 1]->edit->column)
            ++place;
    }
    return place;
}

//! After so many layers. What the last join among them has brought together and moved is what was there before it.
QString ImportMends::textAt(int place, quint32 row, size_t layers, const InFile &inFile) const
{
    size_t first = layers;
    while (first > 0 && !joins(first - 1, row))
        --first;
    if (first == 0)
        return mended(row, place, inFile.text(place), 0, layers);
    const ImportEdit &join = *m_layers[first - 1]->edit;
    QString text = textAt(place > join.column ? place + 1 : place, row, first - 1, inFile);
    if (place == join.column) {
        if (const QString next = textAt(place + 1, row, first - 1, inFile); !next.isNull()) {
            const bool hasBlank = inFile.beginsWithBlank(placeBefore(place + 1, row, first - 1));
            text += join.text + (hasBlank ? u" "_s : QString()) + next;
        }
    }
    return mended(row, place, text, first, layers);
}

//! By the layers that join nothing in this row.
QString ImportMends::mended(quint32 row, int place, QString text, size_t from, size_t to) const
{
    for (size_t i = from; i < to; ++i) {
        const Layer &layer = *m_layers[i];
        if (!layer.edit) {
            if (const auto found = layer.cells.constFind(cellKey(row, place)); found != layer.cells.cend())
                text = *found;
            continue;
        }
        if (!layer.edit->isAbout(place) || !std::ranges::binary_search(*layer.edit->rows, row))
            continue;
        switch (layer.edit->what) {
        case ImportEdit::What::Replace:
            text.replace(layer.edit->find, layer.edit->text);
            break;
        case ImportEdit::What::Tidy:
            text = tidied(text);
            break;
        case ImportEdit::What::Set:
            text = layer.edit->text;
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace gatehouse

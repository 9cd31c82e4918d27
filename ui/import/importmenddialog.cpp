#include "ui/import/importmenddialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse {

static constexpr int dialogWidth = 420;

ImportMendDialog::ImportMendDialog(const Theme &theme, ImportEdit::What what, const ImportMendPlace &place,
                                   QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_rows(place.rows)
    , m_column(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_text(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isReplace = what == ImportEdit::What::Replace;
    const int count = int(place.rows->size());
    setWindowTitle(isReplace ? tr("Replace in %n cells", nullptr, count) : tr("Set %n cells", nullptr, count));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Section, tokens::Section, tokens::Section, tokens::Margin);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new TextLabel(theme, windowTitle(), tokens::TextLarge, Tone::Text, QFont::DemiBold, this));
    const auto add = [&](const QString &label, QWidget *editor) {
        auto *name = new TextLabel(theme, label, tokens::TextBase, Tone::Muted, QFont::Normal, this);
        name->setBuddy(editor);
        editor->setAccessibleName(label);
        layout->addWidget(name);
        layout->addWidget(editor);
    };
    m_column->addItems(place.columns);
    m_column->setCurrentIndex(place.column);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(tr("Column"), m_column);
    if (isReplace)
        add(tr("Find"), m_find);
    m_find->setVisible(isReplace);
    add(isReplace ? tr("Replace with") : tr("New value"), m_text);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Gap);
    auto *cancel = new Button(theme, Button::Kind::Plain, tr("Cancel"), Icon::None, this);
    auto *take = new Button(theme, Button::Kind::Primary, isReplace ? tr("Replace") : tr("Set"), Icon::None, this);
    take->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    layout->addSpacing(tokens::Gap);
    layout->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    (isReplace ? m_find : m_text)->setFocus();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(take, &Button::clicked, this, &QDialog::accept);
    const auto update = [this, take, isReplace] { take->setEnabled(!isReplace || !m_find->text().isEmpty()); };
    connect(m_find, &QLineEdit::textChanged, take, update);
    update();
}

ImportEdit ImportMendDialog::edit() const
{
    return {.what = m_what,
            .rows = m_rows,
            .column = m_column->currentIndex(),
            .text = m_text->text(),
            .find = m_what == ImportEdit::What::Replace ? m_find->text() : QString()};
}

} // namespace gatehouse

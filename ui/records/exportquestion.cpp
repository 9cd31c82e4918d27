#include "ui/records/exportquestion.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace gatehouse {

ExportQuestion::ExportQuestion(const Theme &theme, const Texts &texts, QWidget *parent) : RequestDialog(theme, parent)
{
    setHeading(texts.title);
    auto *text = new TextLabel(theme, texts.text);
    text->setWordWrap(true);
    body()->addWidget(text);
    auto *all = new Button(theme, Button::Kind::Plain, texts.all);
    all->setAutoDefault(false);
    addBeforeSubmit(all);
    submitButton()->setText(texts.shown);
    submitButton()->setFocus();
    setFixedColumn(128 * tokens::Grid);
    connect(all, &QPushButton::clicked, this, [this] {
        accept();
        emit allWanted();
    });
}

void ExportQuestion::submit()
{
    accept();
    emit shownWanted();
}

} // namespace gatehouse

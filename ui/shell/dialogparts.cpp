#include "ui/shell/dialogparts.h"

#include "ui/shell/environment.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse {

QVBoxLayout *layoutUnderEnvironment(QDialog *dialog, const Theme &theme)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *bar = new EnvironmentBar(theme);
    layout->addWidget(bar);
    bar->follow(dialog->parentWidget());
    return layout;
}

QHBoxLayout *dialogFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, tokens::Padding);
    foot->setSpacing(tokens::Gap);
    return foot;
}

} // namespace gatehouse

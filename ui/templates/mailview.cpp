#include "ui/templates/mailview.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

MailView::MailView(const Theme &, QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("Preview of the message"));
    document()->setDocumentMargin(tokens::Padding);
    // Mails are written for a light ground, whatever the theme of this program.
    QPalette light = palette();
    light.setColor(QPalette::Base, QColor::fromRgb(tokens::light.surface));
    light.setColor(QPalette::Text, QColor::fromRgb(tokens::light.text));
    light.setColor(QPalette::Link, QColor::fromRgb(tokens::light.accentText));
    setPalette(light);
}

void MailView::showMessage(const QString &text, bool isMarkup)
{
    if (isMarkup)
        setHtml(text);
    else
        setPlainText(text);
}

int MailView::outsideCount(const QString &markup)
{
    static const QRegularExpression reference(
        uR"((?:\bsrc\s*=\s*["']?+|<link\b[^>]*\bhref\s*=\s*["']?+|url\(\s*["']?+)(?!data:)\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (auto match = reference.globalMatch(markup); match.hasNext(); match.next())
        ++count;
    return count;
}

QVariant MailView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace gatehouse

#include "ui/connections/aboutdialog.h"

#include "ui/connections/notices.h"
#include "ui/connections/productmark.h"
#include "ui/shell/dialogparts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGridLayout>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace gatehouse {

AboutDialog::AboutDialog(const Theme &theme, const QList<SystemFact> &more, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_facts(systemInformation() + more)
    , m_copy(new Button(theme, Button::Kind::Plain, tr("Copy"), Icon::Copy))
{
    setWindowTitle(tr("About Gatehouse"));
    setAccessibleName(windowTitle());

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel(theme, tr("Gatehouse"), tokens::TextTitle, Tone::Text, QFont::DemiBold));
    auto *version = new TextLabel(theme, tr("Version %1").arg(QString::fromLatin1(GATEHOUSE_VERSION)), tokens::TextBase,
                                  Tone::Muted);
    version->setSelectable(true);
    names->addWidget(version);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Padding);
    head->setSpacing(4 * tokens::Grid);
    head->addWidget(new ProductMark(theme, 12 * tokens::Grid));
    head->addLayout(names, 1);

    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(licencesPage(), tr("Licences"));
    tabs->addTab(systemPage(), tr("System"));
    tabs->tabBar()->setAccessibleName(tr("Parts of this dialog"));

    auto *close = new Button(theme, Button::Kind::Plain, tr("Close"));
    close->setDefault(true);
    QHBoxLayout *foot = dialogFoot();
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(close);
    m_copy->hide();

    QVBoxLayout *layout = layoutUnderEnvironment(this, theme);
    layout->addLayout(head);
    // A tab has room around its text: the text, not the tab, stands on the margin.
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(tokens::Gap, 0, 0, 0);
    inset->addWidget(tabs);
    layout->addLayout(inset, 1);
    layout->addWidget(new Separator(theme));
    layout->addLayout(foot);
    resize(212 * tokens::Grid, 140 * tokens::Grid);

    connect(tabs, &QTabWidget::currentChanged, this, [this](int index) { m_copy->setVisible(index == 1); });
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copyFacts);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *AboutDialog::licencesPage()
{
    auto *page = new QWidget;
    auto *list = new QListWidget;
    list->setAccessibleName(tr("What comes with Gatehouse"));
    list->setFixedWidth(52 * tokens::Grid);
    list->setFrameShape(QFrame::NoFrame);
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setLineWrapMode(QPlainTextEdit::NoWrap); // the texts are wrapped already
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(0);
    text->setFont(m_theme.fixedFont(tokens::TextSmall));
    text->setAccessibleName(tr("Text of the licence"));
    for (QAbstractScrollArea *area : std::initializer_list<QAbstractScrollArea *>{list, text})
        area->viewport()->setBackgroundRole(QPalette::Window);
    auto *name = new TextLabel(m_theme, {}, tokens::TextBase, Tone::Text, QFont::DemiBold);
    auto *purpose = new TextLabel(m_theme, {}, tokens::TextSmall, Tone::Muted);
    purpose->setWordWrap(true);
    purpose->setSelectable(true);

    for (const Notice &notice : notices)
        list->addItem(notice.name + u", "_s + notice.licence);
    connect(list, &QListWidget::currentRowChanged, this, [text, name, purpose](int row) {
        if (row < 0)
            return;
        const Notice &notice = notices.at(static_cast<std::size_t>(row));
        name->setText(notice.name);
        const QString use = QCoreApplication::translate("Notice", notice.purpose);
        purpose->setText(notice.home.isEmpty() ? use : use + u" · "_s + notice.home);
        QFile file(notice.resource);
        if (file.open(QIODevice::ReadOnly))
            text->setPlainText(QString::fromUtf8(file.readAll()));
    });
    list->setCurrentRow(0);

    auto *right = new QVBoxLayout;
    right->setSpacing(tokens::Grid);
    right->addWidget(name);
    right->addWidget(purpose);
    right->addSpacing(tokens::Grid);
    right->addWidget(text, 1);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(tokens::Grid, tokens::Padding, tokens::Padding, tokens::Padding);
    layout->setSpacing(4 * tokens::Grid);
    layout->addWidget(list);
    layout->addWidget(new Separator(m_theme, Qt::Vertical));
    layout->addLayout(right, 1);
    return page;
}

QWidget *AboutDialog::systemPage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(tokens::Padding, 4 * tokens::Grid, tokens::Margin, tokens::Padding);
    grid->setHorizontalSpacing(tokens::Section);
    grid->setVerticalSpacing(tokens::Gap);
    for (const SystemFact &fact : std::as_const(m_facts)) {
        const int row = grid->rowCount();
        auto *value = new TextLabel(m_theme, fact.value);
        value->setSelectable(true);
        value->setWordWrap(true);
        value->setAccessibleName(fact.name + u": "_s + fact.value);
        grid->addWidget(new TextLabel(m_theme, fact.name, tokens::TextBase, Tone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

void AboutDialog::copyFacts()
{
    QGuiApplication::clipboard()->setText(textOf(m_facts));
    m_copy->setText(tr("Copied"));
    m_copy->setGlyph(Icon::Check);
    QAccessibleAnnouncementEvent event(this, tr("Copied"));
    QAccessible::updateAccessibility(&event);
}

} // namespace gatehouse

#pragma once

#include "models/templates/placeholders.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QGridLayout;

namespace gatehouse {

//! The placeholders of a message: what is to be said of each, and a sample value for the preview.
class PlaceholderList : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlaceholderList(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<PlaceholderFinding> &findings);
    const QList<PlaceholderFinding> &findings() const { return m_findings; }
    //! Sample values by name, also of those that are not used at the moment.
    const QHash<QString, QString> &samples() const { return m_samples; }

    static QString stateText(const PlaceholderFinding &finding);

signals:
    void sampleEdited();
    void replaceWanted(const QString &name, const QString &with); //!< names without braces
    void insertWanted(const QString &name);

private:
    void addRow(QGridLayout *grid, int row, const PlaceholderFinding &finding);

    Theme m_theme;
    QList<PlaceholderFinding> m_findings;
    QHash<QString, QString> m_samples;
};

} // namespace gatehouse

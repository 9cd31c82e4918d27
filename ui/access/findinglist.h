#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

//! One thing that speaks for or against.
struct FindingLine
{
    enum class Kind { For, Against, Aside };
    Kind kind = Kind::Aside;
    QString text;

    bool operator==(const FindingLine &) const = default;
};

//! What was found, line by line under a heading. Of many only the first are told.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    FindingList(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    //! \a nothing stands where there are none.
    void setFindings(const QList<FindingLine> &findings, const QString &nothing);

private:
    static constexpr int most = 6;

    void addLine(Icon icon, Tone tone, const QString &text, Tone textTone);

    Theme m_theme;
    QVBoxLayout *m_lines;
    QList<FindingLine> m_findings;
    QString m_nothing;
};

} // namespace gatehouse
